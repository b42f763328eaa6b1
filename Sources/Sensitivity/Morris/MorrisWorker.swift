// SPDX-License-Identifier: GPL-3.0-or-later

/// Plays the blocks of a ``MorrisDesign`` on one thread.
public struct MorrisWorker: BlockWorker {
  private let design: MorrisDesign
  private let columns: [AnalysedColumn]
  private let sampler: MorrisSampler
  private var batch: Batch
  /// The analysed columns of a batch, one after the other.
  private var values: [Double]
  /// By star of the batch and input.
  private var steps: [Double] = []

  init(_ design: MorrisDesign, outputs: Int, _ columns: [AnalysedColumn]) {
    self.design = design
    self.columns = columns
    sampler = MorrisSampler(design)
    batch = Batch(
      width: design.inputs.width, outputs: outputs,
      capacity: max(Batch.standardCapacity, design.perStar))
    values = Array(repeating: 0, count: columns.count * batch.capacity)
  }

  /// The effects in the stars of one block.
  ///
  /// - Throws: ``RunError/invalid(_:)`` for the first star without an answer, where such end the
  ///   run.
  public mutating func compute(
    block: Int, with evaluator: inout Evaluator<some ResponseWorker>
  ) throws(RunError) -> MorrisSums {
    var effects = MorrisSums.Effects(count: columns.count * design.inputs.width)
    let stars = design.stars(of: block)
    let atOnce = max(batch.capacity / design.perStar, 1)
    for first in stride(from: stars.lowerBound, to: stars.upperBound, by: atOnce) {
      let part = first..<min(first + atOnce, stars.upperBound)
      place(part)
      let areSound = evaluator.evaluate(&batch)
      for (number, column) in columns.enumerated() {
        column.copy(from: batch, to: &values, at: number * batch.capacity)
      }
      var kept = Array(0..<part.count)
      if !areSound { try dropInvalid(&kept, from: first, &evaluator) }
      add(kept, to: &effects)
    }
    return MorrisSums(block: block, effects)
  }

  /// Puts all points of some stars into the batch: of each the base, then one for every input.
  private mutating func place(_ stars: Range<Int>) {
    batch.count = stars.count * design.perStar
    steps.removeAll(keepingCapacity: true)
    for (place, star) in stars.enumerated() {
      let base = place * design.perStar
      for input in 0..<design.inputs.width {
        let ray = sampler.ray(star, input: input)
        let column = input * batch.capacity
        for point in base..<base + design.perStar {
          batch.points[column + point] = ray.base
        }
        batch.points[column + base + 1 + input] = ray.moved
        steps.append(ray.step)
      }
    }
    for start in stride(from: 0, to: batch.points.count, by: batch.capacity) {
      for point in batch.count..<batch.padded {
        batch.points[start + point] = batch.points[start + batch.count - 1]
      }
    }
  }

  /// Leaves every star out of which a point has no answer, or stops at the first.
  ///
  /// - Parameter kept: The places of the stars in the batch.
  private func dropInvalid(
    _ kept: inout [Int], from first: Int, _ evaluator: inout Evaluator<some ResponseWorker>
  ) throws(RunError) {
    for place in kept {
      guard let point = firstInvalid(of: place) else { continue }
      if evaluator.stops {
        throw evaluator.refusal(
          batch.validity[point], row: first + place, batch.coordinates(of: point))
      }
      evaluator.leaveOut(points(of: place).map { batch.validity[$0] }.filter { $0 != 0 })
    }
    kept.removeAll { firstInvalid(of: $0) != nil }
  }

  private func points(of place: Int) -> Range<Int> {
    place * design.perStar..<(place + 1) * design.perStar
  }

  private func firstInvalid(of place: Int) -> Int? {
    points(of: place).first { batch.validity[$0] != 0 }
  }

  /// - Parameter places: Of the stars in the batch.
  private func add(_ places: [Int], to sums: inout MorrisSums.Effects) {
    let width = design.inputs.width
    for column in columns.indices {
      for input in 0..<width {
        let number = column * width + input
        for place in places {
          let base = column * batch.capacity + place * design.perStar
          let change = values[base + 1 + input] - values[base]
          let step = steps[place * width + input]
          // A yes or no has no pace: what counts is whether it turned.
          let effect = columns[column].isYesNo ? (step < 0 ? -change : change) : change / step
          sums.effects[number].merge(Moments(one: effect))
          sums.sizes[number].merge(Moments(one: abs(effect)))
        }
      }
    }
  }
}
