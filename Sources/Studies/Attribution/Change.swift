// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

/// One thing that differs between two scenarios: a number, a series or list given as one, or a
/// piece of structure.
public struct Change: Hashable, Sendable {
  /// The kind of a change: of numbers alone, or of structure.
  public enum Kind: Hashable, Sendable {
    /// The same keys with other values.
    case numbers
    /// Another rule, indexation, horizon, set of names or years: something that no number says.
    case structure
  }

  /// A number of both scenarios that differs, in the program's units.
  public struct Number: Hashable, Sendable {
    /// Its own key path, at or below the change's.
    public let path: String
    /// The measure of the number: its unit and limits.
    public let measure: Measure
    /// In the first scenario.
    public let from: Double
    /// In the second scenario.
    public let to: Double
  }

  /// The key path: `funding.phases.ramp_up.step.increment`, `municipal_costs.observed`.
  public let path: String
  /// The kind of the change.
  public let kind: Kind
  /// The numbers that both models read and that differ; empty for most of structure.
  public internal(set) var numbers: [Number] = []

  /// The key path of the one number that changes, such as a value's year; of anything else ``path``.
  public var narrowPath: String {
    kind == .numbers && numbers.count == 1 ? numbers[0].path : path
  }
}
