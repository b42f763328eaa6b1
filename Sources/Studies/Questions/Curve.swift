// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

/// A value of a parameter, and what a metric comes to there.
public struct CurvePoint: Hashable, Sendable {
  /// In the unit of the parameter's ``Funding/Measure``.
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
  /// Plays the phases beside the metric; nil where nothing but years ends a phase.
  private var phased: Path<Vector8>?
  /// Whether phases may end in other years with other values.
  var hasRegimes: Bool { phased != nil }
  /// The years whose phases make the metric.
  private let phaseYears: ClosedRange<Int>

  /// - Parameter index: The parameter's place in `values`, 1 or more.
  init(_ metric: Metric, of model: Model, _ values: [Double], varying index: Int) {
    precondition((1...model.parameters.count).contains(index), "there is no such parameter")
    precondition(values.count == model.centralValues.count, "the values are another model's")
    function = MetricFunction(metric, of: model)
    (self.values, self.index) = (values, index)
    lanes = values.map { Vector8(repeating: $0) }
    let endsOnShare = model.scenario.phases.dropLast().contains { $0.until?.share != nil }
    phased = endsOnShare ? Path(for: model, making: [.metric(metric)], recordsPhases: true) : nil
    phaseYears = model.years.lowerBound...metric.years(of: model).upperBound
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
    points(at: places) { curve, lanes, values in
      let block = curve.function(lanes)
      return values.enumerated().map { CurvePoint(value: $1, metric: block[$0]) }
    }
  }

  /// The same, each with the regime that makes it.
  mutating func regimePoints(at places: [Double]) -> [RegimePoint] {
    guard phased != nil else {
      return points(at: places).map { RegimePoint(point: $0, regime: regime(of: $0.metric)) }
    }
    return points(at: places) { curve, lanes, values in
      curve.phased!.evaluate(curve.function.model, lanes)
      let block = curve.phased!.validValue(curve.function.metric)
      let phases = curve.phaseYears.map { curve.phased!.phase(in: $0) }
      return values.enumerated().map { number, value in
        RegimePoint(
          point: CurvePoint(value: value, metric: block[number]),
          regime: curve.regime(of: block[number], phases: phases.map { $0[number] }))
      }
    }
  }

  private func regime(of metric: Double, phases: [Double] = []) -> Regime? {
    metric.isNaN
      ? nil : Regime(phases: phases, whole: function.metric.isWhole ? metric : nil)
  }

  private mutating func points<Point>(
    at places: [Double], _ play: (inout Curve, [Vector8], ArraySlice<Double>) -> [Point]
  ) -> [Point] {
    let kept = lanes[index]
    defer { lanes[index] = kept }
    var points: [Point] = []
    points.reserveCapacity(places.count)
    for first in stride(from: 0, to: places.count, by: 8) {
      let block = places[first..<min(first + 8, places.count)]
      lanes[index] = Vector8 { block[first + min($0, block.count - 1)] }
      points += play(&self, lanes, block)
    }
    return points
  }
}

/// What a metric is made by between two jumps: the phase of every year, and the number itself where it
/// is a whole one.
struct Regime: Hashable, Sendable {
  let phases: [Double]
  let whole: Double?
}

/// A point and its regime; nil for a future that is not valid.
struct RegimePoint: Hashable, Sendable {
  let point: CurvePoint
  let regime: Regime?
}

/// What sections are made of: something that is known at a value of the parameter.
protocol CurveSample {
  var value: Double { get }
  static func samples(of curve: inout Curve, at places: [Double]) -> [Self]
}

extension CurvePoint: CurveSample {
  static func samples(of curve: inout Curve, at places: [Double]) -> [CurvePoint] {
    curve.points(at: places)
  }
}

extension RegimePoint: CurveSample {
  var value: Double { point.value }

  static func samples(of curve: inout Curve, at places: [Double]) -> [RegimePoint] {
    curve.regimePoints(at: places)
  }
}
