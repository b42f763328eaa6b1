// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import ScenarioFiles

/// Where a result goes: one file, or a folder of files. Files appear whole or not at all.
struct Destination {
  enum Kind: Equatable {
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
    _ files: [(name: String, text: String)], _ streamed: [Draft] = [],
    sparing inputs: [InputFile] = []
  ) throws(Faults) -> [String] {
    try write(files.map { ($0.name, Data($0.text.utf8)) }, streamed, sparing: inputs)
  }

  /// The same of any bytes.
  func write(
    _ files: [(name: String, content: Data)], _ streamed: [Draft] = [],
    sparing inputs: [InputFile] = []
  ) throws(Faults) -> [String] {
    var drafts = streamed.map { (draft: $0.file, target: $0.target) }
    var isDone = false
    defer {
      if !isDone { for (draft, _) in drafts { try? FileManager.default.removeItem(at: draft) } }
    }
    let targets = files.map { name, content -> (URL, Data) in
      // A link stays a link: what it leads to is written.
      let file =
        if case .folder = kind { URL(fileURLWithPath: path).appendingPathComponent(name) } else {
          URL(fileURLWithPath: name)
        }
      let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: file.path)) != nil
      return (isLink ? file.resolvingSymlinksInPath() : file, content)
    }
    let places = targets.map(\.0) + streamed.map(\.target)
    let read = Set(inputs.compactMap(\.path).map { Self.identity(URL(fileURLWithPath: $0)) })
    if let taken = places.first(where: { read.contains(Self.identity($0)) }) {
      throw Faults([
        Fault(
          .notWritten, path: "--output", found: .spelt(taken.relativePath),
          allowed: [.thing(.isRead)])
      ])
    }
    if Replay.isComparison {
      isDone = true
      return places.map(\.relativePath)
    }
    do {
      for (target, content) in targets {
        if let draft = try draft(of: target, content) { drafts.append((draft, target)) }
      }
      for (draft, target) in drafts { try replace(target, with: draft) }
    } catch {
      throw notWritten(error)
    }
    isDone = true
    return places.map(\.relativePath)
  }

  private static func identity(_ file: URL) -> String {
    file.resolvingSymlinksInPath().standardizedFileURL.path
  }

  private func notWritten(_ error: any Error) -> Faults {
    Faults([
      Fault(
        .notWritten, path: "--output", found: .spelt(path), allowed: [.thing(Self.reason(error))])
    ])
  }

  /// Writes what is larger than memory beside its place in the folder.
  func drafts(of streams: [Stream]) throws(Faults) -> [Draft] {
    var drafts: [Draft] = []
    do {
      for stream in streams {
        drafts.append(try Draft(stream, beside: URL(fileURLWithPath: path), Self.hidden))
      }
      return drafts
    } catch {
      for draft in drafts { try? FileManager.default.removeItem(at: draft.file) }
      throw notWritten(error)
    }
  }

  /// The name of a file that is not finished.
  private static func hidden(_ name: String) -> String {
    ".\(name).\(ProcessInfo.processInfo.processIdentifier)"
  }

  /// Writes a draft beside `target`; nil if the target is a device, which takes the bytes itself.
  private func draft(of target: URL, _ content: Data) throws -> URL? {
    let folder = target.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let kind = try? FileManager.default.attributesOfItem(atPath: target.path)[.type]
    switch kind as? FileAttributeType {
    case nil, .typeRegular?: break
    case .typeDirectory?: throw CocoaError(.fileWriteFileExists)
    default:
      try FileHandle(forWritingTo: target).write(contentsOf: content)
      return nil
    }
    let draft = folder.appendingPathComponent(Self.hidden(target.lastPathComponent))
    do {
      try content.write(to: draft)
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
