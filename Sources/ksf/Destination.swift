// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Boundary
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
    let ending = URL(exactly: path).pathExtension.lowercased()
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
    try write(files.map { ($0.name, Data($0.text.utf8)) }, sparing: inputs)
  }

  /// The same of any bytes.
  func write(
    _ files: [(name: String, content: Data)], sparing inputs: [InputFile] = []
  ) throws(Faults) -> [String] {
    let targets = try places(of: files.map(\.name), sparing: inputs)
    guard !Replay.isComparison else { return targets.map(\.relativePath) }
    do {
      var drafts: [DraftFile] = []
      for (target, file) in zip(targets, files) {
        if let draft = try draft(of: target, file.content) { drafts.append(draft) }
      }
      for draft in drafts { try draft.place() }
    } catch {
      throw notWritten(error)
    }
    return targets.map(\.relativePath)
  }

  /// Writes the files of a folder, whole or not at all, with those that were written piece by piece.
  ///
  /// - Parameter draft: Where those are; nil where nothing is written.
  /// - Returns: The paths written, and how they came there.
  func write(
    _ files: [(name: String, text: String)], _ streamed: [Draft], in draft: DraftFolder?,
    sparing inputs: [InputFile]
  ) throws(Faults) -> (paths: [String], manner: DraftFolder.Manner?) {
    let paths = try places(of: files.map(\.name) + streamed.map(\.name), sparing: inputs)
      .map(\.relativePath)
    guard let draft else { return (paths, nil) }
    let folder = FolderDestination(path)
    try folder.fill(draft, with: files.map { ($0.name, Data($0.text.utf8)) })
    do {
      for own in streamed.compactMap(\.file) { try own.place() }
    } catch {
      throw notWritten(error)
    }
    return (paths, try folder.replace(by: draft, sparing: inputs))
  }

  /// - Throws: ``Faults`` if one of them is read.
  private func places(of names: [String], sparing inputs: [InputFile]) throws(Faults) -> [URL] {
    let places = names.map { place(of: $0) }
    let read = Set(inputs.compactMap(\.path).map { Self.identity(URL(exactly: $0)) })
    if let taken = places.first(where: { read.contains(Self.identity($0)) }) {
      throw Faults([
        Fault(
          .notWritten, path: "--output", found: .spelt(taken.relativePath),
          allowed: [.thing(.isRead)])
      ])
    }
    return places
  }

  /// Where a file goes. A link that was named itself stays a link: what it leads to is written.
  private func place(of name: String) -> URL {
    if case .folder = kind { return URL(exactly: path).appendingPathComponent(name) }
    let file = URL(exactly: name)
    let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: file.path)) != nil
    return isLink ? file.resolvingSymlinksInPath() : file
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

  /// Writes what is larger than memory into the draft of the folder.
  func drafts(of streams: [Stream], in draft: DraftFolder?) throws(Faults) -> [Draft] {
    do {
      return try streams.map { try Draft($0, in: draft) }
    } catch {
      throw notWritten(error)
    }
  }

  /// Writes a draft beside `target`; nil if the target is a device, which takes the bytes itself.
  private func draft(of target: URL, _ content: Data) throws -> DraftFile? {
    let folder = try OpenFolder(at: target.deletingLastPathComponent().path, creating: true)
    let name = target.exactName
    guard folder.kind(of: name) == .other else {
      return try draft(of: name, in: folder, content)
    }
    try WriteSeal.check()
    // A pipe that nobody reads is not waited for.
    let file = unsafe open(target.path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard file >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    _ = fcntl(file, F_SETFL, fcntl(file, F_GETFL) & ~O_NONBLOCK)
    try FileHandle(fileDescriptor: file, closeOnDealloc: true).write(contentsOf: content)
    return nil
  }

  private func draft(of name: String, in folder: OpenFolder, _ content: Data) throws -> DraftFile? {
    switch folder.kind(of: name) {
    case .nothing, .file: break
    case .folder, .other: throw CocoaError(.fileWriteFileExists)
    }
    folder.removeLeftovers(of: name)
    let draft = try DraftFile(of: name, in: folder)
    try draft.write(content)
    try draft.finish()
    return draft
  }

  /// Why something was not written.
  static func reason(_ error: any Error) -> Fault.Thing {
    let inner = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    let ofSystem = [inner, error as NSError].compactMap(\.self).first {
      $0.domain == NSPOSIXErrorDomain
    }
    if let code = ofSystem.flatMap({ POSIXErrorCode(rawValue: CInt(truncatingIfNeeded: $0.code)) })
    {
      switch code {
      case .ENOSPC, .EDQUOT: return .diskFull
      case .EFBIG: return .fileSizeLimit
      case .EACCES, .EPERM, .EROFS: return .notPermitted
      case .ENOTDIR, .EEXIST: return .fileInTheWay
      case .EISDIR: return .folderInTheWay
      case .EBADF, .EPIPE: return .closed
      case .ENXIO: return .unreadPipe
      default: break
      }
    }
    switch (error as? CocoaError)?.code {
    case .fileWriteNoPermission, .fileWriteVolumeReadOnly: return .notPermitted
    case .fileWriteOutOfSpace: return .noRoom
    case .fileWriteFileExists: return .somethingInTheWay
    default: return .refused
    }
  }
}
