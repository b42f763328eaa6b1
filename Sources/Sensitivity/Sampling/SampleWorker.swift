// SPDX-License-Identifier: GPL-3.0-or-later

/// Plays the blocks of a ``SampleDesign`` on one thread.
public struct SampleWorker: BlockWorker {
  private let design: SampleDesign
  private let outputs: [Output]
  private var sampler: PointSampler
  private var batch: Batch
  /// What the next block starts with.
  private var nextNumbers: [NumberTally] = []
  private var emptyYears: [YearTally] = []

  init(_ design: SampleDesign, _ outputs: [Output]) {
    self.design = design
    self.outputs = outputs
    sampler = PointSampler(design.plan)
    batch = Batch(width: design.inputs.width, outputs: outputs.count)
    for output in outputs {
      switch output.kind {
      case .number: nextNumbers.append(NumberTally(isExact: design.isExact))
      case .year(let range): emptyYears.append(YearTally(range))
      }
    }
  }

  /// The tallies of the points of one block.
  ///
  /// - Throws: ``RunError/invalid(_:)`` for the first point without an answer, where such end the
  ///   run.
  public mutating func compute(
    block: Int, with evaluator: inout Evaluator<some ResponseWorker>
  ) throws(RunError) -> SampleSums {
    var numbers: [NumberTally] = []
    swap(&numbers, &nextNumbers)  // So that nothing is copied.
    var years = emptyYears
    let points = design.size.points
    for first in stride(from: 0, to: points, by: batch.capacity) {
      batch.count = min(batch.capacity, points - first)
      sampler.fill(
        &batch.points, capacity: batch.capacity, block: block, first: first, count: batch.count)
      if !evaluator.evaluate(&batch) { try dropInvalid(from: block * points + first, &evaluator) }
      add(&numbers, &years)
    }
    nextNumbers = numbers.map { $0.emptied }
    return sums(of: block, numbers, years, isEmpty: evaluator.dropped == points)
  }

  /// Takes the outputs of the batch into the tallies.
  private func add(_ numbers: inout [NumberTally], _ years: inout [YearTally]) {
    var (number, year) = (0, 0)
    for (place, output) in outputs.enumerated() {
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
  private mutating func dropInvalid(
    from first: Int, _ evaluator: inout Evaluator<some ResponseWorker>
  ) throws(RunError) {
    var kept: [Int] = []
    for i in 0..<batch.count {
      let code = batch.validity[i]
      if code == 0 {
        kept.append(i)
      } else if evaluator.stops {
        throw evaluator.refusal(code, row: first + i, batch.coordinates(of: i))
      } else {
        evaluator.leaveOut(CollectionOfOne(code))
      }
    }
    batch.keep(kept)
  }

  private func sums(
    of block: Int, _ numbers: [NumberTally], _ years: [YearTally], isEmpty: Bool
  ) -> SampleSums {
    var sums = SampleSums()
    sums.sums = PairwiseReduction(
      block: block,
      SampleSums.Totals(
        moments: numbers.map { $0.moments }, kept: design.isExact ? numbers.map { $0.kept! } : nil))
    sums.years = years
    if design.method != .monteCarlo, !isEmpty {
      sums.replicates = [
        SampleSums.Replicate(
          block: block,
          numbers: numbers.map { design.reader.replicate($0.moments, $0) },
          years: years.map { design.reader.replicate($0) })
      ]
    }
    sums.numbers = numbers.map { $0.counts }
    return sums
  }
}
