// SPDX-License-Identifier: GPL-3.0-or-later

/// Where every future of a block stands in the phases, which it may change in different years.
struct PhaseState<L: Lane> {
  /// The number of the phase that a future is in, counted from 0.
  var phase: L
  /// The numbers of the first and the last phase that any future is in.
  var first = 0
  var last = 0
  /// Futures whose phase met its share limit last year.
  var ended: L.Mask

  /// a0: the level that the phase starts or continues from, MNOK.
  var level: L
  /// y0: the year of that level, b with `first`, b-1 without; the anchor of a `step`.
  var origin: L
  /// P and C in that year.
  var originPrice: L
  var originCosts: L
  /// (1 + rate)^(y - y0), as a running product.
  var index: L

  init() {
    let zero = L(repeating: 0)
    (phase, level, origin, index) = (zero, zero, zero, zero)
    (originPrice, originCosts) = (zero, zero)
    ended = L.mask(repeating: false)
  }

  func mask(of number: Int) -> L.Mask {
    let number = L(repeating: Double(number))
    return L.both(L.atLeast(phase, number), L.atLeast(number, phase))
  }

  /// Lets the futures of `mask` begin a phase from `level` of the year `origin`.
  mutating func begin(
    _ number: Int, from level: L, of origin: Int, price: L, costs: L, where mask: L.Mask
  ) {
    phase = phase.replacing(with: L(repeating: Double(number)), where: mask)
    self.level = self.level.replacing(with: level, where: mask)
    self.origin = self.origin.replacing(with: L(repeating: Double(origin)), where: mask)
    originPrice = originPrice.replacing(with: price, where: mask)
    originCosts = originCosts.replacing(with: costs, where: mask)
    index = index.replacing(with: L(repeating: 1), where: mask)
    last = max(last, number)
  }

  /// Lifts the running product of the futures of `mask` by a year, save in the year y0 itself.
  mutating func lift(by rate: L, in year: Int, where mask: L.Mask) {
    let isLater = L.atLeast(L(repeating: Double(year - 1)), origin)
    let lifted = (index * (L(repeating: 1) + rate)).known(as: .growthFactor, in: year)
    index = index.replacing(with: lifted, where: L.both(mask, isLater))
  }
}
