// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Boundary
import Funding
import Reports
import ScenarioFiles

extension Replay {
  /// Makes the run: with the files that were kept of it, and no others.
  ///
  /// To be compared, it is made while nothing is written; to be gone on with, where and by what `place`
  /// says.
  ///
  /// - Parameter memory: The most that it may take, if who makes it again says so.
  /// - Returns: The exit code of its command.
  /// - Throws: ``Faults`` for a kind of run that is not made again, words that this program does not know,
  ///   and a file that is gone and was not kept.
  func evaluate(_ place: ResumePlace? = nil, memory: MemoryLimit? = nil) throws(Faults) -> Int32 {
    var command = try KeptKinds.question(of: run)
    if let memory { command.memory = memory }
    if let place { try command.take(place, of: run.id) }
    do { try command.validate() } catch { throw Self.notUnderstood(run, "\(error)") }
    var kept = KeptFiles()
    for file in run.entry.files(.input) {
      if let content = file.content { kept[file.path ?? file.name] = Array(content) }
    }
    // What was not kept is read before anything is played, and by its hash.
    let sizes = run.entry.files(.input).filter { $0.content == nil }.map { Double($0.size) }
    try (memory ?? command.memory ?? .usual).check(
      sizes.reduce(0, +), .runsTooLarge, path: "")
    for part in try parts { kept[part.path ?? part.name] = part.content }
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

  /// The parts of a sweep that were merged, or a large table, whatever the stored words call them. Only their
  /// hashes were kept:
  /// what is on disk in their place is one of them if it has its hash, and else nothing of it is used.
  ///
  /// - Throws: ``Faults`` if one of them is no longer what it was.
  var parts: [InputFile] {
    get throws(Faults) {
      let files = run.entry.files(.input).filter { $0.content == nil }
      let found = files.map { $0.contentOnDisk(in: run.entry.folder) }
      let changed = zip(files, found).filter { $1 == nil }
      guard changed.isEmpty else {
        throw Faults([
          Fault(
            .inputNotKept, found: .spelt("\(run.id)"), allowed: changed.map { .spelt($0.0.name) })
        ])
      }
      return zip(files, found).map { InputFile(part: $0.path ?? $0.name, content: $1 ?? []) }
    }
  }

  static func notUnderstood(_ run: KeptRun, _ said: String) -> Faults {
    let line = said.split(separator: "\n").first ?? ""
    return Faults([
      Fault(.runNotUnderstood, found: .spelt("\(run.id)"), allowed: [.said(String(line))])
    ])
  }
}

extension RunEntry.File {
  /// Whether the file is still what it was where it was read from; nil if it is gone.
  ///
  /// - Parameter folder: The run's own.
  func isUnchanged(in folder: String) -> Bool? {
    do throws(RegularFile.Refusal) {
      let path = place(in: folder)
      if let refusal = RegularFile.refusal(of: path) { throw refusal }
      guard RegularFile.size(of: path) == size else { return false }
      var digest = Digest()
      try RegularFile.forEachPiece(of: path, upTo: size + 1) { digest.add($0) }
      return digest.text == sha256
    } catch {
      return nil
    }
  }

  /// Its bytes on disk; nil if they are not what they were, which is seen before memory is taken for them.
  fileprivate func contentOnDisk(in folder: String) -> [UInt8]? {
    guard isUnchanged(in: folder) == true else { return nil }
    let content = try? RegularFile.read(place(in: folder), size: size)
    return content.flatMap { Digest.sha256($0) == sha256 ? $0 : nil }
  }

  private func place(in folder: String) -> String {
    let path = path ?? name
    return path.hasPrefix("/") ? path : "\(folder)/\(path)"
  }
}
