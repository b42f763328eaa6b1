// SPDX-License-Identifier: GPL-3.0-or-later

public import Foundation

/// The folders of this package, found from where this file stands.
public enum Repository {
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file of the package.
  public static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The files below `folder` with the ending `suffix`, in order of their paths.
  /// - Parameter isDeep: Whether folders within it are looked into too.
  public static func files(
    in folder: String, suffix: String, isDeep: Bool = true
  ) throws -> [URL] {
    let base = root.appending(path: folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: base.path)
    return paths.filter { $0.hasSuffix(suffix) && (isDeep || !$0.contains("/")) }.sorted().map {
      base.appending(path: $0)
    }
  }
}
