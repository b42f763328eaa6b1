// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension QuestionReport {
  /// The sentences, one a line.
  package func answer(width: Int) -> String {
    sentences.map { AnswerReport.wrapped($0, width: width, indent: "  ") + "\n" }.joined()
  }

  /// The sentences, then the tables, numbers aligned right.
  package func text(width: Int) -> String {
    let sources = sources.map { source in
      AnswerReport.wrapped("  [\(source.id)] \(source.shortWords)", width: width, indent: "    ")
    }
    let heading = AnswerReport.wrapped(
      Heading.sources.phrase[language], width: width, indent: "  ")
    let cited =
      sources.isEmpty ? "" : ([heading] + sources).joined(separator: "\n") + "\n"
    return ([answer(width: width)] + forPeople.map { $0.text(width: width) } + [cited])
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  package var markdown: String {
    let list = sentences.map { "- \($0.escapedMarkdown)\n" }.joined()
    let sources = sources.map { "- \($0.id): \($0.words)\n".escapedMarkdown }.joined()
    let cited =
      sources.isEmpty ? "" : Heading.sourceList.phrase[language] + "\n\n" + sources
    return ([list] + forPeople.map(\.markdown) + [cited]).filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// The tables with heads in words.
  private var forPeople: [Table] {
    tables.filter { $0.columns.contains { !$0.heading.isEmpty } }
  }

  /// The main table alone: a file of CSV holds one table.
  package func csv(_ dialect: CSVExporter.Dialect) -> String { main?.csv(dialect) ?? "" }

  /// The tables beside the main one.
  package var others: [Table] { tables.filter { $0.code != main?.code } }

  package var json: String {
    JSONExporter.encoded(
      Document(
        language: language.rawValue, answer: sentences, tables: tables.objects,
        sources: sources.isEmpty ? nil : sources.map { "\($0.id): \($0.words)" }), snakeCase: false)
  }

  private struct Document: Encodable {
    var format = 1
    let language: String
    let answer: [String]
    let tables: [String: [[String: Table.Datum]]]
    let sources: [String]?
  }
}
