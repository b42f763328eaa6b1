// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

/// The end of a stretch of values that meet a goal, in few digits, rounded to the side that meets
/// it.
public struct WrittenEnd: Hashable, Sendable {
  /// As people read it.
  public let value: Double
  /// Whether the value itself meets the goal; if not, the stretch ends just before it: less than
  /// 150 MNOK.
  public let isIncluded: Bool
  /// The outermost value of as many digits that meets the goal: ``value`` if that does.
  public let inner: Double

  /// The value itself.
  init(_ value: Double) { (self.value, isIncluded, inner) = (value, true, value) }

  private init(_ value: Double, isIncluded: Bool, inner: Double) {
    (self.value, self.isIncluded, self.inner) = (value, isIncluded, inner)
  }

  /// - Parameters:
  ///   - end: Where the stretch ends, known to nine digits.
  ///   - side: On which side of it the stretch lies.
  ///   - scale: A change that matters; what is next to nothing of it is 0.
  ///   - holds: Whether a value meets the goal.
  init(
    _ end: Double, _ side: Solution.Side, of measure: Measure, digits: Int = 6, scale: Double,
    where holds: (Double) -> Bool
  ) {
    guard side != .point, !measure.isWhole else {
      self.init(measure.shortened(end, digits: digits))
      return
    }
    let inward: FloatingPointRoundingRule = side == .from ? .up : .down
    // A stretch may be narrower than the last digit.
    let inner =
      (digits...15).lazy.map { measure.shortened(end, digits: $0, inward) }.first(where: holds)
      ?? end
    let round = abs(end) <= 1e-12 * scale ? 0 : measure.shortened(end, digits: digits)
    guard abs(round - end) <= 1e-9 * abs(end) || round == 0, measure.allows(round) else {
      self.init(inner)
      return
    }
    // The end is a round number but for the last digits, so it is asked itself.
    if holds(round) {
      self.init(round)
    } else {
      self.init(
        round, isIncluded: false,
        inner: Self.step(from: round, inward, measure, digits, holds) ?? inner)
    }
  }

  /// The first value of so many digits past a round one.
  private static func step(
    from round: Double, _ inward: FloatingPointRoundingRule, _ measure: Measure, _ digits: Int,
    _ holds: (Double) -> Bool
  ) -> Double? {
    let past = round + (inward == .up ? 1 : -1) * max(abs(round), 1e-9) * 1e-9
    let next = measure.shortened(past, digits: digits, inward)
    return next != round && holds(next) ? next : nil
  }
}

extension Solver {
  /// The solution with its value as people read it.
  func written(_ solution: Solution) -> Solution {
    var curve = curve
    let end = WrittenEnd(
      solution.value, solution.side, of: parameter.measure, scale: grid.scale,
      where: { goal.isMet(by: curve($0)) })
    let metric = solution.side == .point ? solution.metric : curve(end.inner)
    return Solution(point: solution.point, side: solution.side, written: end, metric: metric)
  }
}
