// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Reports

/// A file written beside its place, to be moved there when all of a result is on disk.
struct Draft {
  let name: String
  let file: URL
  let target: URL
  let sha256: String
  /// In bytes.
  let size: Int

  /// Writes a stream; nothing is left of one that cannot be written.
  ///
  /// - Parameter hidden: The name of the draft by that of the file.
  init(_ stream: Stream, beside folder: URL, _ hidden: (String) -> String) throws {
    name = stream.name
    target = folder.appendingPathComponent(stream.name)
    let file = folder.appendingPathComponent(hidden(stream.name))
    self.file = file
    let isWritten = !Replay.isComparison
    do {
      var handle: FileHandle?
      if isWritten {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data().write(to: file)
        handle = try FileHandle(forWritingTo: file)
      }
      var digest = Digest()
      var piece: [UInt8] = []
      var size = 0
      func flush() throws {
        digest.add(piece)
        size += piece.count
        try handle?.write(contentsOf: Data(piece))
        piece.removeAll(keepingCapacity: true)
      }
      try stream.pieces { text in
        piece.append(contentsOf: text.utf8)
        if piece.count >= 1 << 20 { try flush() }
      }
      try flush()
      try handle?.close()
      (sha256, self.size) = (digest.text, size)
    } catch {
      try? FileManager.default.removeItem(at: file)
      throw error
    }
  }
}
