// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

/// A number that a scenario may have and hardly anyone means: a sign or a unit slipped, a digit too
/// many, a year that nothing looks at.
///
/// The limits lie outside of what the library and its data have, and well outside of what plans
/// have asked for; inside of them nothing is said.
public struct Doubt: Hashable, Sendable {
  /// The reasons for a doubt; the raw values are stable names.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A yearly rate of growth outside of -10 % to 15 %; that of a phase, to 50 %.
    case unusualGrowth = "unusual_growth"
    /// A rate or a share so small that it was probably meant a hundred times larger: a fraction,
    /// said as per cent.
    case tinyFraction = "tiny_fraction"
    /// A share of the costs above 20 %.
    case largeShare = "large_share"
    /// A target of nothing.
    case targetOfNothing = "target_of_nothing"
    /// More than the whole growth of prices compensated.
    case overcompensated = "overcompensated"
    /// An increment above 5 % of the costs, another amount above 10 %.
    case largeAmount = "large_amount"
    /// An amount of less than 10,000 kroner, in kroner: millions were meant.
    case smallAmount = "small_amount"
    /// The frame is larger than the costs themselves.
    case frameAboveCosts = "frame_above_costs"
    /// An observed value that is much more or less than the one before.
    case jump = "jump"
    /// Fewer inhabitants than any municipality has: thousands or millions of them, said without.
    case fewInhabitants = "few_inhabitants"
    /// A grant so large that never a whole project is new in a year.
    case largeGrant = "large_grant"
    /// Overheads on top that are larger than the frame.
    case overheadAboveFrame = "overhead_above_frame"
    /// Overheads whose years are none of those shown.
    case overheadNever = "overhead_never"
    /// An increment of a year that its phase does not come to.
    case unusedIncrement = "unused_increment"
    /// Another value by year, or a rate of growth, that nothing is computed with.
    case unusedValue = "unused_value"
    /// A year of prices far from the years shown.
    case distantPrices = "distant_prices"
  }

  /// The reason for the doubt.
  public var kind: Kind
  /// The key path of what is doubted.
  public var path: String
  /// The number in the program's units, of a small amount in kroner; or the year that is doubted.
  public var value: Double
  /// What `value` measures; nil for a year.
  public var measure: Measure?
  /// What it is held against: a part of the costs, the change from the value before, the most
  /// projects of a year, a last year; 0 where nothing.
  public var other: Double
  /// The year that it is looked at in, of a jump that of the value before; 0 for a number of no
  /// year.
  public var year: Int

  init(
    _ kind: Kind, _ path: String, _ value: Double, _ measure: Measure? = nil, other: Double = 0,
    year: Int = 0
  ) {
    (self.kind, self.path, self.value, self.measure) = (kind, path, value, measure)
    (self.other, self.year) = (other, year)
  }
}
