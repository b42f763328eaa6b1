// SPDX-License-Identifier: GPL-3.0-or-later

import GSL
import TestSupport
import Testing

struct `Root finding` {
  @Test(arguments: [2, 3e14]) func `finds a square root at any scale`(_ square: Double) throws {
    let found = try root(of: { $0 * $0 - square }, in: 0...square)
    #expect(abs(found - square.squareRoot()) <= max(1e-12, 2 * found.ulp))
  }

  @Test func `refuses a bracket without a sign change`() {
    #expect(throws: RootError.noSignChange(1...2)) { try root(of: { $0 }, in: 1...2) }
  }

  @Test func `refuses a function that is not a number`() {
    #expect(throws: RootError.notFinite(0...1)) { try root(of: { _ in .nan }, in: 0...1) }
  }

  @Test func `says when it runs out of iterations`() throws {
    let error = #expect(throws: RootError.self) {
      try root(of: { $0 * $0 * $0 - 2 }, in: 0...100, limit: 2)
    }
    guard case .notConverged = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `does not end the program on an error of the library`() {
    // Without its error handler switched off, GSL aborts here.
    #expect(throws: RootError.self) { try root(of: { _ in 1 }, in: 0...1) }
    #expect(Library.version.hasPrefix("2."))
  }
}

struct `A correlation matrix` {
  @Test func `of independent inputs is positive definite`() {
    #expect(positiveDefiniteSize(of: [[1, 0], [0, 1]]) == 2)
  }

  @Test func `that contradicts itself is so from a certain row on`() {
    let matrix = [[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]]
    #expect(positiveDefiniteSize(of: matrix) == 2)
  }

  @Test func `of nothing has no rows`() { #expect(positiveDefiniteSize(of: []) == 0) }
}

struct `A derivative` {
  @Test(arguments: [Derivative.Side.both, .above, .below])
  func `is close to the truth, and knows how close`(_ side: Derivative.Side) {
    let found = Derivative(of: { $0 * $0 * $0 }, at: 2, step: 1e-3, side)
    #expect(abs(found.value - 12) <= found.error && found.error < 1e-3)
  }

  @Test func `of one side sees that side only`() {
    #expect(abs(Derivative(of: { abs($0) }, at: 0, step: 1e-3, .above).value - 1) < 1e-9)
    #expect(abs(Derivative(of: { abs($0) }, at: 0, step: 1e-3, .below).value + 1) < 1e-9)
    let root = Derivative(of: { $0 < 1 ? .nan : 2 * $0 }, at: 1, step: 1e-3, .above)
    #expect(abs(root.value - 2) < 1e-9)
  }

  @Test func `next to what is not a number is not one`() {
    #expect(Derivative(of: { $0 < 1 ? .nan : $0 }, at: 1, step: 1e-3).value.isNaN)
  }
}
