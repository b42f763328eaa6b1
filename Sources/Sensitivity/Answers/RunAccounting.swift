// SPDX-License-Identifier: GPL-3.0-or-later

/// How an answer came about: what a reader needs to get it again, and to judge it.
public struct RunAccounting: Hashable, Sendable, Codable {
  /// Names the design: method, size, seed, inputs and outputs.
  public let design: String
  /// What stands behind the intervals.
  public let intervals: IntervalMethod
  /// The share of cases in which an interval holds the truth, such as 0.95.
  public let level: Double
  /// The seed of the design.
  public let seed: UInt64
  /// The number of blocks.
  public let blocks: Int
  /// The points of all blocks, or the rows: stars, futures, or points with all of their samples.
  public let samples: Int
  /// How many times the response was evaluated.
  public let evaluations: Int
  /// Points, or rows, that have no answer and were left out.
  public let dropped: Int
  /// Why, in the order of the response's reasons. A row counts once for every point in it.
  public let invalid: [Invalid]
  /// The names of the inputs that the quasi-random net has no dimension left for, or that are
  /// yearly processes: these are drawn pseudo-randomly. Of stars all inputs, of pure Monte Carlo
  /// none.
  public let pseudoRandom: [String]

  /// Points left out for one reason.
  public struct Invalid: Hashable, Sendable, Codable {
    /// Why they have no answer.
    public let reason: Reason
    /// The number of points.
    public let count: Int

    /// A reason, and how many points it was given for.
    public init(reason: Reason, count: Int) {
      self.reason = reason
      self.count = count
    }
  }
}

/// What stands behind the intervals of an answer.
public enum IntervalMethod: String, Hashable, Sendable, Codable {
  /// Student's t on the spread of the blocks, which are independent replicates.
  case blockSpread = "block_spread"
  /// Independent draws: standard errors (of stars with Student's t), Wilson's interval for shares,
  /// and order statistics.
  case independentDraws = "independent_draws"
}
