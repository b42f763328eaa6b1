// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Foundation
import Funding

/// A scenario's file as it was found, in the library or on disk.
struct Document {
  /// What tells two files apart.
  let key: String
  /// The file as messages call it.
  let file: String
  let text: String
  /// The folder that it stands in; nil in the library.
  let folder: String?
  let input: InputFile

  /// A study of the library.
  init(study id: String, text: String) {
    (key, file, self.text, folder) = (id, "scenarios/studies/\(id).yaml", text, nil)
    input = InputFile(name: file, isBuiltIn: true, path: nil, content: Array(text.utf8))
  }

  /// - Parameter asked: Where another file asks for it, and that file's folder.
  init(
    _ name: String, from asked: (place: Fault.Place, folder: String?)?
  ) throws(Faults) {
    let isPath = name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    if !isPath, let text = ScenarioLibrary.text(name) {
      (key, file, self.text, folder) = (name, "scenarios/\(name).yaml", text, nil)
      input = InputFile(name: file, isBuiltIn: true, path: nil, content: Array(text.utf8))
      return
    }
    let path = name.hasPrefix("/") ? name : asked?.folder.map { "\($0)/\(name)" } ?? name
    if !isPath, !Disk.isFile(path) {
      let ids = ScenarioLibrary.ids
      let path = asked == nil ? "" : "extends"
      var fault = Fault.unknown(
        .unknownScenario, name, among: ids, path: path, place: asked?.place)
      let file = asked?.folder.map { "\($0)/\(name)" } ?? name
      if Disk.isFile(file + ".yaml") { fault.nearest = name + ".yaml" }
      throw Faults([fault])
    }
    let read: TextFile
    do throws(Faults) {
      read = try TextFile(path, as: path, asked: asked?.place)
    } catch {
      // A library scenario by the name of its file is a near miss.
      let id = URL(exactly: name).deletingPathExtension().lastPathComponent
      var fault = error.list[0]
      if fault.code == .fileMissing { fault.nearest = ScenarioLibrary.ids.first { $0 == id } }
      throw Faults([fault])
    }
    let url = URL(exactly: path)
    (key, file, text) = (url.standardizedFileURL.path, path, read.text)
    // As it was asked for: what names of other files are made of is the same in every folder.
    let end = path.lastIndex(of: "/")
    folder = end.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    input = read.input
  }
}
