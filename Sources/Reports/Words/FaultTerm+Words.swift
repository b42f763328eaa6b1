// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
package import Funding

extension Fault.Term {
  /// What it is called in a message.
  ///
  /// - Parameter other: What it is held against, where figures are to differ.
  package func words(in language: Language, beside other: Fault.Term? = nil) -> String {
    switch self {
    case .spelt(let text): return text
    case .thing(let thing):
      return thing.phrase[language]
    case .example(let text): return TermWords.example(text: text)[language]
    case .whole(let range) where range.lowerBound == range.upperBound: return "\(range.lowerBound)"
    case .whole(let range):
      return TermWords.whole(low: range.lowerBound, high: range.upperBound)[language]
    case .number(let range):
      return TermWords.number(
        low: range.lowerBound.spelling,
        high: range.upperBound.spelling)[language]
    case .yearly(let term):
      return TermWords.yearly(text: "{2024: \(term.words(in: language))}")[language]
    case .list(let term): return TermWords.list(text: term.words(in: language))[language]
    case .items(let term): return TermWords.items(text: term.words(in: language))[language]
    case .tuple(let count): return TermWords.tuple(count: count)[language]
    case .keys(let names, let isMore):
      return TermWords.keys(text: names.joined(separator: ", ") + (isMore ? ", …" : ""))[language]
    case .byYear(let term): return TermWords.byYear(text: term.words(in: language))[language]
    case .measured(let text, let measure): return "\(text) (\(measure.limits(in: language)))"
    case .oneOf(let terms): return terms.map { $0.words(in: language) }.joined(separator: ", ")
    case .either(let terms):
      let or = TermWords.or.phrase[language]
      return terms.map { $0.words(in: language) }.joined(separator: ", \(or) ")
    case .limits(let measure): return measure.limits(in: language)
    case .millions(let amount): return NumberStyle(language).millions(amount)
    case .fraction(let fraction): return NumberStyle(language).roughly(fraction)
    case .fromYear(let year): return TermWords.fromYear(year: year)[language]
    case .readings(let year, let hold, let linear):
      let style = NumberStyle(language)
      return TermWords.readings(
        hold: style.percent(hold), year: year, linear: style.percent(linear))[language]
    case .seriesFrom(let path, let year):
      return TermWords.seriesFrom(path: path, year: year)[language]
    case .pricesFrom(let path, let year):
      return TermWords.pricesFrom(year: year, path: path)[language]
    case .all(let names):
      return names.joined(separator: " \(TermWords.and.phrase[language]) ")
    case .series(let name, let unit):
      let known = DataSeries.Unit(rawValue: unit)?.phrase[language]
      return "\(name) (\(known ?? unit))"
    case .sign(let sign): return TermWords.sign(text: sign)[language]
    case .signal(let number): return TermWords.signal(number: number)[language]
    case .exitCode(let code): return TermWords.exitCode(code: code)[language]
    case .said(let text): return TermWords.said(text: text)[language]
    case .partOfRun(let code): return KeptPart.words(of: code, in: language)
    case .work(let memory, let seconds):
      let limit = if case .work(let limit, _)? = other { limit } else { memory }
      let parts =
        [WorkWords.memory(memory, apartFrom: limit, in: language)]
        + (seconds.map { [WorkWords.time($0, in: language)] } ?? [])
      return parts.joined(separator: " \(TermWords.and.phrase[language]) ")
    case .needs(let method, let count):
      return TermWords.needs(text: method, count: count)[language]
    }
  }
}

extension Measure {
  /// The limits, as values are written in files.
  fileprivate func limits(in language: Language) -> String {
    let limits =
      switch self {
      case .amount: TermWords.limits(low: "0", high: "1e9 MNOK")
      case .cost: TermWords.atMost(low: "0", high: "1e9 MNOK")
      case .increase: TermWords.limits(low: "-1e9", high: "1e9 MNOK")
      case .share: TermWords.limits(low: "0 %", high: "100 %")
      case .rate: TermWords.atMost(low: "-100 %", high: "1000 %")
      case .compensation: TermWords.limits(low: "0 %", high: "200 %")
      case .count: TermWords.whole(low: 0, high: 10_000)
      case .persons: TermWords.moreThan(low: "0")
      case .year: TermWords.whole(low: 1900, high: 2399)
      }
    return limits[language]
  }
}

extension Double {
  /// As people write it in a file: without `.0`.
  fileprivate var spelling: String {
    self == rounded() && abs(self) < 1e15 ? "\(Int(self))" : "\(self)"
  }
}
