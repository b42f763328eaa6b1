// SPDX-License-Identifier: GPL-3.0-or-later

/// Which inputs the spread of the outputs comes from.
public struct SobolAnswer: Hashable, Sendable, Codable {
  /// In the order of the response; for a year one entry for each year asked about.
  public let outputs: [SobolOutput]
  public let account: RunAccounting
  public let estimator: SobolEstimator

  public subscript(_ name: String) -> SobolOutput? { outputs.first { $0.output.name == name } }

  public subscript(_ name: String, reachedBy year: Int) -> SobolOutput? {
    outputs.first { $0.output.name == name && $0.reachedBy == year }
  }
}

/// Which formula the indices are estimated by.
public enum SobolEstimator: String, Hashable, Sendable, Codable, CaseIterable {
  /// A, B and both exchanges of every input: N·(2k+2) evaluations.
  ///
  /// Reference: I. Azzini, T. Mara, R. Rosati (2021), *Environmental Modelling & Software* 144.
  case azziniRosati = "azzini_rosati"
  /// A, B and one exchange of every input: N·(k+2) evaluations.
  ///
  /// Reference: A. Saltelli et al. (2010), *Computer Physics Communications* 181, table 2(b);
  /// A. Janon et al. (2014), *ESAIM: Probability and Statistics* 18, for the variance.
  case saltelli2010 = "saltelli_2010"
}

/// The indices of one output.
public struct SobolOutput: Hashable, Sendable, Codable {
  public enum Result: Hashable, Sendable, Codable {
    /// All values are the same, but for rounding: no input explains anything.
    case constant(Double)
    case varying(SobolIndices)
  }

  public let output: Output
  /// For a year: the indices are those of 1 where it has happened by this year, and 0 elsewhere.
  public let reachedBy: Int?
  public let result: Result

  /// Nil for a constant.
  public var indices: SobolIndices? {
    if case .varying(let indices) = result { indices } else { nil }
  }
}

/// Shares of an output's variance. An estimate may lie outside of 0…1; none is clipped.
public struct SobolIndices: Hashable, Sendable, Codable {
  public let mean: Double
  /// In the square of the output's units.
  public let variance: Double
  /// One for each factor, or group of factors, in the order of the design.
  public let inputs: [Input]
  /// One for each pair of inputs, if asked for: what they explain together beyond each alone.
  public let pairs: [Pair]

  public struct Input: Hashable, Sendable, Codable {
    public let name: String
    /// The share that vanishes if this input alone were known; of a group, its closed index.
    public let first: Estimate
    /// The share that is left if all other inputs were known.
    public let total: Estimate
    /// The total by Jansen's estimator, from A and one exchange.
    ///
    /// Reference: M. J. W. Jansen (1999), *Computer Physics Communications* 117.
    public let jansenTotal: Estimate
  }

  public struct Pair: Hashable, Sendable, Codable {
    public let first: String
    public let second: String
    public let interaction: Estimate
  }

  public subscript(_ name: String) -> Input? { inputs.first { $0.name == name } }
}
