// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
package import Funding
import GRDB

extension Fault.Thing {
  /// What leaves no room for a file: the limit on its size where one is set, which SQLite does not tell from a
  /// full disk, else the disk.
  package static var noRoom: Fault.Thing { FileSizeLimit.isSet ? .fileSizeLimit : .diskFull }

  /// What hinders a library that makes a temporary file, and does not say what did.
  package static var noTemporary: Fault.Thing {
    FileSizeLimit.isSet ? .fileSizeLimit : .noTemporaryFile
  }
}

extension DatabaseError {
  /// Whether a write was cut short.
  var isOfRoom: Bool {
    resultCode == .SQLITE_FULL || extendedResultCode == .SQLITE_IOERR_WRITE
  }
}
