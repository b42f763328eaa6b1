// SPDX-License-Identifier: GPL-3.0-or-later

/// A method that says which inputs matter in runs that are there already, without a design.
///
/// A method is a folder of its own and a line in ``all``; whoever asks and whoever tells of it read
/// only what stands here and in ``GivenFinding``.
public struct GivenDataMethod: Sendable {
  /// As it is asked for.
  public let name: String
  /// Whether it explains a condition, and no output by itself.
  public let needsCondition: Bool
  /// What it finds, or why it cannot: each finding by itself, so that one leaves the others.
  public let findings: @Sendable (RunTable, GivenQuestion) -> [Result<GivenFinding, GivenDataError>]

  init(
    _ name: String, needsCondition: Bool = false,
    findings:
      @escaping @Sendable (RunTable, GivenQuestion) -> [Result<GivenFinding, GivenDataError>]
  ) {
    (self.name, self.needsCondition, self.findings) = (name, needsCondition, findings)
  }

  /// The methods, in the order in which they answer.
  public static let all: [GivenDataMethod] = [
    .pawn, .delta, .easi, .ranks, .regression, .regional,
  ]
}

/// What is asked of a table of runs.
public struct GivenQuestion: Sendable {
  /// The column that is explained; of a condition the one that it was added as.
  public var output: String
  /// Nil leaves methods that need a condition without an answer.
  public var condition: RunCondition?
  /// Slices of an input, for methods that cut it up; 2 or more.
  public var slices: Int
  /// The inputs that do nothing behind the thresholds.
  public var dummies: Dummies

  /// A question as given; names and slices are checked by the methods.
  public init(
    _ output: String, where condition: RunCondition? = nil, slices: Int = 10,
    dummies: Dummies = Dummies()
  ) {
    (self.output, self.condition, self.slices, self.dummies) = (output, condition, slices, dummies)
  }
}
