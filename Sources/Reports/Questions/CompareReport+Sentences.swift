// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies

extension CompareReport {
  /// What the baseline is, what each of the others gives beside it, and who reaches what when.
  var sentences: [String] {
    [words(.baseline, ["who": who(full.baseline), "count": "\(span.count)", "years": span.words])]
      + others.compactMap(totals) + [unlikePayers].compactMap(\.self) + full.targets.map(target)
      + unlikeTargets + (full.partialYears.isEmpty ? [] : [partial])
      + full.alignments.map { $0.words(language) }
  }

  private func words(_ saying: CompareWords, _ values: KeyValuePairs<String, String>) -> String {
    saying.phrase.filled(language, values)
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
      ? words(.sameThroughout, ["count": "\(all.years.count)", "years": all.years.words])
      : first.isWhole
        ? words(.inAll, ["sum": sum(all), "years": all.years.words])
        : words(
          .firstAndAll,
          [
            "first": sum(first), "firstYears": first.years.words, "all": sum(all),
            "allYears": all.years.words,
          ])
    let sentence = words(
      prices == .real ? .realTotals : .totals,
      ["who": who(side), "year": "\(priceYear)", "sums": sums])
    return [sentence, isSame ? besideFrame(side) : nil].compactMap(\.self).joined(separator: " ")
  }

  func more(_ difference: ComparedColumn.Difference, _ base: Double) -> String {
    guard abs(difference.amount) > 1e-9 * abs(base) else { return words(.same, [:]) }
    // What is there is never put as 0.0 %.
    let part = difference.relative.map(abs).map {
      " (\($0 < 0.0005 ? style.percent($0) : style.percent($0, decimals: 1)))"
    }
    return words(
      difference.amount > 0 ? .more : .less,
      ["amount": style.millions(abs(difference.amount)), "part": part ?? ""])
  }

  /// Who reaches a target when, and who does not.
  private func target(_ target: ComparedTarget) -> String {
    let clauses = full.sides.indices.map { side -> String in
      guard let outcome = target.outcomes[side] else {
        return words(.absent, ["name": names[side]])
      }
      if outcome.isOfNothing {
        return words(.ofNothing, ["name": names[side], "year": "\(outcome.arrival?.year ?? 0)"])
      }
      guard let year = outcome.reached else {
        let end = full.sides[side].projection.years.upperBound
        let nearest = outcome.nearest
        let (share, aim) = style.inText(nearest.share, missing: nearest.aim)
        return words(
          outcome.hasConstantAim ? .misses : .missesMoving,
          [
            "name": names[side], "end": "\(end)", "share": share, "aim": aim,
            "year": "\(nearest.year)",
          ])
      }
      return words(
        .reaches,
        [
          "name": names[side], "year": "\(year)", "delay": delay(of: side, target),
          "kept": outcome.isHeld ? "" : OutcomeSaying.notKept.phrase[language],
        ])
    }
    return "\(title(of: target)): \(clauses.joined(separator: "; "))."
  }

  private func delay(of side: Int, _ target: ComparedTarget) -> String {
    guard side != full.baseline, let years = target.delay(of: side), years != 0 else { return "" }
    let saying: CompareWords =
      switch years {
      case -1: .yearBefore
      case 1: .yearAfter
      case ..<0: .yearsBefore
      default: .yearsAfter
      }
    return words(saying, ["count": "\(abs(years))"])
  }

  /// `1 % (one_percent)` where that is what all of them aim at, else the name.
  private func title(of target: ComparedTarget) -> String {
    let aims = Set(target.outcomes.compactMap { $0.map { $0.hasConstantAim ? $0.peak.aim : .nan } })
    guard aims.count == 1, let aim = aims.first, aim.isFinite else { return target.name }
    return "\(style.percentInText(aim)) (\(target.name))"
  }

  private var partial: String {
    let list = full.partialYears.map { run in
      words(
        .onlyOf, ["years": run.years.words, "names": run.names.joined(separator: ", ")])
    }
    return words(.partial, ["list": list.joined(separator: ", ")])
  }
}

extension PriceAlignment {
  /// That real amounts are converted, and how.
  func words(_ language: Language) -> String {
    CompareWords.alignment.phrase.filled(
      language,
      [
        "name": name, "from": "\(from)", "to": "\(to)",
        "factor": NumberStyle(language).fixed(factor, decimals: 3),
      ])
  }
}
