// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

struct `The ending of a key path` {
  let program: Program
  init() throws { program = try Program() }

  static let increment = "funding.phases.ramp_up.step.increment"

  /// Each with the whole path, and with an ending.
  @Test(arguments: [
    ("project --set \(increment)='75 MNOK' --metric share@2029", "increment"),
    ("solve --vary \(increment) --goal 'share@2029 = 1 %'", "step.increment"),
    (
      "frontier slide-frozen --vary 'municipal_costs.growth=0 %..2 %:3' --solve \(increment) "
        + "--goal 'share@2029 = 1 %'", "increment"
    ),
    (
      "frontier slide-frozen --solve municipal_costs.growth --vary '\(increment)=50 MNOK..90 MNOK:3' "
        + "--goal 'share@2029 = 0.3 %'", "ramp_up.step.increment"
    ),
    (
      "sweep --method grid --band none --metric share@2034 --vary '\(increment)=50 MNOK..90 MNOK:3'",
      "increment"
    ),
    (
      "explain --set \(increment)='75 MNOK' --set deflator.growth='3 %' --metric funding_real@2034 "
        + "--order \(increment)", "increment"
    ),
  ]) func `is enough where one path alone has it`(_ line: String, _ ending: String) throws {
    let whole = try program.shell("ksf \(line)")
    #expect(whole.code == 0, "\(whole.errors)")
    let short = try program.shell("ksf \(line.replacing(Self.increment, with: ending))")
    #expect(short.code == 0 && short.output == whole.output, "\(short.errors)\(short.output)")
  }

  @Test(arguments: [
    "project slide-frozen --set growth='1 %'",
    "solve slide-frozen --vary growth --goal 'share@2029 = 1 %'",
    "frontier slide-frozen --vary 'growth=0 %..1 %' --solve increment --goal 'share@2029 = 1 %'",
    "sweep slide-frozen --vary 'growth=uniform(low: 0 %, high: 1 %)'",
  ]) func `of several names them all, in the order of the file`(_ line: String) throws {
    let run = try program.shell("ksf \(line)")
    #expect(run.code == 1 && run.output.isEmpty)
    #expect(run.errors.contains("name one of them: "), "\(run.errors)")
    for path in ["municipal_costs.growth", "deflator.growth", "specialist.costs.growth"] {
      #expect(run.errors.contains(path), "\(run.errors)")
    }
  }

  @Test func `of nothing is as unknown as it was`() throws {
    let run = try program.shell("ksf project --set incremnt='75 MNOK'")
    #expect(run.code == 1 && run.errors.contains("nothing stands at 'incremnt'"))
  }

  /// Levers, uncertainties, drives, correlations and groups of a file, and the overlay of one.
  @Test func `is enough in the files of studies and scenarios`() throws {
    func texts(_ names: (String) -> String) -> (study: String, over: String) {
      let step = names("funding.phases.ramp_up.step.increment")
      let first = names("funding.phases.ramp_up.step.first")
      let amount = names("overheads.secretariat.amount")
      let study = """
        format: 1
        id: endings
        scenario: over.yaml
        levers: {\(step): {uniform: {low: 50 MNOK, high: 90 MNOK}}}
        uncertainties: {\(amount): {uniform: {low: 2 MNOK, high: 3 MNOK}}}
        shared: {begin: {drives: [\(first)], uniform: {low: 90 MNOK, high: 110 MNOK}}}
        metrics: [share@2029]
        method: {sobol: {samples: 256, groups: {money: [\(step), \(amount)]}}}

        """
      let over = """
        format: 1
        extends: ksf-2019
        id: over
        title: {en: Over}
        uncertainty: {\(first): {uniform: {low: 90 MNOK, high: 95 MNOK}}, \(step): {uniform: {low: 50 MNOK, high: 60 MNOK}}}
        correlations: [[\(first), \(step), 0.5]]

        """
      return (study, over)
    }
    var answers: [[String]] = []
    for isShort in [false, true] {
      let texts = texts { path in
        let parts = path.split(separator: ".")
        return isShort ? String(parts.last!) : path
      }
      try program.write("study.yaml", texts.study)
      try program.write("over.yaml", texts.over)
      let check = try program.shell("ksf check study.yaml over.yaml")
      #expect(check.code == 0, "\(check.output)")
      let study = try program.shell("ksf sweep study.yaml --quiet")
      let over = try program.shell(
        "ksf sweep over.yaml --samples 256 --method latin_hypercube --quiet")
      #expect(study.code == 0 && over.code == 0, "\(study.errors)\(over.errors)")
      answers.append([study.output, over.output])
    }
    #expect(answers[0] == answers[1])
  }

  @Test func `is enough to describe a key, and for the one column of a kind`() throws {
    let whole = try program.shell("ksf describe \(Self.increment)")
    #expect(try program.shell("ksf describe increment").output == whole.output)
    let several = try program.shell("ksf describe demographic --scenario state-2024")
    #expect(several.code == 0 || several.errors.contains("name one of them: "), "\(several.errors)")
    let growth = try program.shell("ksf describe real --scenario ksf-2019")
    #expect(
      growth.code == 0 || growth.errors.contains("municipal_costs.growth.real"), "\(growth.errors)")
    try program.write(
      "one.yaml",
      "format: 1\nextends: slide-frozen\nid: one\ntitle: {en: One}\ntargets: {parity: remove}\n")
    let cell = try program.shell("ksf explain one.yaml --cell gap@2029")
    #expect(cell.code == 0, "\(cell.errors)")
    #expect(
      cell.output == (try program.shell("ksf explain one.yaml --cell gap:one_percent@2029")).output)
  }
}
