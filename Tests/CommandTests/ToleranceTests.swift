// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

struct `A target that is met by construction` {
  let program: Program
  init() throws { program = try Program() }

  /// 1.5 % is reached in 2034 to the last digits, whatever the costs.
  private static let scenario = """
    format: 1
    id: by-construction
    title: {en: A target met by construction}
    start: 2024
    end: 2036
    price_year: 2024
    deflator: {growth: 2.8 %}
    municipal_costs: {observed: {2023: 204513 MNOK}, growth: {demographic: 1.2 %, price: deflator}}
    funding: {phases: [{name: climb, reach: {first: 100 MNOK, share: 1.5 %, by: 2034}}]}
    targets: {goal: {share: 1.5 %, by: 2034}}
    uncertainty: {municipal_costs.growth.demographic: {normal: {mean: 1.2 %, sd: 0.3 %}}}
    """

  @Test func `is met in every future, by its share, its year and its gap`() throws {
    try program.write("met.yaml", Self.scenario)
    let thresholds = [
      "share@2034 >= 1.5 %", "reached:goal <= 2034", "gap:goal@2034 <= 0 MNOK", "met:goal >= 1",
    ]
    let run = try program.shell(
      "ksf sweep met.yaml --method policies --band none --samples 4096 --metric share@2034 "
        + "--vary 'first=values(100 MNOK, 150 MNOK)' "
        + thresholds.map { "--threshold '\($0)'" }.joined(separator: " "))
    #expect(run.code == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n")
    for threshold in thresholds {
      let said = lines.filter { $0.contains(threshold) && $0.contains("%") }
      #expect(!said.isEmpty)
    }
    #expect(!run.output.contains("79."), "\(run.output)")
    let most = try program.shell(
      "ksf solve met.yaml --vary first --goal 'share@2034 >= 1.5 %' --probability '99 %' "
        + "--samples 1024")
    #expect(most.code == 0, "\(most.output)\(most.errors)")
  }

  @Test func `leaves nothing to explain`() throws {
    try program.write("met.yaml", Self.scenario)
    let sweep = try program.shell(
      "ksf sweep met.yaml --method monte_carlo --samples 4096 --metric share@2034 --band none "
        + "-o out --keep-draws -q")
    #expect(sweep.code == 0, "\(sweep.errors)")
    let explained = try program.shell("ksf analyze out/draws.csv --output share@2034")
    #expect(explained.code == 1 && explained.errors.contains("share@2034"), "\(explained.output)")
    for condition in ["share@2034 < 1.5 %", "share@2034 >= 1.5 %"] {
      let run = try program.shell("ksf discover out/draws.csv --where '\(condition)'")
      #expect(run.code == 1 && run.output.isEmpty, "\(condition): \(run.output)")
    }
    let sobol = try program.shell(
      "ksf sweep met.yaml --method sobol --samples 1024 --metric share@2034 --band none")
    #expect(sobol.output.contains("the same in every future"), "\(sobol.output)")
  }
}
