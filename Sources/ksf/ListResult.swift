// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Reports

/// Lists in every format.
struct ListResult: Result {
  /// What stands in a cell: for programs, and for people in their language.
  struct Cell {
    let code: String
    let words: String

    init(_ code: String, _ words: String? = nil) {
      self.code = code
      // English says what the data formats say.
      self.words = words ?? code
    }
  }

  struct List {
    let kind: ListCommand.Kind
    /// The columns, by the English words that data formats have.
    let columns: [Heading]
    let rows: [[Cell]]

    init(kind: ListCommand.Kind, header: [Heading], _ rows: [[Cell]]) {
      self.kind = kind
      columns = header
      self.rows = rows
    }

    var codes: [[String]] { rows.map { $0.map(\.code) } }

    func words(_ language: Language) -> [[String]] {
      language == .en ? codes : rows.map { $0.map(\.words) }
    }

    func header(in language: Language) -> [String] { columns.map { $0.phrase[language] } }
  }

  let lists: [List]
  let language: Language
  func text(as format: Format, width: Int) -> String {
    switch format {
    case .text:
      lists.map { list in
        (lists.count > 1 ? "\(list.kind.heading.phrase[language]):\n" : "")
          + TextExporter.list(
            [list.header(in: language)] + list.words(language), width: width)
      }.joined(separator: "\n")
    case .csv, .csvNB, .long:
      lists.map { list in
        CSVExporter(format == .csvNB ? .norwegian : .international)
          .rows([list.header(in: .en)] + list.codes)
      }.joined(separator: "\n")
    case .markdown:
      lists.map {
        MarkdownExporter.table(header: $0.header(in: language), rows: $0.words(language))
      }
      .joined(separator: "\n")
    case .json:
      JSONExporter.encoded(
        Dictionary(
          uniqueKeysWithValues: lists.map { list in
            let rows = list.codes.map {
              Dictionary(uniqueKeysWithValues: zip(list.header(in: .en), $0))
            }
            return (list.kind.rawValue, rows)
          }))
    }
  }
}
