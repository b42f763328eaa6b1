// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

extension ScenarioSchema {
  /// One key of a scenario file, for the reference page.
  package struct KeyLine: Hashable, Sendable {
    /// With NAME for names of one's own and YEAR for years.
    package let path: String
    /// What may stand there.
    package let value: Fault.Term
    package let isRequired: Bool
    package let meaning: Phrase
  }

  /// Every key of a scenario file, in the order in which they are told.
  package static let keys = Schema.scenario.lines(below: "")

  /// Their paths, parted, by how many parts they have.
  private static let byLength = Dictionary(
    grouping: keys.map { (parts: $0.path.split(separator: "."), line: $0) }, by: \.parts.count)

  /// The first path at which a key of this name may stand, with NAME for names of one's own.
  package static func path(of name: String) -> String? { Schema.scenario.places(of: name).first }

  /// The key at a path, whatever names and years it has in it; nil if there is none.
  package static func key(at path: String) -> KeyLine? {
    if let law = law(at: path) { return law }
    var parts = path.split(separator: ".").map { String($0) }
    while !parts.isEmpty {
      let own = byLength[parts.count]?.first { own, _ in
        zip(own, parts).allSatisfy { $0 == "NAME" || $0 == $1 }
      }
      if let own { return own.line }
      // A year, or the number of a part of a list, stands below its key.
      guard let last = parts.last, Int(last) != nil else { return nil }
      parts.removeLast()
    }
    return nil
  }

  /// How the parameter at a path varies, which stands under `uncertainty` with all of the path.
  private static func law(at path: String) -> KeyLine? {
    let map = "uncertainty."
    guard path.hasPrefix(map), let varied = key(at: String(path.dropFirst(map.count))) else {
      return nil
    }
    let meaning = varied.meaning
    return KeyLine(
      path: path, value: .oneOf(Schema.law(.rate).keys.map { .spelt($0.name) }), isRequired: false,
      meaning: Phrase(
        "How this varies in sweeps: \(meaning[.en])",
        nb: "Hvordan dette varierer i sensitivitetsanalyser: \(meaning[.nb])",
        nn: "Korleis dette varierer i sensitivitetsanalysar: \(meaning[.nn])"))
  }
}

extension Object {
  func lines(below path: String) -> [ScenarioSchema.KeyLine] {
    keys.flatMap { key in
      let own = path + key.name
      let line = ScenarioSchema.KeyLine(
        path: own, value: key.shape.told, isRequired: key.isRequired, meaning: key.meaning)
      return [line] + key.shape.lines(below: own)
    }
  }
}

extension Shape {
  fileprivate func lines(below path: String) -> [ScenarioSchema.KeyLine] {
    switch self {
    case .object(let object): object.lines(below: path + ".")
    case .named(.object(let object)), .cited(.object(let object)), .list(.object(let object)):
      object.lines(below: path + ".NAME.")
    case .years(_, .levels): Object([Schema.between]).lines(below: path + ".")
    case .either(let shapes): shapes.flatMap { $0.lines(below: path) }
    default: []
    }
  }

  /// What may stand there, in a line.
  fileprivate var told: Fault.Term {
    switch self {
    case .object: .thing(.map)
    case .named, .cited: .thing(.mapFromNames)
    case .list(let shape): .items(shape.told)
    case .years(let shape, _): .byYear(shape.told)
    case .seriesAndYears: .thing(.seriesAndYears)
    case .quantity(let measure, _): .measured(Quantity.example(measure), measure)
    case .either(let shapes):
      .either(
        shapes.map { shape in
          // What stands there by year may stand there as one value too; its limits are told once.
          switch shape {
          case .years(_, .alone): .thing(.years)
          case .years(_, .holding): .thing(.yearsHolding)
          case .years(_, .levels): .thing(.yearsBetween)
          default: shape.told
          }
        })
    default: .oneOf(expected)
    }
  }
}
