// SPDX-License-Identifier: GPL-3.0-or-later

/// Points that fill the space of the inputs as densely as the inputs are probable there, for the
/// question of how the outputs are spread.
public struct SampleDesign: Hashable, Sendable {
  /// Where the points come from.
  public enum Method: String, Hashable, Sendable, Codable, CaseIterable {
    /// Independent pseudo-random draws, in blocks of 8192, doubled until 512 blocks are enough.
    case monteCarlo = "monte_carlo"
    /// Sobol' nets, every block a scramble of its own.
    ///
    /// Reference: A. B. Owen (1995), *Randomly permuted (t,m,s)-nets and (t,s)-sequences*.
    case quasiMonteCarlo = "quasi_monte_carlo"
    /// Latin hypercubes, one for every block: exactly one point per stratum and input.
    ///
    /// Reference: M. D. McKay, R. J. Beckman, W. J. Conover (1979), *Technometrics* 21(2),
    /// doi:10.1080/00401706.1979.10489755.
    case latinHypercube = "latin_hypercube"
  }

  /// Where the points come from.
  public let method: Method
  /// What varies.
  public let inputs: Inputs
  /// Any number; 0 is one like the others.
  public let seed: UInt64
  /// How the points are cut into blocks.
  public internal(set) var size: BlockSize
  /// The probabilities whose quantiles are asked for, 0…1, both excluded.
  public let probabilities: [Double]
  /// The share of cases in which an interval is to hold the truth.
  public let level: Double
  /// Whether every value is kept, because there are no more than 10,000, so that quantiles are
  /// exact; otherwise they are within 0.1 % of their size.
  public internal(set) var isExact: Bool

  /// - Parameters:
  ///   - method: Where the points come from.
  ///   - inputs: What varies.
  ///   - samples: How many points at least; ``BlockSize/samples`` says how many there are.
  ///   - seed: Any number; 0 is one like the others.
  ///   - replicates: How many independent nets or hypercubes the samples are spread over: a power
  ///     of two, 16 or more. Pure Monte Carlo needs none.
  ///   - probabilities: Those whose quantiles are asked for, 0…1, both excluded.
  ///   - level: The share of cases in which an interval is to hold the truth, 0…1, both excluded.
  /// - Throws: ``DesignError``.
  public init(
    _ method: Method, of inputs: Inputs, samples: Int, seed: UInt64, replicates: Int = 16,
    probabilities: [Double] = [0.05, 0.25, 0.5, 0.75, 0.95], level: Double = 0.95
  ) throws(DesignError) {
    for probability in probabilities + [level] where !(probability > 0 && probability < 1) {
      throw .probability(probability)
    }
    self.method = method
    self.inputs = inputs
    self.seed = seed
    self.probabilities = probabilities
    self.level = level
    size =
      switch method {
      case .monteCarlo: try BlockSize(draws: samples)
      case .quasiMonteCarlo: try BlockSize(nets: samples, replicates: replicates)
      case .latinHypercube: try BlockSize(hypercubes: samples, replicates: replicates)
      }
    isExact = size.samples <= NumberTally.exactLimit
  }

}
