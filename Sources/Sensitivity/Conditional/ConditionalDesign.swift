// SPDX-License-Identifier: GPL-3.0-or-later

/// Points for the question of which inputs the spread of the outputs comes from, where inputs go
/// together.
///
/// With correlated inputs an input also tells something of the others, so its plain index, which
/// exchanges it alone, plays futures that its correlations rule out. Here some inputs are kept, and
/// the others drawn anew *given* these, as their correlations have it.
///
/// References: S. Kucherenko, S. Tarantola, P. Annoni (2012), *Computer Physics Communications*
/// 183, doi:10.1016/j.cpc.2011.12.020; A. B. Owen (2014), *SIAM/ASA Journal on Uncertainty
/// Quantification* 2, doi:10.1137/130936233; E. Song, B. L. Nelson, J. Staum (2016), the same
/// journal, 4, doi:10.1137/15M1048070.
public struct ConditionalDesign: Hashable, Sendable {
  /// What is asked.
  public enum Effects: String, Hashable, Sendable, Codable {
    /// First and total order: N·(2k+1) evaluations of k inputs, 3 or more.
    case firstAndTotal = "kucherenko"
    /// These, and Shapley effects, which share out all of the spread: N·(2^k - 1) evaluations of up
    /// to 12 inputs, and at most N·(34k + 1) of more, by random orders.
    case shapley
  }

  /// Shapley effects of more inputs than this are estimated from random orders.
  public static let exactLimit = 12
  /// Random orders of a block, half of them the others reversed.
  static let orders = 32

  /// What varies, with its correlations.
  public let inputs: Inputs
  /// Which effects are estimated.
  public let effects: Effects
  /// Any number; 0 is one like the others.
  public let seed: UInt64
  /// Nets of 2^8…2^20 rows, every block a scramble of its own.
  public internal(set) var size: BlockSize
  /// The years for which "reached by then" is analysed, of every output that is a year.
  public let years: [Int]
  /// The share of cases in which an interval is to hold the truth, 0…1, both excluded.
  public let level: Double

  /// - Parameters:
  ///   - inputs: What varies, with its correlations; at least one.
  ///   - effects: Which are estimated.
  ///   - samples: The base number of rows; ``BlockSize/samples`` says how many there are.
  ///   - seed: Any number; 0 is one like the others.
  ///   - replicates: How many independent nets the rows are spread over, at least: a power of two,
  ///     16 or more.
  ///   - years: Asked of every output that is a year; none leaves such outputs out.
  ///   - level: The share of cases in which an interval is to hold the truth, 0…1, both excluded.
  /// - Throws: ``DesignError``.
  public init(
    of inputs: Inputs, effects: Effects, samples: Int, seed: UInt64, replicates: Int = 16,
    years: [Int] = [], level: Double = 0.95
  ) throws(DesignError) {
    guard level > 0, level < 1 else { throw .probability(level) }
    guard !inputs.factors.isEmpty else { throw .noValues(input: "") }
    self.inputs = inputs
    self.effects = effects
    self.seed = seed
    self.years = years
    self.level = level
    size = try BlockSize(nets: samples, replicates: replicates)
  }

  /// How many inputs are kept or drawn anew.
  var count: Int { inputs.factors.count }

  var isExact: Bool { effects == .shapley && count <= Self.exactLimit }

  /// The row itself and every set of inputs kept, at most: fewer with one or two inputs, and where
  /// random orders have sets in common.
  public var evaluationsPerRow: Int {
    let subsets =
      switch effects {
      case .firstAndTotal: 2 * count
      case .shapley: isExact ? (1 << count) - 2 : (2 + Self.orders) * count
      }
    return subsets + 1
  }

  /// The rows themselves, and the sets that are kept in each block.
  public var evaluations: Int {
    func sets(in block: Int) -> Int { kept(in: block).sets.count + 1 }
    guard effects == .shapley, !isExact else { return samples * sets(in: 0) }
    return size.points * (0..<blocks).reduce(0) { $0 + sets(in: $1) }
  }
}
