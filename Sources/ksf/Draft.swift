// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Foundation
import Reports

/// A file of a folder written piece by piece, to be put in its place when all of a result is on disk.
struct Draft {
  let name: String
  /// Nil where nothing is written.
  let file: DraftFile?
  let sha256: String
  /// In bytes.
  let size: Int

  /// Writes a stream; nothing is left of one that cannot be written.
  ///
  /// - Parameter folder: Where; nil where nothing is written.
  init(_ stream: Stream, in folder: DraftFolder?) throws {
    name = stream.name
    guard let name = RelativeName(stream.name) else { throw POSIXError(.EINVAL) }
    let file = try folder?.file(name)
    self.file = file
    var digest = Digest()
    var piece: [UInt8] = []
    var size = 0
    func flush() throws {
      digest.add(piece)
      size += piece.count
      try file?.write(Data(piece))
      piece.removeAll(keepingCapacity: true)
    }
    try stream.pieces { text in
      piece.append(contentsOf: text.utf8)
      if piece.count >= 1 << 20 { try flush() }
    }
    try flush()
    try file?.finish()
    (sha256, self.size) = (digest.text, size)
  }
}
