// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
public import Simulation

extension Sentence {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .reached(let outcome, let start): reached(outcome, start)
    case .notReached(let outcome, let start, let end): notReached(outcome, start, end)
    case .due(let standing, let target): due(standing, target)
    case .peakShare(let share, let year, let start, let isEnd):
      isEnd
        ? "The funding frame is still rising as a share of the costs in \(year): "
          + "\(NumberStyle.percent(share))."
        : "The funding frame is the largest share of the costs in \(year) "
          + "(year \(year - start + 1)): \(NumberStyle.percent(share))."
    case .growth(let phase, let rate):
      "The frame grows by \(NumberStyle.percent(rate)) a year in nominal kroner (\(phase.name))."
    case .indexation(let phase, let increment, let indexed, let priceYear):
      indexation(phase, increment, indexed, priceYear)
    case .overheads(let amount, let share, let years, let lastShare):
      "Overheads within the frame take \(NumberStyle.millions(amount)) of it in \(years.lowerBound) "
        + "(\(NumberStyle.percent(share)))"
        + (years.count > 1
          ? " and \(NumberStyle.percent(lastShare)) of it in \(years.upperBound)." : ".")
    case .municipal(let amount, let year, let perInhabitant, let total, let end):
      "From \(year) the municipalities pay: \(NumberStyle.millions(amount)) that year"
        + (perInhabitant.map { ", \(NumberStyle.fixed($0, decimals: 1)) NOK per inhabitant" } ?? "")
        + ", and \(NumberStyle.millions(total)) to \(end), nominal."
    case .netNew(let amount, let added, let year, let since):
      "In \(year) the frame is \(NumberStyle.millions(amount)), and existing research has changed by "
        + "\(NumberStyle.millions(added - amount)) since \(since): "
        + "\(NumberStyle.millions(added)) is really added."
    case .note(let note): note.english
    }
  }

  private func reached(_ outcome: Outcome, _ start: Int) -> String {
    let year = outcome.reached!
    var text = outcome.english + " is reached in \(year) (year \(year - start + 1))"
    if let by = outcome.target.by, outcome.due != nil {
      text += year == by ? ", its target year" : year < by ? ", before \(by)" : ", not by \(by)"
    }
    return text + (outcome.isHeld ? "." : ", but not kept in every year after.")
  }

  private func notReached(_ outcome: Outcome, _ start: Int, _ end: Int) -> String {
    let peak = outcome.peak
    let text = outcome.english + " is not reached by \(end): \(outcome.target.englishCounted) "
    let share = NumberStyle.percent(peak.share)
    let gap = "\(NumberStyle.millions(peak.gap)) short"
    if outcome.isRisingAtEnd {
      return text + "is still rising in \(end), at \(share) of the costs, \(gap)."
    }
    if start == end { return text + "is \(share) of the costs, \(gap)." }
    let when = "\(peak.year) (year \(peak.year - start + 1))"
    return text + "peaks at \(share) of the costs in \(when), \(gap)."
  }

  private func due(_ standing: Outcome.Standing, _ target: Target) -> String {
    let share = "\(target.englishCounted) is \(NumberStyle.percent(standing.share)) of the costs"
    let subject = "In \(standing.year), the target year of \(target.name), "
    if standing.isMet { return subject + "\(share), and the target is met." }
    return subject + "\(NumberStyle.millions(standing.gap)) of "
      + "\(NumberStyle.millions(standing.target)) is missing: \(share), "
      + (NumberStyle.percent(standing.share) == NumberStyle.percent(standing.aim)
        ? "a hair less than it should be." : "not \(NumberStyle.percent(standing.aim)).")
  }

  private func indexation(
    _ phase: Phase, _ increment: Double, _ indexed: Indexation, _ priceYear: Int
  ) -> String {
    let step = "The yearly increase of \(NumberStyle.millions(increment)) (\(phase.name))"
    switch indexed {
    case .none:
      return step + " is in nominal kroner: rising prices do not lift it (indexed: none)."
    case .deflator(let prices):
      let year = prices.map { "\($0) kroner" } ?? "kroner of the year it starts from"
      return step + " is in \(year); increase and level follow the deflator (indexed: deflator)."
    case .rate(let rate):
      let rate = NumberStyle.percent(rate.value)
      return step + " and the level are lifted by \(rate) a year (indexed: rate)."
    case .compensation(let part):
      let part = NumberStyle.percent(part.value)
      return step + " comes on top of last year's amount, which is lifted by \(part) of the price "
        + "growth that the state budget compensates (indexed: compensation)."
    }
  }
}

extension Outcome {
  /// What the target is, and its name: `1 % of the operating costs (one_percent)`.
  fileprivate var english: String {
    let moment = arrival ?? due ?? peak
    let share = NumberStyle.percent(moment.aim)
    switch target.level {
    case .specialist:
      return "The specialist services' share, \(share) in \(moment.year) (\(target.name)),"
    case .share(let path):
      if case .constant = path.timeline {
        return "\(share) of the operating costs (\(target.name))"
      }
      return "The target share \(target.name), \(share) in \(moment.year),"
    }
  }
}

extension Target {
  /// What is counted, as the subject of a sentence.
  fileprivate var englishCounted: String {
    let money = basis == .cash ? "cash" : "the funding frame"
    return counting == .newAndExisting ? "\(money) together with existing research" : money
  }
}

extension Note {
  /// The note in English.
  public var english: String {
    switch self {
    case .skipped(let phase, let until):
      "The phase \(phase) is skipped: it ends in \(until), before its turn comes."
    case .neverBegins(let phase):
      "The phase \(phase) does not begin by the last year: the one before it has not ended."
    case .atOnce(let phase, let by, let year):
      "The phase \(phase) is at its share at once, in \(year): \(by) is not after the year that it "
        + "starts from."
    case .fallsToLimit(let phase, let year):
      "The phase \(phase) begins above its own limit and falls to it in \(year)."
    case .looksAhead(let phase, let by):
      "The phase \(phase) knows the costs ahead of it: it aims at a share of the costs of \(by)."
    case .dueAfterEnd(let target, let by):
      "Whether \(target) is met in \(by) is not known: the last year shown comes before."
    }
  }
}
