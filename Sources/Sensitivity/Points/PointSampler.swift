// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes the points of a plan, with the room that one thread needs for it.
struct PointSampler {
  let plan: PointPlan
  private var uniforms = Array(repeating: 0.0, count: ScrambledNet.stretch)
  private var normals = Array(repeating: 0.0, count: ScrambledNet.stretch)
  /// The independent normal scores behind the correlated coordinates, one column each, of the
  /// points last filled.
  private(set) var scores: [[Double]]

  init(_ plan: PointPlan) {
    self.plan = plan
    scores = Array(repeating: normals, count: plan.copula?.columns.count ?? 0)
  }

  /// Writes points of a block, column by column, and the last one again up to a multiple of
  /// ``Batch/lanes``.
  ///
  /// - Parameters:
  ///   - capacity: The distance from one column to the next.
  ///   - first: The number of the first point in its block, a multiple of 8.
  ///   - count: Such that all lie in one stretch of 256 from a multiple of 256 on.
  ///   - side: 0 for A, 1 for B.
  mutating func fill(
    _ points: inout [Double], capacity: Int, block: Int, first: Int, count: Int, side: Int = 0
  ) {
    let inputs = plan.inputs
    for (number, factor) in inputs.factors.enumerated() {
      let columns = inputs.columns(of: number)
      switch factor.law {
      case .process(let process, _):
        for column in columns {
          draw(column, side, block, first, count)
          StandardNormal.quantiles(uniforms, count: count, into: &normals)
          step(process, column, isFirst: column == columns.lowerBound, &points, capacity, count)
        }
      case .distribution:
        let column = columns.lowerBound
        draw(column, side, block, first, count)
        if let place = plan.copula?.columns.firstIndex(of: column) {
          StandardNormal.quantiles(uniforms, count: count, into: &scores[place])
        } else {
          let marginal = plan.marginals[column]!
          guard marginal.startsFromNormal else {
            marginal.apply(to: uniforms, count: count, into: &points, at: column * capacity)
            continue
          }
          StandardNormal.quantiles(uniforms, count: count, into: &normals)
          marginal.apply(to: normals, count: count, into: &points, at: column * capacity)
        }
      }
    }
    mix(&points, capacity, count)
    let padded = Batch.padded(count)
    guard count > 0, padded > count else { return }
    for column in 0..<inputs.width {
      for i in count..<padded {
        points[column * capacity + i] = points[column * capacity + count - 1]
      }
    }
  }

  /// Writes the probabilities of a coordinate.
  private mutating func draw(
    _ column: Int, _ side: Int, _ block: Int, _ first: Int, _ count: Int
  ) {
    let stream = Philox(
      seed: plan.seed, block: block, stream: 2 * (side * plan.inputs.width + column))
    switch plan.sources[side][column] {
    case .stream: stream.fill(&uniforms, first: first, count: count)
    case .net(let dimension):
      plan.net!.fill(
        &uniforms, dimension: dimension, first: first, count: count, scramble: key(of: stream))
    case .stratum:
      let total = plan.pointsPerBlock
      let permutation = KeyedPermutation(count: total, key: key(of: stream))
      stream.fill(&uniforms, first: first, count: count)
      for i in 0..<count {
        // 32 bits within a stratum, so that the sum with its number is exact and below the end.
        let within = (uniforms[i] * 0x1p32).rounded(.down) + 0.5
        uniforms[i] = (Double(permutation[first + i]) + within * 0x1p-32) / Double(total)
      }
    }
  }

  /// A number for a block and coordinate, from a stream of its own.
  private func key(of stream: Philox) -> UInt32 {
    UInt32(truncatingIfNeeded: Philox.bijection(0, stream.stream + 1, key: stream.key).0)
  }

  /// One year of a process: from the year before, and the normal scores.
  private func step(
    _ process: Process, _ column: Int, isFirst: Bool, _ points: inout [Double], _ capacity: Int,
    _ count: Int
  ) {
    let (sd, persistence) = (process.sd, process.persistence)
    let here = column * capacity
    guard !isFirst else {
      for i in 0..<count {
        points[here + i] = sd * normals[i]
      }
      return
    }
    let innovation = sd * (1 - persistence * persistence).squareRoot()
    for i in 0..<count {
      points[here + i] = persistence * points[here - capacity + i] + innovation * normals[i]
    }
  }

  /// Gives the normal scores of correlated coordinates their correlations, and writes these
  /// coordinates.
  private mutating func mix(_ points: inout [Double], _ capacity: Int, _ count: Int) {
    guard let copula = plan.copula else { return }
    for (row, column) in copula.columns.enumerated() {
      let weights = copula.triangle[row]
      for i in 0..<count {
        var score = weights[0] * scores[0][i]
        for place in 1..<(row + 1) {
          score += weights[place] * scores[place][i]
        }
        normals[i] = score
      }
      writeNormals(column, &points, capacity, count)
    }
  }

  /// Writes a correlated coordinate from its normal scores.
  private mutating func writeNormals(
    _ column: Int, _ points: inout [Double], _ capacity: Int, _ count: Int
  ) {
    let marginal = plan.marginals[column]!
    if !marginal.startsFromNormal {
      for i in 0..<count {
        normals[i] = min(max(StandardNormal.cumulative(normals[i]), 0x1p-53), 1 - 0x1p-53)
      }
    }
    marginal.apply(to: normals, count: count, into: &points, at: column * capacity)
  }

  /// Draws correlated coordinates anew, given the others.
  ///
  /// - Parameters:
  ///   - known: The correlated scores of the points, of which the law's known ones are read.
  ///   - noise: Independent scores, one column for each correlated coordinate.
  mutating func redraw(
    _ law: ConditionalLaw, known: [[Double]], noise: [[Double]], _ points: inout [Double],
    capacity: Int, count: Int
  ) {
    for (place, score) in law.drawn.enumerated() {
      for i in 0..<count {
        normals[i] = 0
      }
      for (weight, other) in zip(law.weights[place], law.known) {
        for i in 0..<count {
          normals[i] += weight * known[other][i]
        }
      }
      for (weight, other) in zip(law.noise[place], law.drawn) {
        for i in 0..<count {
          normals[i] += weight * noise[other][i]
        }
      }
      writeNormals(plan.copula!.columns[score], &points, capacity, count)
    }
  }
}
