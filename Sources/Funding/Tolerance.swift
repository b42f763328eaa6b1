// SPDX-License-Identifier: GPL-3.0-or-later

/// How far from a limit still counts as there.
///
/// Sums, products and ratios carry rounding in their last digits, so that what is met by
/// construction may come out just short of it. Whatever asks whether a limit is met (a target, a
/// goal, a threshold, a condition on rows) asks with this tolerance, so that all give the same
/// answer.
public enum Tolerance {
  /// As a part of the limit.
  @inlinable public static var relative: Double { 1e-12 }

  /// How far from `limit`, in its own unit; from 0 the same number of it, from never nothing.
  public static func slack(at limit: Double) -> Double {
    guard limit.isFinite else { return 0 }
    return limit == 0 ? relative : relative * abs(limit)
  }

  /// Whether `value` is `limit` or more; never (infinity) is more than every number.
  public static func isAtLeast(_ value: Double, _ limit: Double) -> Bool {
    value >= limit - slack(at: limit)
  }

  /// Whether `value` is `limit` or less.
  public static func isAtMost(_ value: Double, _ limit: Double) -> Bool {
    value <= limit + slack(at: limit)
  }
}
