// SPDX-License-Identifier: GPL-3.0-or-later

/// Plays the blocks of a ``PolicyDesign`` on one thread.
struct PolicyWorker<Worker: ResponseWorker>: BlockWorker {
  private let design: PolicyDesign
  private let identity: String
  private let judged: JudgedOutputs
  private let validity: Validity
  private let policy: Execution.InvalidPolicy
  private var sampler: PointSampler
  private var worker: Worker
  private var batch: Batch
  /// The inputs' coordinates of the futures that are being played.
  private var futures: [Double]
  /// What the policies come to: by policy, output and future.
  private var values: [Double]
  /// Why not: by policy and future.
  private var codes: [UInt8]
  /// What the next block starts with.
  private var next: [PolicyTally]

  init<R: Response>(
    _ design: PolicyDesign, _ plan: PointPlan, _ response: R, _ judged: JudgedOutputs,
    _ policy: Execution.InvalidPolicy
  ) where R.Worker == Worker {
    self.design = design
    self.judged = judged
    self.policy = policy
    identity = design.identity(of: response)
    validity = Validity(response)
    sampler = PointSampler(plan)
    worker = response.makeWorker()
    batch = Batch(width: design.width, outputs: judged.outputs.count)
    let (capacity, policies) = (batch.capacity, design.policies.count)
    futures = Array(repeating: 0, count: design.inputs.width * capacity)
    values = Array(repeating: 0, count: policies * judged.outputs.count * capacity)
    codes = Array(repeating: 0, count: policies * capacity)
    next = Array(repeating: PolicyTally(judged), count: policies)
  }

  mutating func compute(block: Int) throws(RunError) -> PolicySummary {
    var tallies: [PolicyTally] = []
    swap(&tallies, &next)  // So that nothing is copied.
    var invalid = InvalidTally()
    let points = design.size.points
    for first in stride(from: 0, to: points, by: batch.capacity) {
      let count = min(batch.capacity, points - first)
      let areSound = evaluate(block, first, count)
      let left = areSound ? count : try dropInvalid(&invalid, from: block * points + first, count)
      if left > 0 { add(&tallies, left) }
    }
    next = tallies.map(\.emptied)
    return summary(of: block, tallies, invalid)
  }

  /// Evaluates all policies in some futures.
  ///
  /// - Returns: Whether every point has an answer.
  private mutating func evaluate(_ block: Int, _ first: Int, _ count: Int) -> Bool {
    sampler.fill(&futures, capacity: batch.capacity, block: block, first: first, count: count)
    var areSound = true
    for policy in design.policies.indices {
      place(policy)
      batch.count = count
      batch.clearValidity()
      worker.evaluate(&batch)
      areSound = validity.check(&batch) && areSound
      values.write(batch.results, at: policy * batch.results.count)
      for i in 0..<count {
        codes[policy * batch.capacity + i] = batch.validity[i]
      }
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

  /// Leaves every future out, for all policies, in which one has no answer, or stops at the first.
  ///
  /// - Returns: How many futures are left.
  private mutating func dropInvalid(
    _ invalid: inout InvalidTally, from first: Int, _ count: Int
  ) throws(RunError) -> Int {
    var kept: [Int] = []
    for future in 0..<count {
      let policies = design.policies.indices.filter { codes[$0 * batch.capacity + future] != 0 }
      guard let number = policies.first else {
        kept.append(future)
        continue
      }
      guard policy == .dropRow else {
        place(number)
        throw .invalid(
          InvalidPoint(
            reason: validity.reason(codes[number * batch.capacity + future]),
            number: first + future, coordinates: batch.coordinates(of: future)))
      }
      invalid.dropped += 1
      for policy in policies {
        invalid.add(codes[policy * batch.capacity + future])
      }
    }
    for start in stride(from: 0, to: values.count, by: batch.capacity) {
      for (place, future) in kept.enumerated() {
        values[start + place] = values[start + future]
      }
    }
    return kept.count
  }

  private func add(_ tallies: inout [PolicyTally], _ count: Int) {
    let layout = PolicyTally.Layout(capacity: batch.capacity, count: count)
    let best = best(layout)
    var room = PolicyTally.Room(layout)
    let stretch = batch.results.count
    for policy in tallies.indices {
      let own = values.span.extracting(policy * stretch..<(policy + 1) * stretch)
      tallies[policy].add(own, best: best.span, layout, judged, &room)
    }
  }

  /// By objective the best score of any policy in each future.
  private func best(_ layout: PolicyTally.Layout) -> [Double] {
    var best = Array(repeating: 0.0, count: judged.objectives.count * layout.capacity)
    var columns = best.mutableSpan
    let values = values.span
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

  private func summary(
    of block: Int, _ tallies: [PolicyTally], _ invalid: InvalidTally
  ) -> PolicySummary {
    var summary = PolicySummary(design: identity)
    summary.blocks = BlockSet(block..<block + 1)
    summary.invalid = invalid
    summary.sums = PairwiseReduction(
      block: block, PolicySummary.Sums(moments: tallies.flatMap(\.moments)))
    let left = design.size.points - invalid.dropped
    if left > 0 {
      summary.replicates = [
        PolicySummary.Replicate(
          block: block, policies: tallies.map { design.share(of: $0, futures: left) })
      ]
    }
    summary.policies = tallies.map(\.counts)
    return summary
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
