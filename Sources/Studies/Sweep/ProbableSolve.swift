// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
public import Sensitivity
public import Simulation

/// Which values of a parameter make a goal hold in a wanted share of futures.
public struct ProbableSolve: Hashable, Sendable {
  /// The goal that is to hold.
  public let goal: Goal
  /// The parameter that is solved for.
  public let parameter: ModelParameter
  /// The share of futures in which the goal is to hold, 0…1.
  public let wanted: Double
  /// The values of the parameter that were looked at.
  public let bracket: ClosedRange<Double>
  /// With the parameter as the scenario has it.
  public let central: Point
  /// Lowest first; none where no value gives the wanted share, or every one does.
  public let solutions: [Solution]
  /// The value that comes nearest to the wanted share; of several the one that changes least.
  public let nearest: Point
  /// The lowest value looked at that has valid futures.
  public let low: Point
  /// The highest value looked at that has valid futures.
  public let high: Point
  /// How many futures were asked for; the account has those played.
  public let asked: Int
  /// Whether the goal holds in the same share of futures with every value looked at.
  public let isUnchanged: Bool
  /// Of every probability: the futures are the same for every value of the parameter.
  public let account: RunAccounting
  /// What varies from one future to the next.
  public let varied: [VariedInput]

  /// How many digits a staircase of futures is known to.
  public static let digits = 4

  /// In how many futures the goal holds with one value of the parameter.
  public struct Point: Hashable, Sendable {
    /// A value of the parameter, in its unit.
    public let value: Double
    /// The share of futures in which the goal holds, 0…1, with its interval.
    public let probability: Estimate
  }

  /// Where the wanted share is first reached.
  public struct Solution: Hashable, Sendable {
    /// The value, and the share there, which is at least the wanted one.
    public let point: Point
    /// The side on which the wanted share is kept: from this value on, or up to it.
    public let side: Studies.Solution.Side
    /// The value as people read it, in four digits, with which the goal still holds in the wanted
    /// share.
    public let written: WrittenEnd
    /// In how many futures it holds there.
    public let atWritten: Estimate
    /// The values at which the interval of the probability begins and ceases to hold the wanted
    /// share; nil where that lies outside of the bracket.
    public let interval: (low: Double?, high: Double?)

    public static func == (a: Self, b: Self) -> Bool {
      a.point == b.point && a.side == b.side && a.interval == b.interval
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(point) }
  }

  /// Whether the goal holds in the wanted share of futures as things stand.
  public var isAlreadyMet: Bool { central.probability.value >= wanted }
  /// The solution nearest the central value; nil if there is none.
  public var nearestValue: Double? {
    solutions.map { $0.point.value }.min { abs($0 - central.value) < abs($1 - central.value) }
  }
  /// Whether every value looked at gives the wanted share.
  public var isEverywhere: Bool {
    solutions.isEmpty && min(low.probability.value, high.probability.value) >= wanted
  }
}
