// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies
import TestSupport
import Testing

struct `What makes the difference between two scenarios` {
  /// A scenario with `amount` MNOK for each of `bodies` bodies out of the frame.
  func structured(_ amount: Double, _ bodies: Double) -> Scenario {
    var scenario = steps()
    scenario.overheads = [
      Overhead(
        name: "line",
        cost: .bodies(amount: Parameter(amount), bodies: Parameter(bodies), indexed: .none),
        funded: .within)
    ]
    return scenario
  }

  func changes(_ from: Scenario, _ to: Scenario) throws -> Changes {
    try Changes(from: Model(from), to: Model(to))
  }

  func refusal(_ changes: Changes, _ metric: String) throws -> Refusal {
    let refusal = #expect(throws: Refusal.self) {
      try Attribution.shapley(changes, metric: metric)
    }
    return try #require(refusal)
  }

  @Test func `is the single effects where they add up`() throws {
    // 100 + 2·50 = 200; 20 more at the start, 2·10 more by steps.
    let changes = try changes(steps(), steps(120, by: 60))
    let result = try Attribution.shapley(changes, metric: "funding@2022")
    #expect(result.from == 200 && result.to == 240 && result.whole == 40)
    #expect(result.parts.map(\.amount) == [20, 20] && result.method == .shapley)
    let stack = try Attribution.stack(changes, metric: "funding@2022")
    #expect(stack.parts.map(\.amount) == [20, 20])
    #expect(result.inert.isEmpty && result.parts.allSatisfy { !$0.isMerged })
  }

  @Test func `is in kroner of one year, whichever year each of them has`() throws {
    // Prices rise by 4 %. The other starts a year later, with it its price year: 200 in 2022 of the
    // one are 200/1.04² kroner of 2020; of the other, which is at 150 then, 150/1.04².
    var (one, other) = (steps(), steps(years: 2021...2030))
    (one.countedPriceYear, one.priceYear) = (1, 2020)
    (other.countedPriceYear, other.priceYear) = (1, 2021)
    let changes = try Changes(from: Model(one), to: Model(other), inKronerOf: 2020)
    let result = try Attribution.shapley(changes, metric: "funding_real@2022")
    #expect(isClose(result.from, 200 / 1.0816) && isClose(result.to, 150 / 1.0816))
    #expect(isClose(result.parts.reduce(0) { $0 + $1.amount }, -50 / 1.0816))
    #expect(!changes.list.contains { $0.path == "price_year" })
  }

  @Test func `is the mean of both orders where two changes work together`() throws {
    // The frame of 100 less 5·2 = 10 or 6·3 = 18: one MNOK more for 5 or 6 bodies, one body more at
    // 2 or 3 MNOK.
    let changes = try changes(structured(2, 5), structured(3, 6))
    let result = try Attribution.shapley(changes, metric: "call_volume@2020")
    #expect(result.parts.map(\.amount) == [-5.5, -2.5])
    let amount = "overheads.line.amount"
    let first = try Attribution.stack(changes, metric: "call_volume@2020", order: [amount])
    #expect(first.parts.map(\.amount) == [-5, -3] && first.method == .stack)
    let bodies = "overheads.line.bodies"
    let last = try Attribution.stack(changes, metric: "call_volume@2020", order: [bodies, amount])
    #expect(last.parts.map { $0.changes[0].path } == [bodies, amount])
    #expect(last.parts.map(\.amount) == [-2, -6])
  }

  @Test func `counts structure as one change beside the numbers`() throws {
    // Steps of 50 against steps of 60 lifted by 4 % a year: 150, 160, 156, 166.4 MNOK in 2021.
    var other = steps(100, by: 60)
    other.phases[0].rule = .step(first: 100, increment: 60, indexed: .deflator(prices: nil))
    let result = try Attribution.shapley(changes(steps(), other), metric: "funding@2021")
    #expect(
      result.parts.map { $0.changes[0].path } == [
        "funding.phases.steps.step.increment", "funding.phases.steps.step.indexed",
      ])
    #expect(isClose(result.parts[0].amount, (10 + 10.4) / 2))
    #expect(isClose(result.parts[1].amount, (6 + 6.4) / 2))
  }

  @Test func `lists what does nothing`() throws {
    var other = steps(100, by: 60)
    other.targets = [Target(name: "t", level: .specialist)]
    other.specialist?.costs.growth = .rate(RatePath(0.05))
    let changes = try changes(steps(), other)
    for result in [
      try Attribution.shapley(changes, metric: "funding@2021"),
      try Attribution.stack(changes, metric: "funding@2021"),
      try Attribution.shapley(
        changes, metric: "funding@2021", sampling: .init(exactUpTo: 0, pairs: 4)),
    ] {
      #expect(result.parts.map { $0.changes[0].path } == ["funding.phases.steps.step.increment"])
      #expect(result.inert.map(\.path) == ["specialist.costs.growth", "targets.t"])
    }
    let nothing = try Attribution.shapley(self.changes(steps(), steps()), metric: "share@2030")
    #expect(nothing.parts.isEmpty && nothing.whole == 0 && nothing.residuePart == nil)
  }

  @Test func `merges what is no scenario without the other, and says so`() throws {
    var from = steps()
    from.targets = [Target(name: "t", level: .share(LevelPath(0.01)))]
    var to = from
    to.calls = Calls(payout: [0.5, 0.5])
    to.targets[0].basis = .cash
    to.phases[0].rule = .step(first: 100, increment: 60, indexed: .none)
    // Cash needs the payout. In 2021: 1020 - 150, against 1020 - (100 + 160)/2.
    let result = try Attribution.shapley(changes(from, to), metric: "gap:t@2021")
    #expect(isClose(result.from, 870) && isClose(result.to, 890))
    #expect(
      result.parts.map { $0.changes.map(\.path) } == [
        ["funding.phases.steps.step.increment"], ["targets.t.measure", "calls"],
      ])
    // The step: -10 without cash, -5 with it; cash: 25 without the step, 30 with it.
    #expect(isClose(result.parts[0].amount, -7.5) && isClose(result.parts[1].amount, 27.5))
    #expect(result.parts.map(\.isMerged) == [false, true])
    let stack = try Attribution.stack(changes(from, to), metric: "gap:t@2021")
    #expect(stack.parts.map(\.isMerged) == [false, true])
    to.phases = from.phases
    // Where these are all there is, they are one part, and the whole of it.
    let whole = try Attribution.shapley(changes(from, to), metric: "gap:t@2021")
    #expect(whole.parts.map { $0.changes.map(\.path) } == [["targets.t.measure", "calls"]])
    #expect(isClose(whole.parts[0].amount, whole.whole))
  }

  @Test func `is refused for a year that never comes, with what to ask for instead`() throws {
    func aiming(_ increment: Double, first: Double = 100) -> Scenario {
      var scenario = steps(first, by: increment)
      scenario.targets = [Target(name: "t", level: .share(LevelPath(0.005)))]
      return scenario
    }
    let instead = Refusal.never("reached:t", instead: ["share@2039", "gap:t@2039"])
    #expect(try refusal(changes(aiming(0), aiming(50)), "reached:t") == instead)
    // At the start, or by steps: with neither of them, which is between the two, never.
    #expect(
      try refusal(changes(aiming(50), aiming(0, first: 600)), "reached:t") == instead)
    let years = try Attribution.shapley(
      changes(aiming(50), aiming(100, first: 200)), metric: "reached:t")
    #expect(years.from == 2031 && years.to == 2024)
    #expect(years.parts.reduce(0) { $0 + $1.amount } == -7)
  }

  @Test func `is refused for a metric or an order that there is not`() throws {
    let changes = try changes(steps(), steps(120, by: 60))
    guard case .faults(let faults) = try refusal(changes, "cash@2021") else {
      Issue.record("a fault")
      return
    }
    #expect(faults.list.map(\.code) == [.unknownColumn])
    let path = "funding.phases.steps.step.first"
    let refusal = #expect(throws: Refusal.self) {
      try Attribution.stack(changes, metric: "share@2021", order: [path, path, "fundin"])
    }
    guard case .faults(let faults) = refusal else { return }
    #expect(faults.list.map(\.code) == [.duplicateName, .unknownPath])
  }

  @Test func `says what rounding left, and which part holds it`() throws {
    let changes = try changes(steps(), steps(133.3, by: 77.7))
    let result = try Attribution.shapley(changes, metric: "share@2037")
    let largest = try #require(result.residuePart)
    #expect(result.parts.allSatisfy { abs($0.amount) <= abs(result.parts[largest].amount) })
    #expect(abs(result.residue) <= 1e-12 * abs(result.parts[largest].amount))
  }

  @Test func `is sampled to the same bits from the same seed`() throws {
    let changes = try changes(structured(2, 5), structured(3, 6))
    func amounts(_ seed: UInt64) throws -> [Double] {
      try Attribution.shapley(
        changes, metric: "share@2030", sampling: .init(exactUpTo: 0, pairs: 8, seed: seed)
      ).parts.map(\.amount)
    }
    #expect(try amounts(3) == amounts(3))
  }
}
