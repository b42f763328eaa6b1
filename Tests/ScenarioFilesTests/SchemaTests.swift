// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Reports
import ScenarioFiles
import TestSupport
import Testing

/// The JSON Schema against a real validator, on the same good and bad files as the loader.
struct `The JSON Schema` {
  /// Faults of form, which a schema can tell. The others need what a schema does not know: limits of
  /// numbers in texts with units, other files and series, years, sums, names used elsewhere, the unit
  /// of what varies, and YAML itself.
  static let form: Set<Fault.Code> = [
    .unknownKey, .missingKey, .exactlyOneKey, .wrongKind, .emptyCollection, .unknownWord, .badName,
    .missingValue, .notANumber, .decimalComma, .missingUnit, .wrongUnit, .notAYear,
    .unsupportedFormat, .removeWithoutParent, .pathWithoutParent,
  ]

  @Test func `takes every good file and refuses every fault of form`() throws {
    let good = try ["scenarios", "Tests/GoldenTests/Golden", "Tests/ScenarioFilesTests/Examples"]
      .flatMap { try Repository.files(in: $0, suffix: ".yaml", isDeep: false) }
    let bad = try Repository.files(in: "Tests/ScenarioFilesTests/Fixtures", suffix: ".yaml")
    let answers = try validate((good + bad).map(\.path))
    for file in good { #expect(answers[file.path] == true, "\(file.lastPathComponent)") }
    for file in bad {
      let faults = #expect(throws: Faults.self) {
        try ScenarioLoader().load(file.path).projection()
      }
      let isOfForm = (faults?.list ?? []).contains {
        Self.form.contains($0.code) && !$0.path.hasPrefix("uncertainty") && !isOverlay(file)
      }
      // A number past what a double holds has the form of one.
      guard isOfForm, !file.path.hasSuffix("too-large-amount.yaml"), let answer = answers[file.path]
      else { continue }
      #expect(!answer, "\(file.lastPathComponent)")
    }
    #expect(answers.values.count { !$0 } >= 40)
  }

  /// What an overlay becomes is not known to a schema.
  private func isOverlay(_ file: URL) -> Bool {
    (try? String(contentsOf: file, encoding: .utf8))?.contains("\nextends:") ?? false
  }

  @Test func `of studies takes every good one and refuses every fault of form`() throws {
    let good = try Repository.files(in: "scenarios/studies", suffix: ".yaml")
    let bad = try Repository.files(in: "Tests/ScenarioFilesTests/Studies", suffix: ".yaml")
    let answers = try validate((good + bad).map(\.path), StudySchema.json(in: .en))
    for file in good { #expect(answers[file.path] == true, "\(file.lastPathComponent)") }
    let refused = bad.filter { answers[$0.path] == false }.map {
      $0.deletingPathExtension().lastPathComponent
    }
    for name in [
      "misspelt-key", "no-method", "process-as-lever", "unknown-method", "no-samples",
      "seed-below-zero",
    ] {
      #expect(refused.contains(name), "\(name)")
    }
  }

  private func validate(
    _ files: [String], _ json: JSONValue = ScenarioSchema.json(in: .en)
  ) throws -> [String: Bool] {
    let folder = try Folder()
    let schema = try folder.write(
      "schema.json", JSONExporter.encoded(json, snakeCase: false))
    let output = folder.url.appending(path: "answers.json")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    let script = Repository.root.appending(path: "Tests/ScenarioFilesTests/Validator/validate.py")
    process.arguments = [script.path, schema] + files
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    try #require(
      process.terminationStatus == 0, "the validator ran: scripts/setup test installs it")
    return try JSONDecoder().decode([String: Bool].self, from: Data(contentsOf: output))
  }

  @Test func `knows every key, and what each means`() {
    let keys = ScenarioSchema.keys
    #expect(keys.count > 80)
    for key in keys where !key.path.hasPrefix("uncertainty") {
      for language in Language.allCases {
        #expect(key.meaning[language].hasSuffix("."), "\(key.path) in \(language)")
      }
    }
    #expect(keys.contains { $0.path == "funding.phases.NAME.step.indexed" && $0.isRequired })
  }
}
