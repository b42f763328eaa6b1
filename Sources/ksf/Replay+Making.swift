// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Boundary
import Foundation
import Funding
import Reports
import ScenarioFiles

extension Replay {
  /// Makes the run: with the files that were kept of it in the place of those on disk.
  ///
  /// To be compared, it is made while nothing is written; to be gone on with, where and by what `place`
  /// says.
  ///
  /// - Returns: The exit code of its command.
  /// - Throws: ``Faults`` for a kind of run that is not made again, words that this program does not know,
  ///   and a file that is gone and was not kept.
  func play(_ place: ResumePlace? = nil) throws(Faults) -> Int32 {
    var command = try KeptKinds.question(of: run)
    if let place { try command.take(place, of: run.id) }
    do { try command.validate() } catch { throw Self.notUnderstood(run, "\(error)") }
    let here = FileManager.default.currentDirectoryPath
    defer { _ = FileManager.default.changeCurrentDirectoryPath(here) }
    try enterFolder()
    var kept: [String: [UInt8]] = [:]
    for file in run.entry.files(.input) {
      if let content = file.content { kept[file.path ?? file.name] = Array(content) }
    }
    do {
      try Disk.$kept.withValue(kept) {
        try Replay.$current.withValue(self) {
          if purpose == .comparison {
            try WriteSeal.on { try command.run() }
          } else {
            try command.run()
          }
        }
      }
      return 0
    } catch let error as ExitCode {
      return error.rawValue
    } catch {
      throw Self.notUnderstood(run, "\(error)")
    }
  }

  static func notUnderstood(_ run: KeptRun, _ said: String) -> Faults {
    let line = said.split(separator: "\n").first ?? ""
    return Faults([
      Fault(.runNotUnderstood, found: .spelt("\(run.id)"), allowed: [.said(String(line))])
    ])
  }

  /// Goes where the run was made, if it reads there what was not kept.
  private func enterFolder() throws(Faults) {
    let missing = run.entry.files(.input).filter { $0.content == nil }
    guard !missing.isEmpty else { return }
    // What is written goes where somebody stands who goes on with it, and nowhere else.
    let isThere =
      purpose == .comparison && FileManager.default.changeCurrentDirectoryPath(run.entry.folder)
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
  /// What the file has now where it was read from; nil if it is gone, or is no file of its length.
  ///
  /// - Parameter folder: The run's own.
  func hashOnDisk(in folder: String) -> String? {
    let path = path ?? name
    let place = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    // A byte more tells one that has grown.
    return (try? RegularFile.prefix(of: place, upTo: size + 1)).map { Digest.sha256($0) }
  }
}
