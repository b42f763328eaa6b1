// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// Texts of a scenario as they come to stand in a workbook, read by openpyxl.
struct `A text in a workbook` {
  let program: Program
  init() throws { program = try Program() }

  private struct Found: Decodable {
    /// What stands in the first cell of the inputs, and whether it is a formula.
    let title: String
    let kind: String
    /// How many cells hold formulas.
    let formulas: Int
  }

  /// A library scenario under another title, which also is what its own source is called.
  private func found(_ title: String) throws -> Found {
    let quoted = String(decoding: try JSONEncoder().encode(title), as: UTF8.self)
    try program.write(
      "own.yaml",
      """
      format: 1
      extends: ksf-2019
      id: own
      title: {en: \(quoted)}
      description: {en: \(quoted)}
      covers: [{en: \(quoted)}]
      """)
    let outcome = try program.shell("ksf export own.yaml -o own.xlsx -q --force")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let code = """
      import json, openpyxl
      book = openpyxl.load_workbook("own.xlsx")
      cells = [c for s in book for r in s.iter_rows() for c in r if c.data_type == "f"]
      first = book["Inputs"]["A1"]
      print(json.dumps({"title": str(first.value), "kind": first.data_type, "formulas": len(cells)}))
      """
    try program.write("read.py", code)
    let read = try program.shell("/usr/bin/python3 read.py")
    #expect(read.code == 0, "\(read.errors)")
    return try JSONDecoder().decode(Found.self, from: Data(read.output.utf8))
  }

  @Test func `stays text, whatever it begins with or holds`() throws {
    let plain = try found("A plain title")
    #expect(plain.title == "A plain title" && plain.kind == "s" && plain.formulas > 1_000)
    let hostile = [
      "=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://a.b\",\"c\")",
      "<script>alert(1)</script>",
      "\"double\" and 'single' & more", "a\u{7}b\u{1B}[31mc", "\u{202E}turned", "👩‍🔬 🏥", "&amp; ]]>",
      String(repeating: "long ", count: 2_000),
    ]
    for title in hostile {
      let found = try found(title)
      #expect(found.kind == "s" && found.formulas == plain.formulas, "\(title.prefix(40))")
      #expect(!found.title.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" })
    }
    #expect(try found("=1+1").title == "=1+1")
    #expect(try found("<script>alert(1)</script>").title == "<script>alert(1)</script>")
  }

  @Test func `is cut at what a cell can hold`() throws {
    let title = try found(String(repeating: "x", count: 40_000)).title
    #expect(title.utf16.count <= 32_767 && title.hasSuffix("…"))
  }
}
