// SPDX-License-Identifier: GPL-3.0-or-later

/// Plays the blocks of a ``PolicyDesign`` on one thread.
public struct PolicyWorker: BlockWorker {
  private let design: PolicyDesign
  private let judged: JudgedOutputs
  private var sampler: PointSampler
  private var batch: Batch
  /// The inputs' coordinates of the futures that are being played.
  private var futures: [Double]
  /// Under every policy.
  private var played: SampledRows
  /// What the next block starts with.
  private var next: [PolicyTally]

  init(_ design: PolicyDesign, _ judged: JudgedOutputs) {
    self.design = design
    self.judged = judged
    sampler = PointSampler(design.plan)
    batch = Batch(width: design.width, outputs: judged.outputs.count)
    futures = Array(repeating: 0, count: design.inputs.width * batch.capacity)
    played = SampledRows(
      samples: design.policies.count, columns: judged.outputs.count, capacity: batch.capacity)
    next = Array(repeating: PolicyTally(judged), count: design.policies.count)
  }

  /// What every policy comes to in the futures of one block.
  ///
  /// - Throws: ``RunError/invalid(_:)`` for the first future without an answer, where such end the
  ///   run.
  public mutating func compute(
    block: Int, with evaluator: inout Evaluator<some ResponseWorker>
  ) throws(RunError) -> PolicySums {
    var tallies: [PolicyTally] = []
    swap(&tallies, &next)  // So that nothing is copied.
    let points = design.size.points
    for first in stride(from: 0, to: points, by: batch.capacity) {
      var count = min(batch.capacity, points - first)
      if !evaluate(block, first, count, &evaluator) {
        if evaluator.stops, let (row, policy, code) = played.firstInvalid(of: count) {
          place(policy)
          throw evaluator.refusal(
            code, row: block * points + first + row, batch.coordinates(of: row))
        }
        count = played.dropInvalid(of: count, &evaluator)
      }
      if count > 0 { add(&tallies, count) }
    }
    next = tallies.map { $0.emptied }
    return sums(of: block, tallies, futures: points - evaluator.dropped)
  }

  /// Evaluates all policies in some futures.
  ///
  /// - Returns: Whether every point has an answer.
  private mutating func evaluate(
    _ block: Int, _ first: Int, _ count: Int, _ evaluator: inout Evaluator<some ResponseWorker>
  ) -> Bool {
    sampler.fill(&futures, capacity: batch.capacity, block: block, first: first, count: count)
    var areSound = true
    for policy in design.policies.indices {
      place(policy)
      batch.count = count
      areSound = evaluator.evaluate(&batch) && areSound
      played.values.write(batch.results, at: policy * batch.results.count)
      played.keepCodes(of: batch, sample: policy)
    }
    return areSound
  }

  /// Puts the futures into the batch, behind the decisions of a policy.
  private mutating func place(_ policy: Int) {
    let decisions = design.policies[policy]
    for (column, decision) in decisions.enumerated() {
      for i in column * batch.capacity..<(column + 1) * batch.capacity {
        batch.points[i] = decision
      }
    }
    batch.points.write(futures, at: decisions.count * batch.capacity)
  }

  private func add(_ tallies: inout [PolicyTally], _ count: Int) {
    let layout = PolicyTally.Layout(capacity: batch.capacity, count: count)
    let best = best(layout)
    var room = PolicyTally.Room(layout)
    let stretch = batch.results.count
    for policy in tallies.indices {
      let own = played.values.span.extracting(policy * stretch..<(policy + 1) * stretch)
      tallies[policy].add(own, best: best.span, layout, judged, &room)
    }
  }

  /// By objective the best score of any policy in each future.
  private func best(_ layout: PolicyTally.Layout) -> [Double] {
    var best = Array(repeating: 0.0, count: judged.objectives.count * layout.capacity)
    var columns = best.mutableSpan
    let values = played.values.span
    let stretch = batch.results.count
    for (number, objective) in judged.objectives.enumerated() {
      for start in stride(from: 0, to: layout.padded, by: 8) {
        var most = Eight(repeating: -.infinity)
        for policy in design.policies.indices {
          let from = policy * stretch + objective.output * layout.capacity + start
          most = Eight.most(most, objective.score(Eight(values, at: from)))
        }
        most.store(in: &columns, at: number * layout.capacity + start)
      }
    }
    return best
  }

  private func sums(of block: Int, _ tallies: [PolicyTally], futures: Int) -> PolicySums {
    var sums = PolicySums()
    sums.sums = PairwiseReduction(
      block: block, PolicySums.Totals(moments: tallies.flatMap { $0.moments }))
    if futures > 0 {
      sums.replicates = [
        PolicySums.Replicate(
          block: block, policies: tallies.map { design.share(of: $0, futures: futures) })
      ]
    }
    sums.policies = tallies.map { $0.counts }
    return sums
  }
}

extension [Double] {
  /// Puts other numbers in the place of those from `start` on.
  fileprivate mutating func write(_ other: [Double], at start: Int) {
    let other = other.span
    var own = mutableSpan
    for i in other.indices {
      own[start + i] = other[i]
    }
  }
}
