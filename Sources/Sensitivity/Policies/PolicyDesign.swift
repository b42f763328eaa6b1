// SPDX-License-Identifier: GPL-3.0-or-later

/// Policies played over the same futures, for the question of which one does well enough whatever
/// comes.
///
/// Nobody knows how likely the futures are. So every policy is played in every one of them, and is
/// judged by several criteria, among them its regret: what it falls short, in a future, of the
/// policy that is best there. As all have the same futures, what tells policies apart is not the
/// luck of the draw.
///
/// References: R. J. Lempert, D. G. Groves, S. W. Popper, S. C. Bankes (2006), *Management Science*
/// 52(4), doi:10.1287/mnsc.1050.0472; C. McPhail et al. (2018), *Earth's Future* 6(2),
/// doi:10.1002/2017EF000649, for the criteria.
public struct PolicyDesign: Hashable, Sendable {
  /// How many policies there may be.
  public static let limit = 10_000
  /// The probability of the quantile of regret that is told beside its mean and its greatest.
  public static let regretProbability = 0.9
  /// The share of futures that are worse than what is called the worst plausible one.
  public static let worstProbability = 0.05

  /// By policy its decisions: the first coordinates of a point, before those of the inputs.
  public let policies: [[Double]]
  /// What is uncertain.
  public let inputs: Inputs
  /// What regret is of, in the order of the answer.
  public let objectives: [PolicyObjective]
  /// What is good enough, in the order of the answer.
  public let thresholds: [PolicyThreshold]
  /// Any number; 0 is one like the others.
  public let seed: UInt64
  /// Of the futures: Sobol' nets, every block a scramble of its own.
  public internal(set) var size: BlockSize
  /// The probabilities whose quantiles are asked for, 0…1, both excluded.
  public let probabilities: [Double]
  /// The share of cases in which an interval is to hold the truth.
  public let level: Double

  /// - Parameters:
  ///   - policies: 1…10,000, all with as many decisions, which are finite.
  ///   - inputs: What is uncertain.
  ///   - objectives: What regret is of; there need be none.
  ///   - thresholds: What is good enough; there need be none.
  ///   - samples: How many futures at least; ``BlockSize/samples`` says how many there are.
  ///   - seed: Any number; 0 is one like the others.
  ///   - replicates: How many independent nets the futures are spread over: a power of two, 16 or
  ///     more.
  ///   - probabilities: Those whose quantiles are asked for, 0…1, both excluded.
  ///   - level: The share of cases in which an interval is to hold the truth, 0…1, both excluded.
  /// - Throws: ``DesignError``: also `noValues` of "policies" if there are none, if some have more
  ///   decisions than others, or if a decision is not finite, and of a threshold's name if its
  ///   value is not; `tooManyPoints` for too many policies.
  public init(
    policies: [[Double]], inputs: Inputs, objectives: [PolicyObjective],
    thresholds: [PolicyThreshold], samples: Int, seed: UInt64, replicates: Int = 16,
    probabilities: [Double] = [0.05, 0.25, 0.5, 0.75, 0.95], level: Double = 0.95
  ) throws(DesignError) {
    for probability in probabilities + [level] where !(probability > 0 && probability < 1) {
      throw .probability(probability)
    }
    guard policies.count <= Self.limit else { throw .tooManyPoints(policies.count) }
    guard let first = policies.first,
      policies.allSatisfy({ $0.count == first.count && $0.allSatisfy { $0.isFinite } })
    else { throw .noValues(input: "policies") }
    guard !inputs.factors.isEmpty else { throw .noValues(input: "") }
    for threshold in thresholds where !threshold.value.isFinite {
      throw .noValues(input: threshold.name)
    }
    self.policies = policies
    self.inputs = inputs
    self.objectives = objectives
    self.thresholds = thresholds
    self.seed = seed
    self.probabilities = probabilities
    self.level = level
    size = try BlockSize(nets: samples, replicates: replicates)
  }

  /// How many decisions a policy has.
  public var decisions: Int { policies[0].count }

  /// The number of coordinates of a point: the decisions, then the inputs' own.
  public var width: Int { decisions + inputs.width }
}
