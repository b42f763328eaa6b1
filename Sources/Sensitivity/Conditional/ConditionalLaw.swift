// SPDX-License-Identifier: GPL-3.0-or-later

import GSL

/// The law of some normal scores given others that they are correlated with: a weighted sum of
/// these, and noise.
struct ConditionalLaw: Sendable {
  /// Places among the correlated scores.
  let known: [Int]
  let drawn: [Int]
  /// By drawn score: the weight of each known one.
  let weights: [[Double]]
  /// By drawn score: the weight of the noise of each drawn one up to it.
  let noise: [[Double]]

  /// - Parameter correlations: Positive definite, 1 on the diagonal.
  init(_ correlations: [[Double]], isKnown: [Bool]) {
    known = isKnown.indices.filter { isKnown[$0] }
    drawn = isKnown.indices.filter { !isKnown[$0] }
    let order = known + drawn
    // As positive definite as before.
    let triangle = cholesky(of: order.map { row in order.map { correlations[row][$0] } })!
    let split = known.count
    noise = drawn.indices.map { Array(triangle[split + $0][split...(split + $0)]) }
    // The scores behind the known ones are theirs by T⁻¹, so the weights are T(drawn, known)·T⁻¹.
    weights = drawn.indices.map { row in
      var rest = Array(triangle[split + row][..<split])
      for column in (0..<split).reversed() {
        rest[column] /= triangle[column][column]
        for before in 0..<column {
          rest[before] -= rest[column] * triangle[column][before]
        }
      }
      return rest
    }
  }
}
