// SPDX-License-Identifier: GPL-3.0-or-later

/// What varies: named factors in order, and how their ranks go together.
///
/// A point of a design is a list of *coordinates*: one for a factor that is a number, one a year
/// for a factor that is a yearly process. ``columns(of:)`` says which coordinates are whose.
public struct Inputs: Hashable, Sendable {
  /// How a factor varies.
  public enum Law: Hashable, Sendable {
    /// One number, in the units of the distribution.
    case distribution(Distribution)
    /// The deviations e(y) of `count` years from the mean of the process, which the response adds.
    ///
    /// One factor: in every analysis its years are drawn, and exchanged, together.
    case process(Process, count: Int)
  }

  /// One thing that varies.
  public struct Factor: Hashable, Sendable {
    /// Unlike every other factor's.
    public var name: String
    /// How it varies.
    public var law: Law

    /// A factor as given; it is checked where ``Inputs`` are made of it.
    public init(_ name: String, _ law: Law) {
      self.name = name
      self.law = law
    }

    /// A factor that is one number.
    public init(_ name: String, _ distribution: Distribution) {
      self.init(name, .distribution(distribution))
    }

    /// How many coordinates the factor has.
    public var width: Int {
      switch law {
      case .distribution: 1
      case .process(_, let count): count
      }
    }
  }

  /// In the order of the coordinates; at least one.
  public let factors: [Factor]
  /// Spearman's correlations between factors that are numbers, by number; others are independent.
  public let correlations: [RankCorrelations.Pair]
  /// The number of the first coordinate of each factor, and how many there are in all.
  let starts: [Int]

  /// - Throws: ``InputsError`` for factors that cannot be drawn as described.
  public init(
    _ factors: [Factor], correlations: [RankCorrelations.Pair] = []
  ) throws(InputsError) {
    if let error = InputsError(in: factors) ?? InputsError(in: correlations, of: factors) {
      throw error
    }
    self.factors = factors
    self.correlations = correlations
    starts = factors.reduce(into: [0]) { $0.append($0.last! + $1.width) }
  }

  /// The number of coordinates of a point.
  public var width: Int { starts.last! }

  /// The coordinates that belong to a factor, by its number.
  public func columns(of factor: Int) -> Range<Int> { starts[factor]..<starts[factor + 1] }

  /// The same for the same inputs and another for others, in all likelihood: 16 characters.
  public var fingerprint: String { Fingerprint("\(factors) \(correlations)").text }
}
