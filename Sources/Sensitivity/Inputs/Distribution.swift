// SPDX-License-Identifier: GPL-3.0-or-later

/// What an uncertain input may be, in the units of the input.
public enum Distribution: Hashable, Sendable {
  /// Mean and standard deviation, which is above 0.
  case normal(mean: Double, sd: Double)
  /// `mean` and `sd` are those of the parent, before its tails are cut off.
  case truncatedNormal(mean: Double, sd: Double, low: Double, high: Double)
  /// `logSD` is the standard deviation of the logarithm, dimensionless.
  case lognormal(median: Double, logSD: Double)
  /// All values from `low` to `high` alike.
  case uniform(low: Double, high: Double)
  /// A density that rises from `low` to `mode` and falls to `high`; the mode may lie at an end.
  case triangular(low: Double, mode: Double, high: Double)
  /// A beta distribution with weight 4 on the mode.
  ///
  /// Reference: D. G. Malcolm et al. (1959), *Operations Research* 7(5), 646–669.
  case pert(low: Double, mode: Double, high: Double)
  /// A beta distribution stretched from `low` to `high`; the shapes are plain numbers, 0.01…10^9.
  case beta(alpha: Double, beta: Double, low: Double, high: Double)
  /// A gamma distribution from 0 on, by its mean and standard deviation; shape (mean/sd)².
  case gamma(mean: Double, sd: Double)
  /// Values with the probability of each; weights sum to 1.
  case discrete([Weighted])
  /// Each of the values with the same probability.
  case empirical([Double])

  /// A value with its probability.
  public struct Weighted: Hashable, Sendable {
    /// In the units of the input.
    public var value: Double
    /// The probability, 0…1.
    public var weight: Double

    /// A value and its probability as given; ``Distribution/problem`` says what is wrong with them.
    public init(value: Double, weight: Double) {
      self.value = value
      self.weight = weight
    }
  }
}

/// A yearly rate as an autoregressive process of first order around its mean.
///
/// e(y) = φ·e(y-1) + σ·√(1-φ²)·z(y), e of the first projected year σ·z, z standard normal.
public struct Process: Hashable, Sendable {
  /// Nil: the rate's own central path.
  public var mean: Double?
  /// σ, the stationary standard deviation.
  public var sd: Double
  /// φ, -1…1, both excluded.
  public var persistence: Double

  /// Parameters as given; ``problem`` says what is wrong with them.
  public init(mean: Double? = nil, sd: Double, persistence: Double) {
    self.mean = mean
    self.sd = sd
    self.persistence = persistence
  }

  /// The standard deviation of the mean of so many years in a row, 1 or more: less than that of one
  /// year, as high and low years weigh each other up.
  ///
  /// Var = σ²/n² · (n + 2·Σ (n-k)·φᵏ), for k from 1 to n-1.
  func sd(ofMeanOver years: Int) -> Double {
    var (sum, power) = (Double(years), 1.0)
    for lag in 1..<max(years, 1) {
      power *= persistence
      sum += 2 * Double(years - lag) * power
    }
    return sd * sum.squareRoot() / Double(years)
  }
}

/// What is wrong with the parameters of a distribution.
public enum DistributionProblem: Hashable, Sendable {
  /// The parameter must be above 0.
  case notPositive(String)
  /// The first parameter must not lie above the second, nor both be the same where they span it.
  case order(String, String)
  /// The weights must sum to 1, each 0 or more.
  case weights(sum: Double)
  /// There must be values.
  case noValues
  /// The parameter must lie in this range.
  case outside(String, ClosedRange<Double>)
  /// The standard deviation must be neither more than 10 times the mean nor less than a billionth.
  case spread
  /// The persistence must lie between -1 and 1, both excluded.
  case persistence(Double)
}

extension DistributionProblem {
  /// Nil for 0 and for what can be computed with: squares and products of sizes beyond these are no
  /// numbers any more. What is none itself is for ``InputsError``.
  fileprivate init?(size value: Double, of name: String) {
    let sizes = 1e-100...1e100
    guard value != 0, value.isFinite, !sizes.contains(abs(value)) else { return nil }
    self = .outside(name, value < 0 ? -sizes.upperBound ... -sizes.lowerBound : sizes)
  }
}

extension Distribution {
  /// What is wrong with the parameters; nil for a sound distribution.
  public var problem: DistributionProblem? { ownProblem ?? sizeProblem }

  /// A parameter so small or so large that nothing could be computed of it.
  private var sizeProblem: DistributionProblem? {
    for parameter in parameters where !parameter.isPlain {
      if let problem = DistributionProblem(size: parameter.value, of: parameter.name) {
        return problem
      }
    }
    return nil
  }

  private var ownProblem: DistributionProblem? {
    switch self {
    case .normal(_, let sd):
      sd > 0 ? nil : .notPositive("sd")
    case .truncatedNormal(_, let sd, let low, let high):
      sd > 0 ? (low < high ? nil : .order("low", "high")) : .notPositive("sd")
    case .lognormal(let median, let logSD):
      median > 0
        ? (logSD > 0 ? (logSD <= 10 ? nil : .outside("log_sd", 0...10)) : .notPositive("log_sd"))
        : .notPositive("median")
    case .uniform(let low, let high):
      low < high ? nil : .order("low", "high")
    case .triangular(let low, let mode, let high), .pert(let low, let mode, let high):
      low < high
        ? (low <= mode ? (mode <= high ? nil : .order("mode", "high")) : .order("low", "mode"))
        : .order("low", "high")
    case .beta(let alpha, let beta, let low, let high):
      alpha > 0
        ? (beta > 0
          ? (low < high ? Self.problem(ofShapes: alpha, beta) : .order("low", "high"))
          : .notPositive("beta"))
        : .notPositive("alpha")
    case .gamma(let mean, let sd):
      mean > 0
        ? (sd > 0 ? ((1e-9...10).contains(sd / mean) ? nil : .spread) : .notPositive("sd"))
        : .notPositive("mean")
    case .discrete(let values):
      Self.problem(of: values)
    case .empirical(let values):
      values.isEmpty ? .noValues : nil
    }
  }

  /// Beyond these shapes a distribution is a point, or two, as far as any number can tell.
  private static let shapes = 0.01...1e9

  private static func problem(ofShapes alpha: Double, _ beta: Double) -> DistributionProblem? {
    if !shapes.contains(alpha) { return .outside("alpha", shapes) }
    return shapes.contains(beta) ? nil : .outside("beta", shapes)
  }

  private static func problem(of values: [Weighted]) -> DistributionProblem? {
    if values.isEmpty { return .noValues }
    let sum = values.reduce(0) { $0 + $1.weight }
    let isSound = abs(sum - 1) <= 1e-9 && values.allSatisfy { $0.weight >= 0 }
    return isSound ? nil : .weights(sum: sum)
  }
}

extension Process {
  /// What is wrong with the parameters; nil for a sound process.
  public var problem: DistributionProblem? {
    if !(sd > 0) { return .notPositive("sd") }
    let problem =
      DistributionProblem(size: sd, of: "sd") ?? DistributionProblem(size: mean ?? 0, of: "mean")
    if let problem { return problem }
    return abs(persistence) < 1 ? nil : .persistence(persistence)
  }
}
