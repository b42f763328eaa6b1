// SPDX-License-Identifier: GPL-3.0-or-later

import Simulation

extension Solver {
  /// The points with others put in where the future ceases to be valid, up to the very edge, so
  /// that nothing between it and the grid is lost.
  mutating func edged(_ points: [CurvePoint]) -> [CurvePoint] {
    var result: [CurvePoint] = []
    for (number, point) in points.enumerated() {
      if number > 0, points[number - 1].isValid != point.isValid {
        let before = points[number - 1]
        let (left, right) = section(before, point) { $0.isNaN != before.metric.isNaN }
        result += [left, right].filter { $0 != before && $0 != point }
      }
      result.append(point)
    }
    return result
  }

  /// The points with those put in where a continuous metric turns back before it meets the goal:
  /// there it comes nearest, or meets it twice between two points.
  ///
  /// Only the four turns that come nearest are looked into.
  mutating func turned(_ points: [CurvePoint]) -> [CurvePoint] {
    guard !goal.metric.isWhole, points.count > 2 else { return points }
    let turns = (1..<points.count - 1).filter { number in
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
    var (left, right) = (left, right)
    let relative = goal.metric.isWhole ? 1e-10 : 1e-13
    while right.value - left.value
      > relative * max(abs(left.value), abs(right.value), grid.scale * 1e-6)
    {
      let inner = curve.points(at: places(between: left.value, right.value))
      if inner.isEmpty { break }
      if let first = inner.firstIndex(where: { isChanged($0.metric) }) {
        right = inner[first]
        if first > 0 { left = inner[first - 1] }
      } else {
        left = inner.last!
      }
    }
    return (left, right)
  }
}
