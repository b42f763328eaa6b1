// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import TestSupport
import Testing

struct `An explanation` {
  let ramp = Phase(name: "ramp", .step(first: 100, increment: 50, indexed: .none))

  func lines(_ column: Column.Kind, _ year: Int, of scenario: Scenario) throws -> [String] {
    let projection = try Projection(of: scenario)
    return projection.explanation(of: Column(column), in: year).lines(projection.model)
  }

  @Test func `of the share names the frame and the costs, then tells these`() throws {
    #expect(
      try lines(.share, 2028, of: .sample(ramp)) == [
        "share@2028 = funding@2028 / operating_costs@2028",
        "funding@2028 = funding.phases.ramp.step.first"
          + " + funding.phases.ramp.step.increment * 8.0 [ramp: step]",
        "operating_costs@2021-2028 = operating_costs@2027 * (1.0 + municipal_costs.growth)",
        "operating_costs@2020 = municipal_costs.observed.2020",
      ])
  }

  @Test func `of what is the same as another column says so`() throws {
    let lines = try lines(.ask, 2020, of: .sample(ramp))
    #expect(
      lines == [
        "ask@2020 = funding@2020", "funding@2020 = funding.phases.ramp.step.first [ramp: step]",
      ])
  }

  @Test func `of a compensated step grows from the year before`() throws {
    let step = Rule.step(first: 100, increment: 50, indexed: .compensation(0.5))
    let lines = try lines(.funding, 2024, of: .sample(Phase(name: "ramp", step)))
    #expect(
      lines == [
        "funding@2021-2024 = funding@2023 * (1.0 + funding.phases.ramp.step.indexed.compensation"
          + " * deflator.growth) + funding.phases.ramp.step.increment [ramp: step]",
        "funding@2020 = funding.phases.ramp.step.first [ramp: step]",
      ])
  }

  @Test func `of increments by year sums them from the year that the phase starts from`() throws {
    let increment = IncrementPath(Timeline([2021: 50, 2023: 70]))
    let path = "funding.phases.ramp.step.increment"
    func lines(_ indexed: Indexation) throws -> [String] {
      let step = Rule.step(first: 100, increment: increment, indexed: indexed)
      return try self.lines(.funding, 2024, of: .sample(Phase(name: "ramp", step)))
    }
    #expect(
      try lines(.none) == [
        "funding@2024 = funding.phases.ramp.step.first + increments@2024 [ramp: step]",
        "increments@2023-2024 = increments@2023 + \(path).2023",
        "increments@2022 = \(path).2021 + \(path).2021",
      ])
    let compensated = try lines(.compensation(0.5))
    #expect(compensated.count == 3 && compensated[0].hasSuffix("+ \(path).2023 [ramp: step]"))
  }

  @Test func `tells a share limit, and what the rule would have given`() throws {
    var scenario = Scenario.sample(
      Phase(name: "ramp", ramp.rule, until: Until(share: .share(0.003))),
      Phase(name: "keep", .hold(.share)))
    scenario.municipalCosts.growth = .rate(RatePath(0))
    #expect(
      try lines(.cumulative, 2026, of: scenario).dropFirst().prefix(2) == [
        "funding@2025-2026 = funding@2024 / operating_costs@2024 * operating_costs@2026"
          + " [keep: hold], with funding@2024, operating_costs@2024",
        "funding@2024 = funding.phases.ramp.until.share * operating_costs@2024"
          + " [ramp: step, limit instead of 300.0]",
      ])
  }

  @Test func `of a nominal hold names the year before`() throws {
    let amounts = Rule.amounts([Dated(year: 2020, 103.7), Dated(year: 2021, 90)])
    let lines = try lines(
      .funding, 2024,
      of: .sample(
        Phase(name: "budget", amounts, until: Until(year: 2021)),
        Phase(name: "wait", .hold(.nominal), until: Until(year: 2022)),
        Phase(name: "ramp", .step(first: nil, increment: 50, indexed: .none))))
    #expect(
      lines == [
        "funding@2024 = funding@2022 + funding.phases.ramp.step.increment * 2.0 [ramp: step]",
        "funding@2022 = funding@2021 [wait: hold]",
        "funding@2021 = funding.phases.budget.amounts.2021 [budget: amounts]",
      ])
  }

  @Test func `names running products and the present value's discount`() throws {
    var scenario = Scenario.sample(Phase(name: "grow", .grow(first: 100, rate: 0.1)))
    scenario.discountRate = RatePath(0.04)
    let lines = try lines(.presentValue, 2023, of: scenario)
    #expect(
      lines.prefix(5) == [
        "present_value@2021-2023 = present_value@2022"
          + " + funding@2023 / deflator@2023 / discount_factor@2023",
        "funding@2021-2023 = funding.phases.grow.grow.first * growth_factor@2023 [grow: grow]",
        "deflator@2022-2023 = deflator@2022 * (1.0 + deflator.growth)",
        "discount_factor@2022-2023 = discount_factor@2022 * (1.0 + discount_rate)",
        "present_value@2020 = funding@2020",
      ])
  }

  @Test func `names existing streams and the year before the start`() throws {
    var scenario = Scenario.sample(ramp)
    scenario.existingResearch = [
      ExistingStream(
        name: "regional",
        series: Series(
          observed: Observations([Dated(year: 2019, 40)]), growth: .rate(RatePath(0.02))))
    ]
    #expect(
      try lines(.netNew, 2020, of: scenario) == [
        "net_new@2020 = funding@2020 + existing_research:regional@2020"
          + " - existing_research:regional@2019 * (1.0 / deflator@2019)",
        "funding@2020 = funding.phases.ramp.step.first [ramp: step]",
        "existing_research:regional@2020 = existing_research:regional@2019"
          + " * (1.0 + existing_research.regional.growth)",
        "existing_research:regional@2019 = existing_research.regional.observed.2019",
        "deflator@2019 = 1.0 / (1.0 + deflator.growth)",
      ])
  }

  @Test func `of a climb to the specialist share names the share that it reaches for`() throws {
    let reach = Rule.reach(first: 100, aim: .specialist, by: 2030, profile: .linear)
    var scenario = Scenario.sample(Phase(name: "climb", reach))
    #expect(
      try lines(.funding, 2025, of: scenario)[0]
        == "funding@2025 = (funding.phases.climb.reach.first / operating_costs@2020"
        + " + (specialist.research_share.2030"
        + " - funding.phases.climb.reach.first / operating_costs@2020) * 0.5)"
        + " * operating_costs@2025 [climb: reach]")
    scenario.specialist?.research = .share(LevelPath(0.03))
    #expect(
      try lines(.funding, 2035, of: scenario)[0]
        == "funding@2035 = specialist.research_share * operating_costs@2035 [climb: reach]")
  }

  @Test func `is of the numbers that were played`() throws {
    let model = try Model(.sample(ramp))
    var values = model.centralValues
    values[try #require(model.index(of: "funding.phases.ramp.step.increment"))] = 80
    let projection = try Projection(model, values: values)
    #expect(projection.explanation(of: Column(.funding), in: 2022).steps[0].value == 260)
  }
}

extension Explanation {
  /// The runs as text, one a line.
  fileprivate func lines(_ model: Model) -> [String] {
    runs.map { run in
      let years = run.years.count > 1 ? "\(run.years.lowerBound)-\(run.years.upperBound)" : nil
      var line = "\(run.quantity.id)@\(years ?? "\(run.years.lowerBound)") = "
      line += run.formula.text(model)
      if let turn = run.turn {
        let limit = turn.unlimited.map { ", limit instead of \($0)" } ?? ""
        line += " [\(turn.phase): \(turn.rule)\(limit)]"
      }
      let anchors = run.anchors.map(\.id).sorted().joined(separator: ", ")
      return anchors.isEmpty ? line : line + ", with " + anchors
    }
  }
}

extension Explanation.Formula {
  fileprivate func text(_ model: Model, inside: Int = 0) -> String {
    switch self {
    case .cell(let cell): return cell.id
    case .parameter(let index): return model.parameters[index].path
    case .constant(let value): return "\(value)"
    case .operation(let operation, let a, let b):
      let (sign, rank) =
        switch operation {
        case .add: (" + ", 1)
        case .subtract: (" - ", 1)
        case .multiply: (" * ", 2)
        case .divide: (" / ", 2)
        case .power: (" ^ ", 3)
        case .minimum: (" min ", 3)
        case .maximum: (" max ", 3)
        }
      let text = a.text(model, inside: rank) + sign + b.text(model, inside: rank + 1)
      return rank < inside ? "(\(text))" : text
    }
  }
}
