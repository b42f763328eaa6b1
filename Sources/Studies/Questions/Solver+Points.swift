// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension Solver {
  /// The points with others put in on both sides of every jump between them: where a phase ends in
  /// another year, a whole number changes or the future ceases to be valid. Between two jumps the
  /// metric runs on evenly.
  mutating func jumped(_ points: [RegimePoint]) -> [RegimePoint] {
    var result = Array(points.prefix(1))
    for (before, after) in zip(points, points.dropFirst()) {
      var left = before
      // Rounding may let a jump flicker; a path has no more regimes than this between two points.
      for _ in 0..<Self.mostJumps where left.regime != after.regime {
        let regime = left.regime
        let (low, high) = section(left, after) { $0.regime != regime }
        if low != left {
          // A stretch between two jumps may hold a turn.
          if left != before { result += middle(of: left, low) }
          result.append(low)
        }
        if high == after { break }
        result.append(high)
        left = high
      }
      if left != before, left.regime == after.regime { result += middle(of: left, after) }
      result.append(after)
    }
    return result
  }

  private static let mostJumps = 100

  /// The point half-way between two.
  private mutating func middle(of left: RegimePoint, _ right: RegimePoint) -> [RegimePoint] {
    let half = left.value + (right.value - left.value) / 2
    let value = grid.isWhole ? half.rounded() : half
    guard value > left.value, value < right.value else { return [] }
    return curve.regimePoints(at: [value])
  }

  /// The point written in six digits, or as many more as keep it on its side of a jump.
  mutating func written(_ point: CurvePoint) -> CurvePoint {
    let regime = curve.regimePoints(at: [point.value])[0].regime
    for digits in 6...15 {
      for rule in [FloatingPointRoundingRule.toNearestOrAwayFromZero, .up, .down] {
        let value = parameter.measure.shortened(point.value, digits: digits, rule)
        guard bracket.contains(value), parameter.measure.allows(value) else { continue }
        let written = curve.regimePoints(at: [value])[0]
        if written.regime == regime { return written.point }
      }
    }
    return point
  }

  /// The points with those put in where a continuous metric turns back before it meets the goal:
  /// there it comes nearest, or meets it twice between two points.
  ///
  /// Only the four turns that come nearest are looked into.
  mutating func turned(_ scanned: [RegimePoint]) -> [CurvePoint] {
    let points = scanned.map { $0.point }
    guard !goal.metric.isWhole, points.count > 2 else { return points }
    let turns = (1..<points.count - 1).filter { number in
      // On either side of a jump the nearest point is one of the two at it.
      guard Set(scanned[number - 1...number + 1].map { $0.regime }).count == 1 else { return false }
      let three = points[number - 1...number + 1]
      let sides = Set(three.map { goal.standing(of: $0.metric) })
      let misses = three.map { goal.miss(of: $0.metric) }
      return sides.count == 1 && !goal.isMet(by: points[number].metric)
        && sides != [.invalid] && misses[1] <= misses[0] && misses[1] <= misses[2]
        && misses[0] + misses[2] > 2 * misses[1]
    }
    let nearest = turns.sorted {
      goal.miss(of: points[$0].metric) < goal.miss(of: points[$1].metric)
    }
    var added: [CurvePoint] = []
    for turn in nearest.prefix(4) {
      let nearer = turningPoint(points[turn - 1], points[turn], points[turn + 1])
      if nearer != points[turn] { added.append(nearer) }
    }
    return (points + added).sorted { $0.value < $1.value }
  }

  /// The point between `low` and `high` that comes nearest the goal, or is past it.
  private mutating func turningPoint(
    _ low: CurvePoint, _ middle: CurvePoint, _ high: CurvePoint
  ) -> CurvePoint {
    var (low, best, high) = (low, middle, high)
    let side = goal.standing(of: middle.metric)
    for _ in 0..<12 where goal.standing(of: best.metric) == side {
      let places = places(between: low.value, high.value).filter { $0 != best.value }
      let inner = curve.points(at: places).filter { $0.isValid }
      let all = ([low, best, high] + inner).sorted { $0.value < $1.value }
      if let past = all.first(where: { goal.standing(of: $0.metric) != side }) { return past }
      let number = all.indices.dropFirst().dropLast().min {
        goal.miss(of: all[$0].metric) < goal.miss(of: all[$1].metric)
      }!
      (low, best, high) = (all[number - 1], all[number], all[number + 1])
    }
    return best
  }

  /// Whether Brent's method may be used: whole numbers jump.
  var isContinuous: Bool { !goal.metric.isWhole && !grid.isWhole }

  /// Eight values, or fewer whole ones, between two.
  private func places(between low: Double, _ high: Double) -> [Double] {
    var places: [Double] = []
    for part in 1...8 {
      let value = low + (high - low) * Double(part) / 9
      let place = grid.isWhole ? value.rounded() : value
      if place > places.last ?? low, place < high { places.append(place) }
    }
    return places
  }

  /// Two neighbours between which `isChanged` becomes true, which it is at `right` and not at
  /// `left`: nine sections at a time, to a relative distance of 1e-13, of whole metrics 1e-10.
  mutating func section(
    _ left: CurvePoint, _ right: CurvePoint, _ isChanged: (Double) -> Bool
  ) -> (CurvePoint, CurvePoint) {
    section(left, right) { (point: CurvePoint) in isChanged(point.metric) }
  }

  mutating func section<Sample: CurveSample>(
    _ left: Sample, _ right: Sample, _ isChanged: (Sample) -> Bool
  ) -> (Sample, Sample) {
    var (left, right) = (left, right)
    let relative = goal.metric.isWhole ? 1e-10 : 1e-13
    while right.value - left.value
      > relative * max(abs(left.value), abs(right.value), grid.scale * 1e-6)
    {
      let inner = Sample.samples(of: &curve, at: places(between: left.value, right.value))
      if inner.isEmpty { break }
      if let first = inner.firstIndex(where: isChanged) {
        right = inner[first]
        if first > 0 { left = inner[first - 1] }
      } else {
        left = inner.last!
      }
    }
    return (left, right)
  }
}
