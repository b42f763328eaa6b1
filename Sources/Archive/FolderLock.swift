// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation
package import Funding
import Glibc

/// Keeps others from following the same run; the lock is gone with the process, however it ends.
package final class FolderLock: Sendable {
  private let descriptor: CInt

  /// - Throws: ``Faults`` if another process has it. A file system without locks keeps nobody out.
  package init(of folder: URL) throws(Faults) {
    let path = folder.appending(path: ".lock").path
    descriptor = unsafe open(path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o644)
    guard descriptor >= 0 else { throw PartFolder.notWritten(path, POSIXError(.EACCES)) }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      throw Faults([Fault(.runFollowed, path: folder.path)])
    }
  }

  deinit { close(descriptor) }
}
