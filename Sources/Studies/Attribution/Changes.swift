// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Simulation

/// Everything that differs between two scenarios, in file order, and the scenarios between them.
///
/// Titles, sources and what is said of numbers are no changes.
public struct Changes: Sendable {
  /// The first scenario, laid out.
  public let from: Model
  /// The second scenario, laid out.
  public let to: Model
  /// The changes that lead from the first to the second, in file order.
  public var list: [Change] { steps.map { $0.change } }
  let steps: [Step]

  /// A change that can be made.
  struct Step: Sendable {
    var change: Change
    /// Makes it; a step whose place is not there does nothing.
    let make: @Sendable (inout Scenario) -> Void
  }

  /// The changes between the scenarios of two models, by key path.
  public init(from: Model, to: Model) {
    (self.from, self.to) = (from, to)
    var finder = ChangeFinder(from.scenario, to.scenario)
    finder.findAll()
    let paths = finder.steps.map { $0.change.path }
    var steps = finder.steps
    let others = Dictionary(to.parameters.map { ($0.path, $0.central.value) }) { first, _ in first }
    for parameter in from.parameters {
      guard let other = others[parameter.path], other != parameter.central.value,
        let owner = paths.owner(of: parameter.path)
      else { continue }
      steps[owner].change.numbers.append(
        Change.Number(
          path: parameter.path, measure: parameter.measure, from: parameter.central.value,
          to: other))
    }
    self.steps = steps
  }

  /// The same with the real amounts of both, and of all between them, in kroner of `year`, so that
  /// they can be subtracted: the price year is then no change.
  ///
  /// - Throws: ``Funding/Faults`` if the prices of one of them do not reach that year.
  public init(from: Model, to: Model, inKronerOf year: Int) throws(Faults) {
    self.init(from: try from.inKroner(of: year), to: try to.inKroner(of: year))
  }

  /// The first scenario with the changes of `subset`, by number, made.
  func scenario(with subset: Subset) -> Scenario {
    var scenario = from.scenario
    for (number, step) in steps.enumerated() where subset.contains(number) {
      step.make(&scenario)
    }
    // What is counted from the start has moved with it.
    scenario.countYears()
    return scenario
  }
}

extension Model {
  /// With another price year, which does not move with the start.
  fileprivate func inKroner(of year: Int) throws(Faults) -> Model {
    var scenario = scenario
    (scenario.priceYear, scenario.countedPriceYear) = (year, nil)
    return try Model(scenario)
  }
}

/// Numbers from 0 to 63.
typealias Subset = UInt64

extension Subset {
  static let largest = 64

  init(first count: Int) { self = count == 64 ? .max : (1 << UInt64(count)) - 1 }
  func contains(_ number: Int) -> Bool { self >> UInt64(number) & 1 == 1 }
  static func only(_ number: Int) -> Subset { 1 << UInt64(number) }
}

extension [String] {
  /// The number of the longest key path that `path` stands at or below.
  func owner(of path: String) -> Int? {
    indices.filter { path == self[$0] || path.hasPrefix(self[$0] + ".") }
      .max { self[$0].count < self[$1].count }
  }
}
