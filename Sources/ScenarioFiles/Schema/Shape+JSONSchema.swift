// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

/// JSON Schema, draft 7, of what the loader checks.
public enum ScenarioSchema {
  /// The schema of a scenario file, for editors and validators.
  ///
  /// A file that extends another needs `format`, `extends`, `id` and `title` only, may say `remove`,
  /// and may have paths as keys; what it becomes is known when it is laid over its parent.
  ///
  /// - Parameter language: Of the meanings that editors show.
  public static func json(in language: Language) -> JSONValue {
    let whole = Schema.scenario.json(language)
    let required = Schema.scenario.keys.filter(\.isRequired).map { JSONValue.text($0.name) }
    let overlay: JSONValue = [
      "type": "object", "required": ["format", "extends", "id", "title"],
      "properties": ["format": ["enum": [1, "1"]], "extends": ["type": "string"]],
    ]
    return [
      "$schema": "http://json-schema.org/draft-07/schema#", "title": "A ksf scenario",
      "if": ["required": ["extends"]], "then": overlay,
      "else": whole.with(["required": .list(required)]),
      // Editors read names and meanings from here, whichever branch holds.
      "properties": .object(
        Dictionary(
          uniqueKeysWithValues: Schema.scenario.keys.map {
            ($0.name, JSONValue.object(["description": .text($0.meaning[language])]))
          })),
    ]
  }
}

extension Object {
  func json(_ language: Language) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for key in keys {
      members[key.name] = key.shape.json(language).with([
        "description": .text(key.meaning[language])
      ])
    }
    var schema: [String: JSONValue] = [
      "type": "object", "properties": .object(members), "additionalProperties": false,
      "minProperties": 1,
    ]
    let required = keys.filter(\.isRequired).map { JSONValue.text($0.name) }
    if !required.isEmpty { schema["required"] = .list(required) }
    if !oneOf.isEmpty {
      schema["oneOf"] = .list(oneOf.map { ["required": [.text($0)]] })
    }
    return .object(schema)
  }
}

extension Shape {
  func json(_ language: Language) -> JSONValue {
    switch self {
    case .text: ["type": ["string", "number"], "minLength": 1]
    case .languages:
      [
        "type": "object", "additionalProperties": false, "minProperties": 1,
        "properties": .object(
          Dictionary(
            uniqueKeysWithValues: Language.allCases.map {
              ($0.rawValue, ["type": "string", "minLength": 1])
            })),
      ]
    case .word(let words): ["enum": .list(words.map { .text($0) })]
    case .name: ["type": "string", "pattern": "^[a-zæøå][a-zæøå0-9_-]{0,79}$"]
    case .year:
      [
        "type": ["integer", "string"], "minimum": 1900, "maximum": 2399,
        "pattern": .text(Self.yearPattern),
      ]
    case .whole(let range):
      ["type": "integer", "minimum": .whole(range.lowerBound), "maximum": .whole(range.upperBound)]
    case .bare(let range):
      [
        "type": "number", "minimum": .number(range.lowerBound),
        "maximum": .number(range.upperBound),
      ]
    case .quantity(let measure, let statuses): Self.quantity(measure, statuses)
    case .years(let shape): Self.map(Self.yearPattern, shape.json(language))
    case .list(let shape):
      ["type": "array", "items": shape.json(language), "minItems": 1, "maxItems": 1_000]
    case .tuple(let shapes):
      [
        "type": "array", "items": .list(shapes.map { $0.json(language) }),
        "minItems": .whole(shapes.count),
        "maxItems": .whole(shapes.count),
      ]
    case .named(let shape):
      Self.map("^(?!.*_real$)[a-zæøå][a-zæøå0-9_]{0,79}$", shape.json(language))
    case .cited(let shape):
      ["type": "object", "additionalProperties": shape.json(language), "minProperties": 1]
    case .laws, .sharedLaws: ["type": "object", "minProperties": 1]
    case .object(let object): object.json(language)
    case .either(let shapes): ["anyOf": .list(shapes.map { $0.json(language) })]
    }
  }

  private static let yearPattern = "^(19|2[0-3])[0-9][0-9]$"

  private static func map(_ names: String, _ value: JSONValue) -> JSONValue {
    [
      "type": "object", "patternProperties": .object([names: value]), "additionalProperties": false,
      "minProperties": 1,
    ]
  }

  /// A number with its unit, or written out with where it comes from.
  private static func quantity(_ measure: Measure, _ statuses: [Status]) -> JSONValue {
    let number = "([0-9]{1,3}( [0-9]{3})+|[0-9]+)(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?"
    let scalar: JSONValue
    switch measure.unit {
    case .money:
      let sign = measure == .increase ? "[-+−–]?" : "[+]?"
      // What may be thousands or decimals is refused.
      let clear = "(?!\(sign)([1-9][0-9]{0,2}|0[0-9]{1,2})\\.[0-9]{2}0 *[A-Za-z])"
      scalar = [
        "type": "string",
        "pattern": .text("^\(clear)\(sign)\(number) *(MNOK|bn NOK|NOK|mill\\. kr|mrd\\. kr|kr)$"),
        "examples": ["100 MNOK", "1.3 bn NOK", "1.3 mrd. kr"],
      ]
    case .fraction:
      let sign = measure == .rate ? "[-+−–]?" : "[+]?"
      scalar = [
        "type": "string", "pattern": .text("^\(sign)\(number) *%$"), "examples": ["3.8 %"],
      ]
    case .none:
      scalar = [
        "type": ["number", "string"], "minimum": .number(measure.limits.lowerBound),
        "maximum": .number(measure.limits.upperBound), "pattern": .text("^\(number)$"),
      ]
    }
    let words = statuses.map { JSONValue.text($0.rawValue) }
    let written: JSONValue = [
      "type": "object", "required": ["value"], "additionalProperties": false,
      "properties": [
        "value": scalar, "source": ["type": "string"], "status": ["enum": .list(words)],
        "note": ["type": ["string", "number"]],
      ],
    ]
    return ["anyOf": [scalar, written]]
  }
}
