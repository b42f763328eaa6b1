// SPDX-License-Identifier: GPL-3.0-or-later

import CMathematics

/// The cosines cos(πku) of the places u = (j + ½)/n of n rows, for k from 1 on: orthogonal over the
/// rows.
struct CosineBasis {
  /// How many cosines there are.
  let harmonics: Int
  private let rows: Int
  /// cos(πu) by row, and 0 behind them up to a multiple of 8.
  private let first: [Double]

  init(rows: Int, harmonics: Int) {
    (self.rows, self.harmonics) = (rows, harmonics)
    first = (0..<(rows + 7) / 8 * 8).map { row in
      row < rows ? cos(.pi * (Double(row) + 0.5) / Double(rows)) : 0
    }
  }

  /// By harmonic, how much of it there is in a line of as many numbers as there are rows.
  func coefficients(of line: [Double]) -> [Double] {
    let line = line + Array(repeating: 0, count: first.count - rows)
    var sums = Array(repeating: Eight(repeating: 0), count: harmonics)
    for start in stride(from: 0, to: first.count, by: 8) {
      let own = Eight(line.span, at: start)
      eachHarmonic(of: Eight(first.span, at: start)) { sums[$0] = sums[$0] + own * $1 }
    }
    return sums.map { 2 * $0.total / Double(rows) }
  }

  /// The sum of the first harmonics, each with its coefficient, by row.
  func sum(of coefficients: ArraySlice<Double>) -> [Double] {
    var line = Array(repeating: 0.0, count: first.count)
    var column = line.mutableSpan
    for start in stride(from: 0, to: first.count, by: 8) {
      var sum = Eight(repeating: 0)
      eachHarmonic(of: Eight(first.span, at: start)) { harmonic, cosines in
        guard harmonic < coefficients.count else { return }
        sum = sum + Eight(repeating: coefficients[harmonic]) * cosines
      }
      sum.store(in: &column, at: start)
    }
    return Array(line.prefix(rows))
  }

  /// From each cosine comes the next one: cos(k+1)θ = 2 cos θ cos kθ - cos(k-1)θ.
  @inline(__always) private func eachHarmonic(of first: Eight, _ body: (Int, Eight) -> Void) {
    let double = first + first
    var (before, own) = (Eight(repeating: 1), first)
    for harmonic in 0..<harmonics {
      body(harmonic, own)
      (before, own) = (own, double * own - before)
    }
  }
}
