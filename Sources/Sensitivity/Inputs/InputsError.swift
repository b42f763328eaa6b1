// SPDX-License-Identifier: GPL-3.0-or-later

/// Why no point can be drawn from a description of inputs.
public enum InputsError: Error, Hashable, Sendable {
  /// There must be a factor.
  case empty
  /// Two factors have this name.
  case duplicateName(String)
  /// The parameters of a factor's distribution are wrong.
  case unsound(factor: String, DistributionProblem)
  /// A parameter or a value of a factor's distribution is infinite or not a number.
  case notFinite(factor: String)
  /// A process needs at least one year.
  case noYears(factor: String)
  /// A yearly process cannot be correlated with other factors.
  case correlatedProcess(factor: String)
  /// A correlation is not between two factors, between a factor and itself, given twice, or not
  /// strictly between -1 and 1.
  case correlation(RankCorrelations.Pair)
  /// No inputs have all these correlations: this one contradicts the ones before it.
  case contradiction(first: String, second: String, rho: Double)
}

extension InputsError {
  /// What is wrong with the factors by themselves; nil if nothing is.
  init?(in factors: [Inputs.Factor]) {
    if factors.isEmpty {
      self = .empty
      return
    }
    var names: Set<String> = []
    for factor in factors {
      if !names.insert(factor.name).inserted {
        self = .duplicateName(factor.name)
        return
      }
      switch factor.law {
      case .process(_, let count) where count < 1:
        self = .noYears(factor: factor.name)
        return
      case .process(let process, _):
        if let problem = process.problem {
          self = .unsound(factor: factor.name, problem)
          return
        }
        guard process.sd.isFinite, process.mean?.isFinite != false else {
          self = .notFinite(factor: factor.name)
          return
        }
      case .distribution(let distribution):
        if let problem = distribution.problem {
          self = .unsound(factor: factor.name, problem)
          return
        }
        if !distribution.numbers.allSatisfy({ $0.isFinite }) {
          self = .notFinite(factor: factor.name)
          return
        }
      }
    }
    return nil
  }

  /// What is wrong with the correlations of sound factors; nil if nothing is.
  init?(in pairs: [RankCorrelations.Pair], of factors: [Inputs.Factor]) {
    var seen: Set<Set<Int>> = []
    for pair in pairs {
      let ends = [pair.first, pair.second]
      guard ends.allSatisfy(factors.indices.contains), pair.first != pair.second,
        abs(pair.rho) < 1, seen.insert(Set(ends)).inserted
      else {
        self = .correlation(pair)
        return
      }
      for end in ends {
        if case .process = factors[end].law {
          self = .correlatedProcess(factor: factors[end].name)
          return
        }
      }
    }
    guard let pair = RankCorrelations(count: factors.count, pairs: pairs).contradiction else {
      return nil
    }
    self = .contradiction(
      first: factors[pair.first].name, second: factors[pair.second].name, rho: pair.rho)
  }
}

extension Distribution {
  /// Every number in the description.
  fileprivate var numbers: [Double] {
    switch self {
    case .normal(let mean, let sd), .gamma(let mean, let sd): [mean, sd]
    case .truncatedNormal(let mean, let sd, let low, let high): [mean, sd, low, high]
    case .lognormal(let median, let logSD): [median, logSD]
    case .uniform(let low, let high): [low, high]
    case .triangular(let low, let mode, let high), .pert(let low, let mode, let high):
      [low, mode, high]
    case .beta(let alpha, let beta, let low, let high): [alpha, beta, low, high]
    case .discrete(let values): values.flatMap { [$0.value, $0.weight] }
    case .empirical(let values): values
    }
  }
}
