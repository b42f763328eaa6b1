// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies
import TestSupport
import Testing

struct `The elasticities` {
  func elasticities(_ metric: String, _ model: Model) throws -> [String: Elasticity] {
    let list = Elasticities(of: try Metric(metric, in: model), in: model).list
    return Dictionary(uniqueKeysWithValues: list.map { ($0.parameter.path, $0) })
  }

  @Test func `of a share are those of paper`() throws {
    // (100 + 9i)/(C(1+g)⁹)
    let model = try ramp(growth: 0.02)
    let all = try elasticities("share@2029", model)
    let costs = 100_000 * (0..<9).reduce(1.0) { product, _ in product * 1.02 }
    let share = 550 / costs
    var expected: [String: (derivative: Double, elasticity: Double)] = [:]
    expected[increment] = (9 / costs, 450.0 / 550)
    expected["funding.phases.ramp.step.first"] = (1 / costs, 100.0 / 550)
    expected["municipal_costs.observed.2020"] = (-share / 100_000, -1)
    expected["municipal_costs.growth"] = (-9 * share / 1.02, -9 * 0.02 / 1.02)
    for (path, (derivative, elasticity)) in expected {
      let one = try #require(all[path])
      #expect(isClose(one.derivative, derivative, relative: 1e-8), "\(path)")
      #expect(isClose(try #require(one.elasticity), elasticity, relative: 1e-8), "\(path)")
      #expect(one.kind == .smooth && abs(one.derivative - derivative) <= 10 * one.error)
    }
    for (path, one) in all where expected[path] == nil {
      #expect(one.kind == .inert, "\(path)")
    }
  }

  @Test func `come the largest first and those that do nothing last`() throws {
    let model = try ramp(growth: 0.02)
    let list = Elasticities(of: try Metric("share@2029", in: model), in: model).list
    #expect(list.count == model.parameters.count)
    #expect(
      list.prefix(4).map(\.parameter.path) == [
        "municipal_costs.observed.2020", increment, "funding.phases.ramp.step.first",
        "municipal_costs.growth",
      ])
    #expect(list.dropFirst(4).allSatisfy { $0.kind == .inert })
    #expect(list.dropFirst(4).map(\.index) == list.dropFirst(4).map(\.index).sorted())
  }

  @Test func `are not there for a parameter of 0, which has a derivative`() throws {
    let one = try #require(elasticities("share@2029", ramp())["municipal_costs.growth"])
    #expect(one.elasticity == nil && isClose(one.derivative, -9 * 0.0055, relative: 1e-8))
  }

  @Test func `take one side at the end of the limits`() throws {
    var scenario = Scenario.sample(Phase(name: "flat", .grow(first: 100, rate: 0)))
    scenario.overheads = [Overhead(name: "line", cost: .share(1), funded: .within)]
    scenario.stateShare = LevelPath(0)
    let model = try Model(scenario)
    let overhead = try #require(elasticities("call_volume@2020", model)["overheads.line.share"])
    #expect(
      overhead.kind == .oneSided(isBelow: true)
        && isClose(overhead.derivative, -100, relative: 1e-8))
    #expect(overhead.elasticity == nil, "nothing is left for calls")
    let state = try #require(elasticities("state@2020", model)["financing.state_share"])
    #expect(
      state.kind == .oneSided(isBelow: false) && isClose(state.derivative, 100, relative: 1e-8))
  }

  @Test func `have a kink where a gap closes`() throws {
    let one = try #require(
      elasticities("gap:one@2029", ramp(increment: 100))["funding.phases.ramp.step.increment"])
    guard case .kink(let below, let above) = one.kind else {
      Issue.record("\(one)")
      return
    }
    #expect(isClose(below, -9, relative: 1e-6) && abs(above) < 1e-9)
    #expect(isClose(one.derivative, -4.5, relative: 1e-6))
    let near = try #require(
      elasticities("gap:one@2029", ramp(increment: 99.999))["funding.phases.ramp.step.increment"])
    #expect(near.kind == .smooth && isClose(near.derivative, -9, relative: 1e-6))
  }

  @Test(arguments: ["reached:one", "held:one", "met:one", "peak_year:share"])
  func `are refused for whole numbers`(_ metric: String) throws {
    let model = try ramp()
    #expect(Elasticities(of: try Metric(metric, in: model), in: model) == .wholeMetric)
  }

  @Test func `are refused for a future that is not one`() throws {
    let model = try ramp()
    var values = model.centralValues
    values[try model.place(of: increment)] = -1000
    let metric = try Metric("share@2029", in: model)
    #expect(Elasticities(of: metric, in: model, values: values) == .invalid)
  }

  @Test(arguments: UInt64(1)...8) func `are the same twice`(
    _ seed: UInt64
  ) throws {
    var random = RandomScenario(seed: seed)
    let scenario = random.scenario()
    guard let model = try? Model(scenario), (try? Projection(model)) != nil else { return }
    let metric = Metric.value(Column(.share), year: model.years.upperBound)
    let once = Elasticities(of: metric, in: model)
    // Equal but for what is not a number, which never is.
    #expect("\(once)" == "\(Elasticities(of: metric, in: model))")
    #expect(once.list.count == model.parameters.count)
  }
}
