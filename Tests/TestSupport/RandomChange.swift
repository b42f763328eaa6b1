// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Simulation

/// Inputs of a scenario changed at random, as settings of the command line and as values of cells.
public struct RandomChange {
  public private(set) var settings: [String] = []
  /// Of observed values, which stand in a data series and not in the scenario's file: by key path.
  public private(set) var observed: [String: Double] = [:]
  /// All of them by key path.
  public private(set) var inputs: [String: Double] = [:]
  /// What changed: the measure of a number, or the key of a year or a list.
  public private(set) var kinds: Set<String> = []

  /// - Parameter count: How many change.
  public init(of model: Model, count: Int, using random: inout SeededGenerator) {
    let all = Self.candidates(of: model)
    for candidate in all.shuffled(using: &random) where settings.count + observed.count < count {
      change(candidate, model.scenario, using: &random)
    }
  }

  /// Inputs of every kind that a scenario has, one or more of each.
  private enum Candidate {
    case number(ModelParameter)
    case priceYear
    case until(Phase)
    case by(Phase)
    case overheadYear(String)
    case payout([String])
    case instruments([String])
  }

  private static func candidates(of model: Model) -> [Candidate] {
    let scenario = model.scenario
    // Observed values are many: a few of them are enough.
    let numbers = model.parameters.filter { !$0.isPartOfWhole }
    let series = numbers.filter { $0.path.contains(".observed.") }
    var candidates = (numbers.filter { !$0.path.contains(".observed.") } + series.prefix(4))
      .map { Candidate.number($0) }
    candidates += [.priceYear, .priceYear]
    for phase in scenario.phases {
      if phase.until?.year != nil { candidates += [.until(phase), .until(phase)] }
      if case .reach = phase.rule { candidates += [.by(phase), .by(phase)] }
    }
    for overhead in scenario.overheads {
      let path = "overheads.\(overhead.name)"
      if overhead.from != nil { candidates.append(.overheadYear(path + ".from")) }
      if overhead.until != nil { candidates.append(.overheadYear(path + ".until")) }
    }
    let parts = model.parameters.filter(\.isPartOfWhole).map(\.path)
    let payout = parts.filter { $0.hasPrefix("calls.payout.") }
    if !payout.isEmpty { candidates.append(.payout(payout)) }
    let instruments = parts.filter { $0.hasPrefix("calls.instruments.") }
    if !instruments.isEmpty { candidates.append(.instruments(instruments)) }
    return candidates
  }

  private mutating func change(
    _ candidate: Candidate, _ scenario: Scenario, using random: inout SeededGenerator
  ) {
    switch candidate {
    case .number(let parameter):
      kinds.insert(parameter.measure.rawValue)
      let value = Self.value(of: parameter, using: &random)
      inputs[parameter.path] = value
      let series = parameter.path.split(separator: ".observed.").first.map { String($0) } ?? ""
      if parameter.path.contains(".observed."), scenario.observations(at: series)?.origin != nil {
        observed[parameter.path] = value
      } else {
        settings.append("\(parameter.path)=\(parameter.measure.spelling(of: value))")
      }
    case .priceYear:
      set("price_year", Int.random(in: scenario.start - 2...scenario.end, using: &random))
    case .until(let phase):
      let year = Int.random(in: scenario.years, using: &random)
      let path = "funding.phases.\(phase.name).until"
      set(path + ".year", year, as: phase.until?.share == nil ? path : path + ".year")
    case .by(let phase):
      set(
        "funding.phases.\(phase.name).reach.by", Int.random(in: scenario.years, using: &random))
    case .overheadYear(let path):
      set(path, Int.random(in: scenario.years, using: &random))
    case .payout(let paths):
      let parts = setParts(paths, using: &random)
      settings.append("calls.payout=[\(parts.joined(separator: ", "))]")
      kinds.insert("payout")
    case .instruments(let paths):
      let parts = setParts(paths, using: &random)
      settings += zip(paths, parts).map { "\($0)=\($1)" }
      kinds.insert("instruments")
    }
  }

  private mutating func set(_ path: String, _ year: Int, as setting: String? = nil) {
    guard inputs[path] == nil else { return }
    settings.append("\(setting ?? path)=\(year)")
    inputs[path] = Double(year)
    kinds.insert(path == "price_year" ? path : String(path.split(separator: ".").last!))
  }

  /// A value that its measure allows.
  private static func value(
    of parameter: ModelParameter, using random: inout SeededGenerator
  ) -> Double {
    func hundredths(_ range: ClosedRange<Double>) -> Double {
      (Double.random(in: range, using: &random) * 100).rounded() / 100
    }
    let central = parameter.central.value
    switch parameter.measure {
    case .share: return hundredths(0...min(100, max(1, central * 200))) / 100
    case .rate: return hundredths(-1...8) / 100
    case .compensation: return hundredths(0...200) / 100
    case .increase: return hundredths(-20...300)
    case .amount, .cost: return max(0.01, hundredths(central * 0.3...max(1, central * 2)))
    case .count: return Double(Int.random(in: 0...12, using: &random))
    case .year: return central
    case .persons: return (central * Double.random(in: 0.5...1.5, using: &random)).rounded()
    }
  }

  /// Parts that are 100 % together.
  private mutating func setParts(
    _ paths: [String], using random: inout SeededGenerator
  ) -> [String] {
    var rest = 100
    return paths.enumerated().map { index, path in
      let isLast = index == paths.count - 1
      let percent = isLast ? rest : Int.random(in: 0...max(1, rest / 2), using: &random)
      rest -= percent
      inputs[path] = Double(percent) / 100
      return "\(percent) %"
    }
  }
}

extension RandomChange {
  /// The projection of the scenario so changed.
  ///
  /// - Parameter model: Of the scenario with the ``settings``.
  /// - Throws: ``Faults`` of what the program refuses.
  public func projection(of model: Model) throws(Faults) -> Projection {
    var values = model.centralValues
    for (path, value) in observed {
      if let slot = model.index(of: path) { values[slot] = value }
    }
    return try Projection(model, values: values)
  }
}
