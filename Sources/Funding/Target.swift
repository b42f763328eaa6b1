// SPDX-License-Identifier: GPL-3.0-or-later

/// A share of the operating costs that the path is measured against.
public struct Target: Hashable, Sendable {
  public enum Level: Hashable, Sendable {
    case share(LevelPath)
    /// The specialist services' own R&D share, year by year.
    case specialist
  }

  public enum Counting: String, Hashable, Sendable, CaseIterable {
    case new
    case newAndExisting = "new_and_existing"
  }

  /// What is compared with the target.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// The funding frame (*ramme*): what is set aside for new awards and the overheads within it.
    case funding
    /// What is paid in the year (*kontantprinsippet*).
    case cash
  }

  public var name: String
  public var level: Level
  /// The year in which it is to be met.
  public var by: ScenarioYear?
  public var counting: Counting
  public var basis: Basis

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
