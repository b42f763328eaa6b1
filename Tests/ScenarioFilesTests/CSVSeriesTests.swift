// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Reports
import ScenarioFiles
import Simulation
import TestSupport
import Testing

struct `A CSV beside the scenario` {
  let folder: Folder
  init() throws { folder = try Folder() }

  func load(_ csv: String) throws -> LoadedScenario {
    try folder.write("costs.csv", csv)
    let path = try folder.write(
      "overlay.yaml",
      """
      format: 1
      extends: slide-frozen
      id: overlay
      title: {en: Overlay}
      municipal_costs: {observed: costs.csv}
      sources: {mine: {title: Mine}}
      """)
    return try ScenarioLoader().load(path)
  }

  static let good = [
    "year,value,unit\n2019,131.5,bn NOK\n2020,140,bn NOK\n",
    "\u{FEFF}year;value;unit\r\n2019;131,5;mrd. kr\r\n2020;140;mrd. kr\r\n",
    "unit,year,note,value\nMNOK,2019,a,131500\nMNOK,2020,\"b, c\",140000\n\n",
  ]

  @Test(arguments: good) func `is read in two dialects`(_ csv: String) throws {
    let loaded = try load(csv)
    #expect(
      loaded.scenario.municipalCosts.observed.values.map(\.parameter.value) == [131_500, 140_000])
    #expect(loaded.scenario.municipalCosts.observed.origin == "costs.csv")
    #expect(loaded.remarks.isEmpty == !csv.contains(";"), "the Norwegian dialect is said")
  }

  static let bad: [(String, Fault.Code, Int)] = [
    ("", .fileEmpty, 0), ("year,value\n2019,1\n", .csvHeader, 1),
    ("year,value,unit\n", .fileEmpty, 1), ("year,value,unit\n20x9,1,MNOK\n", .notAYear, 2),
    ("year,value,unit\n2019,1,MNOK\n2019,2,MNOK\n", .csvDuplicateYear, 3),
    ("year,value,unit\n2019,1\n", .missingUnit, 2),
    ("year,value,unit\n2019,1,%\n", .unknownWord, 2),
    ("year,value,unit\n2019,abc,MNOK\n", .notANumber, 2),
    ("year,value,unit\n2019,\"1,5\",bn NOK\n", .decimalComma, 2),
    ("year,value,unit\n2019,-1,MNOK\n", .outOfRange, 2),
    ("year,value,unit\n2019,\"1\"5,MNOK\n", .csvRow, 1),
    ("year,value,unit\n2019,1,\"MNOK\n", .csvRow, 1),
    ("year,value,unit\n2019,1,MNOK,5\n", .csvRow, 2),
    ("year,value,unit,unit\n2019,1,MNOK,MNOK\n", .csvHeader, 1),
    ("year,value,unit,colour\n2019,1,MNOK,red\n", .unknownWord, 1),
    ("year;value;unit\n2019;200.000;MNOK\n", .csvPoint, 2),
    ("year;value;unit;;\n2019;200;MNOK;;x\n", .csvRow, 2),
    ("år;verdi;enhet\n2019;200;MNOK\n", .csvHeader, 1),
    ("PK\u{3}\u{4}rest of a workbook", .notUTF8, 0),
    ("year,value,unit,status\n2019,1,MNOK,gessed\n", .unknownWord, 2),
    ("year,value,unit,source\n2019,1,MNOK,mien\n", .unknownSource, 2),
    ("year,value,unit,note\n2019,1,MNOK,\"two\nlines\"\nx,1,MNOK,\n", .notAYear, 4),
  ]

  @Test(arguments: bad)
  func `that is malformed is told with its line`(
    _ csv: String, _ code: Fault.Code, _ line: Int
  ) throws {
    let faults = #expect(throws: Faults.self) { try load(csv) }
    let fault = try #require(faults?.list.first)
    #expect(fault.code == code)
    if line > 0 { #expect(fault.place?.line == line && fault.place?.file == "costs.csv") }
  }

  /// What is offered for a cell, in either dialect: each is accepted there, and is what was written.
  static let cells: [(String, String, Fault.Code, [String])] = [
    ("1.300,5;MNOK", "", .csvPoint, ["1300,5"]), ("1.234.567,8;MNOK", "", .csvPoint, ["1234567,8"]),
    ("1,234.5;MNOK", "", .csvPoint, ["1234,5"]), ("1..5;MNOK", "", .notANumber, ["100"]),
    ("0.005;MNOK", "", .csvPoint, ["0,005"]), ("200.000;MNOK", "", .csvPoint, ["200000", "200"]),
    ("1,300;MNOK", "", .ambiguousPoint, ["1,3", "1300"]),
    ("5,550;inhabitants", "population", .ambiguousPoint, ["5,55", "5550"]),
    ("5,551;innbyggere", "population", .ambiguousPoint, ["5551"]),
    ("5.550;inhabitants", "population", .csvPoint, ["5550", "5,55"]),
    ("\"5,550\",inhabitants", "population", .ambiguousPoint, ["5.55", "5550"]),
    ("5.550,innbyggere", "population", .ambiguousPoint, ["5.55", "5550"]),
    ("1.300,MNOK", "", .ambiguousPoint, ["1.3", "1300"]),
    ("\"1,3\",MNOK", "", .decimalComma, ["1.3"]),
    ("\"1.300,5\",MNOK", "", .decimalComma, ["1300.5"]),
    ("100 MNOK,MNOK", "", .notANumber, ["100"]),
    ("100,", "", .missingUnit, ["MNOK", "bn NOK", "NOK", "mill. kr", "mrd. kr", "kr"]),
  ]

  @Test func `says how it took a comma before three digits`() throws {
    try folder.write("cells.csv", "year,value,unit\n2019,\"215,000\",MNOK\n")
    let path = try folder.write(
      "cells.yaml",
      "format: 1\nextends: slide-frozen\nid: cells\ntitle: {en: Cells}\n"
        + "existing_research: {fund: {observed: cells.csv, growth: 1 %}}\n")
    let remarks = try ScenarioLoader().load(path).remarks
    #expect(
      remarks.contains(
        .thousandsComma(path: "cells.csv, 2019", text: "215,000 MNOK", read: "215000 MNOK")),
      "\(remarks)")
  }

  @Test(arguments: cells) func `has cells that are refused with what is accepted there`(
    _ cells: String, _ block: String, _ code: Fault.Code, _ allowed: [String]
  ) throws {
    let isNorwegian = cells.contains(";")
    let header = isNorwegian ? "year;value;unit" : "year,value,unit"
    func load(_ cells: String) throws -> LoadedScenario {
      try folder.write("cells.csv", "\(header)\n2019\(isNorwegian ? ";" : ",")\(cells)\n")
      let block = block.isEmpty ? "existing_research: {fund: {" : "population: {"
      let path = try folder.write(
        "cells.yaml",
        "format: 1\nextends: slide-frozen\nid: cells\ntitle: {en: Cells}\n"
          + block + "observed: cells.csv, growth: 1 %}\(block.hasPrefix("e") ? "}" : "")\n")
      return try ScenarioLoader().load(path)
    }
    let faults = #expect(throws: Faults.self) { try load(cells) }
    let fault = try #require(faults?.list.first)
    #expect(fault.code == code && fault.allowed.compactMap(\.spelling) == allowed)
    let written = String(cells.split(separator: isNorwegian ? ";" : ",").last ?? "")
    for offer in allowed where code != .missingUnit {
      let sign = isNorwegian ? ";" : ","
      _ = try load("\"\(offer)\"\(sign)\(written == "MNOK" ? "MNOK" : written)")
    }
  }

  @Test func `can say where each value comes from`() throws {
    let loaded = try load(
      "year,value,unit,source,status,note\n2018,131,bn NOK,mine,derived,doubtful\n")
    let citation = loaded.scenario.municipalCosts.observed[2018]?.citation
    #expect(citation == Citation(source: "mine", status: .derived, note: "doubtful"))
  }

  @Test func `tells all its faults at once`() throws {
    let faults = #expect(throws: Faults.self) {
      try load("year,value,unit\nx,1,MNOK\n2020,y,MNOK\n2021,3,MNOK\n")
    }
    #expect(faults?.list.count == 2)
  }

  @Test func `with very many faults is not read on, which is said`() throws {
    let csv = "year,value,unit\n" + String(repeating: "x,1,MNOK\n", count: 5_000)
    let faults = #expect(throws: Faults.self) { try load(csv) }?.list ?? []
    #expect(faults.map(\.id) == ["not_a_year", "csv_not_read_on"])
    #expect(faults.first?.others == 999 && faults.last?.place?.line == 1_002, "\(faults)")
    #expect(
      faults.last?.words(in: .en).contains("not read: 1000 faults are known already") == true)
  }
}
