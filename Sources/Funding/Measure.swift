// SPDX-License-Identifier: GPL-3.0-or-later

/// What a number of a scenario measures: its unit and the values that make sense.
///
/// Scenario files write the unit out; inside the program money is MNOK (million Norwegian kroner),
/// and shares and rates are fractions (0.01 is 1 %).
public enum Measure: String, Hashable, Sendable, CaseIterable {
  /// An amount that is not negative, MNOK: a first grant, an overhead, an observed stream.
  case amount
  /// A positive amount, MNOK: operating costs, a grant per project.
  case cost
  /// A yearly increase, MNOK; negative for a cut.
  case increase
  /// A part of a whole, 0…1.
  case share
  /// A yearly rate of growth, above -1.
  case rate
  /// The part of price growth that is compensated, 0…2.
  case compensation
  /// A whole number of things, 0 or more.
  case count
  /// Inhabitants, above 0.
  case persons
  /// A calendar year.
  case year

  /// The unit that the number has in a file.
  public enum Unit: Hashable, Sendable {
    /// MNOK, a fraction that files write as per cent, or a number without a unit.
    case money, fraction, none
  }

  /// Money for amounts, costs and increases; a fraction for shares, rates and compensation.
  public var unit: Unit {
    switch self {
    case .amount, .cost, .increase: .money
    case .share, .rate, .compensation: .fraction
    case .count, .persons, .year: .none
    }
  }

  /// The values allowed, in the program's units; both ends are allowed, save those ``isOpen``.
  public var limits: ClosedRange<Double> {
    switch self {
    case .amount, .cost: 0...1e9
    case .increase: -1e9...1e9
    case .share: 0...1
    case .rate: -1...10
    case .compensation: 0...2
    case .count: 0...10_000
    case .persons: 0...1e10
    case .year: 1900...2399
    }
  }

  /// Whether the lower limit itself is out of range: costs of 0 or a rate of -100 % end every
  /// ratio.
  public var isOpen: Bool {
    switch self {
    case .cost, .rate, .persons: true
    default: false
    }
  }

  /// Whether only whole numbers are in range.
  public var isWhole: Bool { self == .count || self == .year }

  /// Whether `value` is within the limits; false for NaN.
  public func allows(_ value: Double) -> Bool {
    limits.contains(value) && !(isOpen && value == limits.lowerBound)
      && (!isWhole || value == value.rounded())
  }
}
