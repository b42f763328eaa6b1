// SPDX-License-Identifier: GPL-3.0-or-later

import GSL
import Testing

struct `What is left of a response` {
  /// On paper: of (1, 2, 4) beyond multiples of (1, 1, 1) its distances from 7/3.
  @Test func `is its distance from the sum that comes closest`() {
    let residuals = Residuals(of: [[1, 1, 1]])
    let left = residuals.distances(to: [1, 2, 4])
    for (found, expected) in zip(left, [-4.0 / 3, -1.0 / 3, 5.0 / 3]) {
      #expect(abs(found - expected) < 1e-14)
    }
    // The same factors serve another response, and what is a multiple leaves nothing.
    #expect(residuals.distances(to: [3, 3, 3]).allSatisfy { abs($0) < 1e-14 })
  }

  @Test func `has the squares that least squares leave`() {
    func column(_ factor: Int, _ modulus: Int) -> [Double] {
      (0..<40).map { (row: Int) -> Double in
        let rest: Int = (row * factor + row * row) % modulus
        return Double(rest) - 5
      }
    }
    let columns = [column(7, 11), column(4, 13), column(3, 17)]
    let response = column(5, 19)
    let left = Residuals(of: columns).distances(to: response)
    let squares = left.reduce(0) { $0 + $1 * $1 }
    let fit = LeastSquares(columns, to: response)
    #expect(abs(squares - fit.residual) < 1e-12 * fit.residual)
  }
}
