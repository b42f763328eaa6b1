// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension QuestionReport {
  /// The sentences, one a line.
  package func answer(width: Int) -> String {
    sentences.map { AnswerReport.wrapped($0, width: width, indent: "  ") + "\n" }.joined()
  }

  /// The sentences, then the tables, numbers aligned right.
  package func text(width: Int) -> String {
    let tables = tables.filter(\.isForPeople).map { table in
      (table.title.map { "\($0)\n" } ?? "") + TextExporter.table(table, width: width)
    }
    let sources = sources.map { source in
      AnswerReport.wrapped("  [\(source.id)] \(source.shortWords)", width: width, indent: "    ")
    }
    let heading = AnswerReport.wrapped(
      Heading.sources.phrase[language], width: width, indent: "  ")
    let cited =
      sources.isEmpty ? "" : ([heading] + sources).joined(separator: "\n") + "\n"
    return ([answer(width: width)] + tables + [cited]).filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  package var markdown: String {
    let list = sentences.map { "- \($0.escapedMarkdown)\n" }.joined()
    let tables = tables.filter(\.isForPeople).map { table in
      (table.title.map { "### \($0.escapedMarkdown)\n\n" } ?? "")
        + MarkdownExporter.table(
          header: table.columns.map(\.words), rows: table.rows.map { $0.map(\.words) })
    }
    let sources = sources.map { "- \($0.id): \($0.words)\n".escapedMarkdown }.joined()
    let cited =
      sources.isEmpty ? "" : Heading.sourceList.phrase[language] + "\n\n" + sources
    return ([list] + tables + [cited]).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The main table alone: a file of CSV holds one table.
  package func csv(_ dialect: CSVExporter.Dialect) -> String { main?.csv(dialect) ?? "" }

  /// The tables beside the main one.
  package var others: [Table] { tables.filter { $0.name != main?.name } }

  package var json: String {
    let tables = Dictionary(
      uniqueKeysWithValues: tables.map { table in
        let codes = table.columns.map(\.code)
        let rows = table.rows.map { row in
          Dictionary(uniqueKeysWithValues: zip(codes, row.map(\.datum)))
        }
        return (table.name, rows)
      })
    return JSONExporter.encoded(
      Document(
        language: language.rawValue, answer: sentences, tables: tables,
        sources: sources.isEmpty ? nil : sources.map { "\($0.id): \($0.words)" }), snakeCase: false)
  }

  private struct Document: Encodable {
    var format = 1
    let language: String
    let answer: [String]
    let tables: [String: [[String: Datum]]]
    let sources: [String]?
  }
}

extension QuestionReport.Table {
  /// Whether its columns have heads in words; those without are for programs.
  fileprivate var isForPeople: Bool { columns.contains { !$0.words.isEmpty } }

  /// The table as a file, with how its figures came about in every row.
  package func csv(_ dialect: CSVExporter.Dialect) -> String {
    let csv = CSVExporter(dialect)
    func text(_ datum: QuestionReport.Datum) -> String {
      switch datum {
      case .text(let text): text
      case .number(let number): csv.number(number)
      case .whole(let number): "\(number)"
      case .none: ""
      }
    }
    let tail = account.map { text($0.datum) }
    return csv.rows(
      [columns.map(\.code) + account.map(\.code)]
        + rows.map { row in row.map { text($0.datum) } + tail })
  }
}

extension QuestionReport.Datum: Encodable {
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .whole(let number): try container.encode(number)
    case .none: try container.encodeNil()
    }
  }
}

extension TextExporter {
  /// A table whose numbers are aligned right; texts are folded only past the width.
  static func table(_ table: QuestionReport.Table, width: Int) -> String {
    let isNumber = table.columns.indices.map { column in
      table.rows.contains { row in
        switch row[column].datum {
        case .number, .whole: true
        case .text, .none: false
        }
      }
    }
    let rows =
      [table.columns.map(\.words)] + table.rows.map { $0.map(\.words.printable) }
    let widths = table.columns.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].count)
        return isNumber[column] ? space + row[column] : row[column] + space
      }
      return trimmed(cells.joined(separator: "  ")) + "\n"
    }.joined()
  }
}
