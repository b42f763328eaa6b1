// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// Sentences, figures and files that a reader in a hurry copies as they stand.
struct `What is copied on` {
  let program: Program
  init() throws { program = try Program() }

  private func said(_ line: String) throws -> String {
    let run = try program.shell("ksf \(line)")
    return (run.output + run.errors).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test func `is a difference taken apart whatever stands between what belongs together`() throws {
    try program.write(
      "own.yaml",
      """
      format: 1
      extends: slide-frozen
      id: own
      title: {en: Own}
      funding: {phases: [{name: first, amounts: {2020: 60 MNOK, 2021: 90 MNOK}}]}
      end: 2021
      """)
    // Another start needs other amounts; the growth of the costs stands between them in the file.
    let text = try said(
      "explain own.yaml --metric share@2021 --set start=2021 --set municipal_costs.growth='2 %' "
        + "--set 'funding.phases.first.amounts={2021: 90 MNOK}'")
    #expect(!text.contains("cannot be taken apart"), "\(text)")
    #expect(text.contains("municipal_costs.growth"), "\(text)")
  }

  @Test func `is a difference all of whose changes need each other, with its values`() throws {
    // Steps downwards need a higher first amount, which stands without them.
    let text = try said(
      "explain ksf-2019 --set first='3000 MNOK' --set increment='-22.4984 MNOK' "
        + "--metric funding@2029")
    #expect(text.contains("funding@2029 is 550 MNOK in"), "\(text)")
    #expect(text.contains("and 2,797.5 MNOK in") && text.contains("step.first"), "\(text)")
  }

  @Test func `is the year of a value by year`() throws {
    let text = try said(
      "explain half-from-year-eleven --metric municipal@2040 "
        + "--set financing.state_share.2030='40 %' --set increment='60 MNOK'")
    #expect(text.contains("financing.state_share.2030 from 50 % to 40 %"), "\(text)")
    let again = try said(
      "explain half-from-year-eleven --metric municipal@2040 --order financing.state_share.2030 "
        + "--set financing.state_share.2030='40 %' --set increment='60 MNOK'")
    #expect(!again.contains("--order: there is no"), "\(again)")
  }

  @Test(arguments: [
    ("linear", false), ("smooth", false), ("geometric", false), ("even_steps", true),
  ])
  func `is costs known ahead where the amounts hang on them alone`(
    _ profile: String, _ isAhead: Bool
  ) throws {
    let text = try said(
      "project one-percent-in-ten-years --set funding.phases.climb.reach.profile=\(profile)")
    #expect(text.contains("knows the costs ahead") == isAhead, "\(text)")
  }

  @Test func `is a remedy of the scenario that was asked about`() throws {
    let text = try said(
      "solve half-from-year-eleven --vary secretariat.amount --goal "
        + "'max:cash_share@2020-2040 <= 0.001 %'")
    #expect(
      text.contains("ksf project SCENARIO --set overheads.secretariat.amount=VALUE"), "\(text)")
  }

  @Test func `is overheads that go on after a pause`() throws {
    let text = try said(
      "project --set overheads.secretariat='{amount: 6 MNOK, funded: within, until: 2024}' --set "
        + "overheads='{b: {amount: 1 MNOK, indexed: none, funded: within, from: 2030}}'")
    #expect(text.contains("run in 2020–2024 and again from 2030:"), "\(text)")
    #expect(!text.contains("2060 only"))
  }

  @Test func `is what the state's budget shows where others pay too`() throws {
    let shared = "--set 'financing.state_share={2020: 100 %, 2022: 70 %, between: hold}'"
    _ = try program.shell("ksf report ksf-2019 \(shared) -q -o p.html")
    // In 2024 the cash need is 150.25 MNOK, and 0.7 · 150.25 = 105.175.
    #expect(try program.read("p.html").contains("part of the latter, 105.2"))
    _ = try program.shell("ksf report ksf-2019 -q --force -o p.html")
    #expect(try program.read("p.html").contains("a state budget shows the latter"))
  }

  @Test func `is a solved scenario that does what it says`() throws {
    _ = try program.shell(
      "ksf solve --vary increment --goal 'share@2029 >= 1 %' -q -o solved.yaml")
    let text = try said("project solved.yaml")
    #expect(text.contains("yearly increase of 299.7240 MNOK"), "\(text)")
    let again = try said("project --set increment='299.7240 MNOK' --metric met:one_percent")
    #expect(again.hasSuffix("met:one_percent yes"), "\(again)")
    let exact = try said("project --set deflator.growth='2.84567 %'")
    #expect(exact.contains("deflator.growth: 2.84567 %"), "\(exact)")
  }

  @Test func `is the head and the unit of every column that a page hands out`() throws {
    let run = try program.shell("ksf report ksf-2019 -q -o p.html")
    #expect(run.code == 0, "\(run.errors)")
    let links = try program.read("p.html").matches(of: /href="?(data:text\/csv[^" ]*)/)
    let page = links.map { String($0.1).removingPercentEncoding ?? "" }.joined(separator: "\n")
    for head in [
      "year,\"funding frame, MNOK, nominal\",", "% of the operating costs of the year",
      "Item,Designation,\"Computed 2020, NOK 1,000\"", "\"share, %\"",
    ] { #expect(page.contains(head), "\(head)") }
    #expect(!page.contains("two_years_before"))
  }

  @Test func `is what a study draws, also under its charts`() throws {
    let tornado = try program.shell(
      "ksf chart what-moves-the-share --figure tornado_share_2040 -q -o t.vl.json")
    #expect(tornado.code == 0, "\(tornado.errors)")
    #expect(try program.read("t.vl.json").contains("dashed: every input at its median"))
    let decides = try program.shell(
      "ksf chart what-decides-one-percent --samples 64 --figure decides_share_2034 -q -o d.vl.json")
    #expect(decides.code == 0, "\(decides.errors)")
    #expect(
      try program.read("d.vl.json").contains("(drawn: funding.phases.ramp_up.step.increment)"))
  }

  @Test func `is the source of what a chart shows, and of nothing else`() throws {
    for (name, figure) in [("ksf-2019", "share"), ("ksf-2019 ksf-2019-indexed", "compare_share")] {
      let run = try program.shell("ksf chart \(name) --figure \(figure) -q --force -o s.vl.json")
      #expect(run.code == 0, "\(run.errors)")
      let chart = try program.read("s.vl.json")
      #expect(chart.contains("(table 424169)") && !chart.contains("Population"), "\(name)")
    }
    let costs =
      "municipal_costs={observed: {2019: 155 bn NOK, 2023: 200 bn NOK}, gaps: geometric, growth: 4 %}"
    let own = try program.shell(
      "ksf chart ksf-2019 --set '\(costs)' --figure share -q --force -o s.vl.json")
    #expect(own.code == 0, "\(own.errors)")
    #expect(!(try program.read("s.vl.json").contains("424169")))
  }

  @Test func `is a year on an axis, and that some never come`() throws {
    let run = try program.shell(
      "ksf chart which-step-by-when --figure grid_reached_one_percent -q -o g.vl.json")
    #expect(run.code == 0, "\(run.errors)")
    let chart = try program.read("g.vl.json")
    #expect(chart.contains("no point: never"))
    #expect(chart.contains("\"format\":\"d\"") || chart.contains("\"format\": \"d\""))
    let limit = try program.shell(
      "ksf chart ksf-2019 --figure frontier --vary start=2020..2023 --solve increment "
        + "--goal 'share@2029 <= 0.5 %' -q -o f.vl.json")
    #expect(limit.code == 0, "\(limit.errors)")
    let line = try program.read("f.vl.json")
    #expect(line.contains("step.increment, MNOK, or less"), "\(line.prefix(900))")
    #expect(line.contains("2020") && !line.contains("2,020"))
    let report = try program.shell(
      "ksf chart which-step-by-when --figure grid_share_2034 -q -o s.vl.json")
    #expect(report.code == 0, "\(report.errors)")
    let described = try program.read("s.vl.json")
    for first in [100, 200, 400] {
      #expect(described.contains("first \(first) MNOK: "), "\(first)")
    }
  }

  @Test func `is the sign of a coefficient`() throws {
    try program.write(
      "t.csv", "a,b,y\n" + (1...60).map { "\($0),\($0 * 7 % 11),\(-2 * $0)\n" }.joined())
    let text = try said("analyze t.csv --inputs a b --output y --method regression")
    #expect(text.contains("y depends on a (−1.00)"), "\(text)")
  }

  @Test func `is no answer of numbers whose squares are none`() throws {
    try program.write(
      "t.csv", "a,b,y\n" + (1...60).map { "\($0),\($0 * 7 % 11),\($0)e160\n" }.joined())
    let run = try program.shell("ksf analyze t.csv --inputs a b --output y")
    #expect(run.code == 1)
    #expect(
      run.errors.contains("'1e160' is no number") && run.errors.contains("from 1e-50 to 1e50"))
  }

  @Test func `is several thresholds at once where all of them are meant`() throws {
    try program.write(
      "two.yaml",
      """
      format: 1
      id: two
      question: {en: What holds?}
      scenario: ksf-2019
      seed: 1
      levers: {funding.phases.ramp_up.step.increment: {from: 50 MNOK, to: 300 MNOK, steps: 2}}
      uncertainties: {deflator.growth: {normal: {mean: 2.8 %, sd: 0.6 %}}}
      metrics: [share@2034, funding@2034]
      method:
        policies: {samples: 256, thresholds: ["share@2034 >= 0.2 %", "funding@2034 <= 900 MNOK"]}
      """)
    let run = try program.shell("ksf sweep two.yaml -q")
    let text = run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(
      text.contains("share@2034 >= 0.2 % and funding@2034 <= 900 MNOK hold together"),
      "\(run.output)\(run.errors)")
  }
}
