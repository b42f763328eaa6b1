// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Funding

extension RunManifest {
  /// What made the report, of which files, as a list and a table.
  func blocks(in language: Language) -> [ReportDocument.Block] {
    let parts: [(String, ReportWords)] = [
      ("\(program.name) \(program.version) (GSL \(program.gsl))", .program),
      (program.swift, .compiler),
      ((["ksf"] + Self.withoutPlace(command)).map(\.shellQuoted).joined(separator: " "), .command),
      (fingerprint, .fingerprint),
    ]
    let words = parts.map { value, name in "\(name.phrase[language]): \(value)" }
    let files = Table(
      "files", title: ReportWords.filesTitle.phrase[language],
      columns: [
        .init("file", ReportWords.file.phrase[language], isNumeric: false),
        .init("built_in", ReportWords.builtIn.phrase[language], isNumeric: false),
        .init("sha256", "SHA-256", isNumeric: false),
      ],
      rows: inputs.map { file in
        .init([
          Table.Cell(file.name),
          Table.Cell((file.builtIn ?? false ? Label.yes : .no).phrase[language]),
          Table.Cell(file.sha256),
        ])
      }, language: language)
    return [.paragraph(ReportWords.manifestText.phrase[language]), .list(words), .table(files)]
  }
}
