// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Foundation
import Funding
import Reports
import ScenarioFiles

/// A folder that is written whole or not at all: beside its place first, then exchanged with it.
struct FolderDestination {
  let path: String
  /// Where it is; a link stays a link, and what it leads to is written.
  private let place: URL

  init(_ path: String) {
    self.path = path
    place = URL(exactly: path).resolvingSymlinksInPath().standardizedFileURL
  }

  private var names: [String] {
    (try? OpenFolder(at: place.path))?.names(without: place.exactName) ?? []
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
    let written = EarlierRun(in: place).names
    let foreign = names.filter { !written.contains($0) }.sorted()
    guard foreign.isEmpty else {
      throw Faults([
        Fault(
          .foreignFiles, path: "--output", found: .spelt(path),
          allowed: foreign.prefix(3).map { .spelt($0) })
      ])
    }
  }

  /// A draft of it; nil where nothing is written.
  func draft() throws(Faults) -> DraftFolder? {
    guard !Replay.isComparison else { return nil }
    do {
      return try DraftFolder(of: place, isUnderfoot: isUnderfoot)
    } catch {
      throw fault(allowed: .thing(Destination.reason(error)))
    }
  }

  /// Writes the files; what ``checkFree(force:)`` allowed to go is gone when all of them are on disk.
  ///
  /// - Returns: How they came there; nil where nothing is written.
  func write(
    _ files: [OpenData.File], sparing inputs: [InputFile]
  ) throws(Faults) -> DraftFolder.Manner? {
    guard let draft = try draft() else { return nil }
    if let taken = read(of: inputs).first(where: { $0.hasPrefix(place.path + "/") }) {
      throw fault(taken, allowed: .thing(.isRead))
    }
    try fill(draft, with: files.map { ($0.name, $0.content) })
    return try put(draft, leaving: EarlierRun(in: place).names)
  }

  /// Puts files into the draft.
  func fill(_ draft: DraftFolder, with files: [(name: String, content: Data)]) throws(Faults) {
    do {
      for file in files {
        guard let name = RelativeName(file.name) else { throw POSIXError(.EINVAL) }
        try draft.write(file.content, as: name)
      }
    } catch {
      throw fault(allowed: .thing(Destination.reason(error)))
    }
  }

  /// Puts the draft in its place, without what the run before wrote, unless this one reads it.
  func replace(
    by draft: DraftFolder, sparing inputs: [InputFile]
  ) throws(Faults) -> DraftFolder.Manner {
    let read = Set(read(of: inputs))
    return try put(
      draft,
      leaving: EarlierRun(in: place).resultNames.filter { !read.contains(place.path + "/" + $0) })
  }

  private func put(
    _ draft: DraftFolder, leaving names: Set<String>
  ) throws(Faults) -> DraftFolder.Manner {
    do {
      return try draft.place(leaving: names)
    } catch let error as POSIXError where error.code == .ENOTEMPTY {
      // Another process was there first.
      throw Faults([Fault(.alreadyThere, path: "--output", found: .spelt(path))])
    } catch {
      throw fault(allowed: .thing(Destination.reason(error)))
    }
  }

  /// The paths of files that are read.
  private func read(of inputs: [InputFile]) -> [String] {
    inputs.compactMap(\.path).map {
      URL(exactly: $0).resolvingSymlinksInPath().standardizedFileURL.path
    }
  }

  /// Whether the program, and so a shell, stands in the folder: one moved away would leave it nowhere.
  private var isUnderfoot: Bool {
    let here = URL(exactly: FileManager.default.currentDirectoryPath)
      .resolvingSymlinksInPath().standardizedFileURL.path
    return here == place.path || here.hasPrefix(place.path + "/")
  }

  private func fault(_ found: String? = nil, allowed: Fault.Term) -> Faults {
    Faults([
      Fault(.notWritten, path: "--output", found: .spelt(found ?? path), allowed: [allowed])
    ])
  }
}
