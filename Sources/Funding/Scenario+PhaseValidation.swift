// SPDX-License-Identifier: GPL-3.0-or-later

extension Scenario {
  /// What is wrong with the phases, first to last.
  var phaseFaults: [Fault] {
    // A phase that is over before the start is skipped, so the next one is the first.
    guard let first = phases.first(where: { $0.lastYear >= start }) else {
      return [Fault(.emptyCollection, path: "funding.phases")]
    }
    var faults: [Fault] = []
    let skipped = phases.prefix { $0 != first }.last
    if first.rule.first == nil, !first.rule.isAmounts, let until = skipped?.until?.year?.year {
      // The one that would have given it an amount is over before the start.
      faults.append(
        Fault(
          .yearOutside, path: path(of: skipped!) + ".until", found: "\(until)",
          allowed: [.fromYear(start)]))
    } else if first.rule.first == nil, !first.rule.isAmounts {
      let path = path(of: first)
      faults.append(
        Fault(
          .firstMissing, path: "\(path).\(first.rule.key)", found: .spelt(first.rule.key),
          allowed: ["first", "amounts"]))
    }
    for (index, phase) in phases.enumerated() {
      faults += untilFaults(phase, isLast: index == phases.count - 1)
      faults += ruleFaults(phase)
    }
    for (phase, begin) in knownBegins { faults += incrementFaults(phase, begin) }
    return faults
  }

  private func path(of phase: Phase) -> String { "funding.phases.\(phase.name)" }

  private func untilFaults(_ phase: Phase, isLast: Bool) -> [Fault] {
    let path = path(of: phase) + ".until"
    var faults: [Fault] = []
    if !isLast, phase.until?.year == nil, phase.until?.share == nil {
      faults.append(Fault(.untilMissing, path: path))
    }
    if isLast, let year = phase.until?.year?.year {
      faults.append(Fault(.untilAfterLast, path: path, found: "\(year)"))
    }
    if phase.until?.share == .specialist, specialist == nil {
      faults.append(Fault(.needsBlock, path: path + ".share", found: "specialist"))
    }
    return faults
  }

  private func ruleFaults(_ phase: Phase) -> [Fault] {
    switch phase.rule {
    case .reach(_, .specialist, _, _) where specialist == nil:
      [Fault(.needsBlock, path: path(of: phase) + ".reach.share", found: "specialist")]
    case .amounts(let amounts):
      amountFaults(phase, amounts)
    default: []
    }
  }

  /// A listed amount that the phase can never use is a fault: it would do nothing in silence.
  private func amountFaults(_ phase: Phase, _ amounts: [Dated]) -> [Fault] {
    let path = path(of: phase) + ".amounts"
    let last = phase.lastYear
    guard last >= start else { return [] }  // The phase is skipped, which is said in a note.
    var faults = amounts.filter { $0.year < start || $0.year > last }.map {
      let allowed: Fault.Term =
        last == .max ? .fromYear(start) : .spelt("\(start)–\(last)")
      return Fault(
        .yearOutside, path: "\(path).\($0.year)", found: "\($0.year)", allowed: [allowed])
    }
    // Where the first phase begins is known, so its gaps are too.
    if phase == phases.first(where: { $0.lastYear >= start }) {
      let needed = start...max(start, min(last, end))
      let listed = Set(amounts.map { $0.year })
      let untilShare = phase.until?.share != nil
      for years in needed.filter({ !listed.contains($0) && !untilShare }).ranges {
        faults.append(Fault(.amountMissing, path: path, years: years))
      }
    }
    return faults
  }
}

extension Scenario {
  /// The phases whose first year does not hang on when a share is reached, and that year.
  var knownBegins: [(phase: Phase, year: Int)] {
    var begins: [(phase: Phase, year: Int)] = []
    var year = start
    for phase in phases where phase.lastYear >= year {
      begins.append((phase, year))
      guard phase.until?.share == nil, phase.lastYear < end else { break }
      year = phase.lastYear + 1
    }
    return begins
  }

  /// Years of a phase before the first of its increments by year.
  private func incrementFaults(_ phase: Phase, _ begin: Int) -> [Fault] {
    guard case .step(let first, let increment, _) = phase.rule, phase.until?.share == nil,
      case .byYear(let values) = increment.timeline, let given = values.first?.year
    else { return [] }
    // The first amount is not increased in its own year.
    let needed = first == nil ? begin : begin + 1
    let last = min(phase.lastYear, end)
    guard needed <= last, needed < given else { return [] }
    return [
      Fault(
        .incrementMissing, path: path(of: phase) + ".step.increment",
        years: needed...min(last, given - 1), found: "\(given)")
    ]
  }
}

extension Phase {
  /// The year that ends it at the latest; the largest number if none does.
  public var lastYear: Int { until?.year?.year ?? .max }
}

extension Rule {
  /// Whether the phase lists its amounts, which continue from nothing.
  public var isAmounts: Bool {
    if case .amounts = self { true } else { false }
  }
}

extension Sequence<Int> {
  /// Runs of consecutive years, of years in ascending order.
  public var ranges: [ClosedRange<Int>] {
    reduce(into: []) { ranges, year in
      if let last = ranges.last, last.upperBound + 1 == year {
        ranges[ranges.count - 1] = last.lowerBound...year
      } else {
        ranges.append(year...year)
      }
    }
  }
}
