// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the points of a star lie.
struct MorrisSampler: Sendable {
  let seed: UInt64
  let marginals: [Marginal]

  init(_ design: MorrisDesign) {
    seed = design.seed
    marginals = design.inputs.factors.map { factor in
      guard case .distribution(let distribution) = factor.law else {
        preconditionFailure("a yearly process in a star")
      }
      return Marginal(distribution)
    }
  }

  /// An input in a star: two places, and the distance from the first probability to the second.
  struct Ray {
    let base: Double
    let moved: Double
    let step: Double
  }

  /// - Parameter star: Counted over all blocks.
  func ray(_ star: Int, input: Int) -> Ray {
    let stream = Philox(seed: seed, block: star, stream: input)
    let first = Philox.uniform(stream[0].0)
    // The first far enough away of a sequence that rarely goes on.
    var counter: UInt64 = 0
    var second = Philox.uniform(stream[0].1)
    while abs(second - first) < MorrisDesign.leastStep {
      counter += 1
      second = Philox.uniform(stream[counter].0)
    }
    return Ray(
      base: marginals[input].quantile(first), moved: marginals[input].quantile(second),
      step: second - first)
  }
}
