// SPDX-License-Identifier: GPL-3.0-or-later

import GSL
import TestSupport
import Testing

struct `A quantile of GSL` {
  @Test func `is the one in every table`() throws {
    #expect(abs(Quantile.normal(0.975) - 1.959963984540054) < 1e-12)
    #expect(abs(Quantile.studentT(0.975, freedom: 15) - 2.131449545559323) < 1e-12)
    let half = try #require(Quantile.beta(0.5, alpha: 1, beta: 1))
    #expect(abs(half - 0.5) < 1e-12)
    let median = try #require(Quantile.gamma(0.5, shape: 1))
    #expect(abs(median - 0.6931471805599453) < 1e-12)
  }

  @Test(arguments: [0.001, 0.3, 0.9]) func `undoes the cumulative`(_ share: Double) throws {
    for upper in [false, true] {
      let x = try #require(Quantile.beta(share, alpha: 2, beta: 5, upper: upper))
      #expect(abs(Cumulative.beta(x, alpha: 2, beta: 5, upper: upper) - share) < 1e-10)
      let y = try #require(Quantile.gamma(share, shape: 3, upper: upper))
      #expect(abs(Cumulative.gamma(y, shape: 3, upper: upper) - share) < 1e-10)
    }
  }

  @Test func `has a density to go with it`() {
    #expect(abs(Density.beta(0.5, alpha: 2, beta: 2) - 1.5) < 1e-12)
    #expect(abs(Density.gamma(1, shape: 1) - 0.36787944117144233) < 1e-12)
  }
}

struct `Sobol's sequence` {
  @Test func `starts at the origin, and then in the middle`() {
    var sequence = SobolSequence(dimensions: 3)
    #expect(sequence.point == [0, 0, 0])
    sequence.advance()
    #expect(sequence.point == [0.5, 0.5, 0.5])
  }

  @Test func `has numbers in forty dimensions`() {
    var sequence = SobolSequence(dimensions: SobolSequence.dimensionLimit)
    for _ in 0..<3 {
      sequence.advance()
    }
    #expect(sequence.point.count == 40 && !sequence.point.contains(0))
  }

  @Test func `is made of directions, the first of them a half`() {
    let directions = SobolSequence.directions(dimensions: 2, count: 3)
    let half: UInt32 = 1 << 29
    #expect(directions == [[half, half / 2, half / 4], [half, half / 2 * 3, half / 4 * 5]])
  }
}

struct `Cholesky's triangle` {
  @Test func `times its mirror is the matrix`() throws {
    let triangle = try #require(cholesky(of: [[4, 2], [2, 5]]))
    #expect(triangle == [[2, 0], [1, 2]])
    #expect(cholesky(of: [[1, 2], [2, 1]]) == nil)
  }
}
