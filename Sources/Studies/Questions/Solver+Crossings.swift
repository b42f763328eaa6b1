// SPDX-License-Identifier: GPL-3.0-or-later

import GSL
import Simulation

extension Solver {
  /// The values at which an inequality begins or ceases to hold.
  mutating func findEdges(_ points: [CurvePoint], _ found: inout Findings) {
    for (left, right) in zip(points, points.dropFirst()) where left.isValid && right.isValid {
      let beginsMet = goal.isMet(by: left.metric)
      guard beginsMet != goal.isMet(by: right.metric) else { continue }
      if let point = edge(left, right, beginsMet: beginsMet) {
        found.solutions.append(Solution(point: point, side: beginsMet ? .upTo : .from))
      }
    }
  }

  /// The outermost value that meets the goal between two of which one does.
  private mutating func edge(
    _ left: CurvePoint, _ right: CurvePoint, beginsMet: Bool
  ) -> CurvePoint? {
    let unmet = beginsMet ? right : left
    if let point = crossing(left, right), goal.isMet(by: point.metric) {
      // A little farther out it must not be met: else the metric rests on the goal's value.
      let farther = point.value + (unmet.value - point.value) * 1e-6
      if !goal.isMet(by: curve(farther)) { return point }
    }
    let goal = goal
    let pair = section(left, right) { goal.isMet(by: $0) != beginsMet }
    let point = beginsMet ? pair.0 : pair.1
    // Past the edge there may be no valid future, rather than one that does not meet the goal.
    return pair.0.isValid && pair.1.isValid ? point : nil
  }

  /// Where a continuous metric goes through the goal's value; nil if its ends are not on both sides
  /// of it, or there is no valid future on the way.
  private mutating func crossing(_ left: CurvePoint, _ right: CurvePoint) -> CurvePoint? {
    let sides = [left, right].map { goal.standing(of: $0.metric) }
    guard isContinuous, Set(sides) == [.below, .above] else { return nil }
    let aim = goal.value
    let tolerance = 1e-14 * max(abs(left.value), abs(right.value))
    let found = try? root(
      of: { curve($0) - aim }, in: left.value...right.value, tolerance: tolerance, limit: 200)
    return found.map { curve.point(at: $0) }
  }

  /// The values at which an equality holds: points, and the edges of stretches.
  mutating func findEqual(_ points: [CurvePoint], _ found: inout Findings) {
    let sides = points.map { goal.standing(of: $0.metric) }
    for number in points.indices {
      if sides[number] == .within {
        findStretch(at: number, points, sides, &found)
      } else if number > 0, sides[number - 1] != .within {
        cross(points[number - 1], points[number], &found)
      }
    }
  }

  /// What lies between two points on opposite sides of the goal.
  private mutating func cross(
    _ left: CurvePoint, _ right: CurvePoint, _ found: inout Findings
  ) {
    let goal = goal
    let side = goal.standing(of: left.metric)
    guard left.isValid, right.isValid, side != goal.standing(of: right.metric) else { return }
    if let point = crossing(left, right), goal.isRoot(point.metric) {
      found.solutions.append(Solution(point: point, side: .point))
      return
    }
    let pair = section(left, right) { goal.standing(of: $0) != side }
    switch goal.standing(of: pair.1.metric) {
    case .invalid: return
    case .within:
      let end = section(pair.1, right) { goal.standing(of: $0) != .within }.0
      append(from: pair.1, upTo: end, &found)
    case .below, .above: found.jumps.append(.init(below: pair.0, above: pair.1))
    }
  }

  /// The edges, on either side, of the values around a point that meets an equality.
  private mutating func findStretch(
    at number: Int, _ points: [CurvePoint], _ sides: [Goal.Standing], _ found: inout Findings
  ) {
    let goal = goal
    let point = points[number]
    let before = number > 0 ? points[number - 1] : nil
    let after = number + 1 < points.count ? points[number + 1] : nil
    let isAlone = [before, after].compactMap { $0 }.allSatisfy { neighbour in
      goal.standing(of: neighbour.metric) != .within && !isResting(point, towards: neighbour)
    }
    if isAlone {
      let polished = before.flatMap { left in after.flatMap { crossing(left, $0) } } ?? point
      let best = goal.isRoot(polished.metric) ? polished : point
      found.solutions.append(Solution(point: best, side: .point))
      return
    }
    let isWithin = { goal.standing(of: $0) == .within }
    if let before, before.isValid, sides[number - 1] != .within {
      let first = section(before, point, isWithin).1
      found.solutions.append(Solution(point: first, side: .from))
    }
    if let after, after.isValid, sides[number + 1] != .within {
      let last = section(point, after) { !isWithin($0) }.0
      found.solutions.append(Solution(point: last, side: .upTo))
    }
  }

  /// Whether the metric stays at the goal's value on the way to a neighbour.
  private mutating func isResting(_ point: CurvePoint, towards neighbour: CurvePoint) -> Bool {
    // Across a jump there is no way.
    guard abs(neighbour.value - point.value) > 1e-9 * max(abs(point.value), grid.scale * 1e-6)
    else { return false }
    let value = point.value + (neighbour.value - point.value) * 1e-3
    return !grid.isWhole && goal.standing(of: curve(value)) == .within
  }

  private func append(from first: CurvePoint, upTo last: CurvePoint, _ found: inout Findings) {
    if first == last || (isContinuous && last.value - first.value < 1e-6 * grid.scale) {
      found.solutions.append(Solution(point: first, side: .point))
    } else {
      found.solutions.append(Solution(point: first, side: .from))
      found.solutions.append(Solution(point: last, side: .upTo))
    }
  }
}
