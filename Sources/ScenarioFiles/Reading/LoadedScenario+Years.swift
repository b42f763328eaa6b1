// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Simulation
package import Studies

extension LoadedScenario {
  /// What can be varied: a number that the equations read, or a year that shapes them.
  package enum Varied: Sendable {
    /// By its place in the model's values.
    case number(Int, ModelParameter)
    case year(ModelParameter)

    package var parameter: ModelParameter {
      switch self {
      case .number(_, let parameter), .year(let parameter): parameter
      }
    }
  }

  /// The years that shape the scenario, in the order of the file: when it starts and ends, when
  /// phases end or arrive, and when targets are to be met.
  package var years: ModelYears {
    var years = [("start", scenario.start), ("end", scenario.end)]
    for phase in scenario.phases {
      let path = "funding.phases.\(phase.name)"
      if case .reach(_, _, let by, _) = phase.rule { years.append((path + ".reach.by", by.year)) }
      if let year = phase.until?.year {
        years.append(
          (path + (isWritten(path + ".until.year") ? ".until.year" : ".until"), year.year))
      }
    }
    for target in scenario.targets {
      if let by = target.by { years.append(("targets.\(target.name).by", by.year)) }
    }
    return ModelYears(
      years.map {
        ModelParameter(path: $0, measure: .year, central: Parameter(Double($1)))
      }, model: { years throws(Faults) in try model(setting: years) })
  }

  /// What is meant by the whole of a key path, or by the ending of one alone.
  ///
  /// - Throws: ``Fault`` with the paths that there are, or those to choose from.
  package func varied(_ path: String) throws(Fault) -> Varied {
    let years = years.parameters
    let numbers = model.parameters.map(\.path)
    let free = numbers.filter { !ModelParameter.isPartOfWhole($0) }
    let meant = try Fault.path(
      path, among: numbers + years.map(\.path), offering: free + years.map(\.path))
    if let year = years.first(where: { $0.path == meant }) { return .year(year) }
    let place = try model.place(of: meant)
    return .number(place, model.parameters[place - 1])
  }

  /// The model with other years, as `--set` would make it.
  private func model(setting years: [(path: String, year: Int)]) throws(Faults) -> Model {
    var root = root
    for (path, year) in years {
      root = try Setting(argument: "\(path)=\(year)").apply(to: root, Schema.scenario)
    }
    var checker = Checker()
    checker.check(root, .object(Schema.scenario), at: "")
    guard checker.faults.isEmpty else { throw Faults(checker.faults).sorted }
    var builder = Builder(root: root, folders: folders, data: data)
    let scenario = builder.scenario(root)
    guard builder.faults.isEmpty else {
      throw Faults(builder.faults).placed(in: root)
    }
    return try Model(scenario)
  }
}
