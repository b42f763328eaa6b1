// SPDX-License-Identifier: GPL-3.0-or-later

/// What is wanted of an output: as much of it as can be, or as little.
///
/// Of an output that is a year the lowest is the earliest, and never counts as the year after the
/// last one of its range.
public struct PolicyObjective: Hashable, Sendable, Codable {
  public enum Direction: String, Hashable, Sendable, Codable, CaseIterable {
    case highest
    case lowest
  }

  /// The name of an output.
  public var output: String
  public var direction: Direction

  public init(_ output: String, _ direction: Direction) {
    self.output = output
    self.direction = direction
  }
}

/// What is good enough: an output on one side of a value, or at it.
///
/// Reference: M. K. Starr (1963), *Product Design and Decision Theory*, on choosing what is good
/// enough in as many futures as can be.
public struct PolicyThreshold: Hashable, Sendable, Codable {
  /// Never is later than every year: it is no `atMost`, and it is every `atLeast`.
  public enum Relation: String, Hashable, Sendable, Codable, CaseIterable {
    case atLeast = "at_least"
    case atMost = "at_most"
  }

  /// What the threshold is called in answers.
  public var name: String
  /// The name of an output.
  public var output: String
  public var relation: Relation
  /// In the units of the output; a year for an output that is one. Finite.
  public var value: Double
  /// How far on the wrong side of the value is still good enough, for rounding; 0 or more.
  public var slack: Double

  public init(
    _ name: String, _ output: String, _ relation: Relation, _ value: Double, slack: Double = 0
  ) {
    self.slack = slack
    self.name = name
    self.output = output
    self.relation = relation
    self.value = value
  }
}
