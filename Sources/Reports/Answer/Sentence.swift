// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Simulation

/// One thing that an answer says, as data: languages put it in words.
public enum Sentence: Hashable, Sendable {
  /// Reached in a year, and kept from then on or not.
  case reached(Outcome, start: Int)
  /// Not by the last year; with the peak and what was missing then.
  case notReached(Outcome, start: Int, end: Int)
  /// What stands in the year in which a target is to be met.
  case due(Outcome.Standing, target: Target)
  /// The year in which the funding frame is the largest part of the costs.
  /// Whether it stays so large, or is in the last year, so that it may be rising.
  case peakShare(Double, year: Int, start: Int, stays: Bool, isEnd: Bool)
  /// How prices lift the path in a phase of steps.
  case indexation(Phase, increment: IncrementPath, Indexation, priceYear: Int)
  /// What the overheads within the frame take of it in their first year, and the part in their last;
  /// the runs of years in which they take anything, of the years shown.
  case overheads(
    amount: Double, share: Double, lastShare: Double, runs: [ClosedRange<Int>],
    shown: ClosedRange<Int>)
  /// What the municipalities pay in the first year in which they do, and over all years; the runs of
  /// years in which they pay, of the years shown.
  case municipal(
    amount: Double, perInhabitant: Double?, total: Double, runs: [ClosedRange<Int>],
    shown: ClosedRange<Int>)
  /// What is set aside in the first year with new money, and what is really added since.
  case netNew(amount: Double, added: Double, year: Int, since: Int)
  /// How fast a phase of growth grows, nominally.
  case growth(Phase, rate: Double)
  /// What a phase keeps as it was in the year before, and the years in which it does.
  case hold(Phase, Hold, years: ClosedRange<Int>)
  /// What else a reader must know of the path.
  case note(Note)
}

extension Projection {
  /// The answer, most important first: what is reached when, the peak, what is missing in the target
  /// year, which prices the increase follows, and what a reader might not expect.
  public var answer: [Sentence] {
    var sentences: [Sentence] = []
    for outcome in outcomes {
      sentences.append(
        outcome.reached == nil
          ? .notReached(outcome, start: years.lowerBound, end: years.upperBound)
          : .reached(outcome, start: years.lowerBound))
      if let due = outcome.due, !outcome.isOfNothing,
        outcome.reached.map({ $0 != due.year }) ?? true
      {
        sentences.append(.due(due, target: outcome.target))
      }
    }
    // The peak is said once: a target that the funding alone does not reach says it already.
    let saysPeak = outcomes.contains {
      $0.reached == nil && $0.isNearestAtPeak && $0.target.counting == .new
        && $0.target.basis == .funding
    }
    if !saysPeak { sentences.append(peakShare) }
    sentences += scenario.phases.indices.compactMap { rule(ofPhase: $0) }
    sentences += [overheadsSentence, municipalSentence, netNewSentence].compactMap(\.self)
    return sentences + notes.map { .note($0) }
  }

  /// The rule of a phase, if it made the amount of any year.
  private func rule(ofPhase number: Int) -> Sentence? {
    let (phase, made) = (scenario.phases[number], yearsMadeByRule(ofPhase: number))
    guard let first = made.first, let last = made.last else { return nil }
    switch phase.rule {
    case .step(_, _, let indexed):
      return usedIncrement(ofPhase: number).map {
        .indexation(phase, increment: $0, indexed, priceYear: scenario.priceYear)
      }
    case .grow(_, let rate):
      // Nothing stays nothing, at whatever rate.
      let isThere = made.contains { self[Column(.funding), $0] > 0 }
      return isThere ? .growth(phase, rate: rate.value) : nil
    case .hold(let hold): return .hold(phase, hold, years: first...last)
    case .reach, .amounts: return nil
    }
  }

  private var peakShare: Sentence {
    let peak = Int(self[Metric.peakYear(Column(.share))])
    let share = self[Column(.share), peak]
    let stays = (peak...years.upperBound).allSatisfy {
      self[Column(.share), $0] >= share * (1 - Tolerance.relative)
    }
    return .peakShare(
      share, year: peak, start: years.lowerBound, stays: stays,
      isEnd: peak == years.upperBound)
  }
}
