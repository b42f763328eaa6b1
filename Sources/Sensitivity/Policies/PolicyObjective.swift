// SPDX-License-Identifier: GPL-3.0-or-later

/// What is wanted of an output: as much of it as can be, or as little.
///
/// Of an output that is a year the lowest is the earliest, and never counts as the year after the
/// last one of its range.
public struct PolicyObjective: Hashable, Sendable, Codable {
  /// The end of the scale that is wanted.
  public enum Direction: String, Hashable, Sendable, Codable, CaseIterable {
    /// As much as can be; of a year, as late.
    case highest
    /// As little as can be; of a year, as early.
    case lowest
  }

  /// The name of an output.
  public var output: String
  /// What is wanted of the output.
  public var direction: Direction

  /// An objective as given; the output is looked up when the design meets a response.
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
    /// The value or more.
    case atLeast = "at_least"
    /// The value or less.
    case atMost = "at_most"
  }

  /// What the threshold is called in answers.
  public var name: String
  /// The name of an output.
  public var output: String
  /// The side of the value that is good enough.
  public var relation: Relation
  /// In the units of the output; a year for an output that is one. Finite.
  public var value: Double
  /// How far on the wrong side of the value is still good enough, for rounding; 0 or more.
  public var slack: Double

  /// A threshold as given; ``PolicyDesign`` refuses a value that is not finite.
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
