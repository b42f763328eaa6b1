// SPDX-License-Identifier: GPL-3.0-or-later

import Benchmark
import Foundation
import KSFSimulator

/// The scenario with the most files and lines behind it.
let largest = "existing-counted-in"

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .peakMemoryResident], maxDuration: .seconds(3))

  for name in [ScenarioLibrary.standard, largest] {
    // As a page with sliders loads: the library's own files are read once.
    Benchmark("load and project \(name)") { benchmark in
      let loader = ScenarioLoader()
      blackHole(try loader.load(name).projection())
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations {
        blackHole(try loader.load(name).projection())
      }
    }

    Benchmark("load and project \(name), reading every file") { benchmark in
      for _ in benchmark.scaledIterations {
        blackHole(try ScenarioLoader().load(name).projection())
      }
    }
  }

  Benchmark("play 1 future of the sweep scenario", configuration: .init(scalingFactor: .kilo)) {
    benchmark in
    let model = try sweepModel()
    var path = Path<Double>(for: model)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      path.evaluate(model, model.centralValues)
      blackHole(path.value(Metric.reached(0)))
    }
  }

  Benchmark("play a block of 8 futures of it", configuration: .init(scalingFactor: .kilo)) {
    benchmark in
    let model = try sweepModel()
    let values = model.centralValues.map { Vector8(repeating: $0) }
    var path = Path<Vector8>(for: model)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      path.evaluate(model, values)
      blackHole(path.value(Metric.reached(0)))
    }
  }

  // The smallest step that reaches 1 % in time, for one growth of prices and for a hundred.
  Benchmark("solve") { benchmark in
    let (model, goal, increment, _) = try question()
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      var solver = try Solver(goal, in: model, varying: increment)
      blackHole(solver.solve())
    }
  }

  Benchmark("frontier") { benchmark in
    let (model, goal, increment, growth) = try question()
    let places = (0..<100).map { Double($0) * 0.0005 }
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      blackHole(
        try Frontier(goal, in: model, solvingFor: increment, over: growth, at: places))
    }
  }

  // Twelve numbers changed, so 4,096 scenarios between the two.
  Benchmark("Shapley's value of 12 changes") { benchmark in
    let changes = try twelveChanges()
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      blackHole(try Attribution.shapley(changes, metric: "share@2040"))
    }
  }

  processBenchmarks()
}

/// 1 % by 2033 in the largest scenario, and the places of its step and of the growth of prices.
func question() throws -> (model: Model, goal: Goal, increment: Int, growth: Int) {
  let model = try ScenarioLoader().load(largest).projection().model
  return (
    model, Goal(.reached(0), .atMost, 2033),
    try model.place(of: "funding.phases.ramp_up.step.increment"),
    try model.place(of: "deflator.growth")
  )
}

/// The largest scenario, and the same with the first twelve of its numbers that can be 5 % larger.
func twelveChanges() throws -> Changes {
  let loader = ScenarioLoader()
  let from = try loader.load(largest)
  var settings: [String] = []
  for parameter in from.model.parameters where settings.count < 12 {
    let (value, path) = (parameter.central.value * 1.05, parameter.path)
    let text = parameter.measure.unit == .money ? "\(value) MNOK" : "\(value * 100) %"
    guard parameter.measure.unit != .none, value != 0, !parameter.isPartOfWhole,
      (try? loader.load(largest, settings: settings + ["\(path)=\(text)"]).projection()) != nil
    else { continue }
    settings.append("\(path)=\(text)")
  }
  let changes = Changes(
    from: from.model, to: try loader.load(largest, settings: settings).model)
  precondition(changes.list.count == 12, "\(changes.list.map(\.path))")
  return changes
}

/// Forty years, one phase with a cap, one target, one overhead: what a sweep plays most.
func sweepModel() throws -> Model {
  var scenario = Scenario(
    id: "sweep", title: Words([.en: "Sweep"]), years: 2024...2063, priceYear: 2024,
    deflator: PriceSeries(growth: RatePath(0.025)),
    municipalCosts: Series(
      observed: Observations([Dated(year: 2024, 130_000)]),
      growth: .factors(
        demographic: RatePath(0.008), real: RatePath(0.002), price: .deflator)),
    phases: [
      Phase(
        name: "ramp", .step(first: 100, increment: 50, indexed: .rate(0.015)),
        until: Until(share: .share(0.01)))
    ])
  scenario.targets = [Target(name: "one_percent", level: .share(LevelPath(0.01)))]
  scenario.overheads = [
    Overhead(
      name: "secretariat", cost: .bodies(amount: 2.5, bodies: 1, indexed: .none), funded: .within)
  ]
  scenario.discountRate = RatePath(0.04)
  return try Model(scenario)
}
