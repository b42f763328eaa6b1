// SPDX-License-Identifier: GPL-3.0-or-later

/// Stars of points, for the question of which inputs matter at all, at the price of few runs.
///
/// A star has a base point and, for every input, the same point with that input moved to another
/// place. Places are probabilities, drawn evenly from 0…1, so that every distribution is finite; an
/// elementary effect is the change of the output over the change of the probability. Stars are
/// independent of each other.
///
/// Reference: M. D. Morris (1991), *Technometrics* 33(2), doi:10.1080/00401706.1991.10484804;
/// F. Campolongo, A. Saltelli, J. Cariboni (2011), *Computer Physics Communications* 182,
/// doi:10.1016/j.cpc.2010.12.039, for radial designs.
public struct MorrisDesign: Hashable, Sendable {
  /// What varies: numbers, independent of each other.
  public let inputs: Inputs
  /// How many stars there are.
  public let repetitions: Int
  /// Any number; 0 is one like the others.
  public let seed: UInt64
  /// The years for which "reached by then" is analysed, of every output that is a year.
  ///
  /// The effect on such an outcome, as on every yes or no, is whether a move turns it.
  public let years: [Int]
  /// The share of cases in which an interval is to hold the truth.
  public let level: Double

  /// The least distance between two probabilities of an input in a star: below it, the rounding of
  /// an output would be taken for an effect.
  public static let leastStep = 0x1p-10
  /// Stars of one block.
  static let perBlock = 16
  /// The most stars that a design may have, 2^24.
  public static let limit = 1 << 24

  /// - Parameters:
  ///   - inputs: What varies: numbers, independent of each other.
  ///   - repetitions: How many stars, 2…2^24; a few dozen tell which inputs matter.
  ///   - seed: Any number; 0 is one like the others.
  ///   - years: Asked of every output that is a year; none leaves such outputs out.
  ///   - level: The share of cases in which an interval is to hold the truth, 0…1, both excluded.
  /// - Throws: ``DesignError``, also for correlated inputs, which cannot move alone, and for yearly
  ///   processes.
  public init(
    of inputs: Inputs, repetitions: Int, seed: UInt64, years: [Int] = [], level: Double = 0.95
  ) throws(DesignError) {
    guard level > 0, level < 1 else { throw .probability(level) }
    guard (2...Self.limit).contains(repetitions) else { throw .samples(repetitions) }
    if let pair = inputs.correlations.first(where: { $0.rho != 0 }) {
      throw .correlatedInputs(
        first: inputs.factors[pair.first].name, second: inputs.factors[pair.second].name)
    }
    for factor in inputs.factors {
      if case .process = factor.law { throw .yearlyProcess(input: factor.name) }
    }
    self.inputs = inputs
    self.repetitions = repetitions
    self.seed = seed
    self.years = years
    self.level = level
  }

  /// Blocks of 16 stars, but for the last one.
  public var blocks: Int { (repetitions + Self.perBlock - 1) / Self.perBlock }

  /// Points of one star.
  public var perStar: Int { inputs.width + 1 }

  /// The points of some stars, star by star: the base, then it with each input moved, in order.
  public func points(of stars: Range<Int>) -> [[Double]] {
    let sampler = MorrisSampler(self)
    return stars.flatMap { star -> [[Double]] in
      let rays = inputs.factors.indices.map { sampler.ray(star, input: $0) }
      let base = rays.map { $0.base }
      return [base]
        + rays.indices.map { input in
          var point = base
          point[input] = rays[input].moved
          return point
        }
    }
  }

  /// The stars of a block.
  func stars(of block: Int) -> Range<Int> {
    block * Self.perBlock..<min((block + 1) * Self.perBlock, repetitions)
  }
}
