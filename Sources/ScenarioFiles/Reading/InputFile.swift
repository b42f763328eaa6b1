// SPDX-License-Identifier: GPL-3.0-or-later

/// A file that a scenario was made of, for manifests.
package struct InputFile: Hashable, Sendable {
  /// As the command or the scenario calls it; of the program's own files, where they stand in its
  /// source.
  package let name: String
  /// Whether the program carries it inside itself.
  package let isBuiltIn: Bool
  /// Where it was read from; nil for what is built in.
  package let path: String?
  /// Its bytes.
  package let content: [UInt8]
  /// Whether it is a part of a run, and no text.
  package private(set) var isPart = false

  init(name: String, isBuiltIn: Bool, path: String?, content: [UInt8]) {
    (self.name, self.isBuiltIn, self.path, self.content) = (name, isBuiltIn, path, content)
  }

  /// A part of a run.
  package init(part path: String, content: [UInt8]) {
    self.init(name: path, isBuiltIn: false, path: path, content: content)
    isPart = true
  }
}
