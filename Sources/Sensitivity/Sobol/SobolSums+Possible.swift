// SPDX-License-Identifier: GPL-3.0-or-later

extension SobolSums {
  /// Whether any outputs can have these sums.
  var isPossible: Bool {
    shifts.indices.allSatisfy { column in
      isPossible(column: column) && (0..<subjects).allSatisfy { isPossible(column, $0) }
        && arePairsPossible(column)
    }
  }

  /// What sums of products may be off by: they are held against what they are made of, not against
  /// a recount.
  private func slack(_ column: Int) -> Double {
    let own = moments[column]
    let scale = max(own.min.magnitude, own.max.magnitude, shifts[column].magnitude)
    return 1e-6 * (own.max - own.min) + 1e-10 * scale
  }

  /// The length of a column whose squares sum up to a number of this one.
  private func length(_ squares: Double) -> Double { max(squares, 0).squareRoot() }

  private func isPossible(column: Int) -> Bool {
    let (own, shift, slack) = (moments[column], shifts[column], slack(column))
    let (all, off) = (Double(rows), moments[column].mean - shifts[column])
    let (aa, bb, ab) = (self[.aa, column], self[.bb, column], self[.ab, column])
    let (a, b, difference) = (self[.a, column], self[.b, column], self[.difference, column])
    guard rows > 0 else {
      return shift == 0 && [a, b, aa, bb, ab, difference].allSatisfy { $0 == 0 }
    }
    let squared = 2 * all * slack * (own.max - own.min + slack)
    let squares = own.squares + 2 * all * off * off
    return own.spans(shift) && aa >= 0 && bb >= 0 && difference >= 0
      && abs(a + b - 2 * all * off) <= 2 * all * slack
      && abs(aa + bb - squares) <= squared + 1e-6 * squares
      && abs(aa + bb - 2 * ab - difference) <= squared + 1e-6 * (aa + bb)
      && abs(ab) <= length(aa) * length(bb) + squared
      && a * a <= all * (aa + squared) && b * b <= all * (bb + squared)
  }

  /// Lengths of differences close a polygon: none is longer than all the others together.
  private func isPossible(_ column: Int, _ subject: Int) -> Bool {
    func sum(_ kind: Subject) -> Double { self[kind, column, subject] }
    let all = Double(rows)
    let slack = all.squareRoot() * 1e3 * slack(column)
    guard [.lostA, .lostB, .opposite, .cc].allSatisfy({ sum($0) >= 0 }) else { return false }
    let (lostA, lostB) = (length(sum(.lostA)), length(sum(.lostB)))
    let difference = length(self[.difference, column])
    let (a, b, c) = (length(self[.aa, column]), length(self[.bb, column]), length(sum(.cc)))
    // Each way of exchange leaves the sums of the other alone.
    let isOneWay = [Subject.crossed, .lostB, .opposite].allSatisfy { sum($0) == 0 }
    let isTwoWay = [Subject.kept, .step, .cc].allSatisfy { sum($0) == 0 }
    if isOneWay, isTwoWay { return lostA <= max(a, difference) + slack }
    guard isTwoWay else {
      return isOneWay && lostA <= a + c + slack && c <= a + lostA + slack
        && abs(sum(.kept)) <= (b + slack) * (lostA + slack)
        && abs(sum(.step)) <= all.squareRoot() * (lostA + slack)
    }
    let sides = [lostA, lostB, difference, length(sum(.opposite))]
    let around = sides.reduce(0, +)
    return sides.allSatisfy { $0 <= around - $0 + slack }
      && abs(sum(.crossed)) <= (lostA + slack) * (lostB + slack)
  }

  private func arePairsPossible(_ column: Int) -> Bool {
    guard hasPairs else { return true }
    let (a, b) = (length(self[.aa, column]), length(self[.bb, column]))
    let slack = Double(rows).squareRoot() * 1e3 * slack(column)
    func c(_ subject: Int) -> Double { a + length(self[.lostA, column, subject]) + slack }
    func d(_ subject: Int) -> Double { b + length(self[.lostB, column, subject]) + slack }
    for second in 0..<subjects {
      for first in 0..<second {
        let most = (d(first) * c(second) + d(second) * c(first)) / 2
        guard abs(self[pair: Self.pair(first, second), column]) <= most else { return false }
      }
    }
    return true
  }
}
