// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import SwiftCSV

/// The rows of all tables of a document, as the texts of their cells.
enum DocumentRows {
  /// Of a page, or of what pandoc makes of a Word document.
  static func html(_ text: String) -> [[String]] {
    text.matches(of: /(?s)<tr[^>]*>(.*?)<\/tr>/).map { row in
      row.1.matches(of: /(?s)<t[hd][^>]*>(.*?)<\/t[hd]>/).map { cell in
        String(cell.1).replacing(/<sup>.*?<\/sup>/, with: "").replacing(/<[^>]*>/, with: "")
          .replacing("\n", with: " ").replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
          .replacing("&amp;", with: "&")
      }
    }
  }

  static func markdown(_ text: String) -> [[String]] {
    text.split(separator: "\n").filter { $0.hasPrefix("|") }.map { line in
      line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces).replacing("\\", with: "")
      }
    }
  }

  static func csv(_ text: String, _ delimiter: CSVDelimiter) throws -> [[String]] {
    let plain = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    return try plain.replacing("\r\n", with: "\n").components(separatedBy: "\n\n").flatMap {
      table in
      try CSV<Enumerated>(string: "\(delimiter.rawValue)\n\(table)", delimiter: delimiter).rows
    }
  }

  /// Tabs between cells.
  static func tabs(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { $0.components(separatedBy: "\t") }
  }
}

/// A table as the program's JSON has it.
struct ReferenceTable: Decodable {
  struct Row: Decodable {
    struct Cell: Decodable {
      let column: String
      let words: String
      let value: Double?
    }
    let role: String
    let cells: [Cell]
  }
  let code: String
  let rows: [Row]

  /// Rows with figures: not the headings of groups.
  var figures: [Row] { rows.filter { $0.role != "heading" } }

  /// What tells rows apart, at the left.
  var heads: Int { code == "state_items" || code == "state_authority" ? 2 : 1 }

  /// What is different in a document whose rows are `shown`, from the row `next` on.
  ///
  /// - Parameters:
  ///   - joined: Whether what tells rows apart stands in one cell.
  ///   - isExact: Whether numbers have every digit; else as many as are shown.
  ///   - number: A shown text as a number; nil for none.
  func faults(
    in shown: [[String]], from next: inout Int, joined: Bool, isExact: Bool,
    number: (String) -> Double?
  ) -> [String] {
    var faults: [String] = []
    for row in figures {
      let names = row.cells.prefix(heads).map(\.words)
      let label = joined ? [names.filter { !$0.isEmpty }.joined(separator: " – ")] : names
      let values = row.cells.dropFirst(heads)
      let found = shown[next...].firstIndex { line in
        Array(line.prefix(label.count)) == label && line.count == label.count + values.count
      }
      guard let found else {
        faults.append("\(code): no row \(label)")
        continue
      }
      next = found + 1
      for (cell, text) in zip(values, shown[found].dropFirst(label.count)) {
        let shownDecimals = cell.words.split { $0 == "," || $0 == "." }.dropFirst().last?.count ?? 0
        // A comma of thousands is no decimal comma.
        let decimals = cell.words.contains(/[.,]\d{1,2}$/) ? shownDecimals : 0
        let close =
          isExact
          ? 1e-9 * max(abs(cell.value ?? 0), 1e-3) : 0.500001 * pow(10, -Double(decimals))
        let isSame =
          switch (cell.value, number(text)) {
          case (let value?, let own?): abs(value - own) <= close
          case (nil, nil): true
          default: false
          }
        if !isSame { faults.append("\(code) \(label) \(cell.column): \(text), not \(cell.words)") }
      }
    }
    return faults
  }
}
