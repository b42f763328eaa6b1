// SPDX-License-Identifier: GPL-3.0-or-later

import Simulation

/// Tables for pages written in Markdown, numbers aligned right.
package enum MarkdownExporter {
  /// A paragraph of plain text.
  package static func paragraph(_ text: String) -> String { text.escapedMarkdown + "\n" }

  /// Any table; `rule` is the alignment of its columns.
  package static func table(header: [String], rows: [[String]], rule: String = "---") -> String {
    table(header: header, rules: header.map { _ in rule }, rows: rows)
  }

  /// Any table; `rules` are the alignments of its columns.
  static func table(header: [String], rules: [String], rows: [[String]]) -> String {
    ([header, rules] + rows).map(line).joined()
  }

  /// A text as it stands, also one that was made to end such a block.
  package static func verbatim(_ text: String) -> String {
    let runs = text.utf8.split { $0 != UInt8(ascii: "`") }.map(\.count)
    let fence = String(repeating: "`", count: max(3, (runs.max() ?? 0) + 1))
    return fence + "\n" + text + fence + "\n"
  }

  private static func line(_ cells: [String]) -> String {
    let escaped = cells.map { $0.printable.escapedMarkdown(and: ["|"]) }
    return "| \(escaped.joined(separator: " | ")) |\n"
  }
}

extension String {
  /// The text with what Markdown or HTML would take for markup made harmless.
  var escapedMarkdown: String { escapedMarkdown(and: []) }

  /// Links are of no other kind than a reader makes of an address by itself, which is of the web or of mail:
  /// what stands in brackets has neither an address after it nor a meaning given to it.
  ///
  /// Scalars are looked at: an accent after a sign makes another character of both, and the same markup.
  ///
  /// Reference: CommonMark 0.31.2, 6.3 Links.
  ///
  /// - Parameter more: What else has a backslash before it.
  fileprivate func escapedMarkdown(and more: Set<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    let scalars = Array(unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "<":
        text.append(contentsOf: "&lt;".unicodeScalars)
        continue
      case "\\", "*", "`": text.append("\\")
      case "]":
        let next = place + 1 < scalars.count ? scalars[place + 1] : " "
        if ["(", "[", ":"].contains(next) { text.append("\\") }
      default: if more.contains(scalar) { text.append("\\") }
      }
      text.append(scalar)
    }
    return String(text)
  }
}
