// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import SwiftCSV
import TestSupport
import Testing

struct `Open data of a study` {
  let program: Program
  init() throws { program = try Program() }

  /// A study of every kind, with few futures, and the tables that it has.
  static let studies: [(String, [String])] = [
    ("what-decides-one-percent --samples 256", ["indices", "reached", "metrics", "bands"]),
    ("demography --samples 256", ["metrics", "bands"]),
    ("what-moves-the-share", ["tornado"]),
    ("which-step-by-when", ["grid"]),
    ("which-step-is-robust --samples 64", ["policies"]),
  ]

  @Test(.long, arguments: studies)
  func `has its tables, which the validators accept`(_ study: String, _ tables: [String]) throws {
    let outcome = try program.shell("ksf export \(study) -o data -q --language nb")
    #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    let names = try program.names(in: "data")
    for table in tables + ["answer", "sources"] {
      #expect(names.contains("\(table).csv"), "\(names)")
    }
    for name in ["study.yaml", "scenario.yaml", "run.json", "data.sqlite"] {
      #expect(names.contains(name))
    }
    #expect(try program.packageFaults(in: "data") == [])
    for table in tables where !["grid", "reached"].contains(table) {
      let rows = try CSV<Named>(string: try program.read("data/\(table).csv")).rows
      #expect(
        !rows.isEmpty && rows.allSatisfy { $0["unit"] != "" && $0["unit"] != nil }, "\(table)")
    }
    if names.contains("bands.json") {
      #expect(try program.statFaults(in: "data/bands.json") == "")
    }
    #expect(try program.query("pragma integrity_check", in: "data/data.sqlite") == ["[\"ok\"]"])
  }

  @Test func `has the numbers that sweep writes, in every file`() throws {
    let study = "what-decides-one-percent --samples 256 --seed 7"
    _ = try program.shell("ksf export \(study) -o data -q && ksf sweep \(study) -o sweep -q")
    struct Sweep: Decodable {
      struct Band: Decodable {
        let column: String, year: Int, mean: Double, q05: Double, upperEnd: Double
        enum CodingKeys: String, CodingKey {
          case column, year, mean, q05
          case upperEnd = "q95_high"
        }
      }
      struct Tables: Decodable { let bands: [Band] }
      let answer: [String]
      let tables: Tables
    }
    let sweep = try JSONDecoder().decode(
      Sweep.self, from: Data(try program.read("sweep/table.json").utf8))
    let cube = try JSONDecoder().decode(
      StatFile.self, from: Data(try program.read("data/bands.json").utf8))
    let rows = try CSV<Named>(string: try program.read("data/bands.csv")).rows
    let known = Dictionary(
      uniqueKeysWithValues: rows.map { ("\($0["column"]!)@\($0["year"]!) \($0["statistic"]!)", $0) }
    )
    #expect(!sweep.tables.bands.isEmpty && rows.count == 9 * sweep.tables.bands.count)
    #expect(cube.id == ["column", "year", "statistic"])
    for band in sweep.tables.bands {
      let row = { (statistic: String) in known["\(band.column)@\(band.year) \(statistic)"] ?? [:] }
      #expect(Double(row("mean")["value"] ?? "") == band.mean)
      #expect(Double(row("q05")["value"] ?? "") == band.q05)
      #expect(Double(row("q95")["high"] ?? "") == band.upperEnd)
      for (name, value) in [("mean", band.mean), ("q05", band.q05), ("q95_high", band.upperEnd)] {
        #expect(try cube.value[cube.place(band.column, "\(band.year)", name)] == value)
      }
    }
    let stored = try program.query("select count(*), min(year) from bands", in: "data/data.sqlite")
    #expect(stored == ["[\(rows.count), 2020]"])
    let answer = try CSV<Named>(string: try program.read("data/answer.csv")).rows
    #expect(answer.map { $0["sentence"] } == sweep.answer)
  }

  @Test func `has the same bytes for any number of threads, and in a zip`() throws {
    let line = "ksf export demography --samples 512 -q"
    _ = try program.shell(
      "\(line) -o one --threads 1; \(line) -o two --threads 2; \(line) -o three.zip")
    var (one, two) = (try program.hashes(in: "one"), try program.hashes(in: "two"))
    // These have the command.
    for name in ["run.json", "data.sqlite", "datapackage.json"] {
      (one[name], two[name]) = (nil, nil)
    }
    #expect(one == two && one.count > 5)
    #expect(try program.names().contains("three.zip"))
  }
}
