// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation
import Glibc

/// A folder of the program's own for files that are gone when it has done with them: nobody else can
/// look into it, or put anything there.
package struct TemporaryFolder: Sendable {
  package let url: URL

  package init() throws(POSIXError) {
    let pattern = FileManager.default.temporaryDirectory.appending(path: "ksf-XXXXXXXX").path
    var bytes = pattern.utf8CString
    let isMade = bytes.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) != nil }
    guard isMade else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    url = URL(
      fileURLWithPath: String(
        decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self),
      isDirectory: true)
  }

  /// Takes it away, with all that is in it.
  package func remove() { try? FileManager.default.removeItem(at: url) }
}
