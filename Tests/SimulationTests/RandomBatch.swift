// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import TestSupport

/// What varies, what is wanted and the points of a batch, all at random.
struct RandomBatch {
  let model: Model
  private(set) var coordinates: [[Int]] = []
  private(set) var outputs: [EvaluatedOutput] = []
  private(set) var count = 0
  private(set) var stride = 0
  private(set) var points: [Double] = []
  private var generator: SeededGenerator

  init(_ model: Model, seed: UInt64) {
    self.model = model
    generator = SeededGenerator(seed: seed &+ 1)
    let places = Array(model.parameters.indices).map { $0 + 1 }.shuffled(using: &generator)
      .prefix(Int.random(in: 0...model.parameters.count, using: &generator))
    for place in places {
      // Only parameters of one measure share a coordinate.
      let other = coordinates.firstIndex { measure($0[0]) == measure(place) }
      if let other, chance(0.2) {
        coordinates[other].append(place)
      } else {
        coordinates.append([place])
      }
    }
    outputs = Self.all(model).filter { _ in chance(0.1) }
    if outputs.isEmpty { outputs = [.column(Column(.share))] }
  }

  /// Every column, and a metric of every form.
  private static func all(_ model: Model) -> [EvaluatedOutput] {
    let (first, last) = (model.years.lowerBound, model.years.upperBound)
    return model.columns.flatMap { column -> [EvaluatedOutput] in
      [
        .column(column), .metric(.value(column, year: last)),
        .metric(.sum(column, years: first...last)),
        .metric(.peak(column)), .metric(.peakYear(column)),
      ]
    }
      + model.scenario.targets.indices.flatMap { target -> [EvaluatedOutput] in
        [.metric(.reached(target)), .metric(.held(target)), .metric(.met(target, by: first))]
      }
  }

  /// New points, some of them not to be taken.
  mutating func draw() {
    count = Int.random(in: 1...19, using: &generator)
    stride = count + Int.random(in: 0...3, using: &generator)
    points = Array(repeating: .nan, count: stride * coordinates.count)
    for (number, places) in coordinates.enumerated() {
      for future in 0..<count {
        points[number * stride + future] = value(around: model.centralValues[places[0]], places[0])
      }
    }
  }

  private mutating func value(around central: Double, _ place: Int) -> Double {
    if chance(0.002) { return [-.infinity, .nan, -1, 1e12].randomElement(using: &generator)! }
    if measure(place) == .count { return central }
    let value = central * Double.random(in: 0.8...1.1, using: &generator)
    let size = Double.random(in: -300...300, using: &generator)
    return measure(place) == .increase && chance(0.3) ? size : value
  }

  private func measure(_ place: Int) -> Measure { model.parameters[place - 1].measure }

  private mutating func chance(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &generator) < probability
  }

  func point(_ future: Int) -> [Double] { coordinates.indices.map { points[$0 * stride + future] } }

  func evaluate(_ player: inout DrawEvaluator) -> (results: [Double], validity: [DrawValidity]) {
    var results = [Double](repeating: 0, count: stride * player.outputCount)
    var validity = [DrawValidity](repeating: .notFinite, count: count)
    player.evaluate(points, stride: stride, count: count, into: &results, validity: &validity)
    return (results, validity)
  }
}
