// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Simulation
import Studies

/// Reads how parameters vary, once the scenario tells what each of them measures.
struct UncertaintyReader {
  /// What a parameter measures; nil for a path that has none.
  private let known: (String) -> Measure?
  /// Every parameter's path.
  private let paths: [String]
  /// The paths of the years that a lever may be.
  private let years: [String]
  /// The paths that vary already, in the file that is read.
  private var taken: Set<String> = []
  /// Whether nothing varies at a path that has no measure.
  private let isUnknown: (String) -> Bool
  /// Whether what stands in a file was written before the changes that made the scenario.
  private let isInherited: (Fault.Place) -> Bool
  private var checker = Checker()
  private(set) var faults: [Fault] = []
  /// Paths and names whose parameter an overlay or a setting took away.
  private(set) var dropped: Set<String> = []

  /// - Parameter years: Those that a lever may be.
  init(
    _ model: Model, years: [ModelParameter] = [], isInherited: @escaping (Fault.Place) -> Bool
  ) {
    let parameters = model.parameters
    var measures: [String: Measure] = [:]
    for parameter in parameters + years {
      let (path, measure) = (parameter.path, parameter.measure)
      measures[path] = measures[path] ?? measure
      // A path of rates by year is also known as a whole, for processes.
      guard let dot = path.lastIndex(of: "."),
        Checker.year(String(path[path.index(after: dot)...])) != nil
      else { continue }
      let whole = String(path[..<dot])
      measures[whole] = measures[whole] ?? measure
    }
    let all = measures
    known = { all[$0] }
    paths = parameters.map(\.path).sorted()
    self.years = years.map(\.path)
    isUnknown = { _ in true }
    self.isInherited = isInherited
  }

  /// Finds what is wrong where the scenario itself is not sound enough to be laid out.
  ///
  /// - Parameter isWhole: Whether everything could be laid on it and set.
  init(
    formOf root: Node, isWhole: Bool, isInherited: @escaping (Fault.Place) -> Bool
  ) {
    known = { Shape.measure(at: $0, in: root) }
    paths = root.numberPaths.sorted()
    years = []
    isUnknown = { Shape.isNowhere($0, in: root, isWhole: isWhole) }
    self.isInherited = isInherited
  }

  var remarks: [LoadRemark] { dropped.sorted().map { .noLongerVaries(path: $0) } }

  /// Takes note of what a scenario or study lets vary, so that nothing is offered twice.
  mutating func takeNote(of root: Node) {
    for key in ["levers", "uncertainty", "uncertainties"] {
      taken.formUnion((root[key]?.entries ?? []).map(\.key))
    }
    for shared in root["shared"]?.entries ?? [] {
      taken.formUnion((shared.value["drives"]?.list ?? []).compactMap(\.scalar))
    }
  }

  mutating func read(_ root: Node) -> Uncertainty {
    takeNote(of: root)
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
    result.shared = (root["shared"]?.entries ?? []).compactMap { shared($0) }
    for item in root["correlations"]?.list ?? [] {
      let parts = (item.list ?? []).compactMap(\.scalar)
      guard parts.count == 3, let rho = NumberText(parts[2])?.value, abs(rho) < 1,
        !dropped.contains(parts[0]), !dropped.contains(parts[1])
      else { continue }
      result.correlations.append(.init(parts[0], parts[1], rho: rho))
    }
    finish()
    return result
  }

  /// A draw that several parameters share, all of which are counted in one unit; nil, and faults, for
  /// what is none.
  private mutating func shared(_ entry: Node.Entry) -> Uncertainty.Shared? {
    let path = "shared.\(entry.key)"
    if let drives = entry.value["drives"], drives.list?.isEmpty == true {
      faults.append(Fault(.emptyCollection, path: "\(path).drives", place: drives.place))
      return nil
    }
    guard let items = entry.value["drives"]?.list else {
      // Which unit its numbers have is not known: the one that most of them have was meant.
      let found = [Measure.rate, .increase, .persons].map { measure in
        var checker = Checker()
        checker.check(entry.value, .object(Schema.sharedLaw(measure)), at: path)
        return checker.faults
      }
      faults += found.min { $0.count < $1.count } ?? []
      return nil
    }
    var measures: [Measure] = []
    var isWhole = true
    for (number, item) in items.enumerated() {
      let (own, parameter) = ("\(path).drives.\(number)", item.scalar ?? "")
      guard let measure = measure(of: parameter, as: entry.key, at: own, item.place) else {
        isWhole = false
        continue
      }
      if let first = measures.first, first.unit != measure.unit {
        isWhole = false
        let example = Fault.Term.spelt(Quantity.example(first))
        faults.append(
          Fault(
            .drivesOtherUnit, path: own, found: .spelt(parameter), allowed: [example],
            place: item.place))
      } else if !measures.contains(measure) {
        measures.append(measure)
      }
    }
    // What every one of them can be is allowed.
    for measure in measures where !check(entry.value, Schema.sharedLaw(measure), path) {
      isWhole = false
    }
    guard isWhole, let first = measures.first,
      let law = entry.value.entries!.first(where: { $0.key != "drives" }),
      case .distribution(let distribution) = self.law(law.key, law.value, first)
    else { return nil }
    return .init(name: entry.key, distribution: distribution, drives: items.map { $0.scalar! })
  }

  /// Takes over what the checks have found.
  mutating func finish() {
    faults += checker.faults
    checker = Checker()
  }

  mutating func add(_ fault: Fault) { faults.append(fault) }

  private func isTimeline(_ path: String) -> Bool { !paths.contains(path) }

  mutating func measure(
    of parameter: String, as name: String, at path: String, _ place: Fault.Place,
    isLever: Bool = false
  ) -> Measure? {
    if let measure = known(parameter) { return measure }
    if isInherited(place) {
      dropped.insert(name)
    } else if isUnknown(parameter) {
      guard faults.count < Faults.mostTold else {
        faults.append(
          Fault(.unknownPath, path: path, found: .spelt(parameter), place: place))
        return nil
      }
      let free = (paths + (isLever ? years : [])).filter {
        !taken.contains($0) && !ModelParameter.isPartOfWhole($0)
      }
      let fault = Fault.unknown(
        .unknownPath, parameter, among: paths, offering: free, path: path, place: place)
      if let nearest = fault.nearest { taken.insert(nearest) }
      faults.append(fault)
    }
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
      NumberText(node[key]!.scalar!)!.value!  // Checked.
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
