// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Object {
  func json(_ language: Language, isOfAnyUnit: Bool = false) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for key in keys {
      members[key.name] = key.shape.json(language, isOfAnyUnit: isOfAnyUnit).with([
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
  func json(_ language: Language, isOfAnyUnit: Bool = false) -> JSONValue {
    func json(_ shape: Shape) -> JSONValue { shape.json(language, isOfAnyUnit: isOfAnyUnit) }
    return switch self {
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
    case .word(let words):
      // YAML's own yes and no reach a validator as truth values.
      [
        "enum": .list(
          words.map { .text($0) } + (words.contains("true") ? [.flag(true), .flag(false)] : []))
      ]
    case .name: ["type": "string", "pattern": "^[a-zæøå][a-zæøå0-9_-]{0,79}$"]
    case .year:
      [
        "type": ["integer", "string"], "minimum": 1900, "maximum": 2399,
        "pattern": .text(Self.yearPattern),
      ]
    case .countedYear:
      [
        "type": ["integer", "string"], "minimum": 1900, "maximum": 2399,
        "pattern": .text("(\(Self.yearPattern))|(^start$)|(^year +[1-9][0-9]{0,2}$)"),
      ]
    case .phasePlace: ["not": [:]]
    case .seriesAndYears(let shape):
      [
        "type": "object", "required": ["series"], "additionalProperties": false,
        "properties": ["series": ["type": "string", "minLength": 1]],
        "patternProperties": .object([Self.yearPattern: json(shape)]),
      ]
    case .whole(let range):
      ["type": "integer", "minimum": .whole(range.lowerBound), "maximum": .whole(range.upperBound)]
    case .bare(let range):
      [
        "type": "number", "minimum": .number(range.lowerBound),
        "maximum": .number(range.upperBound),
      ]
    case .quantity where isOfAnyUnit: ["type": ["string", "number", "object"]]
    case .quantity(let measure, let statuses): Self.quantity(measure, statuses)
    case .years(let shape, .levels): Self.levels(json(shape), language)
    case .years(let shape, _): Self.map(Self.yearPattern, json(shape))
    case .list(let shape):
      ["type": "array", "items": json(shape), "minItems": 1, "maxItems": 1_000]
    case .tuple(let shapes):
      [
        "type": "array", "items": .list(shapes.map { json($0) }),
        "minItems": .whole(shapes.count),
        "maxItems": .whole(shapes.count),
      ]
    case .named(let shape):
      Self.map("^(?!.*_real$)[a-zæøå][a-zæøå0-9_]{0,79}$", json(shape))
    case .cited(let shape):
      ["type": "object", "additionalProperties": json(shape), "minProperties": 1]
    case .laws(.lever): Self.varying(language, Schema.lever(.rate))
    case .laws(.uncertainty): Self.varying(language, Schema.law(.rate))
    case .sharedLaws: Self.varying(language, Schema.sharedLaw(.rate))
    case .object(let object): object.json(language, isOfAnyUnit: isOfAnyUnit)
    case .either(let shapes): ["anyOf": .list(shapes.map { json($0) })]
    }
  }

  /// A map to laws. Which unit a law has is known from its path only, so any will do.
  private static func varying(_ language: Language, _ law: Object) -> JSONValue {
    [
      "type": "object", "minProperties": 1,
      "additionalProperties": law.json(language, isOfAnyUnit: true),
    ]
  }

  private static let yearPattern = "^(19|2[0-3])[0-9][0-9]$"

  private static func map(_ names: String, _ value: JSONValue) -> JSONValue {
    [
      "type": "object", "patternProperties": .object([names: value]), "additionalProperties": false,
      "minProperties": 1,
    ]
  }

  /// Values by year, of which several need `between`.
  private static func levels(_ value: JSONValue, _ language: Language) -> JSONValue {
    let between = Schema.between
    let one: JSONValue = ["maxProperties": 1, "properties": .object([between.name: false])]
    return map(yearPattern, value).with([
      "properties": .object([
        between.name: between.shape.json(language).with([
          "description": .text(between.meaning[language])
        ])
      ]),
      "anyOf": [one, ["minProperties": 2, "required": [.text(between.name)]]],
    ])
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
