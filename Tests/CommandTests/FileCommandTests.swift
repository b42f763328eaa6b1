// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

struct `ksf check` {
  let program: Program
  init() throws { program = try Program() }

  @Test func `says of a sound file that it is sound`() throws {
    let outcome = try program.shell("ksf check ksf-2019 slide-frozen")
    #expect(outcome.code == 0 && outcome.output == "ksf-2019: sound\nslide-frozen: sound\n")
  }

  @Test func `tells every fault of every file and ends with 1`() throws {
    try program.write("a.yaml", "format: 1\nid: A\nstart: soon\nend: x\ntitle: A\n")
    let outcome = try program.shell("ksf check a.yaml b.yaml")
    #expect(outcome.code == 1 && outcome.errors.isEmpty)
    #expect(outcome.output.split(separator: "\n").count > 5)
    #expect(outcome.output.contains("there is no file 'b.yaml'"))
  }

  @Test func `names the file asked for where the fault stands in its parent`() throws {
    try program.write(
      "a.yaml",
      "format: 1\nextends: ksf-2019\nid: a\ntitle: {en: A}\nstart: 2030\nprice_year: 2030\n")
    let outcome = try program.shell("ksf check a.yaml --language nb")
    #expect(outcome.output.hasPrefix("a.yaml: arvet fra scenarios/ksf-2019.yaml:"))
  }

  @Test func `tells a fault of many rows once`() throws {
    let head = "format: 1\nextends: ksf-2019\nid: mine\ntitle: {en: Mine}\n"
    try program.write("mine.yaml", head + "municipal_costs: {observed: costs.csv}\n")
    let rows = (1950..<2024).map { "\($0);1.000;MNOK;;\n" }.joined()
    try program.write("costs.csv", "year;value;unit;;\n" + rows)
    let outcome = try program.shell("ksf check mine.yaml")
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(outcome.output.hasSuffix("Write 1000 or 1. 73 more rows are like it.\n"))
  }

  /// What a projection says that its reader might not expect is found without one.
  @Test func `says of a sound file what its projection would`() throws {
    let head = "format: 1\nextends: slide-frozen\nid: a\ntitle: {en: A}\n"
    try program.write(
      "a.yaml",
      head + "municipal_costs: {observed: costs.csv, growth: {real: 5 %}}\n"
        + "specialist: {research_share: 0 %}\ntargets: {one_percent: {by: 2070}}\n")
    try program.write("costs.csv", "year;value;unit\n2019;131,5;mrd. kr\n")
    let check = try program.shell("ksf check a.yaml")
    #expect(check.code == 0 && check.output.hasPrefix("a.yaml: sound\n"))
    let lines = check.output.split(separator: "\n").dropFirst().map { line in
      line.firstRange(of: "warning: ").map { line[$0.upperBound...] } ?? line
    }
    let project = try program.shell("ksf project a.yaml --format csv")
    let said = (project.errors + project.output).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(lines.count == 4, "the CSV's dialect, the target's year, the growth and parity")
    for line in lines { #expect(said.contains(line), "\(line)") }
    let json = try program.shell("ksf check a.yaml --format json")
    #expect(json.output.contains("municipal_costs.growth is given as real 5 %"))
  }

  @Test func `warns of what hardly anyone means, which is no fault`() throws {
    let head = "format: 1\nextends: ksf-2019\nid: a\ntitle: {en: A}\n"
    try program.write("a.yaml", head + "funding.phases.ramp_up.step.increment: 50 bn NOK\n")
    let outcome = try program.shell("ksf check a.yaml")
    let lines = outcome.output.split(separator: "\n")
    #expect(outcome.code == 0 && lines[0] == "a.yaml: sound")
    #expect(
      lines[1].hasPrefix("a.yaml:5: warning: funding.phases.ramp_up.step.increment is 50,000 MNOK,")
    )
    let data = try program.shell("ksf check a.yaml --format json").output
    #expect(data.contains("\"code\" : \"large_amount\"") && data.contains("\"sound\" : true"))
    let answer = try program.shell("ksf project a.yaml").output.replacing("\n  ", with: " ")
    #expect(answer.contains("Check the unit"))
  }

  @Test func `gives messages as data`() throws {
    try program.write("a.yaml", "format: 1\nextends: ksf-2019\nid: a\ntitle: {en: A}\nend: soon\n")
    let outcome = try program.shell("ksf check a.yaml --format json")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    let fault = try #require((json[0]["faults"] as? [[String: Any]])?.first)
    #expect(fault["code"] as? String == "not_a_year" && fault["line"] as? Int == 5)
    #expect(fault["path"] as? String == "end" && fault["found"] as? String == "soon")
  }
}

struct `ksf show` {
  let program: Program
  init() throws { program = try Program() }

  @Test func `shows the file of a scenario as it was written`() throws {
    let outcome = try program.shell("ksf show slide-frozen")
    #expect(try outcome.output == Repository.text("scenarios/slide-frozen.yaml"))
  }

  @Test func `resolves it into a file that projects the same`() throws {
    _ = try program.shell(
      "ksf show parity-ssb --resolved --set deflator.growth='3 %' -o mine.yaml")
    let columns = "--format csv -q"
    let mine = try program.shell("ksf project mine.yaml \(columns)").output
    let set = try program.shell("ksf project parity-ssb --set deflator.growth='3 %' \(columns)")
      .output
    #expect(mine == set && mine.count > 1_000)
  }

  @Test func `leaves the file that was there when the input is bad`() throws {
    try program.write("mine.yaml", "old")
    let outcome = try program.shell("ksf show nope --resolved -o mine.yaml")
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    #expect(try program.read("mine.yaml") == "old")
  }
}

struct `ksf schema` {
  @Test func `prints JSON Schema, draft 7`() throws {
    let outcome = try Program().shell("ksf schema")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(json["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
    #expect((json["properties"] as? [String: Any])?["price_year"] != nil)
  }
}

struct `ksf new` {
  let program: Program
  init() throws { program = try Program() }

  @Test(arguments: ["en", "nb", "nn"])
  func `gives a file that projects as it is`(_ language: String) throws {
    let outcome = try program.shell(
      "ksf new --language \(language) -o mine.yaml && ksf project mine.yaml")
    #expect(outcome.code == 0 && outcome.output.contains("my-scenario"))
    let over = try program.shell(
      "ksf new --from ksf-2019 --language \(language) > over.yaml && ksf check over.yaml")
    #expect(over.code == 0)
  }

  @Test(arguments: ["ksf-2019", "parity-ssb", "existing-counted-in", "ksf-2019-compensated"])
  func `names every value of its parent, and each can be taken in`(_ id: String) throws {
    let text = try program.shell("ksf new --from \(id)").output
    try program.write("mine.yaml", text)
    let taken = text.split(separator: "\n").map { line in
      let isValue =
        line.contains(": ") && line.hasPrefix("# ")
        && line.drop { $0 != ":" }.dropFirst(2).first.map { $0.isNumber || $0 == "[" } == true
      return isValue ? String(line.dropFirst(2)) : String(line)
    }
    try program.write("taken.yaml", taken.joined(separator: "\n") + "\n")
    let tables = try [id, "mine.yaml", "taken.yaml"].map {
      try program.shell("ksf project \($0) --format csv -q")
    }
    #expect(tables.allSatisfy { $0.code == 0 }, "\(tables.map(\.errors))")
    #expect(Set(tables.map(\.output)).count == 1)
    #expect(taken.count { !$0.hasPrefix("#") } > 12)
  }

  @Test func `does not write over a file`() throws {
    try program.write("mine.yaml", "old")
    let outcome = try program.shell("ksf new -o mine.yaml")
    #expect(outcome.code == 1 && outcome.errors.contains("there already"))
    #expect(try program.read("mine.yaml") == "old")
  }
}

struct `ksf describe` {
  static let things: [(String, [String])] = [
    ("municipal_deflator", ["2022", "6.7 %", "observed", "realvekst", "licence unknown"]),
    ("municipal_health_care_costs", ["break: co-financing", "204,513.0", "derived"]),
    ("funding.phases.ramp_up.step.indexed", ["No default", "required", "in ksf-2019  none"]),
    ("start", ["Year 1", "2020"]), ("targets.one_percent", ["Shares of the costs", "share, by"]),
    ("funding.phases.ramp_up.step.increment", ["50 MNOK", "proposed", "ksf-2019"]),
    ("discount_rate.2020", ["4 %", "r-109"]), ("gap", ["gap:one_percent, gap:parity"]),
    ("state", ["it needs financing"]), ("share@2029", ["0.197 %"]),
    ("reached:one_percent", ["not by 2060"]), ("population", ["inhabitants", "key", "series"]),
  ]

  @Test(arguments: things)
  func `tells what a name is`(_ name: String, _ words: [String]) throws {
    let outcome = try Program().shell("ksf describe \(name)")
    #expect(outcome.code == 0)
    for word in words { #expect(outcome.output.contains(word), "\(word)") }
  }

  @Test func `offers the nearest for what is nothing`() throws {
    let outcome = try Program().shell("ksf describe municipal_deflatr")
    #expect(outcome.code == 1 && outcome.errors.contains("Did you mean 'municipal_deflator'?"))
  }
}
