// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

extension Phrase {
  /// What is wrong with a phrase as a translation; empty for a sound one.
  public var doubts: [String] {
    var doubts: [String] = []
    for language in Language.allCases {
      let text = self[language]
      if text.allSatisfy(\.isWhitespace) { doubts.append("nothing in \(language)") }
      // A count that only inflects a word may be left out where no word follows it.
      let apart = Set(names(in: language)).symmetricDifference(names(in: .en)).filter { name in
        [self[.en], text].contains { $0.contains("{\(name)}") }
      }
      if !apart.isEmpty {
        doubts.append("\(language) fills in \(names(in: language)), not \(names(in: .en))")
      }
      let foreign = Self.words(of: text).intersection(Self.foreign[language]!)
      if !foreign.isEmpty { doubts.append("\(foreign.sorted()) in \(language): \(text)") }
    }
    return doubts
  }

  /// The words outside of braces, quotes in code, and file spellings.
  private static func words(of text: String) -> Set<String> {
    var (plain, depth, isCode) = ("", 0, false)
    for character in text {
      if character == "`" { isCode.toggle() }
      if character == "{" { depth += 1 }
      if depth == 0, !isCode { plain.append(character) }
      if character == "}" { depth -= 1 }
    }
    return Set(plain.lowercased().split { !$0.isLetter && $0 != "_" }.map { String($0) })
  }

  /// Words that another language has and this one never.
  private static let foreign: [Language: Set<String>] = [
    .en: ["ikke", "ikkje", "og", "eller", "er", "som", "det", "den", "på", "med", "for_"],
    .nb: english.union([
      "ikkje", "eit", "ein", "ei", "frå", "kva", "kor", "kvar", "dei", "berre", "mykje", "korleis",
      "meir", "noko", "nokre", "høgst", "sjølv", "namn", "tal", "eigne", "kjem", "tek",
      "står_", "vere", "gjere", "finst", "treng", "prisar", "ramma", "fila", "mappa", "skil",
    ]),
    .nn: english.union([
      "ikke", "et", "en", "fra", "hva", "hvor", "hver", "hvert", "de", "bare", "mye", "hvordan",
      "mer", "noe", "noen", "høyst", "selv", "navn", "tall", "egne", "kommer", "tar", "være",
      "gjøre", "finnes", "trenger", "priser", "rammen", "filen", "mappen", "også", "begynner",
      "nås", "vises", "kreves", "skrives", "hun", "hans_", "deres", "denne_",
    ]),
  ]

  private static let english: Set<String> = [
    "the", "is", "of", "and", "or", "not", "with", "by", "it", "this", "that", "which", "year",
    "years", "has", "have", "from", "to_", "value", "there", "here", "write", "allowed", "known",
  ]
}
