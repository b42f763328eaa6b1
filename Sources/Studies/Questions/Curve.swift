// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

/// A value of a parameter, and what a metric comes to there.
public struct CurvePoint: Hashable, Sendable {
  /// In the unit of the parameter's ``Measure``.
  public let value: Double
  /// In the metric's unit; NaN for a future that is not valid, infinity for never.
  public let metric: Double

  /// A value of the parameter, and the metric there.
  public init(value: Double, metric: Double) {
    (self.value, self.metric) = (value, metric)
  }

  /// Whether there is such a future.
  public var isValid: Bool { !metric.isNaN }
}

/// A metric as a function of one parameter; the others stay as they are.
struct Curve: Sendable {
  let index: Int
  private var function: MetricFunction
  private(set) var values: [Double]
  private var lanes: [Vector8]

  /// - Parameter index: The parameter's place in `values`, 1 or more.
  init(_ metric: Metric, of model: Model, _ values: [Double], varying index: Int) {
    precondition((1...model.parameters.count).contains(index), "there is no such parameter")
    precondition(values.count == model.centralValues.count, "the values are another model's")
    function = MetricFunction(metric, of: model)
    (self.values, self.index) = (values, index)
    lanes = values.map { Vector8(repeating: $0) }
  }

  /// Gives a parameter another value for all that follows.
  mutating func set(_ index: Int, to value: Double) {
    values[index] = value
    lanes[index] = Vector8(repeating: value)
  }

  /// The metric where the parameter is `value`.
  mutating func callAsFunction(_ value: Double) -> Double {
    let kept = values[index]
    defer { values[index] = kept }
    values[index] = value
    return function(values)
  }

  mutating func point(at value: Double) -> CurvePoint {
    CurvePoint(value: value, metric: self(value))
  }

  /// The metric at many values, played in blocks of eight.
  mutating func points(at places: [Double]) -> [CurvePoint] {
    let kept = lanes[index]
    defer { lanes[index] = kept }
    var points: [CurvePoint] = []
    points.reserveCapacity(places.count)
    for first in stride(from: 0, to: places.count, by: 8) {
      let count = min(8, places.count - first)
      lanes[index] = Vector8 { places[first + min($0, count - 1)] }
      let block = function(lanes)
      for number in 0..<count {
        points.append(CurvePoint(value: places[first + number], metric: block[number]))
      }
    }
    return points
  }
}
