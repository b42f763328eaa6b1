// SPDX-License-Identifier: GPL-3.0-or-later

// How often what is said of chance is so, over many seeds: too long for a test.
//
//     swift run -c release --package-path Benchmarks Coverage 200

import Foundation
import Sensitivity

let seeds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 200
let uniform = Distribution.uniform(low: 0, high: 1)

func table(
  inputs count: Int, rows: Int, seed: Int, _ function: @escaping @Sendable ([Double]) -> [Double]
) throws -> RunTable {
  let inputs = try Inputs((1...count).map { .init("x\($0)", uniform) })
  let design = try SampleDesign(.monteCarlo, of: inputs, samples: rows, seed: UInt64(seed))
  let all = try RunTable(design, of: FunctionResponse(outputs: ["f"], function))
  func first(_ columns: [RunTable.Column]) -> [RunTable.Column] {
    columns.map { .init($0.name, Array($0.values.prefix(rows))) }
  }
  return try RunTable(inputs: first(all.inputs), outputs: first(all.outputs))
}

func without(_ hidden: String, _ table: RunTable) throws -> RunTable {
  try RunTable(inputs: table.inputs.filter { $0.name != hidden }, outputs: table.outputs)
}

func told(_ name: String, _ hits: Int, of all: Int) {
  print(
    "  \(name): \(hits) of \(all), \(String(format: "%.1f", 100 * Double(hits) / Double(all))) %")
}

/// 1 where x₁ > 1 - p₁ and x₂ > 1 - p₂.
struct RareEvent {
  let p: (Double, Double)

  var first: [Double] {
    let both = p.0 * p.1
    return [p.1 * (1 - p.0) / (1 - both), p.0 * (1 - p.1) / (1 - both)]
  }
  var function: @Sendable ([Double]) -> [Double] {
    { [p] x in [x[0] > 1 - p.0 && x[1] > 1 - p.1 ? 1 : 0] }
  }
}

let events = [(0.5, 1e-4), (0.5, 1e-3), (0.01, 0.01), (0.001, 0.9), (0.03, 0.03), (0.1, 0.1)]
  .map { RareEvent(p: $0) }

print("Intervals of first-order and total indices of rare events, N = 4096, and by 2000 rows:")
for event in events {
  for estimator in SobolEstimator.allCases {
    var (hits, all) = (0, 0)
    for seed in 0..<seeds {
      let design = try SobolDesign(
        of: Inputs((1...2).map { .init("x\($0)", uniform) }), samples: 4096, seed: UInt64(seed),
        estimator: estimator)
      let response = FunctionResponse(outputs: ["f"], event.function)
      guard let indices = try design.answer(of: response)["f"]?.indices else { continue }
      for (number, input) in indices.inputs.enumerated() {
        let pairs = [
          (input.first, event.first[number]), (input.total, 1 - event.first[1 - number]),
        ]
        for (estimate, truth) in pairs {
          all += 1
          if estimate.low <= truth, truth <= estimate.high { hits += 1 }
        }
      }
    }
    told("\(estimator.rawValue) p = \(event.p)", hits, of: max(all, 1))
  }
  var (hits, all) = (0, 0)
  for seed in 0..<seeds {
    let runs = try table(inputs: 2, rows: 2000, seed: seed, event.function)
    guard let answer = try? runs.rankFirstOrder(of: "f", dummies: Dummies(count: 1)) else {
      continue
    }
    for (input, truth) in zip(answer.inputs, event.first) {
      all += 1
      if input.first.low <= truth, truth <= input.first.high { hits += 1 }
    }
  }
  told("ranks p = \(event.p)", hits, of: max(all, 1))
}

print("Tables of 500 rows and five inputs that do nothing, in which one is named:")
var named: [String: Int] = [:]
for seed in 0..<seeds {
  let runs = try without("x6", table(inputs: 6, rows: 500, seed: seed) { [$0[5]] })
  let dummies = Dummies(seed: UInt64(seed))
  let half = try runs.condition("half", on: "f") { $0 > 0.5 }
  for (method, above) in try [
    ("pawn", runs.pawn(of: "f", dummies: dummies).inputs.map(\.isAboveThreshold)),
    ("delta", runs.delta(of: "f", dummies: dummies).inputs.map(\.isAboveThreshold)),
    ("ranks", runs.rankFirstOrder(of: "f", dummies: dummies).inputs.map(\.isAboveThreshold)),
    ("regression", runs.regression(of: "f", dummies: dummies).inputs.map(\.isAboveThreshold)),
    ("regional", runs.regional(half, dummies: dummies).inputs.map(\.isAboveThreshold)),
  ] where above.contains(true) {
    named[method, default: 0] += 1
  }
}
for method in ["pawn", "delta", "ranks", "regression", "regional"] {
  told(method, named[method] ?? 0, of: seeds)
}

print("Tables in which a box is told, of noise and of a box with twice the share:")
for (rows, inputs, share) in [(300, 5, 0.3), (1000, 5, 0.2), (1000, 8, 0.1), (2000, 5, 0.5)] {
  var (noise, planted) = (0, 0)
  for seed in 0..<seeds {
    let prim = Prim(resamples: 0, seed: UInt64(seed))
    func isTold(_ function: @escaping @Sendable ([Double]) -> [Double]) throws -> Bool {
      let all = try table(inputs: inputs + 1, rows: rows, seed: seed, function)
      let runs = try without("x\(inputs + 1)", all)
      let answer = try prim.answer(of: runs, runs.condition("f", on: "f") { $0 == 1 })
      return answer.isAboveChance
    }
    if try isTold({ [$0[inputs] < share ? 1 : 0] }) { noise += 1 }
    let inside = min(2 * share, 0.9)
    if try isTold({ x in [x[inputs] < (x[0] < 0.5 && x[1] > 0.5 ? inside : 0.6 * share) ? 1 : 0] })
    {
      planted += 1
    }
  }
  told("noise, \(rows) rows, \(inputs) inputs, \(share)", noise, of: seeds)
  told("planted, \(rows) rows, \(inputs) inputs, \(share)", planted, of: seeds)
}
