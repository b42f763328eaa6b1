// SPDX-License-Identifier: GPL-3.0-or-later

extension RunSheet {
  /// What reading a table takes, in bytes, at most: its lines and cells are counted without keeping any.
  package static func memory(of file: String) -> Double {
    var (size, lines, commas, semicolons, tabs) = (0, 1, 0, 0, 0)
    // What cannot be read is told when it is.
    try? Disk.forEachPiece(of: file, upTo: largest) { piece in
      size += piece.count
      for byte in piece {
        switch byte {
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"): lines += 1
        case UInt8(ascii: ","): commas += 1
        case UInt8(ascii: ";"): semicolons += 1
        case UInt8(ascii: "\t"): tabs += 1
        default: break
        }
      }
    }
    // One of them parts the cells; others may stand in them.
    return memory(bytes: size, lines: lines, cells: lines + max(commas, semicolons, tabs))
  }

  /// The text a few times, each line as a row of its own, and each cell as a text and as a number. Measured: of
  /// lines of two cells of one digit 178 bytes each, of cells of one digit 27 each; a text of more than 15 bytes
  /// has room of its own.
  static func memory(bytes: Int, lines: Int, cells: Int) -> Double {
    8 * Double(bytes) + 160 * Double(lines) + 64 * Double(cells)
  }
}
