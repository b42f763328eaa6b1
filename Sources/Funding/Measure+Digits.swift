// SPDX-License-Identifier: GPL-3.0-or-later

extension Measure {
  /// The value nearest to `value`, or nearest on one side of it, that so many significant digits
  /// write in the unit of files; of whole numbers the value itself.
  ///
  /// It is the number that its text reads back to: 0.65098 % is the double nearest to 0.0065098.
  ///
  /// By the rule `.up` it is never below `value`, by `.down` never above.
  public func shortened(
    _ value: Double, digits: Int = 6,
    _ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero
  ) -> Double {
    guard value.isFinite, value != 0, !isWhole else { return value }
    let shift = unit == .fraction ? 2 : 0
    let decimals = Self.decimals(abs(value) * Self.power(shift), digits: digits)
    let steps = value * Self.power(decimals + shift)
    guard abs(steps) < 1e15 else { return value }
    func read(_ steps: Double) -> Double { Double("\(Int(steps))e-\(decimals + shift)")! }
    // A product may be off in its last digit, so the sides are told by what is read back.
    let nearest = steps.rounded(.toNearestOrAwayFromZero)
    switch rule {
    case .up: return read(nearest) >= value ? read(nearest) : read(nearest + 1)
    case .down: return read(nearest) <= value ? read(nearest) : read(nearest - 1)
    default: return read(nearest)
    }
  }

  /// How many decimals a number has that is written with so many significant digits; at most 12.
  public static func decimals(_ size: Double, digits: Int) -> Int {
    let least = power(digits - 1) - 0.5
    var decimals = 0
    while decimals < 12, size != 0, size * power(decimals) < least { decimals += 1 }
    return decimals
  }

  private static func power(_ exponent: Int) -> Double {
    (0..<max(0, exponent)).reduce(1) { product, _ in product * 10 }
  }
}
