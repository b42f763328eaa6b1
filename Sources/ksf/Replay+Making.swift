// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Foundation
import Funding
import Reports
import ScenarioFiles

extension Replay {
  /// Makes the run: with the files that were kept of it in the place of those on disk.
  ///
  /// - Returns: The exit code of its command.
  /// - Throws: ``Faults`` for a command that this program does not know, a file that is gone and was
  ///   not kept, and for a resumption a folder that is gone.
  func play() throws(Faults) -> Int32 {
    var command: any ParsableCommand
    do {
      command = try KSFCommand.parseAsRoot(run.entry.manifest.command)
    } catch {
      let said = KSFCommand.message(for: error).split(separator: "\n").first ?? ""
      throw Faults([
        Fault(.runNotUnderstood, found: .spelt("\(run.id)"), allowed: [.said(String(said))])
      ])
    }
    let here = FileManager.default.currentDirectoryPath
    defer { _ = FileManager.default.changeCurrentDirectoryPath(here) }
    try enterFolder()
    var kept: [String: [UInt8]] = [:]
    for file in run.entry.files(.input) {
      if let content = file.content { kept[file.path ?? file.name] = Array(content) }
    }
    do {
      try Disk.$kept.withValue(kept) {
        try Replay.$current.withValue(self) { try command.run() }
      }
      return 0
    } catch let error as ExitCode {
      return error.rawValue
    } catch {
      throw Faults([
        Fault(.runNotUnderstood, found: .spelt("\(run.id)"), allowed: [.said("\(error)")])
      ])
    }
  }

  /// Goes where the run was made, if it writes there or reads what was not kept.
  private func enterFolder() throws(Faults) {
    let missing = run.entry.files(.input).filter { $0.content == nil }
    guard purpose == .resumption || !missing.isEmpty else { return }
    let isThere = FileManager.default.changeCurrentDirectoryPath(run.entry.folder)
    if purpose == .resumption, !isThere {
      throw Faults([
        Fault(
          .runFolderGone, found: .spelt("\(run.id)"), allowed: [.spelt(run.entry.folder)])
      ])
    }
    let changed = missing.filter { !isThere || $0.hashOnDisk(in: run.entry.folder) != $0.sha256 }
    guard changed.isEmpty else {
      throw Faults([
        Fault(
          .inputNotKept, found: .spelt("\(run.id)"), allowed: changed.map { .spelt($0.name) })
      ])
    }
  }
}

extension RunEntry.File {
  /// What the file has now where it was read from; nil if it is gone.
  ///
  /// - Parameter folder: The run's own.
  func hashOnDisk(in folder: String) -> String? {
    let path = path ?? name
    let place = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    return FileManager.default.contents(atPath: place).map { Digest.sha256($0) }
  }
}
