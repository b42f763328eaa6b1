// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

/// Tables of futures hold fractions, MNOK and kroner, and the reader of an answer sees per cent.
struct `The number of a condition` {
  let program: Program
  init() throws {
    program = try Program()
    let sweep = try program.shell(
      "ksf sweep --method monte_carlo --samples 1024 --band none --metric share@2034 "
        + "--metric ask_per_inhabitant@2034 --metric reached:one_percent "
        + "--vary 'increment=uniform(low: 50 MNOK, high: 400 MNOK)' -o out --keep-draws -q")
    try #require(sweep.code == 0, "\(sweep.errors)")
  }

  private func discovered(
    _ condition: String, _ inputs: String = "funding.phases.ramp_up.step.increment"
  ) throws -> Program.Outcome {
    try program.shell(
      "ksf discover out/draws.csv --inputs \(inputs) --resamples 0 --where '\(condition)'")
  }

  @Test func `has the unit of its column where that is known, or is refused with both readings`()
    throws
  {
    let cases = [
      ("share@2034 < 1", "Write 1 % or 100 %."), ("share@2034 < 0.07", "Write 0.07 % or 7 %."),
      ("municipal_costs.growth.real > 0.5", "Write 0.5 % or 50 %."),
      ("funding.phases.ramp_up.step.increment < 100", "100 MNOK or 100 bn NOK or 100 NOK"),
      ("share@2034 < 5 MNOK", "a unit that does not belong here"),
      ("reached:one_percent < 5 %", "is not a year"),
    ]
    for (condition, said) in cases {
      let inputs = "municipal_costs.growth.demographic"
      let run = try discovered(condition, inputs)
      #expect(run.code == 1 && run.output.isEmpty, "\(condition): \(run.output)")
      #expect(run.errors.contains(said), "\(condition): \(run.errors)")
      let line = "ksf analyze out/draws.csv --inputs \(inputs) --where '\(condition)'"
      #expect(try program.shell(line).errors.contains(said))
    }
  }

  @Test func `means what the answer says`() throws {
    // In kroner, as the column is; both are the same futures.
    let kroner = try discovered("ask_per_inhabitant@2034 < 500 NOK")
    let millions = try discovered("ask_per_inhabitant@2034 < 0.0005 MNOK")
    #expect(kroner.code == 0, "\(kroner.errors)")
    func words(_ text: String) -> [Substring] { text.split { $0 == " " || $0 == "\n" } }
    #expect(
      words(kroner.output.replacing("500 NOK", with: "x"))
        == words(millions.output.replacing("0.0005 MNOK", with: "x")))
    for condition in [
      "share@2034 < 1 %", "reached:one_percent > 2034", "reached:one_percent = never",
    ] {
      #expect(try discovered(condition).code == 0, "\(condition)")
    }
  }

  @Test func `stands as it is in a table of another program`() throws {
    try program.write(
      "t.csv", "a,share@2034\n" + (0..<200).map { "\($0),\(Double($0) / 100)\n" }.joined())
    let run = try program.shell(
      "ksf discover t.csv --inputs a --where 'share@2034 < 1' --resamples 0")
    #expect(run.code == 0 && run.output.contains("a ≤ "), "\(run.errors)\(run.output)")
  }
}
