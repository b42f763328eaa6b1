// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// JSON Schema, draft 7, of what the loader checks.
package enum ScenarioSchema {
  /// What the parameter at a path measures, as far as its keys tell how it is written; nil where they
  /// do not.
  package static func measure(at path: String) -> Measure? {
    let measures = Shape.measures(at: path)
    return Set(measures.map(\.unit)).count == 1 ? measures.min { "\($0)" < "\($1)" } : nil
  }

  /// The schema of a scenario file, for editors and validators.
  ///
  /// A file that extends another needs `format`, `extends`, `id` and `title` only, may say `remove`,
  /// and may have paths as keys; what it becomes is known when it is laid over its parent.
  ///
  /// - Parameter language: Of the meanings that editors show.
  package static func json(in language: Language) -> JSONValue {
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

/// What a study file may hold.
package enum StudySchema {
  /// The JSON Schema, draft 7, of a study file.
  ///
  /// - Parameter language: Of the meanings that editors show.
  package static func json(in language: Language) -> JSONValue {
    Schema.study.json(language).with([
      "$schema": "http://json-schema.org/draft-07/schema#", "title": "A ksf study",
    ])
  }

  /// Every key of a study file, in the order in which they are told.
  package static var keys: [ScenarioSchema.KeyLine] { Schema.study.lines(below: "") }
}
