// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Foundation
package import Funding

/// The files that scenarios, studies and series are read from: those on disk, or for a run that is
/// made again those that were kept of it.
package enum Disk {
  /// The bytes of the only files that there are, by path; nil for what is on disk.
  @TaskLocal package static var kept: KeptFiles?

  /// Does `work` with no other files than these.
  ///
  /// - Parameter files: Their bytes by path.
  package static func holding<T>(
    _ files: [String: [UInt8]], _ work: () throws(Faults) -> T
  ) throws(Faults) -> T {
    let result: Result<T, Faults> = $kept.withValue(KeptFiles(files)) {
      do throws(Faults) {
        return .success(try work())
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  static func isFile(_ path: String) -> Bool {
    if let kept { return kept[path] != nil }
    return FileManager.default.fileExists(atPath: path)
  }

  /// Whether there is a folder; nil if there is nothing at all.
  static func isFolder(_ path: String) -> Bool? {
    if let kept {
      if kept[path] != nil { return false }
      return kept.hasFolder(path) ? true : nil
    }
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return exists ? isFolder.boolValue : nil
  }

  /// How many bytes a file has; 0 for what cannot be read.
  package static func size(of path: String) -> Int {
    kept.map { $0[path]?.count ?? 0 } ?? RegularFile.size(of: path)
  }

  /// Hands out a file's bytes in pieces, at most `count` of them.
  ///
  /// - Throws: Why it cannot be read.
  static func forEachPiece(
    of path: String, upTo count: Int, _ take: ([UInt8]) -> Void
  ) throws(RegularFile.Refusal) {
    guard kept == nil else { return take(try read(path, upTo: count)) }
    try RegularFile.forEachPiece(of: path, upTo: count, take)
  }

  /// The first `count` bytes.
  ///
  /// - Throws: Why it cannot be read: only regular files are, and nothing is waited for.
  static func read(_ path: String, upTo count: Int) throws(RegularFile.Refusal) -> [UInt8] {
    guard let kept else { return try RegularFile.prefix(of: path, upTo: count) }
    guard let content = kept[path] else { throw isFolder(path) ?? false ? .isFolder : .missing }
    return Array(content.prefix(count))
  }
}
