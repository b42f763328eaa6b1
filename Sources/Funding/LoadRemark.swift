// SPDX-License-Identifier: GPL-3.0-or-later

/// Something said about how a file was read.
public enum LoadRemark: Hashable, Sendable {
  /// Semicolons and decimal commas were understood.
  case norwegianCSV(file: String)
  /// How a parameter varies was inherited, and the parameter is not there any more.
  case noLongerVaries(path: String)
  /// How a parameter varies was written before a change that sets its value.
  case fixedValue(path: String)
  /// The scenario gives values of its own for years that its series has.
  case replacedObservations(series: String, years: [Int])
  /// The mean of a truncated normal lies so many standard deviations past one of its limits, `low`
  /// or `high`.
  case meanOutside(path: String, limit: String, deviations: Int)
  /// Some parts of a growth were changed, and others stay as they were.
  case growthKept(path: String, changed: [String], kept: [String])
  /// A comma was taken to part thousands, which some write for the decimal sign.
  case thousandsComma(path: String, text: String, read: String)
  /// A comma was taken for the decimal sign, where some would part thousands with it.
  case decimalComma(path: String, text: String, read: String)
  /// A value that was set belongs to a lever, whose own values are tried instead.
  case leverTried(path: String)

  /// Its name, for programs that read it.
  public var code: String {
    switch self {
    case .norwegianCSV: "norwegian_csv"
    case .noLongerVaries: "no_longer_varies"
    case .fixedValue: "fixed_value"
    case .meanOutside: "mean_outside_limits"
    case .growthKept: "growth_kept"
    case .thousandsComma: "thousands_comma"
    case .decimalComma: "decimal_comma"
    case .leverTried: "lever_tried"
    case .replacedObservations: "replaced_observations"
    }
  }
}
