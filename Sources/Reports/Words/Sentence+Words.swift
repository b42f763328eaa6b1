// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Simulation

extension Sentence {
  /// The sentence in a language.
  public func words(in language: Language) -> String {
    let style = NumberStyle(language)
    switch self {
    case .reached(let outcome, let start): return outcome.reachedWords(start, language)
    case .notReached(let outcome, let start, let end):
      return outcome.notReachedWords(start, end, language)
    case .due(let standing, let target): return target.words(standing, language)
    case .peakShare(let share, let year, let start, let stays, let isEnd):
      let (number, share) = (year - start + 1, style.percentInText(share))
      let saying =
        isEnd
        ? PathSaying.largestAtEnd(year: year, share: share)
        : stays
          ? PathSaying.largestFrom(share: share, year: year, number: number)
          : PathSaying.largest(year: year, number: number, share: share)
      return saying[language]
    case .growth(let phase, let rate):
      return PathSaying.growth(rate: style.given(rate, as: .rate), phase: phase.name)[language]
    case .hold(let phase, let hold, let years):
      let saying =
        switch hold {
        case .share: PathSaying.holdsShare(years: years.words, phase: phase.name)
        case .nominal: PathSaying.holdsNominal(years: years.words, phase: phase.name)
        case .real: PathSaying.holdsReal(years: years.words, phase: phase.name)
        }
      return saying[language]
    case .indexation(let phase, let increment, let indexed, _):
      return indexed.words(phase, increment, language)
    case .overheads(let amount, let share, let lastShare, let runs, let shown):
      let (year, end) = (runs[0].lowerBound, runs.last!.upperBound)
      let (amount, share) = (style.millions(amount), style.percentInText(share))
      let last = style.percentInText(lastShare)
      let saying =
        if runs.count > 1, end == shown.upperBound {
          PathSaying.overheadsAgain(
            years: runs.dropLast().words, again: runs.last!.lowerBound, amount: amount, year: year,
            share: share, last: last, end: end)
        } else if runs.count > 1 {
          PathSaying.overheadsInYears(
            years: runs.words, amount: amount, year: year, share: share, last: last, end: end)
        } else if year == end {
          PathSaying.overheadsOneYear(amount: amount, year: year, share: share)
        } else if runs[0] == shown {
          PathSaying.overheads(amount: amount, year: year, share: share, last: last, end: end)
        } else if end == shown.upperBound {
          PathSaying.overheadsFrom(year: year, amount: amount, share: share, last: last, end: end)
        } else {
          PathSaying.overheadsLimited(
            year: year, end: end, amount: amount, share: share, last: last)
        }
      return saying[language]
    case .municipal(let amount, let perInhabitant, let total, let runs, let shown):
      let (year, end) = (runs[0].lowerBound, runs.last!.upperBound)
      let (amount, total) = (style.millions(amount), style.millions(total))
      let saying =
        switch (perInhabitant.map { style.value($0, in: .kroner) }, runs.count > 1) {
        case (let each?, true):
          PathSaying.municipalEachInYears(
            years: runs.words, amount: amount, year: year, each: each, total: total)
        case (let each?, false):
          PathSaying.municipalEach(year: year, amount: amount, each: each, total: total, end: end)
        case (nil, true):
          PathSaying.municipalInYears(years: runs.words, amount: amount, year: year, total: total)
        case (nil, false):
          PathSaying.municipal(year: year, amount: amount, total: total, end: end)
        }
      let rest =
        end < shown.upperBound
        ? PathSaying.municipalEnds(year: end + 1)[language] : ""
      return saying[language] + rest
    case .netNew(let amount, let added, let year, let since):
      return PathSaying.netNew(
        year: year, amount: style.millions(amount), change: style.millions(added - amount),
        since: since, added: style.millions(added))[language]
    case .note(let note): return note.words(in: language)
    }
  }
}

extension Indexation {
  fileprivate func words(_ phase: Phase, _ increment: IncrementPath, _ language: Language) -> String
  {
    let style = NumberStyle(language)
    let (increment, phase) = (increment.words(language), phase.name)
    let saying =
      switch self {
      case .none: PathSaying.notIndexed(increment: increment, phase: phase)
      case .deflator(let prices?):
        PathSaying.indexedFrom(increment: increment, phase: phase, year: prices.year)
      case .deflator(nil): PathSaying.indexedFromStart(increment: increment, phase: phase)
      case .rate(let rate):
        PathSaying.indexedByRate(
          increment: increment, phase: phase, rate: style.given(rate.value, as: .rate))
      case .compensation(let part):
        PathSaying.compensated(
          increment: increment, phase: phase, rate: style.given(part.value, as: .rate))
      }
    return saying[language]
  }
}

extension IncrementPath {
  /// The amount, or the amounts from the year that each holds from.
  fileprivate func words(_ language: Language) -> String {
    let style = NumberStyle(language)
    switch timeline {
    case .constant(let amount): return style.given(amount.value, as: .amount)
    case .byYear(let values):
      let parts = values.map {
        PathSaying.incrementFrom(
          amount: style.given($0.parameter.value, as: .amount),
          year: $0.year)[language]
      }
      guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
      return parts.dropLast().joined(separator: ", ") + " \(TermWords.and.phrase[language]) "
        + last
    }
  }
}

extension Note {
  /// The note in a language.
  public func words(in language: Language) -> String {
    switch self {
    case .skipped(let phase, let until):
      NoteSaying.skipped(phase: phase, year: until)[language]
    case .neverBegins(let phase):
      NoteSaying.neverBegins(phase: phase)[language]
    case .atOnce(let phase, let by, let year):
      NoteSaying.atOnce(phase: phase, year: year, by: by)[language]
    case .fallsToLimit(let phase, let year):
      NoteSaying.fallsToLimit(phase: phase, year: year)[language]
    case .firstAboveLimit(let phase, let first, let year):
      NoteSaying.firstAboveLimit(
        phase: phase, amount: NumberStyle(language).millions(first), year: year)[language]
    case .looksAhead(let phase, let by):
      NoteSaying.looksAhead(phase: phase, by: by)[language]
    case .dueAfterEnd(let target, let by):
      NoteSaying.dueAfterEnd(target: target, by: by)[language]
    case .beginsAfterEnd(let phase, let end):
      NoteSaying.beginsAfterEnd(phase: phase, end: end)[language]
    case .doubt(let doubt): doubt.words(in: language)
    case .growthWithoutPrices(let path, let demographic, let real):
      NoteSaying.growthWithoutPrices(
        path: path,
        parts: [("demographic", demographic), ("real", real)].compactMap { key, rates in
          rates.map { "\(key) \($0.words(in: language))" }
        }.joined(separator: ", "))[language]
    case .nominalGrowth(let series):
      NoteSaying.nominalGrowth(
        list: series.map { "\($0.path) (\($0.rate.words(in: language)))" }
          .joined(separator: ", "))[language]
    case .noParity(let path, let years):
      NoteSaying.noParity(years: years.words, path: path)[language]
    }
  }
}

extension RatePath {
  /// The rate, or the rates with their years.
  fileprivate func words(in language: Language) -> String {
    let style = NumberStyle(language)
    switch timeline {
    case .constant(let rate): return style.percent(rate.value)
    case .byYear(let rates):
      return rates.map { "\($0.year): \(style.percent($0.parameter.value))" }
        .joined(separator: ", ")
    }
  }
}

extension LoadRemark {
  /// The remark in a language.
  public func words(in language: Language) -> String {
    switch self {
    case .norwegianCSV(let file):
      NoteSaying.norwegianCSV(file: file)[language]
    case .replacedObservations(let series, let years):
      NoteSaying.replacedObservations(
        series: series, years: years.ranges.map(\.words).joined(separator: ", "))[language]
    case .noLongerVaries(let path):
      NoteSaying.noLongerVaries(path: path)[language]
    case .fixedValue(let path):
      NoteSaying.fixedValue(path: path)[language]
    case .leverTried(let path):
      NoteSaying.leverTried(path: path)[language]
    case .meanOutside(let path, let limit, let deviations):
      NoteSaying.meanOutside(path: path, count: deviations, limit: limit)[language]
    case .growthKept(let path, let changed, let kept):
      NoteSaying.growthKept(
        path: path, changed: changed.joined(separator: ", "),
        kept: kept.joined(separator: ", "))[language]
    case .thousandsComma(let path, let text, let read):
      NoteSaying.thousandsComma(path: path, text: text, read: read)[language]
    case .decimalComma(let path, let text, let read):
      NoteSaying.decimalComma(path: path, text: text, read: read)[language]
    }
  }
}

extension [ClosedRange<Int>] {
  /// Runs of years, one after the other.
  fileprivate var words: String { map(\.words).joined(separator: ", ") }
}
