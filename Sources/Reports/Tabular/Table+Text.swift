// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Table {
  /// What becomes of a table that is wider than the line.
  package enum Fit {
    /// It stays so: its rows would no longer be rows.
    case whole
    /// Its columns go on in blocks below, each beside the first column.
    case blocks
    /// Its cells are folded, of words alone.
    case folded
  }

  /// For a terminal or an e-mail: numbers aligned right, notes folded to the width.
  package func text(width: Int, fit: Fit = .whole) -> String {
    let above = [title, unitLine].filter { !$0.isEmpty }.map {
      TextExporter.paragraph($0.printable, width: width)
    }
    let foot = footLines.map { AnswerReport.wrapped($0, width: width, indent: "  ") + "\n" }
    return above.joined() + body(width: width, fit: fit) + (foot.isEmpty ? "" : "\n")
      + foot.joined()
  }

  private func body(width: Int, fit: Fit) -> String {
    let shown = shownColumns
    switch fit {
    case .whole: return block(shown, Array(shown.indices))
    case .blocks:
      return Self.blocks(shown, width: width).map { block(shown, $0) }.joined(separator: "\n")
    case .folded:
      let cells = rows.map { row in row.cells.map { words(of: $0) } }
      return TextExporter.list([columns.map(\.heading)] + cells, width: width)
    }
  }

  /// A column as it is printed: its heads, its cells, and how wide it is.
  private struct ShownColumn {
    var heads: [String]
    let cells: [String]
    let width: Int
    let isNumeric: Bool
  }

  private var shownColumns: [ShownColumn] {
    let hasUnits = columns.contains { !$0.unit.isEmpty }
    return columns.enumerated().map { place, column in
      let heads = [column.heading.printable] + (hasUnits ? [column.unit] : [])
      let room = rows.map { $0.cells[place].markWords.count }.max() ?? 0
      let cells = rows.map { row in
        let (words, mark) = (words(of: row.cells[place]), row.cells[place].markWords)
        return words + mark + String(repeating: " ", count: room - mark.count)
      }
      // The words over a group of rows may run on over the figures' columns.
      let own = zip(rows, cells).filter { $0.0.role != .heading }.map(\.1)
      return ShownColumn(
        heads: heads, cells: cells, width: (heads + own).map(\.count).max() ?? 0,
        isNumeric: column.isNumeric)
    }
  }

  private static func blocks(_ columns: [ShownColumn], width: Int) -> [[Int]] {
    var blocks: [[Int]] = []
    var used = Int.max
    for place in columns.indices.dropFirst() {
      let needed = gap.count + columns[place].width
      if used > width - needed {
        blocks.append([0])
        used = columns[0].width
      }
      blocks[blocks.count - 1].append(place)
      used += needed
    }
    return blocks
  }

  private func block(_ columns: [ShownColumn], _ places: [Int]) -> String {
    func line(_ cell: (ShownColumn) -> String) -> String {
      let cells = places.map { place in
        let (column, text) = (columns[place], cell(columns[place]))
        let space = String(repeating: " ", count: max(0, column.width - text.count))
        return column.isNumeric ? space + text : text + space
      }
      return TextExporter.trimmed(cells.joined(separator: Self.gap)) + "\n"
    }
    let heads = columns[0].heads.indices.map { number in line { $0.heads[number] } }
    let body = rows.enumerated().map { number, row in
      (row.role == .heading && number > 0 ? "\n" : "") + line { $0.cells[number] }
    }
    return (heads + body).joined()
  }

  private static let gap = "  "

  /// The notes, numbered where a figure refers to them, and the sources.
  var footLines: [String] {
    let referred = Set(rows.flatMap(\.cells).flatMap(\.notes))
    let notes = notes.enumerated().map { index, note in
      referred.contains(index + 1) ? "\(Cell.mark(index + 1)) \(note)" : note
    }
    let source = TableNoteWords.source.phrase[language]
    return notes.map(\.printable) + sources.map { "\(source) \($0.shortWords) [\($0.id)]" }
  }
}

extension Table.Cell {
  /// The numbers of its notes as raised digits.
  var markWords: String { notes.map(Self.mark).joined(separator: "\u{2009}") }

  static func mark(_ note: Int) -> String {
    let raised: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return String("\(note)".compactMap(\.wholeNumberValue).map { raised[$0] })
  }
}
