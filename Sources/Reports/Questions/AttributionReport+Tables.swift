// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies

extension AttributionReport {
  typealias Cell = Table.Cell

  /// From the first scenario's value, part by part, to the second's.
  func table(
    _ name: String, _ attribution: Attribution, _ parts: [Attribution.Part]
  ) -> Table {
    let isSampled = if case .sampled = attribution.method { true } else { false }
    let title: AttributionWords =
      switch attribution.method {
      case .stack: isOrdered ? .orderedTitle : .stackTitle
      case .shapley: .shapleyTitle
      case .sampled: .sampledTitle
      }
    var running = attribution.from
    var rows = [end(names.from, attribution.from, changes.from, isSampled)]
    for (index, part) in parts.enumerated() {
      running += part.amount
      if index == parts.count - 1 { running = attribution.to }  // But for rounding.
      rows.append(row(part, running, of: attribution, isSampled))
    }
    rows.append(end(names.to, attribution.to, changes.to, isSampled))
    return Table(
      name, title: words(title), columns: columns(isSampled), rows: rows, language: language)
  }

  private func columns(_ isSampled: Bool) -> [(code: String, words: String)] {
    [
      ("change", words(.change)), ("change_from_to", ""), ("amount", words(.amount)),
      ("running_total", words(.running)), ("of_whole", words(.ofWhole)),
    ] + (isSampled ? [("low", words(.interval)), ("high", "")] : [])
  }

  private var nothing: Cell { Cell("", Double?.none) }

  /// A scenario at either end.
  private func end(
    _ name: String, _ value: Double, _ model: Model, _ isSampled: Bool
  ) -> [Cell] {
    [
      Cell(name), nothing, nothing, Cell(self.value(value, in: model) + pricesBehind(model), value),
      nothing,
    ]
      + (isSampled ? [nothing, nothing] : [])
  }

  private func row(
    _ part: Attribution.Part, _ running: Double, of attribution: Attribution, _ isSampled: Bool
  ) -> [Cell] {
    let (amount, whole) = (part.amount, attribution.whole)
    let share = whole == 0 ? nil : amount / whole
    let interval = part.interval
    return [
      Cell(name(part)), Cell(span(part)),
      Cell(difference(amount), amount), Cell(value(running, in: changes.to), running),
      Cell(share.map { style.percent($0, decimals: 1) } ?? "", share),
    ]
      + (isSampled
        ? [interval.lowerBound, interval.upperBound].map { Cell(difference($0), $0) } : [])
  }

  /// What one change or two are; of more only how many.
  private func span(_ part: Attribution.Part) -> String {
    part.changes.count > 2
      ? AttributionWords.severalChanges(count: part.changes.count)[language]
      : part.changes.map(span).joined(separator: "; ")
  }

  /// What is changed: from one number to another, several numbers, or what is written.
  private func span(_ change: Change) -> String {
    switch (change.kind, change.numbers.count) {
    case (.numbers, 1):
      let number = change.numbers[0]
      return AttributionWords.fromTo(
        from: style.value(number.from, as: number.measure),
        to: style.value(number.to, as: number.measure))[language]
    case (.numbers, let count): return AttributionWords.severalNumbers(count: count)[language]
    case (.structure, _):
      if let years = years(of: change.path) {
        return AttributionWords.fromTo(from: "\(years.from)", to: "\(years.to)")[language]
      }
      return written(change.path)
    }
  }

  /// From what is written in the one scenario to what is in the other.
  private func written(_ path: String) -> String {
    switch (
      rule(of: path, in: changes.from) ?? written.from[path],
      rule(of: path, in: changes.to) ?? written.to[path]
    )
    {
    case (let from?, let to?) where from != to:
      AttributionWords.fromTo(from: from.beginning, to: to.beginning)[language]
    case (let from?, nil): AttributionWords.takenOut(from: from.beginning)[language]
    case (nil, let to?): AttributionWords.added(to: to.beginning)[language]
    default: words(.changed)
    }
  }

  /// The rule of the phase at a path; nil for any other path.
  private func rule(of path: String, in model: Model) -> String? {
    model.scenario.phases.first { "funding.phases.\($0.name)" == path }?.rule.key
  }

  /// The years of both scenarios at the path of one that moves the others.
  private func years(of path: String) -> (from: Int, to: Int)? {
    let (from, to) = (changes.from.scenario, changes.to.scenario)
    switch path {
    case "start": return (from.start, to.start)
    case "end": return (from.end, to.end)
    case "price_year": return (from.priceYear, to.priceYear)
    default: return nil
    }
  }

  /// Both ways, one under the other, and what does nothing with 0.
  func longTable(_ stack: Attribution, _ shapley: Attribution) -> Table {
    let codes = ["method", "change", "change_from_to", "amount", "running_total", "of_whole"]
    let isSampled = if case .sampled = shapley.method { true } else { false }
    func rows(_ name: String, _ one: Attribution, _ parts: [Attribution.Part]) -> [[Cell]] {
      let inert = one.inert.map { change in
        [Cell(change.path), Cell(span(change)), Cell("", 0), nothing, nothing]
          + (isSampled ? [nothing, nothing] : [])
      }
      let isOwn = if case .sampled = one.method { true } else { false }
      return (table(name, one, parts).rows.map(\.cells) + inert).map { row in
        [Cell(name)] + row + (isSampled && !isOwn && row.count == 5 ? [nothing, nothing] : [])
      }
    }
    return Table(
      "parts", columns: (codes + (isSampled ? ["low", "high"] : [])).map { ($0, $0) },
      rows: rows("stack", stack, stack.parts) + rows("shapley", shapley, shapley.largestFirst),
      language: language)
  }

  /// The changes that do nothing, for programs; for people they stand in a sentence.
  func inertTable(_ attribution: Attribution) -> Table {
    Table(
      "inert", columns: [("change", words(.change)), ("change_from_to", "")],
      rows: attribution.inert.map { [Cell($0.path), Cell(span($0))] }, language: language)
  }
}

extension String {
  /// As much of it as stands in a cell of a table.
  fileprivate var beginning: String { count > 44 ? prefix(43) + "…" : self }
}
