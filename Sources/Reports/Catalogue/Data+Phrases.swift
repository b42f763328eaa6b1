// SPDX-License-Identifier: GPL-3.0-or-later

package import Facts
package import Funding

extension DataSeries.Unit {
  /// The unit of a data series; in English as its files write it.
  package var phrase: Phrase {
    switch self {
    case .millions: Phrase(rawValue, nb: "mill. kroner", nn: "mill. kroner")
    case .growth: Phrase(rawValue, nb: "vekst i pst.", nn: "vekst i pst.")
    case .share: Phrase(rawValue, nb: "pst.", nn: "pst.")
    case .inhabitants: Phrase(rawValue, nb: "innbyggere", nn: "innbyggjarar")
    }
  }
}

/// How far a figure can be trusted.
enum ConfidenceWords: String, CaseIterable {
  case high, medium, low

  var phrase: Phrase {
    switch self {
    case .high: Phrase("high", nb: "høy", nn: "høg")
    case .medium: Phrase("medium", nb: "middels", nn: "middels")
    case .low: Phrase("low", nb: "lav", nn: "låg")
    }
  }

  /// The words of a source's or a series' own; unknown where it has none.
  static func words(_ confidence: String?, in language: Language) -> String {
    confidence.flatMap { ConfidenceWords(rawValue: $0) }?.phrase[language]
      ?? confidence ?? Heading.unknown.phrase[language]
  }
}
