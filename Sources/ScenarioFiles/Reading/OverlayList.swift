// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding

/// A scenario and the files that are laid over it, as the command line names them: `base+one+other`.
///
/// A name with a plus that exists as a file is that file.
struct OverlayList {
  let base: String
  /// In the order in which they are laid, the last on top.
  let overlays: [String]

  /// Of a name with more parts none is looked for among the files.
  private static let mostParts = 50
  /// No more are laid over a scenario.
  static let most = 20

  init(_ name: String) {
    let parts = name.split(separator: "+", omittingEmptySubsequences: false).map { String($0) }
    // Files are looked for by every run of its parts; a list that is refused needs none.
    guard parts.count <= Self.mostParts else {
      (base, overlays) = (parts[0], Array(parts.dropFirst()))
      return
    }
    var names: [String] = []
    var next = 0
    while next < parts.count {
      let ends = (next..<parts.count).reversed()
      let end = ends.first { last in
        last > next
          && Disk.isFile(parts[next...last].joined(separator: "+"))
      }
      names.append(parts[next...(end ?? next)].joined(separator: "+"))
      next = (end ?? next) + 1
    }
    base = names[0]
    overlays = Array(names.dropFirst())
  }
}

extension ScenarioLoader {
  /// The whole of a scenario with files laid over it, each over what the ones before it gave.
  ///
  /// - Throws: ``Faults``: a part without a name, a file that stands twice, one that extends another
  ///   scenario than those that it is laid over, and what stands wrong in any of them.
  func resolve(_ sum: OverlayList, _ chain: inout Chain) throws(Faults) -> Node {
    guard !sum.overlays.isEmpty else { return try resolve(sum.base, from: nil, &chain) }
    guard sum.overlays.count <= OverlayList.most else {
      let place = Fault.Place(file: sum.base, line: 0, column: 0)
      throw Faults([
        Fault(
          .tooMany, found: .spelt("\(sum.overlays.count)"),
          allowed: [.spelt("\(OverlayList.most)")], place: place)
      ])
    }
    guard !([sum.base] + sum.overlays).contains("") else {
      let asked = ([sum.base] + sum.overlays).joined(separator: "+")
      let place = Fault.Place(file: asked, line: 0, column: 0)
      throw Faults([
        Fault(.missingValue, allowed: ["\(ScenarioLibrary.standard)+mine.yaml"], place: place)
      ])
    }
    var below = [try Document(sum.base, from: nil)]
    var root = try resolve(sum.base, from: nil, &chain)
    for name in sum.overlays {
      let document = try Document(name, from: nil)
      guard !chain.names.contains(document.key) else {
        throw Faults([Fault(.duplicateName, found: .spelt(document.file))])
      }
      chain.add(document)
      let overlay = try self.root(of: document, &chain)
      guard overlay.entries != nil else {
        var checker = Checker()
        checker.check(overlay, .object(Schema.scenario), at: "")
        throw Faults(checker.faults)
      }
      do throws(Faults) {
        try check(overlay, of: document, liesOver: below)
      } catch {
        chain.faults += error.list
      }
      root = lay(overlay, over: root, [], &chain)
      below.append(document)
    }
    return root
  }

  /// What the file extends by its own word must be among the files that it is laid over here.
  private func check(
    _ overlay: Node, of document: Document, liesOver below: [Document]
  ) throws(Faults) {
    guard let extends = overlay["extends"], let name = extends.scalar else { return }
    let key = try Document(name, from: (extends.place, document.folder)).key
    guard !below.contains(where: { $0.key == key }) else { return }
    throw Faults([
      Fault(
        .extendsAnother, path: "extends", found: .spelt(name),
        allowed: below.map { .spelt($0.folder == nil ? $0.key : $0.file) }, place: extends.place)
    ])
  }
}

extension ScenarioLoader.Chain {
  /// Adds a file that is laid over all those before.
  fileprivate mutating func add(_ document: Document) {
    names.append(document.key)
    inputs.insert(document.input, at: 0)
    guard let folder = document.folder else { return }
    folders[document.file] = folder
    if folders[""] == nil { folders[""] = folder }
  }
}
