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
      let saying = isEnd ? PathSaying.largestAtEnd : stays ? .largestFrom : .largest
      return saying.phrase.filled(
        language,
        [
          "year": "\(year)", "number": "\(year - start + 1)", "share": style.percentInText(share),
        ])
    case .growth(let phase, let rate):
      return PathSaying.growth.phrase.filled(
        language, ["rate": style.given(rate, as: .rate), "phase": phase.name])
    case .hold(let phase, let hold, let years):
      let saying: PathSaying =
        switch hold {
        case .share: .holdsShare
        case .nominal: .holdsNominal
        case .real: .holdsReal
        }
      return saying.phrase.filled(language, ["phase": phase.name, "years": years.words])
    case .indexation(let phase, let increment, let indexed, _):
      return indexed.words(phase, increment, language)
    case .overheads(let amount, let share, let lastShare, let runs, let shown):
      let (first, last) = (runs[0].lowerBound, runs.last!.upperBound)
      let saying: PathSaying =
        runs.count > 1
        ? last == shown.upperBound ? .overheadsAgain : .overheadsInYears
        : first == last
          ? .overheadsOneYear
          : runs[0] == shown
            ? .overheads : last == shown.upperBound ? .overheadsFrom : .overheadsLimited
      return saying.phrase.filled(
        language,
        [
          "amount": style.millions(amount), "year": "\(first)",
          "share": style.percentInText(share), "last": style.percentInText(lastShare),
          "end": "\(last)",
          "years": (saying == .overheadsAgain ? runs.dropLast() : runs).words,
          "again": "\(runs.last!.lowerBound)",
        ])
    case .municipal(let amount, let perInhabitant, let total, let runs, let shown):
      let isEach = perInhabitant != nil
      let saying: PathSaying =
        runs.count > 1
        ? isEach ? .municipalEachInYears : .municipalInYears : isEach ? .municipalEach : .municipal
      let end = runs.last!.upperBound
      let rest =
        end < shown.upperBound
        ? PathSaying.municipalEnds.phrase.filled(language, ["year": "\(end + 1)"]) : ""
      return saying.phrase.filled(
        language,
        [
          "year": "\(runs[0].lowerBound)", "amount": style.millions(amount),
          "total": style.millions(total), "each": style.value(perInhabitant ?? 0, in: .kroner),
          "end": "\(end)", "years": runs.words,
        ]) + rest
    case .netNew(let amount, let added, let year, let since):
      return PathSaying.netNew.phrase.filled(
        language,
        [
          "year": "\(year)", "amount": style.millions(amount),
          "change": style.millions(added - amount), "since": "\(since)",
          "added": style.millions(added),
        ])
    case .note(let note): return note.words(in: language)
    }
  }
}

extension Indexation {
  fileprivate func words(_ phase: Phase, _ increment: IncrementPath, _ language: Language) -> String
  {
    let style = NumberStyle(language)
    func say(_ saying: PathSaying, rate: Double = 0, year: Int = 0) -> String {
      saying.phrase.filled(
        language,
        [
          "increment": increment.words(language), "phase": phase.name,
          "rate": style.given(rate, as: .rate), "year": "\(year)",
        ])
    }
    switch self {
    case .none: return say(.notIndexed)
    case .deflator(let prices):
      return prices.map { say(.indexedFrom, year: $0.year) } ?? say(.indexedFromStart)
    case .rate(let rate): return say(.indexedByRate, rate: rate.value)
    case .compensation(let part): return say(.compensated, rate: part.value)
    }
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
        PathSaying.incrementFrom.phrase.filled(
          language, ["amount": style.given($0.parameter.value, as: .amount), "year": "\($0.year)"])
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
      NoteSaying.skipped.phrase.filled(language, ["phase": phase, "year": "\(until)"])
    case .neverBegins(let phase):
      NoteSaying.neverBegins.phrase.filled(language, ["phase": phase])
    case .atOnce(let phase, let by, let year):
      NoteSaying.atOnce.phrase.filled(
        language, ["phase": phase, "by": "\(by)", "year": "\(year)"])
    case .fallsToLimit(let phase, let year):
      NoteSaying.fallsToLimit.phrase.filled(language, ["phase": phase, "year": "\(year)"])
    case .firstAboveLimit(let phase, let first, let year):
      NoteSaying.firstAboveLimit.phrase.filled(
        language,
        [
          "phase": phase, "amount": NumberStyle(language).millions(first), "year": "\(year)",
        ])
    case .looksAhead(let phase, let by):
      NoteSaying.looksAhead.phrase.filled(language, ["phase": phase, "by": "\(by)"])
    case .dueAfterEnd(let target, let by):
      NoteSaying.dueAfterEnd.phrase.filled(language, ["target": target, "by": "\(by)"])
    case .beginsAfterEnd(let phase, let end):
      NoteSaying.beginsAfterEnd.phrase.filled(language, ["phase": phase, "end": "\(end)"])
    case .doubt(let doubt): doubt.words(in: language)
    case .growthWithoutPrices(let path, let demographic, let real):
      NoteSaying.growthWithoutPrices.phrase.filled(
        language,
        [
          "path": path,
          "parts": [("demographic", demographic), ("real", real)].compactMap { key, rates in
            rates.map { "\(key) \($0.words(in: language))" }
          }.joined(separator: ", "),
        ])
    case .nominalGrowth(let series):
      NoteSaying.nominalGrowth.phrase.filled(
        language,
        [
          "list": series.map { "\($0.path) (\($0.rate.words(in: language)))" }
            .joined(separator: ", ")
        ])
    case .noParity(let path, let years):
      NoteSaying.noParity.phrase.filled(
        language, ["path": path, "years": years.words])
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
      NoteSaying.norwegianCSV.phrase.filled(language, ["file": file])
    case .replacedObservations(let series, let years):
      NoteSaying.replacedObservations.phrase.filled(
        language,
        ["series": series, "years": years.ranges.map(\.words).joined(separator: ", ")])
    case .noLongerVaries(let path):
      NoteSaying.noLongerVaries.phrase.filled(language, ["path": path])
    case .fixedValue(let path):
      NoteSaying.fixedValue.phrase.filled(language, ["path": path])
    case .leverTried(let path):
      NoteSaying.leverTried.phrase.filled(language, ["path": path])
    case .meanOutside(let path, let limit, let deviations):
      NoteSaying.meanOutside.phrase.filled(
        language, ["path": path, "limit": limit, "count": "\(deviations)"])
    case .growthKept(let path, let changed, let kept):
      NoteSaying.growthKept.phrase.filled(
        language,
        [
          "path": path, "changed": changed.joined(separator: ", "),
          "kept": kept.joined(separator: ", "),
        ])
    case .thousandsComma(let path, let text, let read):
      NoteSaying.thousandsComma.phrase.filled(
        language, ["path": path, "text": text, "read": read])
    case .decimalComma(let path, let text, let read):
      NoteSaying.decimalComma.phrase.filled(
        language, ["path": path, "text": text, "read": read])
    }
  }
}

extension [ClosedRange<Int>] {
  /// Runs of years, one after the other.
  fileprivate var words: String { map(\.words).joined(separator: ", ") }
}
