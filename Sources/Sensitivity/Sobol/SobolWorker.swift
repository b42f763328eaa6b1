// SPDX-License-Identifier: GPL-3.0-or-later

/// Plays the blocks of a ``SobolDesign`` on one thread.
public struct SobolWorker: BlockWorker {
  /// How many rows are played at once.
  private static var capacity: Int { 128 }

  private let design: SobolDesign
  private let columns: [AnalysedColumn]
  private var sampler: PointSampler
  private var batch: Batch
  /// The coordinates of A and of B.
  private var base: [[Double]]
  /// Of A and B, and of each subject c and perhaps d.
  private var played: SampledRows

  init(_ design: SobolDesign, outputs: Int, _ columns: [AnalysedColumn]) {
    self.design = design
    self.columns = columns
    sampler = PointSampler(design.plan)
    batch = Batch(width: design.inputs.width, outputs: outputs, capacity: Self.capacity)
    base = [batch.points, batch.points]
    played = SampledRows(
      samples: design.evaluationsPerRow, columns: columns.count, capacity: batch.capacity)
  }

  /// The sums over the rows of one block.
  ///
  /// - Throws: ``RunError/invalid(_:)`` for the first row without an answer, where such end the
  ///   run.
  public mutating func compute(
    block: Int, with evaluator: inout Evaluator<some ResponseWorker>
  ) throws(RunError) -> SobolBlocks {
    var sums = SobolSums(
      block: block, columns: columns.count, subjects: design.subjects.count, pairs: design.pairs)
    let rows = design.size.points
    for first in stride(from: 0, to: rows, by: batch.capacity) {
      var count = min(batch.capacity, rows - first)
      if !evaluate(block, first, count, &evaluator) {
        if evaluator.stops, let (row, sample, code) = played.firstInvalid(of: count) {
          place(sample)
          throw evaluator.refusal(
            code, row: block * rows + first + row, batch.coordinates(of: row))
        }
        count = played.dropInvalid(of: count, &evaluator)
      }
      guard count > 0 else { continue }
      centre(&sums, count)
      add(&sums, count)
    }
    return SobolBlocks(sums)
  }

  /// Evaluates all samples of some rows.
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
    }
    var areSound = true
    for sample in 0..<design.evaluationsPerRow {
      place(sample)
      batch.count = count
      areSound = evaluator.evaluate(&batch) && areSound
      seen?(sample, batch)
      played.keep(columns, of: batch, sample: sample)
    }
    return areSound
  }

  /// Puts the points of a sample into the batch: one side, and of a subject those of the other.
  private mutating func place(_ sample: Int) {
    let side = design.side(of: sample)
    for i in batch.points.indices {
      batch.points[i] = base[side][i]
    }
    guard let subject = design.subject(of: sample) else { return }
    for factor in design.subjects[subject].factors {
      for column in design.inputs.columns(of: factor) {
        for i in column * batch.capacity..<(column + 1) * batch.capacity {
          batch.points[i] = base[1 - side][i]
        }
      }
    }
  }

  /// Takes a shift off every column, the mean of the block's first rows, so that products keep
  /// their digits however far from 0 the outputs are; and puts 0 behind the rows.
  private mutating func centre(_ sums: inout SobolSums, _ count: Int) {
    let isFirst = sums.rows == 0
    sums.rows += count
    for number in columns.indices {
      var both = Moments()
      for side in 0..<2 {
        both.merge(Moments(played.values.span.extracting(played.range(side, number, count))))
      }
      if isFirst { sums.shifts[number] = both.mean }
      sums.moments[number].merge(both)
      let shift = sums.shifts[number]
      for sample in 0..<design.evaluationsPerRow {
        let start = played.start(sample, number)
        for i in 0..<count {
          played.values[start + i] -= shift
        }
        for i in count..<Batch.padded(count) {
          played.values[start + i] = 0
        }
      }
    }
  }

  private func add(_ sums: inout SobolSums, _ count: Int) {
    let values = played.values.span
    func span(_ sample: Int, _ number: Int) -> Range<Int> {
      played.range(sample, number, Batch.padded(count))
    }
    for number in columns.indices {
      let (a, b) = (values.extracting(span(0, number)), values.extracting(span(1, number)))
      sums.add(a, b, column: number)
      for subject in design.subjects.indices {
        let c = values.extracting(span(design.sample(of: subject, side: 0), number))
        guard design.isTwoWay else {
          sums.add(a, b, c, column: number, subject: subject)
          continue
        }
        let d = values.extracting(span(design.sample(of: subject, side: 1), number))
        sums.add(a, b, c, d, column: number, subject: subject)
        for other in 0..<(design.pairs ? subject : 0) {
          let c2 = values.extracting(span(design.sample(of: other, side: 0), number))
          let d2 = values.extracting(span(design.sample(of: other, side: 1), number))
          sums.add((c2, c), (d2, d), column: number, pair: SobolSums.pair(other, subject))
        }
      }
    }
  }
}

extension SobolWorker: ManySampleWorker {
  mutating func samples(
    block: Int, first: Int, count: Int, with evaluator: inout Evaluator<some ResponseWorker>
  ) -> [SampleDraws] {
    let (design, validity) = (design, evaluator.validity)
    var samples: [SampleDraws] = []
    _ = evaluate(block, first, count, &evaluator) { sample, batch in
      let side = design.side(of: sample) == 0 ? "A" : "B"
      let subject = design.subject(of: sample).map { "|\(design.subjects[$0].name)" } ?? ""
      let start = block * design.size.points + first
      samples.append(
        SampleDraws(sample: side + subject, draws: Draws(batch, first: start, validity)))
    }
    return samples
  }
}
