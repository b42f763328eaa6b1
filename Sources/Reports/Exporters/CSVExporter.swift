// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

/// Tables for programs and spreadsheets: UTF-8, every digit, no grouping.
package struct CSVExporter: Sendable {
  /// How cells are parted and numbers written.
  package enum Dialect: Sendable {
    /// Commas and decimal points: what programs read.
    case international
    /// Semicolons, decimal commas and a byte order mark: what the Norwegian Excel opens with a click.
    case norwegian
  }

  private let dialect: Dialect

  package init(_ dialect: Dialect = .international) { self.dialect = dialect }

  /// A number in this dialect, as short as reads back to itself.
  package func number(_ value: Double) -> String { number(NumberStyle.exact(value)) }

  /// The text of a number in this dialect.
  package func number(_ text: String) -> String {
    dialect == .norwegian ? text.replacing(".", with: ",") : text
  }

  /// Any rows, each cell quoted where it must be, and none of them a formula.
  package func rows(_ rows: [[String]]) -> String {
    let (mark, separator) = dialect == .norwegian ? ("\u{FEFF}", ";") : ("", ",")
    let quote = UInt8(ascii: "\"")
    let special = (separator + "\"\n\r").utf8.map(\.self)
    // Bytes, as an accent after a quote makes one character of both, which is not the quote.
    var text = Array(mark.utf8)
    for row in rows {
      for (place, cell) in row.enumerated() {
        if place > 0 { text.append(contentsOf: separator.utf8) }
        let cell = isNumber(cell) ? cell : cell.harmlessInSpreadsheet
        guard cell.utf8.contains(where: special.contains) else {
          text.append(contentsOf: cell.utf8)
          continue
        }
        text.append(quote)
        for byte in cell.utf8 {
          text.append(byte)
          if byte == quote { text.append(quote) }
        }
        text.append(quote)
      }
      text.append(UInt8(ascii: "\n"))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether the cell is a number of this dialect, or the sign of one that is nil.
  private func isNumber(_ cell: String) -> Bool {
    guard cell.utf8.first == UInt8(ascii: "-") else { return false }
    let isPlain = cell.utf8.allSatisfy { "0123456789.,eE+-".utf8.contains($0) }
    let text = dialect == .norwegian ? cell.replacing(",", with: ".") : cell
    return cell == "-" || (isPlain && Double(text) != nil)
  }
}

extension String {
  /// The text with an apostrophe before what a spreadsheet would take for a formula: a title may be
  /// `=1+1`, and a file that is opened with a click must not compute it.
  ///
  /// Scalars are looked at: an accent or a joiner after the `=` makes another character of it, and a sign
  /// without a width before it does not keep a spreadsheet from it.
  ///
  /// Reference: OWASP, CSV Injection.
  var harmlessInSpreadsheet: String {
    let first = unicodeScalars.first { scalar in
      !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
        && scalar.properties.generalCategory != .control
    }
    guard let first, Self.formulaStarters.contains(first) else { return self }
    return "'" + self
  }

  private static let formulaStarters: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{2212}", "＝", "＋", "－", "＠",
  ]
}
