// SPDX-License-Identifier: GPL-3.0-or-later

public import Sensitivity

/// What is not known about a scenario's parameters, kept for the sweeps.
public struct Uncertainty: Hashable, Sendable {
  /// How an input varies.
  public enum Law: Hashable, Sendable {
    case distribution(Distribution)
    /// A whole path of yearly rates; observed years are never drawn.
    case process(Process)
  }

  /// A parameter that varies.
  public struct Input: Hashable, Sendable {
    /// The key path in the scenario.
    public var path: String
    public var law: Law

    public init(path: String, law: Law) {
      self.path = path
      self.law = law
    }
  }

  /// One draw that several parameters take.
  public struct Shared: Hashable, Sendable {
    public var name: String
    public var distribution: Distribution
    /// Key paths in the scenario.
    public var drives: [String]

    public init(name: String, distribution: Distribution, drives: [String]) {
      self.name = name
      self.distribution = distribution
      self.drives = drives
    }
  }

  /// Spearman's ρ between two inputs, by path or by the name of a shared draw.
  public struct Correlation: Hashable, Sendable {
    public var first: String
    public var second: String
    public var rho: Double

    public init(_ first: String, _ second: String, rho: Double) {
      self.first = first
      self.second = second
      self.rho = rho
    }
  }

  public var inputs: [Input]
  public var shared: [Shared]
  public var correlations: [Correlation]

  public init(inputs: [Input] = [], shared: [Shared] = [], correlations: [Correlation] = []) {
    self.inputs = inputs
    self.shared = shared
    self.correlations = correlations
  }

  public var isEmpty: Bool { inputs.isEmpty && shared.isEmpty && correlations.isEmpty }
}
