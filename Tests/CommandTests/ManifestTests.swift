// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

struct `A run into a folder` {
  let program: Program
  init() throws { program = try Program() }

  private func manifest(_ folder: String) throws -> [String: Any] {
    let data = Data(try program.read("\(folder)/run.json").utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func files(_ manifest: [String: Any], _ list: String) throws -> [String: String] {
    let files = try #require(manifest[list] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: files.map {
        ($0["name"] as? String ?? "", $0["sha256"] as? String ?? "")
      })
  }

  /// What `sha256sum`, another program, makes of the files of a folder.
  private func sums(_ command: String) throws -> [String: String] {
    let lines = try program.shell(command).output.split(separator: "\n")
    return Dictionary(
      uniqueKeysWithValues: lines.map { line in
        let parts = line.split(separator: " ", maxSplits: 1)
        return (parts[1].drop { $0 == " " || $0 == "*" }.description, String(parts[0]))
      })
  }

  private let head = "format: 1\nextends: ksf-2019\nid: mine\ntitle: {en: Mine}\n"

  @Test func `lists every file there and every file read, with the sums that sha256sum gives`()
    throws
  {
    try program.write("mine.yaml", head + "municipal_costs: {observed: costs.csv}\n")
    try program.write("costs.csv", "year;value;unit\n2019;150000,5;MNOK\n")
    _ = try program.shell("ksf project mine.yaml --data . -o out; ")
    #expect(try !program.names().contains("out"), "a folder without series.csv is refused first")
    #expect(try program.shell("ksf project mine.yaml -o out").code == 0)
    let manifest = try manifest("out")
    var written = try sums("cd out && sha256sum *")
    written["run.json"] = nil
    #expect(try files(manifest, "outputs") == written)
    let inputs = try files(manifest, "inputs")
    #expect(
      inputs.filter { $0.key.hasSuffix("mine.yaml") || $0.key == "costs.csv" }
        == (try sums("sha256sum mine.yaml costs.csv")))
    let root = Repository.root.path
    let carried = try sums("cd \(root) && sha256sum scenarios/ksf-2019.yaml data/*.csv")
    #expect(inputs.filter { $0.key.contains("/") } == carried)
    let program = try #require(manifest["program"] as? [String: String])
    #expect(Set(program.keys) == ["name", "version", "swift", "gsl"])
    #expect(manifest["command"] as? [String] == ["project", "mine.yaml", "-o", "out"])
  }

  @Test func `gives equal bytes when it is made again, on any terminal and in any locale`() throws {
    try program.write("mine.yaml", head)
    let run = "ksf project mine.yaml --language nb --set end=2050 -o out"
    _ = try program.shell(run)
    let first = try sums("cd out && sha256sum *")
    #expect(first.count == 8)
    let foreign = [
      "COLUMNS": "50", "LC_ALL": "de_DE.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Tokyo",
    ]
    _ = try program.shell(run, environment: foreign)
    #expect(try sums("cd out && sha256sum *") == first)
  }

  @Test func `has the same fingerprint wherever it writes, and another for other inputs`() throws {
    try program.write("mine.yaml", head)
    _ = try program.shell("ksf project mine.yaml -o a; ksf project mine.yaml -q --output=b")
    _ = try program.shell("ksf project mine.yaml --set end=2050 -o c")
    try program.write("mine.yaml", head + "# A remark.\n")
    _ = try program.shell("ksf project mine.yaml -o d")
    let prints = try ["a", "b", "c", "d"].map { try manifest($0)["fingerprint"] as? String }
    #expect(prints[0] == prints[1] && Set(prints).count == 3)
  }

  @Test func `keeps a scenario that gives the same table without anything else`() throws {
    try program.write("mine.yaml", head + "deflator.growth: 3.3333333333333335 %\n")
    _ = try program.shell("ksf project mine.yaml --set overheads=remove -o out; rm mine.yaml")
    let again = try program.shell("ksf project out/scenario.yaml --format csv -q").output
    #expect(again == (try program.read("out/table.csv")))
  }
}
