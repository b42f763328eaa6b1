// SPDX-License-Identifier: GPL-3.0-or-later

/// The name of a file below a folder that somebody chose.
///
/// Names that come out of a file (an archive, a part, a manifest, a scenario's id) may have been made by
/// anybody: `../x`, an absolute path, or one with a sign that a terminal obeys. None of them becomes
/// a `RelativeName`, and nothing is written under a name that is none.
package struct RelativeName: Hashable, Sendable {
  /// Folders, and at last the file.
  package let parts: [String]

  /// Parts joined by `/`.
  package var text: String { parts.joined(separator: "/") }

  /// - Returns: Nil for a name that could lead out of a folder, hide in it, or be read as another one:
  ///   empty, absolute, with a part that is empty, begins with a point or has more than 255 bytes, and
  ///   with controls, marks of direction, `\` or a drive's letter.
  package init?(_ text: String) {
    // By bytes: a sign that joins the `/` before it would hide it from a reader of characters.
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard parts.allSatisfy(Self.isSafe), text.utf8.count <= 4000 else { return nil }
    let start = Array(parts[0].utf8.prefix(2))
    guard start.count < 2 || start[1] != UInt8(ascii: ":") else { return nil }
    self.parts = parts
  }

  /// The last part of a path, under a prefix, with `_` for every sign that no name has.
  package init?(_ prefix: String, lastOf path: String) {
    let last = path.utf8.split(separator: UInt8(ascii: "/")).last ?? "".utf8[...]
    let scalars = String(decoding: last, as: UTF8.self).unicodeScalars.map {
      Self.isAllowed($0) ? $0 : "_"
    }
    var name = prefix
    for scalar in scalars where name.utf8.count < 200 { name.unicodeScalars.append(scalar) }
    self.init(name)
  }

  private static func isSafe(_ part: String) -> Bool {
    let bytes = part.utf8
    return (1...255).contains(bytes.count) && bytes.first != UInt8(ascii: ".")
      && part.unicodeScalars.allSatisfy(isAllowed)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.steersTerminal && scalar != "\n" && scalar != "\t" && scalar != "\\" && scalar != "/"
  }
}
