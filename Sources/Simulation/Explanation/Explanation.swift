// SPDX-License-Identifier: GPL-3.0-or-later

/// How one number of a projection comes about, down to the numbers of the scenario.
///
/// Made by playing the equations with numbers that remember; every formula gives exactly the value
/// that the projection has.
public struct Explanation: Hashable, Sendable {
  /// The cell asked for, then all that it follows from: what a step names comes in a later one.
  public let steps: [Step]

  /// One cell, and how it follows from others.
  public struct Step: Hashable, Sendable {
    /// The cell explained.
    public let cell: Cell
    /// In the unit of the quantity.
    public let value: Double
    /// The formula by which its value follows from other cells, parameters and constants.
    public let formula: Formula
    /// Of a year of the funding frame: what made it.
    public let turn: ActivePhase?
  }

  /// The phase that made a year of the funding frame.
  public struct ActivePhase: Hashable, Sendable {
    /// The phase's name.
    public let phase: String
    /// The key of its rule: `step`, `grow`, `reach`, `amounts` or `hold`.
    public let rule: String
    /// What the rule would have given, MNOK, where the share limit stands in its place; it may be
    /// the same amount but for rounding.
    public let unlimited: Double?

    /// Whether the phase's share limit stands in the place of what the rule gives.
    public var isLimited: Bool { unlimited != nil }
  }

  /// The parameters that the number depends on, as indices in ``Model/parameters``, in the order in
  /// which the steps name them.
  ///
  /// Not among them is what only decides which phase a year has, or whether a limit is met.
  public var parameters: [Int] {
    var known: Set<Int> = []
    return steps.flatMap { $0.formula.parameters }.filter { known.insert($0).inserted }
  }
}
