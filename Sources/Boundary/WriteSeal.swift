// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation
import Synchronization

/// While it is on, nothing outside of temporary folders is written, whoever asks for it.
///
/// A run that is made again to be compared is made of what an archive says, which may have come from
/// a stranger. Its commands do not write then; this is what holds if one of them did after all.
package enum WriteSeal {
  private static let depth = Mutex(0)

  package static var isOn: Bool { depth.withLock { $0 > 0 } }

  /// Does `work` with the seal on.
  package static func on<T, E: Error>(_ work: () throws(E) -> T) throws(E) -> T {
    depth.withLock { $0 += 1 }
    defer { depth.withLock { $0 -= 1 } }
    return try work()
  }

  /// - Throws: As of a disk that is not written, if the seal is on.
  package static func check() throws(POSIXError) {
    if isOn { throw POSIXError(.EROFS) }
  }
}
