// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Reports
import Simulation
import TestSupport
import Testing

@testable import ScenarioFiles

struct `A number of a table of runs` {
  @Test(arguments: [
    ("x < 1.300 MNOK", ["1.3 MNOK", "1300 MNOK"]), ("x > 5.550", ["5.55", "5550"]),
    ("x > 5,550", ["5.55", "5550"]), ("x > 3,8 %", ["3.8 %"]), ("x > 0,5", ["0.5"]),
    ("x > 300 bp", ["3 %"]),
  ])
  func `as a threshold is refused with what is accepted`(
    _ text: String, _ allowed: [String]
  ) throws {
    let fault = #expect(throws: Fault.self) { try RowCondition(text) }
    #expect(fault?.allowed.compactMap(\.spelling) == allowed)
    for offer in allowed { _ = try RowCondition("x > \(offer)") }
  }

  @Test(arguments: [
    ("x\ty\n5.550\t1\n6.120\t2\n", ["5.55", "5550"]),
    ("x;y\n5,550;1\n6,120;2\n", ["5,55", "5550"]),
    ("x,y\n5.550,0.25\n6.120,2\n", nil), ("x;y\n5,550;1\n6,1205;2\n", nil), ("x,y\n5.551,1\n", nil),
  ])
  func `is doubted where nothing in the table shows what its mark is`(
    _ text: String, _ allowed: [String]?
  ) throws {
    let folder = try Folder()
    let sheet = try RunSheet(file: folder.write("runs.csv", text))
    guard let allowed else {
      _ = try sheet.table(inputs: ["x"], outputs: ["y"])
      return
    }
    let faults = #expect(throws: Faults.self) { try sheet.table(inputs: ["x"], outputs: ["y"]) }
    #expect(faults?.list.map(\.code) == [.ambiguousPoint])
    #expect(faults?.list.first?.allowed.compactMap(\.spelling) == allowed)
  }

  @Test(arguments: [
    "0x10", "nan", "NaN", "inf", "-Infinity", "1\u{0}2", "0x1p3",
  ])
  func `is decimal, and nothing that only a program takes for one`(_ text: String) throws {
    let folder = try Folder()
    for rows in ["\(text),1\n2,3\n4,5\n", "\(text),1\n\(text),3\n", "1,\(text)\n2,3\n"] {
      let sheet = try RunSheet(file: folder.write("runs.csv", "x,y\n" + rows))
      let faults = #expect(throws: Faults.self) { try sheet.table(inputs: ["x"], outputs: ["y"]) }
      #expect(faults?.list.first?.code == .cellNotNumber, "\(rows)")
    }
  }

  @Test func `is found in the line that it stands in, whatever lines are empty`() throws {
    let folder = try Folder()
    for (hint, line) in [("", 5), ("sep=,\n", 6)] {
      let sheet = try RunSheet(file: folder.write("runs.csv", "\(hint)x,y\n\n1,2\n,,,\nz,3\n4,5\n"))
      let faults = #expect(throws: Faults.self) { try sheet.table(inputs: ["y"], outputs: ["x"]) }
      #expect(faults?.list.map { $0.place?.line } == [line])
    }
  }

  @Test func `costs memory by its own line alone, and no line is endless`() throws {
    let folder = try Folder()
    // Rows as long as the longest one would be 20,000 times 10,000 cells.
    let long = "x,y\n" + String(repeating: "1,2\n", count: 20_000) + "1,2"
    let sheet = try RunSheet(
      file: folder.write("runs.csv", long + String(repeating: ",", count: 10_000) + "\n"))
    #expect(try sheet.table(inputs: ["x"], outputs: ["y"]).incomplete == 0)
    let endless = String(repeating: ",", count: 20_000)
    let faults = #expect(throws: Faults.self) {
      try RunSheet(file: folder.write("endless.csv", "x,y\n1,2\n3,4\(endless)\n5,6\n"))
    }
    #expect(faults?.list.map(\.code) == [.csvRow] && faults?.list[0].place?.line == 3)
  }

  /// 178 bytes for each line of two cells of one digit were measured, and 27 for each of many cells.
  @Test func `takes memory that is told of lines and cells, which are counted`() throws {
    let folder = try Folder()
    let texts = [
      ("x,y\n1,2\n", 3, 5), ("x;y\n0,5;1\n", 3, 5), ("x\ty\r\n1\t2", 3, 5), ("x\n1\n\n", 4, 4),
    ]
    for (text, lines, cells) in texts {
      let counted = RunSheet.memory(bytes: text.utf8.count, lines: lines, cells: cells)
      #expect(RunSheet.memory(of: try folder.write("runs.csv", text)) == counted, "\(text)")
    }
    let tiny = String(repeating: "1,2\n", count: 1000)
    #expect(RunSheet.memory(of: try folder.write("tiny.csv", tiny)) > 1.5 * 178 * 1000)
    let wide = String(repeating: "1" + String(repeating: ",2", count: 99) + "\n", count: 10)
    #expect(RunSheet.memory(of: try folder.write("wide.csv", wide)) > 1.5 * 27 * 1000)
    let missing = folder.url.appending(path: "none.csv").path
    #expect(RunSheet.memory(of: missing) < 1000)
  }

  @Test(arguments: ["1e-05", "-1.5E3", "+2", ".5", "3."])
  func `may have a power of ten`(_ text: String) throws {
    let folder = try Folder()
    let sheet = try RunSheet(file: folder.write("runs.csv", "x,y\n\(text),1\n2,3\n4,5\n"))
    #expect(try sheet.table(inputs: ["x"], outputs: ["y"]).incomplete == 0)
  }

  @Test func `stands in a row of no more cells than there are columns`() throws {
    let folder = try Folder()
    let path = try folder.write("runs.csv", "x,y\n1,2\n1,1,18497,9\n3,4\n")
    let faults = #expect(throws: Faults.self) { try RunSheet(file: path) }
    #expect(faults?.list.map(\.code) == [.csvRow])
    #expect(faults?.list.first?.place?.line == 3)
    _ = try RunSheet(file: folder.write("runs.csv", "x,y\n1,2,,\n3,4\n"))
  }
}
