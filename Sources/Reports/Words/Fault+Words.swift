// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
import Simulation

extension Fault {
  /// The message: place, path, what was found, what is allowed and what to do next.
  public func words(in language: Language) -> String {
    // The path of what nobody knows ends with it, and would repeat all of it.
    let most = code == .unknownKey ? 80 : 200
    let subject = path.isEmpty ? "" : "\((code == .unknownKey ? path.asKey : path).told(most)): "
    let sentence = phrase.filled(
      language,
      [
        "found": text(language), "allowed": list(allowed, ", ", language),
        "choice": list(allowed, " \(TermWords.or.phrase[language]) ", language),
        "names": list(allowed, ", ", language, most: 12),
        "when": when(language), "key": String(path.split(separator: ".").last ?? ""),
        "from": "\(years?.lowerBound ?? 0)", "to": "\(years?.upperBound ?? 0)",
        "needs": needs(language) ?? "", "form": "{share: …}",
        "setting": "\(map)={NAME: {…}}",
      ])
    let offer =
      nearest.map { " " + Label.nearest(name: $0.told(200))[language] } ?? ""
    let more =
      others > 0
      ? " "
        + (code == .unknownKey ? Label.otherKeys : Label.others)(others)[language]
      : ""
    return (placeText(language) + subject + sentence + offer + more).printable
  }

  /// The key path of the map that the names allowed stand in.
  private var map: String {
    (allowed.first?.spelling ?? "").split(separator: ".").dropLast().joined(separator: ".")
  }

  private func placeText(_ language: Language) -> String {
    guard let place else { return "" }
    guard place.line > 0 else { return "\(place.file): " }
    let text = "\(place.file):\(place.line):\(place.column)"
    guard let heir else { return text + ": " }
    return Label.inherited(file: heir, place: text)[language] + ": "
  }

  /// What was found, the beginning of something very long.
  private func text(_ language: Language) -> String {
    let text = found?.words(in: language, beside: allowed.first) ?? ""
    guard found?.spelling != nil else { return text }  // Words of its own stay whole.
    return code == .unknownKey ? text.asKey.told(80) : text.told(80)
  }

  /// - Parameter most: So many are told. All columns of a scenario are; of a file of one's own there may be
  ///   thousands, of which nobody reads more than a few.
  private func list(
    _ terms: [Term], _ separator: String, _ language: Language, most: Int? = nil
  ) -> String {
    let most = most ?? (terms.count > Self.mostTold ? 12 : terms.count)
    return terms.prefix(most + 1).map { term in
      let words = term.words(in: language, beside: found)
      return term.spelling == nil ? words : words.told(200)
    }.listed(separator, most: most, of: terms.count, in: language)
  }

  /// More names are not told one by one.
  private static let mostTold = 60

  private func when(_ language: Language) -> String {
    guard let years else { return "" }
    return years.count == 1
      ? Label.inYear(year: years.lowerBound)[language]
      : Label.inYears(years: years.words)[language]
  }

  /// What the column asked for would need.
  private func needs(_ language: Language) -> String? {
    guard let name = found?.spelling, !name.contains(":") else { return nil }
    return Column.Kind(rawValue: name)?.needs(in: language)
  }

  /// The words of its code, or of what is known beyond it.
  var phrase: Phrase {
    if let variant { return variant.phrase }
    let ofFiles = code.filePhrase ?? code.valuePhrase ?? code.namePhrase ?? code.changePhrase
    let ofRuns = code.studyPhrase ?? code.partPhrase ?? code.archivePhrase ?? code.tablePhrase
    let ofYears = code.yearPhrase ?? code.contextPhrase ?? code.comparisonPhrase
    guard let phrase = ofFiles ?? ofRuns ?? ofYears
    else { preconditionFailure("no words for \(code)") }
    return phrase
  }

  /// Whether it is about what is to vary, which fewer key paths can than can be set.
  private var isOfWhatVaries: Bool {
    let isOption = ["--vary", "--solve"].contains {
      path.hasPrefix($0) || place?.file.hasPrefix($0) == true
    }
    let isKey = ["levers.", "uncertainty.", "uncertainties."].contains { path.hasPrefix($0) }
    return isOption || isKey && allowed.count > 12
  }

  private var variant: FaultVariant? {
    switch code {
    case .notUTF8: found == .thing(.workbook) ? .workbook : nil
    case .fileMissing: allowed.contains(.thing(.dataFolder)) ? .folderMissing : nil
    case .fileEmpty: place?.file.hasSuffix(".csv") == true ? .seriesEmpty : nil
    case .duplicateKey: allowed.isEmpty ? .keyTwice : nil
    case .exactlyOneKey: found?.spelling == nil ? nil : .inheritedKey
    case .outOfRange: found == nil ? .valueOutOfRange : nil
    case .unknownColumn: needs(.en) != nil ? .columnAbsent : nil
    case .unknownTarget: allowed.isEmpty ? .noTargets : nil
    case .unknownPath:
      isOfWhatVaries ? .nothingToVary : allowed.isEmpty || allowed.count > 12 ? .nothingToSet : nil
    case .yearsOnly:
      allowed == ["bands"] ? .yearsOfBands : allowed == ["process"] ? .yearsOfProcess : nil
    case .probabilityOfYear:
      allowed.isEmpty ? .probabilityOfNoYear : years == nil ? nil : .probabilityOfOneYear
    case .nothingVaries: allowed.isEmpty ? nil : .nothingUncertain
    case .unknownName: allowed.isEmpty ? .noNames : nil
    case .notAYear: allowed.contains(.thing(.countedYear)) ? .notACountedYear : nil
    case .growthMissing:
      found == nil ? nil : path == "discount_rate" ? .ratesFromYear : .growthFromYear
    case .levelMissing: allowed.count > 1 ? .levelAlone : nil
    case .betweenMissing: found == nil ? .eitherReading : nil
    case .yearOutside: years == nil ? nil : allowed.isEmpty ? .yearNotProjected : .yearAfterEnd
    case .yearBeforeData: allowed.isEmpty ? .pricesOfGrowth : nil
    // Rates of prices are not filled between years.
    case .yearInGap:
      path.hasPrefix("deflator.") || path.hasPrefix("budget_deflator.") ? .gapOfPrices : nil
    case .decimalComma, .notANumber: hasPointsOfThousands ? .pointsOfThousands : nil
    default: nil
    }
  }

  /// Whether the one number offered is that found without its points: `1.300.000,50 kr`.
  private var hasPointsOfThousands: Bool {
    guard let found = found?.spelling, allowed.count == 1, let offered = allowed[0].spelling,
      found.contains(".")
    else { return false }
    func number(_ text: String) -> Double? {
      Double(String(text.filter { $0.isNumber || $0 == "." }))
    }
    let meant = number(found.replacing(".", with: "").replacing(",", with: "."))
    return meant != nil && meant == number(offered)
  }
}

extension String {
  /// The beginning of a text that came from outside, with the signs that nobody sees as their numbers: two
  /// words that look alike are told apart, and of a file that is something else no more is repeated.
  ///
  /// - Parameter most: Its length, in scalars: one character may be of any number of them.
  fileprivate func told(_ most: Int) -> String {
    // Thousands of names may be told: those of ASCII have nothing in them that nobody sees.
    if utf8.count <= most, utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars.prefix(most) {
      if scalar.properties.isDefaultIgnorableCodePoint {
        text.append(
          contentsOf: "<U+\(String(scalar.value, radix: 16, uppercase: true))>".unicodeScalars)
      } else {
        text.append(scalar)
      }
    }
    let isWhole = unicodeScalars.dropFirst(most).isEmpty
    return isWhole ? String(text) : String(text) + "…"
  }
}

extension String {
  /// As much of it as can be a key: a line of a file that is something else is not repeated.
  fileprivate var asKey: String {
    guard let end = unicodeScalars.firstIndex(where: { !$0.isInKeys }) else { return self }
    return String(unicodeScalars[..<end]) + "…"
  }
}

extension Unicode.Scalar {
  /// Whether words of a key may have it, whoever wrote them.
  fileprivate var isInKeys: Bool {
    properties.isAlphabetic || "0123456789_-., %".unicodeScalars.contains(self)
  }
}
