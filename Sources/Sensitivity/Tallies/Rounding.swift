// SPDX-License-Identifier: GPL-3.0-or-later

/// What numbers may differ by that are the same but for rounding.
public enum Rounding {
  /// As a part of the larger of them.
  public static let relative = 1e-12

  /// Whether numbers from `low` to `high` are all the same.
  static func isNothing(between low: Double, and high: Double) -> Bool {
    low == high || (high - low).isFinite && high - low <= relative * max(abs(low), abs(high))
  }
}
