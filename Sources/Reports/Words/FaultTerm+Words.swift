// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
package import Funding

extension Fault.Term {
  /// What it is called in a message.
  ///
  /// - Parameter other: What it is held against, where figures are to differ.
  package func words(in language: Language, beside other: Fault.Term? = nil) -> String {
    func say(_ words: TermWords, _ text: String) -> String {
      words.phrase.filled(language, ["text": text])
    }
    switch self {
    case .spelt(let text): return text
    case .thing(let thing):
      return thing.phrase.filled(language, ["form": "{en: …, nb: …}"])
    case .example(let text): return say(.example, text)
    case .whole(let range) where range.lowerBound == range.upperBound: return "\(range.lowerBound)"
    case .whole(let range):
      return TermWords.whole.phrase.filled(
        language, ["low": "\(range.lowerBound)", "high": "\(range.upperBound)"])
    case .number(let range):
      return TermWords.number.phrase.filled(
        language, ["low": range.lowerBound.spelling, "high": range.upperBound.spelling])
    case .yearly(let term): return say(.yearly, "{2024: \(term.words(in: language))}")
    case .list(let term): return say(.list, term.words(in: language))
    case .items(let term): return say(.items, term.words(in: language))
    case .tuple(let count): return say(.tuple, "\(count)")
    case .keys(let names, let isMore):
      return say(.keys, names.joined(separator: ", ") + (isMore ? ", …" : ""))
    case .byYear(let term): return say(.byYear, term.words(in: language))
    case .measured(let text, let measure): return "\(text) (\(measure.limits(in: language)))"
    case .oneOf(let terms): return terms.map { $0.words(in: language) }.joined(separator: ", ")
    case .either(let terms):
      let or = TermWords.or.phrase[language]
      return terms.map { $0.words(in: language) }.joined(separator: ", \(or) ")
    case .limits(let measure): return measure.limits(in: language)
    case .millions(let amount): return NumberStyle(language).millions(amount)
    case .fraction(let fraction): return NumberStyle(language).roughly(fraction)
    case .fromYear(let year): return say(.fromYear, "\(year)")
    case .readings(let year, let hold, let linear):
      let style = NumberStyle(language)
      return TermWords.readings.phrase.filled(
        language,
        ["year": "\(year)", "hold": style.percent(hold), "linear": style.percent(linear)])
    case .seriesFrom(let path, let year):
      return TermWords.seriesFrom.phrase.filled(language, ["path": path, "year": "\(year)"])
    case .pricesFrom(let path, let year):
      return TermWords.pricesFrom.phrase.filled(language, ["path": path, "year": "\(year)"])
    case .all(let names):
      return names.joined(separator: " \(TermWords.and.phrase[language]) ")
    case .series(let name, let unit):
      let known = DataSeries.Unit(rawValue: unit)?.phrase[language]
      return "\(name) (\(known ?? unit))"
    case .sign(let sign): return say(.sign, sign)
    case .signal(let number): return say(.signal, "\(number)")
    case .exitCode(let code): return say(.exitCode, "\(code)")
    case .said(let text): return say(.said, text)
    case .partOfRun(let code): return KeptPart.words(of: code, in: language)
    case .work(let memory, let seconds):
      let limit = if case .work(let limit, _)? = other { limit } else { memory }
      let parts =
        [WorkWords.memory(memory, apartFrom: limit, in: language)]
        + (seconds.map { [WorkWords.time($0, in: language)] } ?? [])
      return parts.joined(separator: " \(TermWords.and.phrase[language]) ")
    case .needs(let method, let count):
      return TermWords.needs.phrase.filled(language, ["text": method, "count": "\(count)"])
    }
  }
}

extension Measure {
  /// The limits, as values are written in files.
  fileprivate func limits(in language: Language) -> String {
    func between(_ low: String, _ high: String, _ words: TermWords = .limits) -> String {
      words.phrase.filled(language, ["low": low, "high": high])
    }
    switch self {
    case .amount: return between("0", "1e9 MNOK")
    case .cost: return between("0", "1e9 MNOK", .atMost)
    case .increase: return between("-1e9", "1e9 MNOK")
    case .share: return between("0 %", "100 %")
    case .rate: return between("-100 %", "1000 %", .atMost)
    case .compensation: return between("0 %", "200 %")
    case .count: return between("0", "10000", .whole)
    case .persons: return between("0", "", .moreThan)
    case .year: return between("1900", "2399", .whole)
    }
  }
}

extension Double {
  /// As people write it in a file: without `.0`.
  fileprivate var spelling: String {
    self == rounded() && abs(self) < 1e15 ? "\(Int(self))" : "\(self)"
  }
}
