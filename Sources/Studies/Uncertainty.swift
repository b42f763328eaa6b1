// SPDX-License-Identifier: GPL-3.0-or-later

public import Sensitivity

/// What is not known about a scenario's parameters, kept for the sweeps.
public struct Uncertainty: Hashable, Sendable {
  /// How an input varies.
  public enum Law: Hashable, Sendable {
    /// One draw from the distribution, in the parameter's unit.
    case distribution(Distribution)
    /// A whole path of yearly rates; observed years are never drawn.
    case process(Process)
  }

  /// A parameter that varies.
  public struct Input: Hashable, Sendable {
    /// The key path in the scenario.
    public var path: String
    /// The law of the parameter's values.
    public var law: Law

    /// The parameter at the key path `path`, and its law.
    public init(path: String, law: Law) {
      self.path = path
      self.law = law
    }
  }

  /// One draw that several parameters take.
  public struct Shared: Hashable, Sendable {
    /// The name that correlations refer to.
    public var name: String
    /// The distribution of the draw, in the unit of all that it drives.
    public var distribution: Distribution
    /// Key paths in the scenario.
    public var drives: [String]

    /// One draw that drives the parameters at these key paths.
    public init(name: String, distribution: Distribution, drives: [String]) {
      self.name = name
      self.distribution = distribution
      self.drives = drives
    }
  }

  /// Spearman's ρ between two inputs, by path or by the name of a shared draw.
  public struct Correlation: Hashable, Sendable {
    /// The key path of an input, or the name of a shared draw.
    public var first: String
    /// The same, of the other.
    public var second: String
    /// Spearman's ρ, -1…1.
    public var rho: Double

    /// The rank correlation of two inputs; their order does not matter.
    public init(_ first: String, _ second: String, rho: Double) {
      self.first = first
      self.second = second
      self.rho = rho
    }
  }

  /// Parameters with a law of their own, in file order.
  public var inputs: [Input]
  /// Draws that drive several parameters, in file order.
  public var shared: [Shared]
  /// Rank correlations; pairs that are not named are independent.
  public var correlations: [Correlation]

  /// An uncertainty as it is given; ``faults(in:)`` says what is wrong with it.
  public init(inputs: [Input] = [], shared: [Shared] = [], correlations: [Correlation] = []) {
    self.inputs = inputs
    self.shared = shared
    self.correlations = correlations
  }

  /// Whether there are neither inputs, shared draws nor correlations.
  public var isEmpty: Bool { inputs.isEmpty && shared.isEmpty && correlations.isEmpty }
}
