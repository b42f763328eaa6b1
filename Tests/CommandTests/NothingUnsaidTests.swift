// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// What an answer says happened, and what was given and has no part in it is told too.
struct `What was given and does nothing` {
  let program: Program
  init() throws { program = try Program() }

  private func said(_ line: String) throws -> String {
    let run = try program.shell("ksf \(line)")
    return (run.output + run.errors).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  private static let head = "format: 1\nextends: ksf-2019\nid: mine\ntitle: {en: Mine}\n"

  /// The phase of growth is in its first year at its limit, and over.
  @Test func `is a rule that never made an amount`() throws {
    try program.write(
      "mine.yaml",
      Self.head + """
        funding:
          phases:
            - {name: ramp_up, step: {first: 100 MNOK, increment: 50 MNOK, indexed: none}, until: 2030}
            - {name: boom, grow: {rate: 9 %}, until: {share: 0.1 %}}
            - {name: idx, step: {increment: 20 MNOK, indexed: deflator}}

        """)
    let text = try said("project mine.yaml -q")
    #expect(!text.contains("grows by 9 %"), "\(text)")
    #expect(text.contains("The yearly increase of 20 MNOK (idx)"), "\(text)")
    // 50 MNOK a year would be more than 0.05 % of the costs from the first year on.
    let held = try said(
      "project --set 'funding={phases: {ramp_up: {until: {share: 0.05 %}}, "
        + "kept: {after: ramp_up, hold: share}}}'")
    #expect(!held.contains("yearly increase"), "\(held)")
    #expect(
      held.contains("In 2021–2060 the frame keeps its share of the operating costs (kept)."),
      "\(held)")
  }

  @Test func `is warned of at the limit itself, in the file that has it`() throws {
    try program.write(
      "mine.yaml",
      Self.head + "funding.phases.ramp_up.until: {share: 0.05 %}\n"
        + "funding.phases.kept: {after: ramp_up, hold: real}\n")
    let text = try said("check mine.yaml")
    #expect(
      text.contains(
        "mine.yaml:5: warning: The phase ramp_up is to begin with 100 MNOK, which is above"),
      "\(text)")
  }

  @Test func `is a rate of years that are observed`() throws {
    try program.write(
      "mine.yaml",
      Self.head + "deflator.growth: {2024: 10 %, 2027: 2.8 %}\n"
        + "municipal_costs.growth.real: {2020: 9 %, 2024: 0.4 %}\n")
    let text = try said("check mine.yaml")
    #expect(
      text.contains("mine.yaml:5: warning: deflator.growth.2024 (10 %) is never used"), "\(text)")
    #expect(
      text.contains("mine.yaml:6: warning: municipal_costs.growth.real.2020 (9 %) is never used"),
      "\(text)")
    #expect(!text.contains("2027 (2.8 %)") && !text.contains("2024 (0.4 %)"), "\(text)")
  }

  @Test func `is not told as the growth of a series either`() throws {
    try program.write(
      "mine.yaml", Self.head + "municipal_costs.growth: {2020: 9 %, 2024: 4 %}\n")
    let text = try said("project mine.yaml")
    #expect(text.contains("included: municipal_costs.growth (2024: 4 %)."), "\(text)")
  }

  /// The first year has the first amount.
  @Test func `is an increment of a year without an increase`() throws {
    let text = try said(
      "project --set 'increment={2020: 60 MNOK, 2021: 50 MNOK, 2065: 99 MNOK}'")
    #expect(text.contains("The yearly increase of 50 MNOK from 2021 (ramp_up)"), "\(text)")
    for (year, amount) in [(2020, 60), (2065, 99)] {
      let used = "increment.\(year) (\(amount) MNOK) is never used: the phase increases the frame"
      #expect(text.contains(used + " from 2021 to 2060."), "\(text)")
    }
  }

  @Test func `is a value that was set where a study tries its own`() throws {
    let text = try said("sweep which-step-by-when --set first='500 MNOK'")
    #expect(
      text.contains(
        "ramp_up.step.first is a lever: its own values are tried, not the one that was set."),
      "\(text)")
  }

  @Test func `is no distribution that the program says to set`() throws {
    try program.write(
      "mine.yaml", Self.head + "municipal_costs: {growth: {demographic: 0.6 %, real: 0.2 %}}\n")
    let path = "municipal_costs.growth.demographic"
    let sweep = "sweep mine.yaml --method monte_carlo --samples 64 --metric share@2029 --band none"
    #expect(try said(sweep).contains("Set uncertainty.\(path) too"))
    let law = "{normal: {mean: 0.6 %, sd: 0.3 %}}"
    let text = try said("\(sweep) --set 'uncertainty.\(path)=\(law)'")
    #expect(text.contains("\(path) uncertainty normal, mean 0.6 %, sd 0.3 %"), "\(text)")
    let slip = try said("\(sweep) --set 'uncertainty.municipal_costs.growth.demografic=\(law)'")
    #expect(slip.contains("--set uncertainty.municipal_costs.growth.demografic="), "\(slip)")
    #expect(slip.contains("Did you mean '\(path)'?"), "\(slip)")
  }

  @Test func `is no target that is lost again`() throws {
    let text = try said("compare ksf-2019 --set increment='250 MNOK' --totals")
    #expect(
      text.contains("increment=250 MNOK reaches it in 2033, but not kept in every year after."),
      "\(text)")
    let nb = try said(
      "compare ksf-2019 slide-frozen --set first='1700 MNOK' --totals --language nb")
    #expect(
      nb.contains(
        "ksf-2019 når det i 2020, men ikke i alle årene etter; slide-frozen når det i 2020"),
      "\(nb)")
  }

  @Test func `is no change beside the scenario whose value is told`() throws {
    try program.write("prices.yaml", Self.head + "deflator.growth: 3.5 %\n")
    #expect(
      try said("describe share@2029 --scenario ksf-2019+prices.yaml")
        .contains("in mine + prices.yaml"))
    let explained = try said(
      "explain ksf-2019 slide-frozen --set first='120 MNOK' --metric funding@2025")
    #expect(
      explained.contains("Changed: funding.phases.ramp_up.step.first=120 MNOK."), "\(explained)")
  }

  @Test func `is said of years after the last in which municipalities pay`() throws {
    let text = try said(
      "project --set 'financing={state_share: {2020: 100 %, 2030: 50 %, 2040: 100 %, between: hold}}'"
    )
    #expect(text.contains("to 2039, nominal. From 2040 they carry nothing."), "\(text)")
  }

  @Test func `is a unit of another size in a column of units`() throws {
    try program.write("costs.csv", "year,value,unit\n2019,1000,TNOK\n2020,1001,MNOK\n")
    try program.write(
      "mine.yaml", Self.head + "municipal_costs.observed: costs.csv\n")
    let text = try said("check mine.yaml")
    #expect(text.contains("'TNOK'") && !text.contains("Did you mean"), "\(text)")
  }

  @Test func `is found by a check as by the sweep itself`() throws {
    try program.write(
      "mine.yaml",
      "id: mine\nformat: 1\nscenario: ksf-2019\nquestion: What?\nmetrics: [share@2034]\n"
        + "levers: {funding.phases.ramp_up.step.first: {uniform: {low: 50 MNOK, high: 90 MNOK}}}\n"
        + "method: grid\n")
    for command in ["check", "sweep"] {
      #expect(
        try said("\(command) mine.yaml").contains("a lever with a distribution is not tried"))
    }
  }

  @Test func `is a word where numbers vary, or how one varies where it is described`() throws {
    try program.write(
      "mine.yaml",
      "id: mine\nformat: 1\nscenario: ksf-2019\nquestion: What?\nmetrics: [share@2034]\n"
        + "levers: {funding.phases.ramp_up.step.indexed: {values: [none, deflator]}}\nmethod: grid\n"
    )
    let text = try said("check mine.yaml")
    #expect(text.contains("nothing that can vary stands at"), "\(text)")
    // What is offered for an ending can be described.
    let path = "uncertainty.municipal_costs.growth.real"
    #expect(try said("describe real").contains(path))
    #expect(try said("describe \(path)").contains("{triangular: "))
  }

  @Test func `is a comma that parts thousands, said of a goal as of a setting`() throws {
    let text = try said("solve --vary increment --goal 'funding@2029 = 1,300 MNOK'")
    #expect(text.contains("--goal: 1,300 MNOK is read as 1300 MNOK"), "\(text)")
    let curve = try said(
      "frontier --vary 'first=1,000 MNOK..2,000 MNOK:2' --solve increment "
        + "--goal 'funding@2029 = 3 bn NOK' --between '1 MNOK..9,000 MNOK'")
    for read in ["--vary: 1,000 MNOK", "--vary: 2,000 MNOK", "--between: 9,000 MNOK"] {
      #expect(curve.contains("\(read) is read as"), "\(curve)")
    }
  }

  @Test func `is a limit that is written where there are two`() throws {
    let text = try said(
      "solve --vary increment --goal 'reached:one_percent = 2043' -o solved.yaml")
    #expect(text.contains("of the 2 limits, the one nearest the scenario's own value."), "\(text)")
    #expect(try said("project --until 'year 10' --format csv -q --columns share").contains("2029"))
    #expect(try said("project --until 'year 10' -q").contains("2020–2029"))
  }

  /// The file holds values for more years than those that are asked for: that is no slip.
  @Test func `is told of years that a change leaves out only where the change says it`() throws {
    let shorter = try said("project ksf-2019 --until 2040")
    #expect(!shorter.contains("never used"), "\(shorter)")
    let grown = try said("project ksf-2019 --until 2040 --set population.growth='5 %'")
    #expect(grown.contains("population.growth (5 %) is never used"), "\(grown)")
    #expect(!grown.contains("discount_rate.2060"), "\(grown)")
    let figure = try said("project --until 2040 --metric share@2029 --set growth.real='1 %'")
    #expect(!figure.contains("never used"), "\(figure)")
  }
}
