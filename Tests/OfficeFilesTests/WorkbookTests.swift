// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import OfficeFiles
import TestSupport
import Testing

struct `A workbook` {
  /// What Python's zip and XML readers find: the text of a part of the file.
  private func part(_ name: String, of workbook: Workbook) throws -> String {
    let folder = try Folder()
    let file = folder.url.appending(path: "a.xlsx")
    try workbook.xlsx().write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [
      "-c",
      """
      import sys, zipfile, xml.etree.ElementTree as tree
      z = zipfile.ZipFile("a.xlsx")
      assert z.testzip() is None
      for name in z.namelist():
          if name.endswith((".xml", ".rels")): tree.fromstring(z.read(name))
      open("part", "wb").write(z.read(sys.argv[1]))
      """, name,
    ]
    process.currentDirectoryURL = folder.url
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: try Data(contentsOf: folder.url.appending(path: "part")), as: UTF8.self)
  }

  private func sheet(_ change: (inout Sheet) -> Void) -> Workbook {
    var sheet = Sheet("One")
    change(&sheet)
    return Workbook(title: "t", sheets: [sheet])
  }

  @Test func `has the same bytes each time`() throws {
    let workbook = sheet { sheet in
      for row in 0..<50 { sheet[row, row % 7] = Cell(.number(Double(row) / 7), CellStyle("0.00")) }
      sheet.charts = [
        PlacedChart(
          Chart(
            .line, title: "c", unit: "u", numberFormat: "0",
            series: [.init("s", categories: "=One!$A$1:$C$1", values: "=One!$A$1:$C$1", color: 1)]),
          at: Place(60, 0))
      ]
    }
    #expect(try workbook.xlsx() == workbook.xlsx())
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@a", "<script>alert(1)</script>", "\"quotes\" & 'more'", "\u{202E}abc",
    "\u{0}\u{1}\u{7}", String(repeating: "x", count: 40_000), "🧪👩‍🔬", "", " ", "\u{FFFF}",
    "http://a.b/c d", "_x0041_",
  ])
  func `keeps text as text, whatever it holds`(_ text: String) throws {
    let workbook = sheet {
      $0[0, 0] = Cell("first" + text)
      $0[1, 0] = Cell(text)
    }
    #expect(!(try part("xl/worksheets/sheet1.xml", of: workbook)).contains("<f>"))
    #expect((try part("xl/sharedStrings.xml", of: workbook)).contains("first"))
  }

  @Test func `keeps the value of a formula beside it`() throws {
    let xml = try part(
      "xl/worksheets/sheet1.xml",
      of: sheet {
        $0[0, 0] = Cell(.number(0.1))
        $0[1, 0] = Cell(.formula("=A1*2", value: .number(0.2)))
        $0[2, 0] = Cell(.formula("=IF(A1>1,\"a\",\"b\")", value: .text("b")))
      })
    #expect(xml.contains("<f>A1*2</f><v>0.2"))
    #expect(xml.contains("<f>IF(A1&gt;1,\"a\",\"b\")</f><v>b</v>"))
  }

  @Test func `says what may be typed into a cell`() throws {
    let xml = try part(
      "xl/worksheets/sheet1.xml",
      of: sheet {
        $0[3, 2] = Cell(.number(0.5))
        $0.entries = [
          EntryRule(
            at: Place(3, 2), 0...1, title: String(repeating: "t", count: 99),
            message: String(repeating: "æ", count: 400))
        ]
      })
    #expect(xml.contains("sqref=\"C4\"") && xml.contains("<formula2>1</formula2>"))
  }

  @Test func `joins the cells that a text reaches over`() throws {
    let xml = try part(
      "xl/worksheets/sheet1.xml",
      of: sheet {
        $0[1, 1] = Cell("long")
        $0.spans[Place(1, 1)] = 3
      })
    #expect(xml.contains("<mergeCell ref=\"B2:D2\"/>"))
  }

  @Test func `names what it refuses`() {
    let bad = Workbook(title: "t", sheets: [Sheet("a/b")])
    #expect(throws: OfficeError.refused("the name of the sheet", sheet: "a/b", place: nil)) {
      try bad.xlsx()
    }
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
  func `names columns by letters`(_ column: Int, _ letters: String) {
    #expect(Place.letters(column) == letters)
    #expect(Place(4, column).address(fixedRow: true, fixedColumn: true) == "$\(letters)$5")
  }
}
