// SPDX-License-Identifier: GPL-3.0-or-later

/// Plays the blocks of a ``SobolDesign`` on one thread.
struct SobolWorker<Worker: ResponseWorker>: BlockWorker {
  /// How many rows are played at once.
  private static var capacity: Int { 128 }

  private let design: SobolDesign
  private let identity: String
  private let columns: [AnalysedColumn]
  private let validity: Validity
  private let policy: Execution.InvalidPolicy
  private var sampler: PointSampler
  private var worker: Worker
  private var batch: Batch
  /// The coordinates of A and of B.
  private var base: [[Double]]
  /// Outputs of A and B, and of each subject c and perhaps d: by sample, column and row.
  private var values: [Double]
  private var codes: [UInt8]

  init<R: Response>(
    _ design: SobolDesign, _ plan: PointPlan, _ response: R, _ columns: [AnalysedColumn],
    _ policy: Execution.InvalidPolicy
  ) where R.Worker == Worker {
    self.design = design
    self.columns = columns
    self.policy = policy
    identity = design.identity(of: response)
    validity = Validity(response)
    sampler = PointSampler(plan)
    worker = response.makeWorker()
    batch = Batch(
      width: design.inputs.width, outputs: response.outputs.count, capacity: Self.capacity)
    base = [batch.points, batch.points]
    values = Array(repeating: 0, count: design.samples * columns.count * batch.capacity)
    codes = Array(repeating: 0, count: design.samples * batch.capacity)
  }

  mutating func compute(block: Int) throws(RunError) -> SobolSummary {
    var sums = SobolSums(
      block: block, columns: columns.count, subjects: design.subjects.count, pairs: design.pairs)
    var summary = SobolSummary(design: identity)
    summary.blocks = BlockSet(block..<block + 1)
    let rows = design.size.points
    for first in stride(from: 0, to: rows, by: batch.capacity) {
      let count = min(batch.capacity, rows - first)
      let areSound = evaluate(block, first, count)
      let left =
        areSound ? count : try dropInvalid(&summary.invalid, from: block * rows + first, count)
      guard left > 0 else { continue }
      centre(&sums, left)
      add(&sums, left)
    }
    summary.sums = [sums]
    return summary
  }

  /// Evaluates all samples of some rows.
  ///
  /// - Parameter seen: Is given every sample as it was evaluated.
  /// - Returns: Whether every point has an answer.
  private mutating func evaluate(
    _ block: Int, _ first: Int, _ count: Int, seen: ((_ sample: Int, Batch) -> Void)? = nil
  ) -> Bool {
    for side in 0..<2 {
      sampler.fill(
        &base[side], capacity: batch.capacity, block: block, first: first, count: count, side: side)
    }
    var areSound = true
    for sample in 0..<design.samples {
      place(sample)
      batch.count = count
      batch.clearValidity()
      worker.evaluate(&batch)
      areSound = validity.check(&batch) && areSound
      seen?(sample, batch)
      for (number, column) in columns.enumerated() {
        column.copy(from: batch, to: &values, at: start(sample, number))
      }
      for i in 0..<count {
        codes[sample * batch.capacity + i] = batch.validity[i]
      }
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

  private func start(_ sample: Int, _ column: Int) -> Int {
    (sample * columns.count + column) * batch.capacity
  }

  private func column(_ sample: Int, _ column: Int, _ count: Int) -> Range<Int> {
    start(sample, column)..<start(sample, column) + Batch.padded(count)
  }

  /// Leaves every row out of which a point has no answer, or stops at the first.
  ///
  /// - Returns: How many rows are left.
  private mutating func dropInvalid(
    _ invalid: inout InvalidTally, from first: Int, _ count: Int
  ) throws(RunError) -> Int {
    var kept: [Int] = []
    for row in 0..<count {
      let samples = (0..<design.samples).filter { codes[$0 * batch.capacity + row] != 0 }
      guard let sample = samples.first else {
        kept.append(row)
        continue
      }
      guard policy == .dropRow else {
        place(sample)
        throw .invalid(
          InvalidPoint(
            reason: validity.reason(codes[sample * batch.capacity + row]), number: first + row,
            coordinates: batch.coordinates(of: row)))
      }
      invalid.dropped += 1
      for sample in samples {
        invalid.add(codes[sample * batch.capacity + row])
      }
    }
    for start in stride(from: 0, to: values.count, by: batch.capacity) {
      for (place, row) in kept.enumerated() {
        values[start + place] = values[start + row]
      }
    }
    return kept.count
  }

  /// Takes a shift off every column, the mean of the block's first rows, so that products keep
  /// their digits however far from 0 the outputs are; and puts 0 behind the rows.
  private mutating func centre(_ sums: inout SobolSums, _ count: Int) {
    let isFirst = sums.rows == 0
    sums.rows += count
    for number in columns.indices {
      var both = Moments()
      for side in 0..<2 {
        let rows = start(side, number)..<start(side, number) + count
        both.merge(Moments(values.span.extracting(rows)))
      }
      if isFirst { sums.shifts[number] = both.mean }
      sums.moments[number].merge(both)
      let shift = sums.shifts[number]
      for sample in 0..<design.samples {
        let start = start(sample, number)
        for i in 0..<count {
          values[start + i] -= shift
        }
        for i in count..<Batch.padded(count) {
          values[start + i] = 0
        }
      }
    }
  }

  private func add(_ sums: inout SobolSums, _ count: Int) {
    let values = values.span
    func span(_ sample: Int, _ number: Int) -> Range<Int> { column(sample, number, count) }
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
  mutating func samples(block: Int, first: Int, count: Int) -> [SampleDraws] {
    let (design, validity) = (design, validity)
    var samples: [SampleDraws] = []
    _ = evaluate(block, first, count) { sample, batch in
      let side = design.side(of: sample) == 0 ? "A" : "B"
      let subject = design.subject(of: sample).map { "|\(design.subjects[$0].name)" } ?? ""
      let start = block * design.size.points + first
      samples.append(
        SampleDraws(sample: side + subject, draws: Draws(batch, first: start, validity)))
    }
    return samples
  }
}
