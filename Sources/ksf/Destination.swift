// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import ScenarioFiles

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

  /// Whether anything stands at `path`.
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// One file, whatever it holds.
  init(file: String) {
    path = file
    kind = .file(.text)
  }

  /// - Throws: ``Faults`` for the extension of a document that is not written.
  init(_ path: String) throws(Faults) {
    self.path = path
    let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
    if let format = Format.byExtension[ending], !path.hasSuffix("/") {
      kind = .file(format)
    } else if Self.foreign.contains(ending), !path.hasSuffix("/") {
      let known = Format.byExtension.keys.sorted().map { "." + $0 }
      throw Faults([
        Fault(
          .unknownExtension, path: "--output", found: .spelt("." + ending),
          allowed: known.map { .spelt($0) })
      ])
    } else {
      kind = .folder
    }
  }

  /// Writes the files, by path or by name in the folder.
  ///
  /// A file that was read is never written over: what was in it would be lost.
  ///
  /// Everything is written beside its place first, and moved there when all of it is on disk.
  ///
  /// - Returns: The paths written.
  func write(
    _ files: [(name: String, text: String)], sparing inputs: [InputFile] = []
  ) throws(Faults) -> [String] {
    let targets = files.map { name, text -> (URL, String) in
      // A link stays a link: what it leads to is written.
      let file =
        if case .folder = kind { URL(fileURLWithPath: path).appendingPathComponent(name) } else {
          URL(fileURLWithPath: name)
        }
      let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: file.path)) != nil
      return (isLink ? file.resolvingSymlinksInPath() : file, text)
    }
    let read = Set(inputs.compactMap(\.path).map { Self.identity(URL(fileURLWithPath: $0)) })
    if let taken = targets.first(where: { read.contains(Self.identity($0.0)) }) {
      throw Faults([
        Fault(
          .notWritten, path: "--output", found: .spelt(taken.0.relativePath),
          allowed: [.thing(.isRead)])
      ])
    }
    var drafts: [(draft: URL, target: URL)] = []
    do {
      for (target, text) in targets {
        if let draft = try draft(of: target, text) { drafts.append((draft, target)) }
      }
      for (draft, target) in drafts { try replace(target, with: draft) }
    } catch {
      for (draft, _) in drafts { try? FileManager.default.removeItem(at: draft) }
      throw Faults([
        Fault(
          .notWritten, path: "--output", found: .spelt(path), allowed: [.thing(Self.reason(error))])
      ])
    }
    return targets.map(\.0.relativePath)
  }

  private static func identity(_ file: URL) -> String {
    file.resolvingSymlinksInPath().standardizedFileURL.path
  }

  /// Writes a draft beside `target`; nil if the target is a device, which takes the text itself.
  private func draft(of target: URL, _ text: String) throws -> URL? {
    let folder = target.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let kind = try? FileManager.default.attributesOfItem(atPath: target.path)[.type]
    switch kind as? FileAttributeType {
    case nil, .typeRegular?: break
    case .typeDirectory?: throw CocoaError(.fileWriteFileExists)
    default:
      try FileHandle(forWritingTo: target).write(contentsOf: Data(text.utf8))
      return nil
    }
    let name = ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)"
    let draft = folder.appendingPathComponent(name)
    do {
      try Data(text.utf8).write(to: draft)
    } catch {
      try? FileManager.default.removeItem(at: draft)
      throw error
    }
    return draft
  }

  /// Moves a finished file into its place in one step, over what was there.
  private func replace(_ target: URL, with draft: URL) throws {
    guard unsafe rename(draft.path, target.path) == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
  }

  /// Why something was not written.
  static func reason(_ error: any Error) -> Fault.Thing {
    let inner = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
    if let code = (inner as? POSIXError ?? error as? POSIXError)?.code {
      switch code {
      case .ENOSPC: return .diskFull
      case .EACCES, .EPERM, .EROFS: return .notPermitted
      case .ENOTDIR, .EEXIST: return .fileInTheWay
      case .EISDIR: return .folderInTheWay
      case .EBADF, .EPIPE: return .closed
      default: break
      }
    }
    switch (error as? CocoaError)?.code {
    case .fileWriteNoPermission, .fileWriteVolumeReadOnly: return .notPermitted
    case .fileWriteOutOfSpace: return .diskFull
    case .fileWriteFileExists: return .somethingInTheWay
    default: return .refused
    }
  }
}
