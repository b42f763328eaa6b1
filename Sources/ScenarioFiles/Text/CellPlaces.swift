// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// Where each cell of a CSV file begins, which the parser does not tell: a quoted cell may hold
/// delimiters and line breaks, so lines and commas cannot just be counted.
struct CellPlaces {
  /// By row, the header first, and by cell.
  private(set) var rows: [[Fault.Place]]

  init(_ text: String, file: String, delimiter: Character) {
    var place = Fault.Place(file: file, line: 1, column: 1)
    rows = [[place]]
    var isQuoted = false
    for character in text {
      place.column += 1
      if character.isNewline {
        place.line += 1
        place.column = 1
      }
      if character == "\"" {
        isQuoted.toggle()  // A doubled quote toggles twice.
      } else if character == delimiter, !isQuoted {
        rows[rows.count - 1].append(place)
      } else if character.isNewline, !isQuoted {
        rows.append([place])
      }
    }
  }
}
