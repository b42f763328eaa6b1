// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

struct `Series of one's own` {
  let program: Program

  init() throws {
    program = try Program()
    _ = try program.shell("mkdir series")
    try program.write(
      "series/series.csv",
      """
      series,year,value,unit,status,source,note
      my_costs,2019,150425,MNOK,observed,my-source,
      my_costs,2020,160000.5,MNOK,derived,my-source,break: counted anew
      my_costs,2021,176300,MNOK,observed,ssb-care-2022,

      """)
    try program.write(
      "series/sources.csv",
      "id,title,publisher,confidence\nmy-source,Our own accounts,Us,medium\n")
    try program.write("series/about.csv", "id,title_en\nmy_costs,What we spent\n")
    try program.write(
      "mine.yaml",
      """
      format: 1
      extends: ksf-2019
      id: mine
      title: {en: Mine}
      municipal_costs: {observed: my_costs}
      discount_rate: {value: 3 %, source: my-source, status: assumption}

      """)
  }

  @Test func `are projected, and said where they come from`() throws {
    let outcome = try program.shell(
      "ksf project mine.yaml --data series --every 20", environment: ["COLUMNS": "200"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("discount_rate: 3 % (assumption [my-source])"))
    let line = "municipal_costs: my_costs 2020–2021 (derived, observed [my-source, ssb-care-2022])"
    #expect(outcome.output.contains(line))
    #expect(outcome.output.contains("[my-source] Our own accounts. Us"))
    let costs = "--data series --metric operating_costs@2020"
    #expect(try program.shell("ksf project mine.yaml \(costs)").output.contains("160,000.5 MNOK"))
  }

  @Test func `are listed and described with their doubts`() throws {
    let list = try program.shell("ksf list series --data series/").output
    #expect(list.contains("my_costs") && list.contains("2019–2021"))
    #expect(list.contains("municipal_deflator"))
    let text = try program.shell("ksf describe my_costs --data series").output
    for word in ["What we spent", "medium", "2020: counted anew", "160,000.5", "Our own accounts"] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test func `are checked with the files that name them, or alone`() throws {
    let sound = try program.shell("ksf check mine.yaml --data series")
    #expect(sound.code == 0 && sound.output == "series: sound\nmine.yaml: sound\n")
    #expect(try program.shell("ksf check --data series").output == "series: sound\n")
    let without = try program.shell("ksf check mine.yaml")
    #expect(
      without.code == 1 && without.output.contains("mine.yaml:5:29: municipal_costs.observed"))
  }

  @Test func `with faults are told all of them, as words and as data`() throws {
    try program.write(
      "series/series.csv",
      "series,year,value,unit,status,source\nmy_costs,2019,x,MNOK,observed,mine\n")
    let check = try program.shell("ksf check mine.yaml --data series --format json")
    #expect(check.code == 1 && check.output.contains("\"file\" : \"series/series.csv\""))
    #expect(check.output.contains("\"code\" : \"unknown_source\""))
    for command in ["project mine.yaml", "list series", "describe my_costs", "show mine.yaml"] {
      let outcome = try program.shell("ksf \(command) --data series")
      #expect(outcome.code == 1 && outcome.output.isEmpty)
      #expect(outcome.errors.contains("series/series.csv:2:15: value: 'x MNOK' is not a number"))
    }
  }

  @Test func `are written out where a scenario is to stand alone`() throws {
    _ = try program.shell("ksf show mine.yaml --resolved --data series -o alone.yaml")
    let lines = [
      "ksf project mine.yaml --data series --format csv -q",
      "ksf project alone.yaml --format csv -q",
    ]
    let tables = try lines.map { try program.shell($0) }
    #expect(tables.allSatisfy { $0.code == 0 }, "\(tables.map(\.errors))")
    #expect(Set(tables.map(\.output)).count == 1)
    let answer = try program.shell(
      "ksf project alone.yaml --every 20", environment: ["COLUMNS": "200"]
    ).output
    #expect(answer.contains("(derived, observed [my-source, ssb-care-2022])"))
    #expect(answer.contains("[my-source] Our own accounts. Us"))
  }

  @Test func `may stand in the scenario that a new one is laid over`() throws {
    let outcome = try program.shell("ksf new --from mine.yaml --data series")
    #expect(outcome.code == 0 && outcome.output.contains("extends: mine.yaml"))
    #expect(try program.shell("ksf new --data series").code == 64)
  }
}
