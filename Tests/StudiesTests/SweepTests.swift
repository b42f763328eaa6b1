// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import GSL
import Sensitivity
import Simulation
import Studies
import TestSupport
import Testing

struct `A sweep` {
  /// 100 MNOK in 2020 and 50 more each year against costs that are drawn once and never grow.
  static func model(_ change: (inout Scenario) -> Void = { _ in }) throws -> Model {
    var scenario = Scenario.sample(
      growth: 0, Phase(name: "ramp", .step(first: 100, increment: 50, indexed: .none)))
    scenario.targets = [Target(name: "one", level: .share(LevelPath(0.01)), by: 2030)]
    change(&scenario)
    return try Model(scenario)
  }

  static func study(
    _ inputs: [Uncertainty.Input], _ metrics: [String], bands: [String] = [],
    _ method: StudyMethod, levers: [Lever] = []
  ) -> Study {
    Study(
      id: "test", levers: levers, uncertainty: Uncertainty(inputs: inputs), metrics: metrics,
      bands: bands, method: method, seed: 1)
  }

  static func costs(_ model: Model) -> String {
    model.parameters.map(\.path).first { $0.hasPrefix("municipal_costs.observed.") }!
  }

  @Test(arguments: [SampleDesign.Method.monteCarlo, .quasiMonteCarlo, .latinHypercube])
  func `of one drawn number has the quantiles and probabilities of the paper`(
    _ method: SampleDesign.Method
  ) throws {
    let model = try Self.model()
    // Costs of 50 to 70 bn, each as likely: 600 MNOK in 2030 are 1 % of 60 bn.
    let study = Self.study(
      [
        .init(
          path: Self.costs(model),
          law: .distribution(.uniform(low: 50_000, high: 70_000)))
      ], ["share@2030", "reached:one"], .sample(method, samples: 16_384))
    let sweep = try Sweep(study, of: model, identity: "")
    let answer = try #require(try sweep.run().sample)
    let share = try #require(answer["share@2030"]?.number)
    for (probability, costs) in [(0.05, 69_000.0), (0.5, 60_000), (0.95, 51_000)] {
      let quantile = try #require(share.quantile(probability)).value
      #expect(isClose(quantile, 600 / costs, relative: 0.006), "\(probability): \(quantile)")
    }
    let reached = try #require(answer["reached:one"]?.year)
    #expect(abs(try #require(reached.by(2030)).value - 0.5) < 0.015)
    // 550 MNOK in 2029 are 1 % of 55 bn.
    #expect(abs(try #require(reached.by(2029)).value - 0.25) < 0.015)
    #expect(answer.account.dropped == 0)
  }

  @Test func `plays every drawn future as a projection of its own would be`() throws {
    let model = try Self.model()
    let path = Self.costs(model)
    let study = Self.study(
      [
        .init(path: path, law: .distribution(.empirical([40_000, 90_000]))),
        .init(
          path: "funding.phases.ramp.step.increment",
          law: .distribution(.empirical([20, 80, 120]))),
      ], ["share@2033", "cumulative@2035"], .grid,
      levers: [])
    var gridded = study
    gridded.uncertainty = Uncertainty()
    gridded.levers = [
      Lever(path: path, .values([40_000, 90_000])),
      Lever(path: "funding.phases.ramp.step.increment", .values([20, 80, 120])),
    ]
    let sweep = try Sweep(gridded, of: model, identity: "")
    guard case .grid(let rows) = try sweep.run().result else { return #expect(Bool(false)) }
    #expect(rows.count == 6)
    for row in rows {
      var values = model.centralValues
      values[try #require(model.index(of: path))] = row.coordinates[0]
      values[try #require(model.index(of: "funding.phases.ramp.step.increment"))] =
        row.coordinates[1]
      let projection = try Projection(model, values: values)
      #expect(row.results[0] == projection[try Metric("share@2033", in: model)])
      #expect(row.results[1] == projection[try Metric("cumulative@2035", in: model)])
    }
  }

  @Test func `gives the same answer for any number of threads`() throws {
    let model = try Self.model()
    let inputs: [Uncertainty.Input] = [
      .init(
        path: Self.costs(model), law: .distribution(.normal(mean: 60_000, sd: 3_000))),
      .init(
        path: "funding.phases.ramp.step.increment", law: .distribution(.uniform(low: 20, high: 80))),
      .init(path: "deflator.growth", law: .process(Process(sd: 0.01, persistence: 0.4))),
    ]
    for method in [StudyMethod.sample(.monteCarlo, samples: 40_000), .sobol(samples: 4_096)] {
      let sweep = try Sweep(
        Self.study(
          inputs, ["share@2030", "reached:one", "cumulative_real@2030"], bands: ["share"], method),
        of: model, identity: "")
      let answers = try [1, 2, 3, 8].map { try sweep.run(by: Execution(threads: $0)) }
      for answer in answers.dropFirst() {
        #expect(answer.sample == answers[0].sample && answer.sobol == answers[0].sobol)
      }
    }
  }

  @Test func `explains each part of a product as the paper does`() throws {
    // share = funding / costs with both uniform and small: nearly linear, in proportion to the
    // squares of their relative spreads, 1 : 4.
    let model = try Self.model()
    let study = Self.study(
      [
        .init(path: Self.costs(model), law: .distribution(.uniform(low: 59_940, high: 60_060))),
        .init(
          path: "funding.phases.ramp.step.first",
          law: .distribution(.uniform(low: 98.8, high: 101.2))),
      ], ["share@2030"], .sobol(samples: 4_096))
    let answer = try #require(
      try Sweep(study, of: model, identity: "").run().sobol?["share@2030"]?.indices)
    // The relative half-widths are 0.001 and 1.2/600 = 0.002.
    #expect(abs(try #require(answer[Self.costs(model)]).first.value - 0.2) < 0.01)
    #expect(abs(try #require(answer["funding.phases.ramp.step.first"]).first.value - 0.8) < 0.01)
  }

  @Test func `draws a wandering rate anew for every year, and never an observed one`() throws {
    let model = try Self.model {
      $0.deflator.observed = Observations([Dated(year: 2021, 0.05), Dated(year: 2022, 0.04)])
      $0.deflator.growth = RatePath(0.02)
    }
    let study = Self.study(
      [.init(path: "deflator.growth", law: .process(Process(sd: 0.01, persistence: 0)))],
      [], bands: ["deflator"], .sample(.monteCarlo, samples: 20_000))
    let sweep = try Sweep(study, of: model, identity: "")
    let answer = try #require(try sweep.run(by: Execution(policy: .dropRow)).sample)
    func sd(_ year: Int) throws -> Double {
      try #require(answer["deflator@\(year)"]?.number).sd.value
    }
    // P is 1 in the price year; past it the logarithm of P is a sum of independent deviations.
    let first = try #require(model.years.first { ((try? sd($0)) ?? 0) > 1e-9 })
    #expect(first == 2023)
    let one = try sd(2023) / (try #require(answer["deflator@2023"]?.number).mean.value)
    let four = try sd(2026) / (try #require(answer["deflator@2026"]?.number).mean.value)
    #expect(abs(one - 0.01 / 1.02) < 3e-4 && abs(four / one - 2) < 0.05)
  }

  @Test func `says which inputs do nothing`() throws {
    let model = try Self.model { $0.deflator.growth = RatePath(0.02) }
    let study = Self.study(
      [
        .init(path: Self.costs(model), law: .distribution(.uniform(low: 50_000, high: 70_000))),
        .init(path: "deflator.growth", law: .distribution(.uniform(low: 0, high: 0.04))),
      ], ["share@2030"], .sobol(samples: 4_096))
    #expect(try Sweep(study, of: model, identity: "").run().inert == ["deflator.growth"])
  }

  @Test func `counts futures without a valid path, or stops at the first`() throws {
    let model = try Self.model {
      $0.overheads = [
        Overhead(
          name: "line", cost: .bodies(amount: 10, bodies: 1, indexed: .none), funded: .within)
      ]
    }
    // More than 100 MNOK of overheads in the first year in a quarter of the futures.
    let study = Self.study(
      [
        .init(
          path: "overheads.line.amount", law: .distribution(.uniform(low: 60, high: 113.333333333)))
      ],
      ["share@2030"], .sample(.monteCarlo, samples: 8_192))
    let sweep = try Sweep(study, of: model, identity: "")
    let account = try #require(try sweep.run(by: Execution(policy: .dropRow)).sample).account
    #expect(abs(Double(account.dropped) / 8_192 - 0.25) < 0.02)
    #expect(account.invalid.map(\.reason) == [.reported("overheads_exceed_funding")])
    let stopped = #expect(throws: Faults.self) { try sweep.run() }
    #expect(stopped?.list.map(\.code) == [.invalidFuture])
  }

  @Test func `goes on until it is as sure as asked`() throws {
    let model = try Self.model()
    let study = Self.study(
      [.init(path: Self.costs(model), law: .distribution(.uniform(low: 50_000, high: 70_000)))],
      ["reached:one"], .sample(.monteCarlo, samples: 8_192))
    let sweep = try Sweep(study, of: model, identity: "")
    let answer = try sweep.run(precision: SweepPrecision(ofShares: 0.005, maximum: 1_000_000))
    let spread = try #require(answer.sample?["reached:one"]?.year)
    #expect(spread.curve.allSatisfy { $0.probability.halfWidth <= 0.005 })
    guard case .met = answer.outcomes.first else { return #expect(Bool(false)) }
    let short = try sweep.run(precision: SweepPrecision(ofShares: 0.0005, maximum: 50_000))
    guard case .stopped(let count, let missed) = short.outcomes.first else {
      return #expect(Bool(false))
    }
    #expect(count <= 50_000 && !missed.isEmpty)
  }

  @Test func `refuses plain indices of correlated inputs, and gives them of a group`() throws {
    let model = try Self.model { $0.deflator.growth = RatePath(0.02) }
    var study = Self.study(
      [
        .init(path: Self.costs(model), law: .distribution(.uniform(low: 50_000, high: 70_000))),
        .init(path: "deflator.growth", law: .distribution(.uniform(low: 0, high: 0.04))),
      ], ["cumulative_real@2030"], .sobol(samples: 4_096))
    study.uncertainty.correlations = [.init(Self.costs(model), "deflator.growth", rho: 0.5)]
    let refused = #expect(throws: Faults.self) {
      try Sweep(study, of: model, identity: "").run()
    }
    #expect(refused?.list.map(\.code) == [.correlatedInputs])
    study.method = .sobol(
      samples: 4_096, groups: [.init("both", [Self.costs(model), "deflator.growth"])])
    let answer = try Sweep(study, of: model, identity: "").run()
    #expect(answer.sobol?.outputs.first?.indices?.inputs.map(\.name) == ["both"])
  }
}
