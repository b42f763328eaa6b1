// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

extension Fault {
  /// The message in English: place, what was found, what is allowed and what to do next.
  public var english: String {
    let subject = path.isEmpty ? "" : "\(path): "
    return (placeText + subject + sentence + offer).printable
  }

  private var placeText: String {
    guard let place else { return "" }
    return place.line > 0 ? "\(place.file):\(place.line):\(place.column): " : "\(place.file): "
  }

  private var offer: String { nearest.map { " Did you mean '\($0)'?" } ?? "" }
  /// What was found, the beginning of something very long.
  var what: String {
    let text = found ?? ""
    return text.count > 80 ? "\(text.prefix(80))…" : text
  }
  var options: String { allowed.joined(separator: ", ") }

  /// The names that may stand there, the first of many.
  var names: String {
    allowed.prefix(12).joined(separator: ", ") + (allowed.count > 12 ? ", …" : "")
  }
  var choice: String { allowed.joined(separator: " or ") }

  var when: String {
    guard let years else { return "" }
    return years.count == 1
      ? "in \(years.lowerBound)" : "in the years \(years.lowerBound)–\(years.upperBound)"
  }

  private var sentence: String {
    formSentence ?? valueSentence ?? nameSentence ?? yearSentence ?? contextSentence
  }

  private var formSentence: String? {
    switch code {
    case .fileMissing: "there is no file '\(what)'. Check the name and the folder."
    case .fileIsFolder: "'\(what)' is a folder; name a file in it."
    case .fileUnreadable: "'\(what)' cannot be read. Check its permissions."
    case .fileEmpty:
      place?.file.hasSuffix(".csv") == true
        ? "there is no value in the file. Give at least one row: year, value, unit."
        : "the file is empty. `ksf new` prints a scenario to start from."
    case .fileTooLarge: "the file is larger than 2 MB, so it is not a scenario or a series."
    case .notUTF8: "the file is not UTF-8 text. Save it again with the encoding UTF-8."
    case .notYAML: "this is not YAML: \(what). Look at this line and the one before it."
    case .severalDocuments: "a second document begins here (---). A scenario is one document."
    case .duplicateKey:
      "'\(what)' stands twice in one map"
        + (allowed.isEmpty ? "" : ", first on line \(options)") + ". Keep one of them."
    case .yamlFeature: "scenario files do not use \(what). Write the value out."
    case .csvHeader:
      "the columns are '\(what)'; needed are \(options), separated by commas or semicolons."
    case .csvRow: "the row cannot be read: \(what)."
    case .csvPoint:
      "'\(what)' has a point, and with semicolons the decimal sign is a comma. Write \(choice)."
    case .csvMixedUnits:
      "'\(what)' is another unit than in the rows before, \(options). A series has one unit."
    case .csvDuplicateYear: "\(what) stands twice. Keep one row for each year."
    default: nil
    }
  }

  private var valueSentence: String? {
    switch code {
    case .wrongKind: "found \(what), expected \(choice)."
    case .emptyCollection: "nothing is listed here. Fill it in."
    case .tooMany: "\(what) entries are more than anybody can mean; at most \(options) may stand."
    case .unknownWord: "'\(what)' is not known here. Allowed: \(options)."
    case .badName:
      "'\(what)' is not a name. Names have lower-case letters, digits and underscores (an id also hyphens), "
        + "begin with a letter, do not end in _real and have at most 80 signs."
    case .missingValue: "the value is missing. Write for example \(choice)."
    case .notANumber: "'\(what)' is not a number. Write for example \(choice)."
    case .decimalComma: "'\(what)' has a comma. The decimal sign is a point: \(choice)."
    case .missingUnit: "'\(what)' has no unit. Write \(choice)."
    case .wrongUnit: "'\(what)' has a unit that does not belong here. Write for example \(choice)."
    case .outOfRange:
      (found.map { "'\($0)'" } ?? "the value") + " is out of range. Allowed: \(options)."
    case .notAYear: "'\(what)' is not a year. Write one from 1900 to 2399, such as 2034."
    case .unsupportedFormat: "'\(what)' is not a version that this program reads. Write format: 1."
    case .sumNotWhole: "the parts sum to \(percent), not to 100 %. Change one of them."
    case .order: "'\(what)' must lie below '\(options)'. Change one of them."
    default: nil
    }
  }

  private var percent: String {
    Double(what).map { NumberStyle.percent($0, decimals: 4) } ?? what
  }

  var amount: String { Double(what).map { NumberStyle.millions($0) } ?? what }
}
