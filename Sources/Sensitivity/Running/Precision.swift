// SPDX-License-Identifier: GPL-3.0-or-later

/// How sure an answer has to be, instead of how many samples it takes.
///
/// Blocks of unchanged size are added, about half as many again each time, until all intervals are
/// narrow enough.
public struct Precision: Hashable, Sendable {
  /// Something whose interval has to be narrow.
  public enum Quantity: Hashable, Sendable {
    /// The mean of a number.
    case mean
    /// The standard deviation of a number.
    case sd
    /// One of the probabilities that the design asks for.
    case quantile(Double)
    /// The probability that a year is never reached.
    case never
    /// The probability that it has happened by a year of the output's range.
    case by(year: Int)
    /// First and total order of every input, of a number or of "reached by" a year.
    case indices(reachedBy: Int?)
  }

  /// A quantity of an output, and how wide its interval may be.
  public struct Target: Hashable, Sendable {
    /// The name of the output.
    public var output: String
    /// What is to be known so well.
    public var quantity: Quantity
    /// In the units of the quantity.
    public var halfWidth: Double

    /// A target as given; one that the answer does not have is refused when the design runs.
    public init(_ output: String, _ quantity: Quantity, halfWidth: Double) {
      self.output = output
      self.quantity = quantity
      self.halfWidth = halfWidth
    }
  }

  /// All of them have to be met.
  public var targets: [Target]
  /// Evaluations of the response at which to give up; the design itself is always played.
  public var maximum: Int

  /// Targets, and the most evaluations that meeting them may take.
  public init(_ targets: [Target], maximum: Int) {
    self.targets = targets
    self.maximum = maximum
  }

  /// How it ended.
  public enum Outcome: Hashable, Sendable {
    /// All intervals are narrow enough, after so many evaluations.
    case met(evaluations: Int)
    /// These were still wider than asked, and have the half-widths given.
    case stopped(evaluations: Int, missed: [Target])
  }

  /// The targets that a function's half-widths do not meet, with these instead; one whose quantity
  /// does not exist for its output is refused.
  func missed(_ halfWidth: (Target) -> Double?) throws(RunError) -> [Target] {
    var missed: [Target] = []
    for target in targets {
      guard let width = halfWidth(target) else { throw .design(.unknownOutput(target.output)) }
      guard !(width <= target.halfWidth) else { continue }
      missed.append(Target(target.output, target.quantity, halfWidth: width))
    }
    return missed
  }

  /// How many blocks to have next; nil if that would cost too much.
  func next(after blocks: Int, evaluationsPerBlock: Int, limit: Int) -> Int? {
    let next = min(blocks + (blocks + 1) / 2, maximum / evaluationsPerBlock, limit)
    return next > blocks ? next : nil
  }
}
