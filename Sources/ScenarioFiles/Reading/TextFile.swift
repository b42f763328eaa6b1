// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Funding

/// A small text file as it was read; says in a fault why one cannot be read.
struct TextFile {
  /// The text, without a byte order mark.
  let text: String
  let input: InputFile

  /// No scenario or series is larger; a larger file is something else.
  static let usual = 2_000_000

  /// - Parameters:
  ///   - name: What the file is called in messages.
  ///   - asked: Where it was asked for, if in a file.
  init(
    _ path: String, as name: String, asked: Fault.Place? = nil, largest: Int = Self.usual
  ) throws(Faults) {
    func fault(_ code: Fault.Code, _ found: Fault.Term? = nil) -> Faults {
      // What is wrong with the file stands in it; that it is not there stands where it is asked for.
      let own = Fault.Place(file: name, line: 0, column: 0)
      let place = code == .fileMissing || code == .fileIsFolder ? asked ?? own : own
      return Faults([Fault(code, found: found ?? .spelt(name), place: place)])
    }
    let data: [UInt8]
    do throws(RegularFile.Refusal) {
      data = try Disk.read(path, upTo: largest + 1)
    } catch {
      switch error {
      case .missing: throw fault(.fileMissing)
      case .isFolder: throw fault(.fileIsFolder)
      case .notRegular: throw fault(.fileNotRegular)
      case .unreadable, .otherSize: throw fault(.fileUnreadable)
      case .tooLarge: throw fault(.fileTooLarge)
      }
    }
    if data.isEmpty { throw fault(.fileEmpty) }
    if data.count > largest { throw fault(.fileTooLarge) }
    guard let text = String(validating: data, as: UTF8.self), !text.hasPrefix("PK\u{3}") else {
      let isWorkbook = data.starts(with: Array("PK\u{3}\u{4}".utf8))
      throw fault(.notUTF8, isWorkbook ? .thing(.workbook) : nil)
    }
    self.text = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    input = InputFile(name: name, isBuiltIn: false, path: path, content: data)
  }
}
