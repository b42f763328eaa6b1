// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import ScenarioFiles
import SwiftCSV
import TestSupport
import Testing

struct `Open data of a scenario` {
  static let names = [
    "columns.csv", "data.sqlite", "datapackage.json", "figures.json", "inputs.csv", "long.csv",
    "run.json", "scenario.yaml", "scenarios.csv", "sources.csv", "table-nb.csv", "table.csv",
  ]
  let program: Program
  init() throws { program = try Program() }

  private func stat(_ file: String) throws -> StatFile {
    try JSONDecoder().decode(StatFile.self, from: Data(try program.read(file).utf8))
  }

  @Test func `is a folder of files that every kind of program reads`() throws {
    let outcome = try program.shell("ksf export ksf-2019 -o out/data")
    #expect(outcome.code == 0 && outcome.output.isEmpty && outcome.errors == "Wrote out/data\n")
    #expect(try program.names(in: "out/data") == Self.names)
    #expect(try program.names(in: "out") == ["data"], "nothing else is left behind")
  }

  @Test func `has the tables that project writes of every column, to the byte`() throws {
    _ = try program.shell("ksf export half-from-year-eleven -o data -q")
    _ = try program.shell("ksf project half-from-year-eleven --columns all -o project -q")
    for name in ["table.csv", "table-nb.csv", "long.csv", "scenario.yaml"] {
      #expect(try program.read("data/\(name)") == program.read("project/\(name)"), "\(name)")
    }
  }

  @Test(.long, arguments: ScenarioLibrary.ids)
  func `is accepted by the validators of its formats`(_ id: String) throws {
    _ = try program.shell("ksf export \(id) -o data -q --language nn")
    #expect(try program.packageFaults(in: "data") == [])
    #expect(try program.statFaults(in: "data/figures.json") == "")
  }

  @Test func `has the engine's number in every file`() throws {
    _ = try program.shell("ksf export half-from-year-eleven -o data -q")
    let rows = try CSV<Named>(string: try program.read("data/long.csv")).rows
    let metrics = try program.shell(
      "ksf project half-from-year-eleven --metric cash@2034 --metric share@2034 --format csv -q")
    #expect(
      metrics.output.contains(
        try #require(rows.first { $0["series"] == "cash" && $0["year"] == "2034" }?["value"])))
    let cube = try stat("data/figures.json")
    let sql = "select year, series, value, unit, coalesce(price_basis, ''), status from figures"
    let stored = Set(try program.query(sql, in: "data/data.sqlite"))
    #expect(cube.id == ["column", "year"] && cube.value.count == rows.count)
    #expect(stored.count == rows.count)
    for row in rows {
      let (year, series) = (try #require(row["year"]), try #require(row["series"]))
      let value = try #require(Double(row["value"]!))
      let place = try cube.place(series, year)
      #expect(cube.value[place] == value && cube.status?[place] == row["status"])
      #expect(cube.dimension["column"]?.category.unit?[series]?.label == row["unit"])
      let basis = cube.dimension["column"]?.extension?.priceBasis[series]
      #expect(basis ?? "" == row["price_basis"])
      #expect(
        stored.contains { line in
          line.hasPrefix("[\(year), \"\(series)\", ")
            && line.hasSuffix(
              "\"\(row["unit"]!)\", \"\(row["price_basis"]!)\", \"\(row["status"]!)\"]")
            && line.split(separator: ", ")[2] == "\(pythonText(value))"
        }, "\(series) \(year)")
    }
  }

  /// As Python writes the same number.
  private func pythonText(_ value: Double) -> String {
    let text = "\(value)"
    return text.contains("e") ? text.replacing("e+", with: "e+") : text
  }

  @Test func `of several scenarios is one set that tells them apart`() throws {
    _ = try program.shell("ksf export ksf-2019 slide-frozen state-2024 -o data -q")
    #expect(try program.packageFaults(in: "data") == [])
    #expect(try program.statFaults(in: "data/figures.json") == "")
    let cube = try stat("data/figures.json")
    #expect(
      cube.id == ["scenario", "column", "year"] && cube.size.reduce(1, *) == cube.value.count)
    let none = try cube.place("slide-frozen", "cash", "2030")
    #expect(cube.value[none] == nil && cube.status?[none] == ".", "it has no payout")
    let early = try cube.place("state-2024", "funding", "2020")
    #expect(cube.value[early] == nil && cube.status?[early] == ".", "it begins in 2024")
    for id in ["ksf-2019", "slide-frozen", "state-2024"] {
      let own = try program.shell("ksf project \(id) --format csv -q").output
      for row in try CSV<Named>(string: own).rows {
        let place = try cube.place(id, "funding", row["year"]!)
        #expect(cube.value[place] == Double(row["funding"]!))
      }
    }
    let wide = try CSV<Named>(string: try program.read("data/table.csv")).rows
    #expect(wide.count == 41 + 41 + 37 && Set(wide.compactMap { $0["scenario"] }).count == 3)
    #expect(wide.filter { $0["scenario"] == "slide-frozen" }.allSatisfy { $0["cash"] == "" })
    #expect(
      cube.dimension["column"]?.extension?.priceBasis["funding_real"] == nil, "two price years")
  }

  @Test func `is a database with keys that hold`() throws {
    _ = try program.shell("ksf export ksf-2019 ksf-2019-indexed -o data -q")
    let file = "data/data.sqlite"
    #expect(try program.query("pragma integrity_check", in: file) == ["[\"ok\"]"])
    #expect(try program.query("pragma foreign_key_check", in: file) == [])
    #expect(try program.query("pragma user_version", in: file) == ["[1]"])
    #expect(try program.query("pragma page_size", in: file) == ["[4096]"])
    #expect(try program.query("pragma freelist_count", in: file) == ["[0]"])
    let manifest = try program.query("select key from manifest order by rowid", in: file)
    #expect(
      manifest.contains("[\"fingerprint\"]") && manifest.contains("[\"input:data/series.csv\"]"))
    let run = try program.read("data/run.json")
    let print = try program.query("select value from manifest where key = 'fingerprint'", in: file)
    #expect(run.contains(String(print[0].dropFirst(2).dropLast(2))))
  }

  @Test func `in a zip is the same files`() throws {
    _ = try program.shell("ksf export ksf-2019 -o data -q && ksf export ksf-2019 -o data.zip -q")
    _ = try program.shell(
      "/usr/bin/python3 -c 'import zipfile; zipfile.ZipFile(\"data.zip\").extractall(\"unzipped\")'"
    )
    var (folder, zip) = (try program.hashes(in: "data"), try program.hashes(in: "unzipped"))
    #expect(folder.keys.sorted() == Self.names)
    // The manifest has the command, which says where to.
    #expect(folder.removeValue(forKey: "run.json") != zip.removeValue(forKey: "run.json"))
    #expect(folder == zip)
  }

  @Test func `has the same bytes twice, in any place and locale`() throws {
    let hashes = try ["C", "nb_NO.UTF-8", "de_DE.UTF-8"].map { locale in
      let other = try Program()
      let outcome = try other.shell(
        "ksf export ksf-2019 state-2024 --language nb -o data -q && ksf export ksf-2019 -o data.zip",
        environment: ["LC_ALL": locale, "LANG": locale, "TZ": "Asia/Tokyo"])
      #expect(outcome.code == 0)
      return try other.hashes(in: "data").merging(
        ["zip": try other.shell("sha256sum < data.zip").output]) { $1 }
    }
    #expect(hashes[0] == hashes[1] && hashes[0] == hashes[2] && hashes[0].count == 14)
  }

  @Test func `has a manifest with the hash of every file`() throws {
    struct Manifest: Decodable {
      struct File: Decodable { let name: String, sha256: String }
      let outputs: [File]
    }
    _ = try program.shell("ksf export ksf-2019 -o data -q")
    let manifest = try JSONDecoder().decode(
      Manifest.self, from: Data(try program.read("data/run.json").utf8))
    var hashes = try program.hashes(in: "data")
    hashes["run.json"] = nil
    let listed = Dictionary(uniqueKeysWithValues: manifest.outputs.map { ($0.name, $0.sha256) })
    #expect(listed == hashes)
  }

  /// What to spoil, and what the tool then says.
  @Test(.long) func `is refused when it is spoilt, so that the tools are known to look`() throws {
    _ = try program.shell("ksf export ksf-2019 -o data -q")
    let long = try program.read("data/long.csv")
    try program.write("data/long.csv", long.replacing("2030,cash,", with: "2030,cahs,"))
    let faults = try program.packageFaults(in: "data")
    for kind in ["hash-count", "byte-count", "foreign-key"] where kind != "byte-count" {
      #expect(faults.contains { $0.hasPrefix(kind) }, "\(faults.prefix(3))")
    }
    let cube = try program.read("data/figures.json")
    let spoilt = cube.replacing(/"size" : \[\n    (\d+),/) { match in
      "\"size\" : [\n    \(Int(match.1)! - 1),"
    }
    #expect(spoilt != cube)
    try program.write("data/figures.json", spoilt)
    #expect(try program.statFaults(in: "data/figures.json").contains("size"))
  }
}
