// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether a number of the equations can change with some of the numbers played with.
///
/// Its arithmetic says so of every result that has such a number in it, whichever branch is taken,
/// so that playing with it tells what a part reads from the equations themselves.
struct Dependence: Arithmetic {
  /// A yes or no that some future may say yes to, or none.
  struct Mask {
    let isPossible: Bool
    let canChange: Bool
  }

  let canChange: Bool

  init(canChange: Bool) { self.canChange = canChange }
  init(repeating value: Double) { self.init(canChange: false) }

  private static func combine(_ a: Self, _ b: Self) -> Self {
    Self(canChange: a.canChange || b.canChange)
  }

  static func + (a: Self, b: Self) -> Self { combine(a, b) }
  static func - (a: Self, b: Self) -> Self { combine(a, b) }
  static func * (a: Self, b: Self) -> Self { combine(a, b) }
  static func / (a: Self, b: Self) -> Self { combine(a, b) }
  static func minimum(_ a: Self, _ b: Self) -> Self { combine(a, b) }
  static func maximum(_ a: Self, _ b: Self) -> Self { combine(a, b) }
  static func power(_ base: Self, _ exponent: Self) -> Self { combine(base, exponent) }

  static func atLeast(_ a: Self, _ b: Self) -> Mask {
    Mask(isPossible: true, canChange: a.canChange || b.canChange)
  }
  static func both(_ a: Mask, _ b: Mask) -> Mask {
    Mask(isPossible: a.isPossible && b.isPossible, canChange: a.canChange || b.canChange)
  }
  static func either(_ a: Mask, _ b: Mask) -> Mask {
    Mask(isPossible: a.isPossible || b.isPossible, canChange: a.canChange || b.canChange)
  }
  static func mask(repeating answer: Bool) -> Mask {
    Mask(isPossible: answer, canChange: false)
  }
  static func any(_ mask: Mask) -> Bool { mask.isPossible }

  func replacing(with other: Self, where mask: Mask) -> Self {
    Self(canChange: canChange || mask.isPossible && (other.canChange || mask.canChange))
  }
}

extension Path<Dependence> {
  /// Plays the parts, and tells which of them make numbers that can change with those at `slots`.
  mutating func partsChanging(with slots: some Sequence<Int>, _ model: Model) -> [EquationStep] {
    for slot in slots { cells[slot] = Dependence(canChange: true) }
    var (changing, count) = ([EquationStep](), cells.count { $0.canChange })
    for part in parts {
      rows.evaluate(part, model, &cells)
      let before = count
      count = cells.count { $0.canChange }
      if count > before { changing.append(part) }
    }
    return changing
  }
}
