// SPDX-License-Identifier: GPL-3.0-or-later

/// Which inputs the spread of the outputs comes from.
public struct SobolAnswer: Hashable, Sendable, Codable {
  /// In the order of the response; for a year one entry for each year asked about.
  public let outputs: [SobolOutput]
  /// The design, its size, and the rows left out.
  public let account: RunAccounting
  /// The formula behind ``SobolIndices/Input/first`` and ``SobolIndices/Input/total``.
  public let estimator: SobolEstimator

  /// The indices of one output, by its name; of a year those of the first year asked about. Nil for
  /// one that is not analysed.
  public subscript(_ name: String) -> SobolOutput? { outputs.first { $0.output.name == name } }

  /// The indices of "reached by `year`"; nil for a year that was not asked about.
  public subscript(_ name: String, reachedBy year: Int) -> SobolOutput? {
    outputs.first { $0.output.name == name && $0.reachedBy == year }
  }
}

/// Which formula the indices are estimated by.
public enum SobolEstimator: String, Hashable, Sendable, Codable, CaseIterable {
  /// A, B and both exchanges of every input: N·(2k+2) evaluations.
  ///
  /// Reference: I. Azzini, T. Mara, R. Rosati (2021), *Environmental Modelling & Software* 144,
  /// doi:10.1016/j.envsoft.2021.105167.
  case azziniRosati = "azzini_rosati"
  /// A, B and one exchange of every input: N·(k+2) evaluations.
  ///
  /// Reference: A. Saltelli et al. (2010), *Computer Physics Communications* 181, table 2(b),
  /// doi:10.1016/j.cpc.2009.09.018; A. Janon et al. (2014), *ESAIM: Probability and Statistics* 18,
  /// doi:10.1051/ps/2013040, for the variance.
  case saltelli2010 = "saltelli_2010"
}

/// The indices of one output.
public struct SobolOutput: Hashable, Sendable, Codable {
  /// The indices of one output, if it varies at all.
  public enum Result: Hashable, Sendable, Codable {
    /// All values are the same, but for rounding: no input explains anything.
    case constant(Double)
    /// Not all values are the same.
    case varying(SobolIndices)
  }

  /// The output that is analysed.
  public let output: Output
  /// For a year: the indices are those of 1 where it has happened by this year, and 0 elsewhere.
  public let reachedBy: Int?
  /// The indices, or the one value of an output that does not vary.
  public let result: Result

  /// Nil for a constant.
  public var indices: SobolIndices? {
    if case .varying(let indices) = result { indices } else { nil }
  }
}

/// Shares of an output's variance. An estimate may lie outside of 0…1; none is clipped.
public struct SobolIndices: Hashable, Sendable, Codable {
  /// Of A and B, in the units of the output; of "reached by" a year the share, 0…1.
  public let mean: Double
  /// In the square of the output's units.
  public let variance: Double
  /// One for each factor, or group of factors, in the order of the design.
  public let inputs: [Input]
  /// One for each pair of inputs, if asked for: what they explain together beyond each alone.
  public let pairs: [Pair]

  /// The indices of one input, or group of inputs.
  public struct Input: Hashable, Sendable, Codable {
    /// The name of the factor or the group.
    public let name: String
    /// The share that vanishes if this input alone were known; of a group, its closed index.
    public let first: Estimate
    /// The share that is left if all other inputs were known.
    public let total: Estimate
    /// The total by Jansen's estimator, from A and one exchange.
    ///
    /// Reference: M. J. W. Jansen (1999), *Computer Physics Communications* 117,
    /// doi:10.1016/S0010-4655(98)00154-4.
    public let jansenTotal: Estimate
  }

  /// What two inputs, or groups, explain together.
  public struct Pair: Hashable, Sendable, Codable {
    /// The name of the one that comes first in the design.
    public let first: String
    /// The name of the other one.
    public let second: String
    /// The second-order index: the closed index of both less the first-order index of each.
    public let interaction: Estimate
  }

  /// The indices of one input or group, by its name; nil for a name that is not analysed.
  public subscript(_ name: String) -> Input? { inputs.first { $0.name == name } }
}
