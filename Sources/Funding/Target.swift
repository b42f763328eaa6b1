// SPDX-License-Identifier: GPL-3.0-or-later

/// A share of the operating costs that the path is measured against.
public struct Target: Hashable, Sendable {
  /// The aim of a target, as a share of the operating costs.
  public enum Level: Hashable, Sendable {
    /// A fraction of the municipalities' operating costs, 0…1, by year.
    case share(LevelPath)
    /// The specialist services' own R&D share, year by year.
    case specialist
  }

  /// The money that counts towards a target.
  public enum Counting: String, Hashable, Sendable, CaseIterable {
    /// The funding path alone.
    case new
    /// The funding path and the existing streams.
    case newAndExisting = "new_and_existing"
  }

  /// What is compared with the target.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// The funding frame (*ramme*): what is set aside for new awards and the overheads within it.
    case funding
    /// What is paid in the year (*kontantprinsippet*).
    case cash
  }

  /// The name in key paths: `one_percent` in `targets.one_percent`.
  public var name: String
  /// The share of the operating costs to reach.
  public var level: Level
  /// The year in which it is to be met.
  public var by: ScenarioYear?
  /// Whether existing research counts too.
  public var counting: Counting
  /// The frame or the cash.
  public var basis: Basis

  /// A target; by default of the frame of new funding, with no year to meet it in.
  public init(
    name: String, level: Level, by: ScenarioYear? = nil, counting: Counting = .new,
    basis: Basis = .funding
  ) {
    self.name = name
    self.level = level
    self.by = by
    self.counting = counting
    self.basis = basis
  }
}
