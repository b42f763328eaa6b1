// SPDX-License-Identifier: GPL-3.0-or-later

/// Plays the blocks of a ``SampleDesign`` on one thread.
struct SampleWorker<Worker: ResponseWorker>: BlockWorker {
  private let design: SampleDesign
  private let identity: String
  private let validity: Validity
  private let policy: Execution.InvalidPolicy
  private var sampler: PointSampler
  private var worker: Worker
  private var batch: Batch
  /// What the next block starts with.
  private var nextNumbers: [NumberTally] = []
  private var emptyYears: [YearTally] = []

  init<R: Response>(
    _ design: SampleDesign, _ plan: PointPlan, _ response: R, _ policy: Execution.InvalidPolicy
  ) where R.Worker == Worker {
    self.design = design
    self.policy = policy
    identity = design.identity(of: response)
    validity = Validity(response)
    sampler = PointSampler(plan)
    worker = response.makeWorker()
    batch = Batch(width: design.inputs.width, outputs: response.outputs.count)
    for output in response.outputs {
      switch output.kind {
      case .number: nextNumbers.append(NumberTally(isExact: design.isExact))
      case .year(let range): emptyYears.append(YearTally(range))
      }
    }
  }

  mutating func compute(block: Int) throws(RunError) -> SampleSummary {
    var numbers: [NumberTally] = []
    swap(&numbers, &nextNumbers)  // So that nothing is copied.
    var years = emptyYears
    var invalid = InvalidTally()
    let points = design.size.points
    for first in stride(from: 0, to: points, by: batch.capacity) {
      batch.count = min(batch.capacity, points - first)
      sampler.fill(
        &batch.points, capacity: batch.capacity, block: block, first: first, count: batch.count)
      batch.clearValidity()
      worker.evaluate(&batch)
      if !validity.check(&batch) {
        try dropInvalid(&invalid, from: block * points + first)
      }
      add(&numbers, &years)
    }
    nextNumbers = numbers.map(\.emptied)
    return summary(of: block, numbers, years, invalid)
  }

  /// Takes the outputs of the batch into the tallies.
  private func add(_ numbers: inout [NumberTally], _ years: inout [YearTally]) {
    var (number, year) = (0, 0)
    for (place, output) in validity.outputs.enumerated() {
      let start = place * batch.capacity
      let column = batch.results.span.extracting(start..<start + batch.count)
      switch output.kind {
      case .number:
        numbers[number].add(column)
        number += 1
      case .year:
        years[year].add(column)
        year += 1
      }
    }
  }

  /// Leaves the points without an answer out of the batch, or stops at the first.
  private mutating func dropInvalid(_ invalid: inout InvalidTally, from first: Int) throws(RunError)
  {
    var kept: [Int] = []
    for i in 0..<batch.count {
      let code = batch.validity[i]
      guard code != 0 else {
        kept.append(i)
        continue
      }
      guard policy == .dropRow else {
        throw .invalid(
          InvalidPoint(
            reason: validity.reason(code), number: first + i, coordinates: batch.coordinates(of: i))
        )
      }
      invalid.add(code)
      invalid.dropped += 1
    }
    batch.keep(kept)
  }

  private func summary(
    of block: Int, _ numbers: [NumberTally], _ years: [YearTally], _ invalid: InvalidTally
  ) -> SampleSummary {
    var summary = SampleSummary(design: identity)
    summary.blocks = BlockSet(block..<block + 1)
    summary.invalid = invalid
    summary.sums = PairwiseReduction(
      block: block,
      SampleSummary.Sums(
        moments: numbers.map(\.moments), kept: design.isExact ? numbers.map { $0.kept! } : nil))
    summary.years = years
    let hasPoints = invalid.dropped < design.size.points
    if design.method != .monteCarlo, hasPoints {
      summary.replicates = [
        SampleSummary.Replicate(
          block: block,
          numbers: numbers.map { design.reader.replicate($0.moments, $0) },
          years: years.map { design.reader.replicate($0) })
      ]
    }
    summary.numbers = numbers.map(\.counts)
    return summary
  }
}
