// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies

extension CompareReport {
  /// What the baseline is, what each of the others gives beside it, and who reaches what when.
  var sentences: [String] {
    [CompareWords.baseline(who: who(full.baseline), count: span.count, years: span.words)[language]]
      + others.compactMap(totals) + [unlikePayers].compactMap(\.self) + full.targets.map(target)
      + unlikeTargets + (full.partialYears.isEmpty ? [] : [partial])
      + full.alignments.map { $0.words(language) }
  }

  /// A side with its title and what was changed in it: `Title (id; path=value)`.
  private func who(_ side: Int) -> String {
    let scenario = full.sides[side].projection.scenario
    let about = changes[side].isEmpty ? [names[side]] : [scenario.id] + changes[side]
    return "\(scenario.title.text(in: language)) (\(about.joined(separator: "; ")))"
  }

  /// What a side's frame is more than the baseline's, in the first years and in all.
  private func totals(_ side: Int) -> String? {
    guard let funding = fundingOfAll else { return nil }
    let windows = funding.windows(over: span)
    func sum(_ window: ComparedColumn.Window) -> String {
      more(window.difference(of: side), window.sums[full.baseline])
    }
    guard let first = windows.first, let all = windows.last else { return nil }
    let isSame = isSame(funding, side)
    let sums =
      isSame
      ? CompareWords.sameThroughout(count: all.years.count, years: all.years.words)
      : first.isWhole
        ? CompareWords.inAll(sum: sum(all), years: all.years.words)
        : CompareWords.firstAndAll(
          first: sum(first), firstYears: first.years.words, all: sum(all),
          allYears: all.years.words)
    let sentence =
      prices == .real
      ? CompareWords.realTotals(who: who(side), year: priceYear, sums: sums[language])
      : CompareWords.totals(who: who(side), sums: sums[language])
    let besides = isSame ? besideFrame(side) : nil
    return [sentence[language], besides].compactMap(\.self).joined(separator: " ")
  }

  func more(_ difference: ComparedColumn.Difference, _ base: Double) -> String {
    guard abs(difference.amount) > 1e-9 * abs(base) else { return CompareWords.same[language] }
    // What is there is never put as 0.0 %.
    let part = difference.relative.map(abs).map {
      " (\($0 < 0.0005 ? style.percent($0) : style.percent($0, decimals: 1)))"
    }
    let saying = difference.amount > 0 ? CompareWords.more : CompareWords.less
    return saying(style.millions(abs(difference.amount)), part ?? "")[language]
  }

  /// Who reaches a target when, and who does not.
  private func target(_ target: ComparedTarget) -> String {
    let clauses = full.sides.indices.map { side -> String in
      guard let outcome = target.outcomes[side] else {
        return CompareWords.absent(name: names[side])[language]
      }
      if outcome.isOfNothing {
        return CompareWords.ofNothing(name: names[side], year: outcome.arrival?.year ?? 0)[language]
      }
      guard let year = outcome.reached else {
        let end = full.sides[side].projection.years.upperBound
        let nearest = outcome.nearest
        let (share, aim) = style.inText(nearest.share, missing: nearest.aim)
        let saying =
          outcome.hasConstantAim
          ? CompareWords.misses(name: names[side], end: end, share: share, year: nearest.year)
          : CompareWords.missesMoving(
            name: names[side], end: end, share: share, year: nearest.year, aim: aim)
        return saying[language]
      }
      return CompareWords.reaches(
        name: names[side], year: year, delay: delay(of: side, target),
        kept: outcome.isHeld ? "" : OutcomeSaying.notKept.phrase[language])[language]
    }
    return "\(title(of: target)): \(clauses.joined(separator: "; "))."
  }

  private func delay(of side: Int, _ target: ComparedTarget) -> String {
    guard side != full.baseline, let years = target.delay(of: side), years != 0 else { return "" }
    let saying =
      switch years {
      case -1: CompareWords.yearBefore
      case 1: CompareWords.yearAfter
      case ..<0: CompareWords.yearsBefore(count: -years)
      default: CompareWords.yearsAfter(count: years)
      }
    return saying[language]
  }

  /// `1 % (one_percent)` where that is what all of them aim at, else the name.
  private func title(of target: ComparedTarget) -> String {
    let aims = Set(target.outcomes.compactMap { $0.map { $0.hasConstantAim ? $0.peak.aim : .nan } })
    guard aims.count == 1, let aim = aims.first, aim.isFinite else { return target.name }
    return "\(style.percentInText(aim)) (\(target.name))"
  }

  private var partial: String {
    let list = full.partialYears.map { run in
      CompareWords.onlyOf(
        years: run.years.words,
        names: run.names.joined(separator: ", "))[language]
    }
    return CompareWords.partial(list: list.joined(separator: ", "))[language]
  }
}

extension PriceAlignment {
  /// That real amounts are converted, and how.
  func words(_ language: Language) -> String {
    CompareWords.alignment(
      name: name, from: from, to: to,
      factor: NumberStyle(language).fixed(factor, decimals: 3))[language]
  }
}
