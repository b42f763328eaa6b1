// SPDX-License-Identifier: GPL-3.0-or-later

import Simulation

extension Solver {
  /// The one solution near `guess`, of the same kind as the last; nil if there is none or are more, or
  /// the metric may jump with the years in which phases end.
  ///
  /// Of a stretch it must be the only end: the goal is met at the end of the bracket beyond it.
  ///
  /// One block of eight values is looked at, from a thousandth of the guess to half of it away.
  mutating func solve(near guess: Double, _ side: Solution.Side) -> Solution? {
    // A stretch that meets an equality has another end.
    guard guess.isFinite, !grid.isWhole, !curve.hasRegimes,
      goal.relation != .equal || side == .point
    else {
      return nil
    }
    let size = max(abs(guess), grid.scale)
    let places = [-0.5, -0.1, -0.02, -0.001, 0.001, 0.02, 0.1, 0.5]
      .map { min(max(guess + $0 * size, bracket.lowerBound), bracket.upperBound) }
    var points: [CurvePoint] = []
    for point in curve.points(at: places) where point.value > points.last?.value ?? -.infinity {
      points.append(point)
    }
    guard points.allSatisfy({ $0.isValid }) else { return nil }
    var found = Findings()
    if goal.relation == .equal {
      findEqual(points, &found)
    } else {
      findEdges(points, &found)
    }
    guard found.solutions.count == 1, found.jumps.isEmpty, found.solutions[0].side == side else {
      return nil
    }
    guard side == .point || isMetToTheEnd(side) else { return nil }
    return written(found.solutions[0])
  }

  /// Whether the goal is met at the end of the bracket that a stretch with an end on this side
  /// reaches to.
  private mutating func isMetToTheEnd(_ side: Solution.Side) -> Bool {
    goal.isMet(by: curve(side == .from ? bracket.upperBound : bracket.lowerBound))
  }
}
