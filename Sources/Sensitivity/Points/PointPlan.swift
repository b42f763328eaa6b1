// SPDX-License-Identifier: GPL-3.0-or-later

import GSL

/// Where the coordinates of a design's points come from, worked out once for all blocks.
struct PointPlan: Sendable {
  /// Where a coordinate's probability comes from.
  enum Source: Hashable, Sendable {
    /// A dimension of the block's scrambled net.
    case net(dimension: Int)
    /// A stratum of the block's hypercube.
    case stratum
    /// The block's pseudo-random stream of the coordinate's own number.
    case stream
  }

  /// Correlated coordinates and how their normal scores are mixed.
  struct Copula: Sendable {
    let columns: [Int]
    let correlations: [[Double]]
    /// Row by row, zeros above the diagonal.
    let triangle: [[Double]]
  }

  let inputs: Inputs
  let seed: UInt64
  let pointsPerBlock: Int
  /// Of every coordinate, side by side for A, and B where there is one.
  let sources: [[Source]]
  /// Nil for the coordinates of a process.
  let marginals: [Marginal?]
  let copula: Copula?
  let net: ScrambledNet?

  /// - Parameter sides: 1, or 2 for the samples A and B of a Sobol' design.
  init(
    _ inputs: Inputs, method: SampleDesign.Method, sides: Int = 1, seed: UInt64,
    pointsPerBlock: Int
  ) {
    self.inputs = inputs
    self.seed = seed
    self.pointsPerBlock = pointsPerBlock
    let perSide = SobolSequence.dimensionLimit / sides
    var used = 0
    let kinds = inputs.factors.flatMap { factor -> [Source] in
      guard case .distribution = factor.law else {
        return Array(repeating: .stream, count: factor.width)
      }
      switch method {
      case .monteCarlo: return [.stream]
      case .latinHypercube: return [.stratum]
      case .quasiMonteCarlo:
        guard used < perSide else { return [.stream] }
        used += 1
        return [.net(dimension: used - 1)]
      }
    }
    let quasi = used
    // A and B side by side in the net: measured on test functions, indices come out with a third of
    // the error that they have with all of A first, because early dimensions go together best.
    sources = (0..<sides).map { side in
      kinds.map { kind in
        guard case .net(let dimension) = kind else { return kind }
        return .net(dimension: sides * dimension + side)
      }
    }
    net = quasi == 0 ? nil : ScrambledNet(dimensions: sides * quasi, points: pointsPerBlock)
    marginals = inputs.factors.flatMap { factor -> [Marginal?] in
      switch factor.law {
      case .distribution(let distribution): [Marginal(distribution)]
      case .process(_, let count): Array(repeating: nil, count: count)
      }
    }
    copula = Copula(inputs)
  }

  /// The names of the inputs that a net or hypercube does not reach.
  var pseudoRandom: [String] {
    inputs.factors.indices.filter { sources[0][inputs.columns(of: $0).lowerBound] == .stream }
      .map { inputs.factors[$0].name }
  }
}

extension PointPlan.Copula {
  /// Nil if all inputs are independent.
  init?(_ inputs: Inputs) {
    let pairs = inputs.correlations.filter { $0.rho != 0 }
    guard !pairs.isEmpty else { return nil }
    let factors = Set(pairs.flatMap { [$0.first, $0.second] }).sorted()
    columns = factors.map { inputs.columns(of: $0).lowerBound }
    let matrix = RankCorrelations(count: inputs.factors.count, pairs: pairs).copula
    correlations = factors.map { row in factors.map { matrix[row][$0] } }
    triangle = cholesky(of: correlations)!
  }
}
