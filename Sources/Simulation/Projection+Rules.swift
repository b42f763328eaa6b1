// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

extension Projection {
  /// The years in which the phase with this number, counted from 0, made the amount.
  public func turns(ofPhase number: Int) -> [Int] {
    years.filter { Int(path[path.rows.phase, $0]) == number }
  }

  /// The years whose amount the rule of a phase made: not the first amount alone, nor the share limit
  /// instead of it.
  public func yearsMadeByRule(ofPhase number: Int) -> [Int] {
    let turns = turns(ofPhase: number)
    let isFirstGiven = scenario.phases[number].rule.first != nil
    return turns.dropFirst(isFirstGiven ? 1 : 0).filter { year in
      path[path.rows.unlimited, year]
        <= path[path.rows.funding, year] + Tolerance.slack(at: path[path.rows.funding, year])
    }
  }

  /// The increments of a phase that make the amount of some year; nil for a phase without, or where
  /// none does.
  public func usedIncrement(ofPhase number: Int) -> IncrementPath? {
    guard case .step(_, let increment, _) = scenario.phases[number].rule else { return nil }
    let made = yearsMadeByRule(ofPhase: number)
    guard !made.isEmpty else { return nil }
    guard case .byYear(let values) = increment.timeline else { return increment }
    let used = values.spans.filter { span in made.contains { span.years.contains($0) } }
    return used.isEmpty ? nil : IncrementPath(.byYear(used.map { $0.value }))
  }
}

extension RatePath {
  /// The rates that a series grows by in some year.
  func used(by plan: SeriesPlan) -> RatePath {
    guard case .byYear(let values) = timeline else { return self }
    let grown = plan.years.filter { plan[$0].isGrown }
    return RatePath(
      .byYear(
        values.spans.filter { span in grown.contains { span.years.contains($0) } }.map { $0.value })
    )
  }
}

extension [Dated] {
  /// Each value by year, with the years that it holds for.
  var spans: [(value: Dated, years: Range<Int>)] {
    zip(self, dropFirst().map { $0.year } + [Int.max]).map { ($0, $0.year..<$1) }
  }
}
