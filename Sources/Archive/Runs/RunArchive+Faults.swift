// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import GRDB

extension RunArchive {
  /// What went wrong, as data.
  static func fault(_ error: any Error, _ path: String) -> Fault {
    if let fault = error as? Fault { return fault }
    if error is ForeignDatabase.Damage { return Fault(.archiveDamaged, path: path) }
    if let name = ForeignDatabase.computed(error) {
      return Fault(.archiveAltered, path: path, allowed: [.spelt(name)])
    }
    func notWritten(_ reason: Fault.Thing) -> Fault {
      Fault(.archiveNotWritten, path: path, allowed: [.thing(reason)])
    }
    guard let error = error as? DatabaseError else { return notWritten(reason(error)) }
    switch error.resultCode {
    case .SQLITE_NOTADB: return Fault(.archiveForeign, path: path)
    // What takes longer than anything should is not what this program wrote.
    case .SQLITE_CORRUPT, .SQLITE_INTERRUPT, .SQLITE_AUTH, .SQLITE_TOOBIG:
      return Fault(.archiveDamaged, path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: return Fault(.archiveInUse, path: path)
    case _ where error.isOfRoom: return notWritten(.noRoom)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: return notWritten(.notPermitted)
    // A table or column that is not there: something else has the archive's number.
    case .SQLITE_ERROR: return Fault(.archiveDamaged, path: path)
    default: return notWritten(.refused)
    }
  }

  /// Why a folder could not be made.
  private static func reason(_ error: any Error) -> Fault.Thing {
    switch (error as? CocoaError)?.code {
    case .fileWriteNoPermission, .fileWriteVolumeReadOnly: .notPermitted
    case .fileWriteOutOfSpace: .noRoom
    case .fileWriteFileExists: .fileInTheWay
    default: .notPermitted
    }
  }
}
