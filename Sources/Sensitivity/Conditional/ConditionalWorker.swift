// SPDX-License-Identifier: GPL-3.0-or-later

/// Plays the blocks of a ``ConditionalDesign`` on one thread.
public struct ConditionalWorker: BlockWorker {
  /// How many rows are played at once.
  private static var capacity: Int { 128 }

  private let design: ConditionalDesign
  private let columns: [AnalysedColumn]
  private var sampler: PointSampler
  private var batch: Batch
  /// The coordinates of the rows, and those that independent inputs are drawn anew from.
  private var base: [[Double]]
  /// Of the rows the correlated scores, and of the others the noise.
  private var scores: [[Double]] = []
  private var noise: [[Double]] = []
  /// Of the rows themselves, then of every set.
  private var played: SampledRows
  /// What is kept, with the law of what is then drawn; of random orders another one in each block.
  private var sets: [(set: KeptInputs, law: ConditionalLaw?)] = []
  private var isFirst: [Double] = []

  init(_ design: ConditionalDesign, outputs: Int, _ columns: [AnalysedColumn]) {
    self.design = design
    self.columns = columns
    sampler = PointSampler(design.plan)
    batch = Batch(width: design.inputs.width, outputs: outputs, capacity: Self.capacity)
    base = [batch.points, batch.points]
    played = SampledRows(samples: 0, columns: columns.count, capacity: batch.capacity)
  }

  /// The sums over the rows of one block.
  ///
  /// - Throws: ``RunError/invalid(_:)`` for the first row without an answer, where such end the
  ///   run.
  public mutating func compute(
    block: Int, with evaluator: inout Evaluator<some ResponseWorker>
  ) throws(RunError) -> ConditionalBlocks {
    prepare(block)
    var sums = ConditionalSums(block: block, columns: columns.count, isFirst: isFirst)
    let rows = design.size.points
    for first in stride(from: 0, to: rows, by: batch.capacity) {
      var count = min(batch.capacity, rows - first)
      if !evaluate(block, first, count, &evaluator) {
        if evaluator.stops, let (row, sample, code) = played.firstInvalid(of: count) {
          place(sample, count)
          throw evaluator.refusal(
            code, row: block * rows + first + row, batch.coordinates(of: row))
        }
        count = played.dropInvalid(of: count, &evaluator)
      }
      if count > 0 { add(&sums, count) }
    }
    return ConditionalBlocks(sums)
  }

  /// The sets of a block; those of every block but for random orders.
  private mutating func prepare(_ block: Int) {
    let isRandom = design.effects == .shapley && !design.isExact
    guard isRandom || sets.isEmpty else { return }
    let kept = design.kept(in: block)
    isFirst = kept.isFirst
    let inputs = design.inputs
    sets = kept.sets.map { set in
      guard let copula = sampler.plan.copula else { return (set, nil) }
      let factors = copula.columns.map { column in
        inputs.factors.indices.first { inputs.columns(of: $0).contains(column) }!
      }
      return (set, ConditionalLaw(copula.correlations, isKnown: factors.map { set.isKept[$0] }))
    }
    played = SampledRows(
      samples: sets.count + 1, columns: columns.count, capacity: batch.capacity)
  }

  /// Evaluates some rows, and every set of them.
  ///
  /// - Parameter seen: Is given every sample as it was evaluated.
  /// - Returns: Whether every point has an answer.
  private mutating func evaluate(
    _ block: Int, _ first: Int, _ count: Int, _ evaluator: inout Evaluator<some ResponseWorker>,
    seen: ((_ sample: Int, Batch) -> Void)? = nil
  ) -> Bool {
    for side in 0..<2 {
      sampler.fill(
        &base[side], capacity: batch.capacity, block: block, first: first, count: count, side: side)
      if side == 0 { scores = correlated(count) } else { noise = sampler.scores }
    }
    var areSound = true
    for sample in 0...sets.count {
      place(sample, count)
      batch.count = count
      areSound = evaluator.evaluate(&batch) && areSound
      seen?(sample, batch)
      played.keep(columns, of: batch, sample: sample)
    }
    return areSound
  }

  /// The correlated scores of the points last filled.
  private func correlated(_ count: Int) -> [[Double]] {
    guard let copula = sampler.plan.copula else { return [] }
    return copula.columns.indices.map { row in
      (0..<count).map { i in
        (0...row).reduce(0) { $0 + copula.triangle[row][$1] * sampler.scores[$1][i] }
      }
    }
  }

  /// Puts the rows into the batch, 0, or with a set kept and the others drawn anew.
  private mutating func place(_ sample: Int, _ count: Int) {
    for i in batch.points.indices {
      batch.points[i] = base[0][i]
    }
    guard sample > 0 else { return }
    let (set, law) = sets[sample - 1]
    for factor in design.inputs.factors.indices where !set.isKept[factor] {
      for column in design.inputs.columns(of: factor) {
        for i in column * batch.capacity..<(column + 1) * batch.capacity {
          batch.points[i] = base[1][i]
        }
      }
    }
    guard let law else { return }
    sampler.redraw(
      law, known: scores, noise: noise, &batch.points, capacity: batch.capacity, count: count)
    guard Batch.padded(count) > count else { return }
    for start in stride(from: 0, to: batch.points.count, by: batch.capacity) {
      for i in count..<Batch.padded(count) {
        batch.points[start + i] = batch.points[start + count - 1]
      }
    }
  }

  private func add(_ sums: inout ConditionalSums, _ count: Int) {
    sums.rows += count
    let values = played.values.span
    for number in columns.indices {
      let own = values.extracting(played.range(0, number, count))
      sums.moments[number].merge(Moments(own))
      for (place, set) in sets.enumerated() {
        let other = values.extracting(played.range(place + 1, number, count))
        sums.add(Self.left(own, other), column: number, set.set)
      }
    }
  }

  /// The sum of (y-y′)²/2.
  private static func left(_ own: Span<Double>, _ other: Span<Double>) -> Double {
    let whole = own.count / 8 * 8
    var sum = Eight(repeating: 0)
    for start in stride(from: 0, to: whole, by: 8) {
      let difference = Eight(own, at: start) - Eight(other, at: start)
      sum = sum + difference * difference
    }
    for i in whole..<own.count {
      sum[i - whole] += (own[i] - other[i]) * (own[i] - other[i])
    }
    return sum.total / 2
  }
}

extension ConditionalWorker: ManySampleWorker {
  mutating func samples(
    block: Int, first: Int, count: Int, with evaluator: inout Evaluator<some ResponseWorker>
  ) -> [SampleDraws] {
    prepare(block)
    let (factors, kept) = (design.inputs.factors, sets.map { $0.set.isKept })
    let (start, validity) = (block * design.size.points + first, evaluator.validity)
    var samples: [SampleDraws] = []
    _ = evaluate(block, first, count, &evaluator) { sample, batch in
      let name =
        sample == 0
        ? "A"
        : "given "
          + factors.indices.filter { kept[sample - 1][$0] }.map { factors[$0].name }
          .joined(separator: "+")
      samples.append(SampleDraws(sample: name, draws: Draws(batch, first: start, validity)))
    }
    return samples
  }
}
