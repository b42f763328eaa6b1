// SPDX-License-Identifier: GPL-3.0-or-later

/// How policies do over the same futures.
///
/// Quantiles are within 0.1 % of their size.
public struct PolicyAnswer: Hashable, Sendable, Codable {
  /// In the order of the design.
  public let policies: [Policy]
  /// One for each objective, in order.
  public let criteria: [Criteria]
  /// The policies with which all thresholds hold in the most futures; nil if there are none.
  ///
  /// Reference: M. K. Starr (1963), the domain criterion.
  public let domain: PolicyChoice?
  /// Its samples are futures, in each of which every policy is evaluated.
  public let account: RunAccounting

  /// How one policy does.
  public struct Policy: Hashable, Sendable, Codable {
    /// As the design has them.
    public let decisions: [Double]
    /// In the order of the response.
    public let outputs: [OutputAnswer]
    /// One for each objective, in order.
    public let regrets: [Regret]
    /// One for each threshold, in order.
    public let thresholds: [Held]
    /// The share of futures in which all thresholds hold, 0…1; nil if there are none.
    public let satisfied: Estimate?

    /// The spread of one output, by its name; nil for a name that no output has.
    public subscript(_ name: String) -> OutputAnswer? { outputs.first { $0.output.name == name } }
  }

  /// What a policy falls short of the best one of each future, in the output's units, 0 or more.
  public struct Regret: Hashable, Sendable, Codable {
    /// What the policy falls short in.
    public let objective: PolicyObjective
    /// Over all futures with an answer.
    public let mean: Estimate
    /// Not exceeded in 90 % of the futures.
    public let quantile: Estimate
    /// In all futures that were played.
    public let max: Double
    /// The share of futures in which no policy is better, 0…1: it may share them with others.
    public let best: Estimate
  }

  /// How often a threshold holds.
  public struct Held: Hashable, Sendable, Codable {
    /// What is good enough.
    public let threshold: PolicyThreshold
    /// Of the futures, 0…1.
    public let share: Estimate
  }

  /// The best policies for one objective. Never counts as the year after the last of the range.
  public struct Criteria: Hashable, Sendable, Codable {
    /// What the policies are compared by.
    public let objective: PolicyObjective
    /// By the mean over all futures.
    public let expected: PolicyChoice
    /// By the 5 % quantile, of what is to be low by the 95 % one: of a year the first by which it
    /// has happened in that share of futures.
    public let worstPlausible: PolicyChoice
    /// By the greatest regret.
    ///
    /// Reference: L. J. Savage (1951), *Journal of the American Statistical Association* 46.
    public let minimaxRegret: PolicyChoice
    /// By the regret that is not exceeded in 90 % of the futures.
    public let regretQuantile: PolicyChoice
  }
}

/// Which policies are best by a criterion.
public struct PolicyChoice: Hashable, Sendable, Codable {
  /// The numbers of all that have the best value, counted from 0, in rising order: at least one.
  public let policies: [Int]
  /// What they have by the criterion.
  public let value: Double

  /// A choice as given.
  public init(policies: [Int], value: Double) {
    self.policies = policies
    self.value = value
  }
}
