// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Simulation
import Studies

/// Reads how parameters vary, once the scenario tells what each of them measures.
struct UncertaintyReader {
  let model: Model
  /// Those that a lever may be.
  private let years: [ModelParameter]
  /// Whether what stands in a file was written before the changes that made the scenario.
  private let isInherited: (Fault.Place) -> Bool
  private var checker = Checker()
  private(set) var faults: [Fault] = []
  /// Paths and names whose parameter an overlay or a setting took away.
  private(set) var dropped: Set<String> = []

  init(
    _ model: Model, years: [ModelParameter] = [], isInherited: @escaping (Fault.Place) -> Bool
  ) {
    (self.model, self.years) = (model, years)
    self.isInherited = isInherited
  }

  var remarks: [LoadRemark] { dropped.sorted().map { .noLongerVaries(path: $0) } }

  mutating func read(_ root: Node) -> Uncertainty {
    var result = Uncertainty()
    for entry in root["uncertainty"]?.entries ?? [] {
      let path = "uncertainty.\(entry.key)"
      guard let measure = measure(of: entry.key, as: entry.key, at: path, entry.place) else {
        continue
      }
      guard measure != .year else {
        faults.append(
          Fault(
            .yearsOnly, path: path, found: .spelt(entry.key), allowed: ["uniform, normal, …"],
            place: entry.place))
        continue
      }
      if isInherited(entry.place), isTimeline(entry.key), entry.value["process"] == nil {
        dropped.insert(entry.key)  // One value varied, and now there are several.
        continue
      }
      guard check(entry.value, Schema.law(measure), path) else { continue }
      let law = entry.value.entries![0]
      result.inputs.append(.init(path: entry.key, law: self.law(law.key, law.value, measure)))
    }
    for entry in root["shared"]?.entries ?? [] {
      let path = "shared.\(entry.key)"
      let drives = (entry.value["drives"]?.list ?? []).compactMap(\.scalar)
      let first = drives.first ?? ""
      guard let measure = measure(of: first, as: entry.key, at: path + ".drives", entry.place)
      else { continue }
      guard check(entry.value, Schema.sharedLaw(measure), path) else { continue }
      let law = entry.value.entries!.first { $0.key != "drives" }!
      guard case .distribution(let distribution) = self.law(law.key, law.value, measure) else {
        continue
      }
      result.shared.append(.init(name: entry.key, distribution: distribution, drives: drives))
    }
    for item in root["correlations"]?.list ?? [] {
      let parts = item.list!.map { $0.scalar! }
      if dropped.contains(parts[0]) || dropped.contains(parts[1]) { continue }
      let rho = NumberText(parts[2])!.value(shiftedBy: 0)!  // Checked.
      result.correlations.append(.init(parts[0], parts[1], rho: rho))
    }
    finish()
    return result
  }

  /// Takes over what the checks have found.
  mutating func finish() {
    faults += checker.faults
    checker = Checker()
  }

  mutating func add(_ fault: Fault) { faults.append(fault) }

  private func isTimeline(_ path: String) -> Bool {
    !model.parameters.contains { $0.path == path }
  }

  mutating func measure(
    of parameter: String, as name: String, at path: String, _ place: Fault.Place
  ) -> Measure? {
    // A path of rates by year is also known as a whole, for processes.
    let known = model.parameters.first {
      $0.path == parameter
        || ($0.path.hasPrefix(parameter) && Checker.year($0.path.dropping(parameter)) != nil)
    }
    if let known { return known.measure }
    if years.contains(where: { $0.path == parameter }) { return .year }
    if isInherited(place) {
      dropped.insert(name)
      return nil
    }
    let paths = model.parameters.map(\.path).sorted()
    faults.append(.unknown(.unknownPath, parameter, among: paths, path: path, place: place))
    return nil
  }

  mutating func check(_ node: Node, _ object: Object, _ path: String) -> Bool {
    let before = checker.faults.count
    checker.check(node, .object(object), at: path)
    return checker.faults.count == before
  }

  /// A checked law.
  func law(_ name: String, _ node: Node, _ measure: Measure) -> Uncertainty.Law {
    func quantity(_ node: Node, _ measure: Measure) -> Double {
      Quantity.checked(node.scalar ?? node["value"]!.scalar!, as: measure)
    }
    func own(_ key: String) -> Double { quantity(node[key]!, measure) }
    func bare(_ key: String) -> Double {
      NumberText(node[key]!.scalar!)!.value(shiftedBy: 0)!  // Checked.
    }
    func sd() -> Double { quantity(node["sd"]!, measure.ofSpread) }
    switch name {
    case "normal": return .distribution(.normal(mean: own("mean"), sd: sd()))
    case "truncated_normal":
      return .distribution(
        .truncatedNormal(mean: own("mean"), sd: sd(), low: own("low"), high: own("high")))
    case "lognormal":
      return .distribution(.lognormal(median: own("median"), logSD: bare("log_sd")))
    case "uniform": return .distribution(.uniform(low: own("low"), high: own("high")))
    case "triangular":
      return .distribution(.triangular(low: own("low"), mode: own("mode"), high: own("high")))
    case "pert":
      return .distribution(.pert(low: own("low"), mode: own("mode"), high: own("high")))
    case "beta":
      return .distribution(
        .beta(alpha: bare("alpha"), beta: bare("beta"), low: own("low"), high: own("high")))
    case "gamma": return .distribution(.gamma(mean: own("mean"), sd: sd()))
    case "discrete":
      return .distribution(
        .discrete(
          node.list!.map {
            .init(value: quantity($0["value"]!, measure), weight: quantity($0["weight"]!, .share))
          }))
    case "empirical":
      return .distribution(.empirical(node.list!.map { quantity($0, measure) }))
    default:
      return .process(
        Process(
          mean: node["mean"].map { quantity($0, measure) }, sd: sd(),
          persistence: bare("persistence")))
    }
  }
}

extension String {
  /// What follows `prefix` and a dot.
  fileprivate func dropping(_ prefix: String) -> String { String(dropFirst(prefix.count + 1)) }
}
