// SPDX-License-Identifier: GPL-3.0-or-later

/// Where every future of a block stands in the phases, which it may change in different years.
struct PhaseState<L: Arithmetic> {
  /// The number of the phase that a future is in, counted from 0.
  var phase: L
  /// The numbers of the first and the last phase that any future is in.
  var first = 0
  var last = 0
  /// Futures whose phase met its share limit last year; nil for none.
  var ended: L.Mask?
  /// Whether the path keeps which phase made a year's amount.
  let recordsPhases: Bool

  /// a0: the level that the phase starts or continues from, MNOK.
  var level: L
  /// y0: the year of that level, b with `first`, b-1 without; the anchor of a `step`.
  var origin: L
  /// The last y0 of any future.
  private var lastOrigin = Int.min
  /// P and C in that year.
  var originPrice: L
  var originCosts: L
  /// (1 + rate)^(y - y0), as a running product.
  var index: L
  /// The increments by year of y0+1..y, as a running sum.
  var increments: L

  init(recordsPhases: Bool) {
    self.recordsPhases = recordsPhases
    let zero = L(repeating: 0)
    (phase, level, origin, index) = (zero, zero, zero, zero)
    (originPrice, originCosts, increments) = (zero, zero, zero)
  }

  /// Whether every future is in the same phase, the ``first``.
  var isTogether: Bool { first == last }

  /// Whether the phase of any future may be over before `year`.
  func mayMoveOn(in year: Int, _ model: Model) -> Bool {
    ended != nil || !isTogether || model.phases[first].lastYear < year
  }

  /// y - y0.
  @inline(__always) func steps(to year: Int) -> L { L(repeating: Double(year)) - origin }

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
    lastOrigin = max(lastOrigin, origin)
    originPrice = originPrice.replacing(with: price, where: mask)
    originCosts = originCosts.replacing(with: costs, where: mask)
    index = index.replacing(with: L(repeating: 1), where: mask)
    increments = increments.replacing(with: L(repeating: 0), where: mask)
    last = max(last, number)
  }

  /// Lifts the running product of the futures of `mask` (nil: of all) by a year, save in the year
  /// y0 itself.
  @inline(__always)
  mutating func lift(by rate: L, in year: Int, where mask: L.Mask?) {
    let lifted = (index * (L(repeating: 1) + rate)).known(as: .growthFactor, in: year)
    guard mask != nil || lastOrigin >= year else {
      index = lifted
      return
    }
    index = index.replacing(with: lifted, where: isAfterOrigin(year, mask))
  }

  /// Adds the increment of a year to the running sum of the futures of `mask` (nil: of all), save
  /// in the year y0 itself.
  mutating func add(_ increment: L, in year: Int, where mask: L.Mask?) {
    let sum = (increments + increment).known(as: .increments, in: year)
    increments = increments.replacing(with: sum, where: isAfterOrigin(year, mask))
  }

  /// The futures of `mask` (nil: all) for which `year` comes after y0.
  @inline(__always)
  func isAfterOrigin(_ year: Int, _ mask: L.Mask?) -> L.Mask {
    let isLater = L.atLeast(L(repeating: Double(year - 1)), origin)
    return mask.map { L.both($0, isLater) } ?? isLater
  }
}
