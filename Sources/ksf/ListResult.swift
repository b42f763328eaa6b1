// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Reports
import ScenarioFiles

/// Lists in every format.
struct ListResult: Result {
  /// What stands in a cell: for programs, and for people in their language.
  struct Cell {
    let code: String
    let words: String

    init(_ code: String, _ words: String? = nil) {
      self.code = code
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

    /// Rows with the heading, for people to read.
    ///
    /// - Parameter isBrief: Whether what they can do without is left out, and codes are put in words.
    func table(_ language: Language, isBrief: Bool) -> [[String]] {
      let left = columns.indices.filter { index in
        // English columns have no other label than their name; sources are told by `describe`.
        !(language == .en && columns[index] == .label)
          && !(isBrief && columns[index] == .sourcesColumn)
      }
      let rows = language == .en && !isBrief ? codes : rows.map { $0.map(\.words) }
      return ([header(in: language)] + rows).map { row in left.map { row[$0] } }
    }

    func header(in language: Language) -> [String] { columns.map { $0.phrase[language] } }
  }

  let lists: [List]
  let language: Language
  let inputs: [InputFile]

  /// The lists beside the first, which the file of the format holds.
  func others(as format: Format) -> [(name: String, text: String)] {
    guard format.isCSV else { return [] }
    let ending = format == .csv ? "" : format == .csvNB ? "-nb" : "-long"
    return lists.dropFirst().map { ("\($0.kind.rawValue)\(ending).csv", csv($0, format)) }
  }

  private func csv(_ list: List, _ format: Format) -> String {
    CSVExporter(format == .csvNB ? .norwegian : .international)
      .rows([list.header(in: .en)] + list.codes)
  }

  func text(as format: Format, width: Int) -> String {
    switch format {
    case .text:
      lists.map { list in
        (lists.count > 1 ? "\(list.kind.heading.phrase[language]):\n" : "")
          + TextExporter.list(
            list.table(language, isBrief: true), width: width)
      }.joined(separator: "\n")
    case .csv, .csvNB, .long: csv(lists[0], format)
    case .markdown:
      lists.map { list in
        let table = list.table(language, isBrief: false)
        return MarkdownExporter.table(header: table[0], rows: Array(table.dropFirst()))
      }.joined(separator: "\n")
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
