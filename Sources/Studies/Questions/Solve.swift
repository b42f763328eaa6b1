// SPDX-License-Identifier: GPL-3.0-or-later

public import Simulation

/// Which values of one parameter meet a goal.
public struct Solve: Hashable, Sendable {
  /// The goal to be met.
  public let goal: Goal
  /// The parameter that is solved for.
  public let parameter: ModelParameter
  /// The values of the parameter that were looked at.
  public let bracket: ClosedRange<Double>
  /// The values that were to be looked at; those at its ends that make no sound scenario, or one in
  /// which the goal cannot be asked, are not in the bracket.
  public let asked: ClosedRange<Double>
  /// The value that the parameter has of itself.
  public let central: CurvePoint
  /// Whether some values in the bracket lead to no valid future; they were left out.
  public let hasInvalid: Bool
  /// Where the metric jumps from one side of the goal to the other without meeting an equality.
  public let jumps: [Jump]
  /// The values that meet the goal, if any.
  public let outcome: Outcome

  /// Whether some of the values asked for lead to no future that the goal can be asked of.
  var leavesOut: Bool { hasInvalid || asked != bracket }

  /// Whether the goal is met as things stand.
  public var isAlreadyMet: Bool { goal.isMet(by: central.metric) }

  /// The solutions, lowest value first; none for every other outcome.
  public var solutions: [Solution] {
    if case .solutions(let solutions) = outcome { solutions } else { [] }
  }

  /// The solution nearest the central value; the lower of two as near.
  public var nearestSolution: Solution? { solutions.nearest(to: central.value) }

  /// The finding over the whole bracket.
  public enum Outcome: Hashable, Sendable {
    /// Every value where the goal begins or ceases to be met.
    case solutions([Solution])
    /// Every valid value in the bracket meets the goal.
    case everywhere
    /// No value does: the one that comes nearest, and the lowest and highest valid ones, as people
    /// read them.
    case none(nearest: CurvePoint, low: CurvePoint, high: CurvePoint)
    /// The metric is the same all over the bracket.
    case inert(CurvePoint)
    /// There is no valid future in the bracket.
    case invalid
  }

  /// Two neighbouring values between which the metric leaps.
  public struct Jump: Hashable, Sendable {
    /// The lower value of the two, and the metric there.
    public let below: CurvePoint
    /// The higher value of the two, and the metric there.
    public let above: CurvePoint
  }
}

/// A value of a parameter that meets a goal, at the edge of those that do.
public struct Solution: Hashable, Sendable {
  /// On which side of a solution the goal is met.
  public enum Side: String, Hashable, Sendable {
    /// This value alone, of those around it.
    case point
    /// This value and those next above it: the smallest that meets the goal.
    case from
    /// This value and those next below it: the largest that meets the goal.
    case upTo = "up_to"
  }

  /// The value, and the metric there.
  public let point: CurvePoint
  /// The side on which the goal is met.
  public let side: Side
  /// The value as people read it, in six digits.
  public let written: WrittenEnd
  /// What the metric comes to at the written value, or just inside of it.
  public let writtenMetric: Double

  /// The value to put into a scenario: as it is written where others beside it meet the goal too.
  public var put: Double { side == .point ? value : written.inner }

  /// A solution that is yet to be written.
  init(point: CurvePoint, side: Side) {
    self.init(
      point: point, side: side, written: WrittenEnd(point.value), metric: point.metric)
  }

  init(point: CurvePoint, side: Side, written: WrittenEnd, metric: Double) {
    (self.point, self.side) = (point, side)
    (self.written, writtenMetric) = (written, metric)
  }

  /// The value of the parameter, in its unit.
  public var value: Double { point.value }
  /// What the metric comes to there.
  public var metric: Double { point.metric }
}

extension [Solution] {
  /// The other end of the stretch that one of them, which are in rising order, is an end of.
  func otherEnd(of solution: Solution) -> Solution? {
    guard let number = firstIndex(of: solution) else { return nil }
    let (other, side): (Int, Solution.Side)
    switch solution.side {
    case .point: return nil
    case .from: (other, side) = (number + 1, .upTo)
    case .upTo: (other, side) = (number - 1, .from)
    }
    return indices.contains(other) && self[other].side == side ? self[other] : nil
  }

  func nearest(to value: Double) -> Solution? {
    self.min { abs($0.value - value) < abs($1.value - value) }
  }
}
