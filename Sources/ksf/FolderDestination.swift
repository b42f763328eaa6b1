// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Foundation
import Funding
import Reports
import ScenarioFiles

/// A folder that is written whole or not at all: beside its place first, then moved there.
struct FolderDestination {
  let path: String
  /// Where it is; a link stays a link, and what it leads to is written.
  private let place: URL

  init(_ path: String) {
    self.path = path
    place = URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL
  }

  private var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
  }

  /// - Throws: ``Faults`` if there is a file, or a folder that is not empty, unless it holds only what
  ///   an earlier run wrote, and `force` says that it may go.
  func checkFree(force: Bool) throws(Faults) {
    guard !Replay.isComparison else { return }
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder)
    guard exists, !(isFolder.boolValue && names.isEmpty) else { return }
    guard isFolder.boolValue else {
      throw fault(allowed: .thing(.fileInTheWay))
    }
    guard force else {
      throw Faults([Fault(.alreadyThere, path: "--output", found: .spelt(path))])
    }
    let hashes = written
    let foreign = names.filter { !isWritten($0, hashes) }.sorted()
    guard foreign.isEmpty else {
      throw Faults([
        Fault(
          .foreignFiles, path: "--output", found: .spelt(path),
          allowed: foreign.prefix(3).map { .spelt($0) })
      ])
    }
  }

  /// Whether a file is as an earlier run wrote it. A manifest may be a stranger's, and name any file: one
  /// whose bytes it does not know may hold something that nobody else has.
  private func isWritten(_ name: String, _ hashes: [String: String]) -> Bool {
    if name == "run.json" { return !hashes.isEmpty }
    let path = place.appendingPathComponent(name).path
    guard let hash = hashes[name], RegularFile.refusal(of: path) == nil,
      let file = FileHandle(forReadingAtPath: path)
    else { return false }
    defer { try? file.close() }
    var digest = Digest()
    while let piece = try? file.read(upToCount: 1 << 20), !piece.isEmpty {
      digest.add(Array(piece))
    }
    return digest.text == hash
  }

  /// The files that an earlier run wrote there and their hashes, as its manifest has them.
  private var written: [String: String] {
    struct Manifest: Decodable {
      struct File: Decodable { let name, sha256: String }
      let outputs: [File]
    }
    let file = place.appendingPathComponent("run.json").path
    guard let content = try? RegularFile.read(file, limit: 1 << 24),
      let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(content))
    else { return [:] }
    return Dictionary(manifest.outputs.map { ($0.name, $0.sha256) }) { first, _ in first }
  }

  /// Writes the files; what ``checkFree(force:)`` allowed to go is gone when all of them are on disk.
  func write(_ files: [OpenData.File], sparing inputs: [InputFile]) throws(Faults) {
    guard !Replay.isComparison else { return }
    let read = inputs.compactMap(\.path).map {
      URL(fileURLWithPath: $0).resolvingSymlinksInPath().standardizedFileURL.path
    }
    if let taken = read.first(where: { $0.hasPrefix(place.path + "/") }) {
      throw fault(taken, allowed: .thing(.isRead))
    }
    let parent = place.deletingLastPathComponent()
    let (new, old) = (OpenFolder.hidden("new"), OpenFolder.hidden("old"))
    let (draft, rest) = (parent.appending(path: new), parent.appending(path: old))
    do {
      let outside = try OpenFolder(at: parent.path, creating: true)
      let folder = try outside.makeFolder(new)
      for file in files {
        guard let name = RelativeName(file.name) else { throw POSIXError(.EINVAL) }
        try folder.write(file.content, as: name)
      }
      try folder.finish()
      if isUnderfoot {
        try replaceFiles(with: draft, keeping: rest)
      } else {
        if outside.kind(of: place.lastPathComponent) != .nothing {
          try outside.rename(place.lastPathComponent, to: old)
        }
        do {
          try outside.rename(new, to: place.lastPathComponent)
        } catch {
          try? outside.rename(old, to: place.lastPathComponent)
          throw error
        }
      }
      try? FileManager.default.removeItem(at: rest)
    } catch {
      try? FileManager.default.removeItem(at: draft)
      throw fault(allowed: .thing(Destination.reason(error)))
    }
  }

  /// Whether the program, and so a shell, stands in the folder: one moved away would leave it nowhere.
  private var isUnderfoot: Bool {
    let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
      .resolvingSymlinksInPath().standardizedFileURL.path
    return here == place.path || here.hasPrefix(place.path + "/")
  }

  /// Moves file by file; what was moved is moved back if one of them cannot be.
  private func replaceFiles(with draft: URL, keeping old: URL) throws {
    let manager = FileManager.default
    try manager.createDirectory(at: old, withIntermediateDirectories: false)
    var moved: [(from: URL, to: URL)] = []
    func move(_ names: [String], from: URL, to: URL) throws {
      for name in names.sorted() {
        let ends = (from.appendingPathComponent(name), to.appendingPathComponent(name))
        try manager.moveItem(at: ends.0, to: ends.1)
        moved.append(ends)
      }
    }
    do {
      try move(names, from: place, to: old)
      try move(manager.contentsOfDirectory(atPath: draft.path), from: draft, to: place)
    } catch {
      for (from, to) in moved.reversed() { try? manager.moveItem(at: to, to: from) }
      try? manager.removeItem(at: old)
      throw error
    }
    try? manager.removeItem(at: draft)
  }

  private func fault(_ found: String? = nil, allowed: Fault.Term) -> Faults {
    Faults([
      Fault(.notWritten, path: "--output", found: .spelt(found ?? path), allowed: [allowed])
    ])
  }
}
