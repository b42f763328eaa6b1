// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding

/// Where a result goes: one file, or a folder of files. Files appear whole or not at all.
struct Destination {
  enum Kind {
    case file(Format)
    case folder
  }

  let path: String
  let kind: Kind

  /// Extensions of documents that this program does not write: a folder of that name is not meant.
  private static let foreign: Set<String> = [
    "xlsx", "xls", "ods", "docx", "doc", "odt", "pdf", "html", "htm", "svg", "png", "tsv", "yaml",
    "yml", "parquet", "sqlite", "zip",
  ]

  /// - Throws: ``Faults`` for the extension of a document that is not written.
  init(_ path: String) throws(Faults) {
    self.path = path
    let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
    if let format = Format.byExtension[ending], !path.hasSuffix("/") {
      kind = .file(format)
    } else if Self.foreign.contains(ending), !path.hasSuffix("/") {
      let known = Format.byExtension.keys.sorted().map { "." + $0 }
      throw Faults([
        Fault(.unknownExtension, path: "--output", found: "." + ending, allowed: known)
      ])
    } else {
      kind = .folder
    }
  }

  /// Writes the files, by path or by name in the folder.
  ///
  /// Everything is written beside its place first, and moved there when all of it is on disk.
  ///
  /// - Returns: The paths written.
  func write(_ files: [(name: String, text: String)]) throws(Faults) -> [String] {
    let targets = files.map { name, text in
      if case .folder = kind {
        (URL(fileURLWithPath: path).appendingPathComponent(name), text)
      } else {
        (URL(fileURLWithPath: name), text)
      }
    }
    var staged: [(URL, URL)] = []
    do {
      for (target, text) in targets {
        let folder = target.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let name = ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)"
        let draft = folder.appendingPathComponent(name)
        staged.append((draft, target))
        try Data(text.utf8).write(to: draft)
      }
      for (draft, target) in staged { try replace(target, with: draft) }
    } catch {
      for (draft, _) in staged { try? FileManager.default.removeItem(at: draft) }
      let reason = (error as NSError).localizedDescription
      throw Faults([Fault(.notWritten, path: "--output", found: path, allowed: [reason])])
    }
    return targets.map(\.0.relativePath)
  }

  /// Moves a finished file into its place in one step, over what was there.
  private func replace(_ target: URL, with draft: URL) throws {
    guard unsafe rename(draft.path, target.path) == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
  }
}
