// SPDX-License-Identifier: GPL-3.0-or-later

/// A design of points that is computed in blocks, each by itself, on any thread or machine.
///
/// A method says what it is, how a block is computed, and how an answer is read off what is left of
/// all blocks. Which blocks are computed by whom, what is there already, what goes together, and
/// the account of it all are the same for every method, and stand in extensions of this protocol.
public protocol BlockDesign: Hashable, Sendable {
  /// Computes blocks on one thread.
  associatedtype Worker: BlockWorker
  /// What is read off all blocks.
  associatedtype Answer: Sendable

  /// What varies.
  var inputs: Inputs { get }
  /// Any number; 0 is one like the others.
  var seed: UInt64 { get }
  /// The share of cases in which an interval is to hold the truth, 0…1, both excluded.
  var level: Double { get }
  /// The number of blocks.
  var blocks: Int { get }
  /// The number of rows of all blocks; a row is what is evaluated, and left out, together.
  var samples: Int { get }
  /// The rows of a block; the last one may have fewer.
  var rowsPerBlock: Int { get }
  /// How many times the response is evaluated for a row, at most.
  var evaluationsPerRow: Int { get }
  /// How many times the response is evaluated for all blocks.
  var evaluations: Int { get }
  /// What stands behind the intervals of the answer.
  var intervals: IntervalMethod { get }
  /// The names of the inputs that are drawn pseudo-randomly where others may not be.
  var pseudoRandom: [String] { get }
  /// What tells the design from others.
  var signature: DesignSignature { get }

  /// What computes blocks on one thread.
  ///
  /// - Throws: ``DesignError`` for outputs that the design cannot be asked about.
  func makeWorker(for outputs: [Output]) throws(DesignError) -> Worker

  /// What the sums of some rows have, in numbers.
  ///
  /// - Throws: ``DesignError`` for outputs that the design cannot be asked about.
  func shape(for outputs: [Output], rows: Int) throws(DesignError) -> SummaryShape

  /// What a shape does not tell: whether blocks without a row left out can have these sums.
  ///
  /// - Throws: ``DesignError/unsound``.
  func checkWhole(_ sums: Worker.Sums) throws(DesignError)

  /// Reads an answer off the sums of all blocks.
  ///
  /// - Parameters:
  ///   - sums: What is left of the rows of all blocks.
  ///   - rows: Those that were not left out, at least one.
  ///   - outputs: What the response answers, in its order.
  ///   - account: How the answer came about, which is a part of it.
  /// - Throws: ``DesignError`` for outputs that the design cannot be asked about.
  func answer(
    from sums: Worker.Sums, rows: Int, of outputs: [Output], account: RunAccounting
  ) throws(DesignError) -> Answer
}

/// What tells a design from others, but for the number of its blocks and the outputs.
public struct DesignSignature: Hashable, Sendable {
  /// The method, and what it has before the seed: `sobol azzini_rosati 4096`.
  var method: String
  /// What it has between the inputs and the outputs.
  var details = ""
  /// What is asked of the outputs, such as years.
  var asked: String
  /// What it has after the outputs.
  var options = ""
}

extension BlockDesign {
  /// Every row takes as many.
  public var evaluations: Int { samples * evaluationsPerRow }

  /// Names the design and what it is asked of, but for the number of blocks: answers to one can be
  /// read by no other.
  public func identity(of response: some Response) -> String {
    let own = signature
    let outputs = Fingerprint("\(response.outputs) \(response.identity) \(own.asked)").text
    return "\(own.method) seed \(seed) inputs \(inputs.fingerprint)\(own.details)"
      + " outputs \(outputs)\(own.options)"
  }

  /// Nothing to check beyond the shape.
  public func checkWhole(_ sums: Worker.Sums) throws(DesignError) {}

  /// Plays blocks of the design.
  ///
  /// - Parameters:
  ///   - response: What answers for the points.
  ///   - wanted: Which; nil is all of them.
  ///   - execution: Who computes, and what happens to points without an answer.
  ///   - known: What is there already, and is not played again.
  ///   - keep: Takes what there is after each block, in turn; false ends the run.
  /// - Throws: ``RunError``.
  public func summary(
    of response: some Response, blocks wanted: Range<Int>? = nil,
    by execution: Execution = Execution(), known: BlockResult<Self>? = nil,
    keep: (@Sendable (BlockResult<Self>) -> Bool)? = nil
  ) throws(RunError) -> BlockResult<Self> {
    let start = known ?? BlockResult(of: self, asked: response)
    let wanted = wanted ?? 0..<blocks
    let worker: Worker
    do throws(DesignError) {
      try check(start, response)
      guard wanted.lowerBound >= 0, wanted.upperBound <= blocks else {
        throw .blocksUnexpected(wanted)
      }
      worker = try makeWorker(for: response.outputs)
    } catch {
      throw .design(error)
    }
    let runner = BlockRunner(
      execution: execution, evaluations: min(rowsPerBlock, samples) * evaluationsPerRow)
    return try runner.run(wanted.filter { !start.blocks.contains($0) }, from: start, keep: keep) {
      (worker, Evaluator(response, execution.policy))
    } compute: { own, block throws(RunError) in
      let sums = try own.0.compute(block: block, with: &own.1)
      return BlockResult(start.design, block, own.1.takeInvalid(), sums)
    }
  }

  /// Plays the whole design and reads its answer.
  ///
  /// - Throws: ``RunError``.
  public func answer(
    of response: some Response, by execution: Execution = Execution()
  ) throws(RunError) -> Answer {
    try answer(from: summary(of: response, by: execution), of: response)
  }

  /// Reads an answer off all blocks of the design.
  ///
  /// - Throws: ``RunError``, also for blocks of another design or response, and for missing blocks.
  public func answer(
    from summary: BlockResult<Self>, of response: some Response
  ) throws(RunError) -> Answer {
    do throws(DesignError) {
      try check(summary, response)
      if let missing = summary.blocks.firstMissing(of: blocks) { throw .blocksMissing(missing) }
    } catch {
      throw .design(error)
    }
    let invalid = summary.invalid.invalid(response.reasons)
    guard summary.invalid.dropped < samples else { throw .nothingValid(invalid) }
    let account = RunAccounting(
      design: summary.design, intervals: intervals, level: level, seed: seed, blocks: blocks,
      samples: samples, evaluations: evaluations, dropped: summary.invalid.dropped,
      invalid: invalid, pseudoRandom: pseudoRandom)
    do throws(DesignError) {
      return try answer(
        from: summary.sums, rows: samples - summary.invalid.dropped, of: response.outputs,
        account: account)
    } catch {
      throw .design(error)
    }
  }

  /// - Throws: ``DesignError`` for blocks that cannot be of the design and the response.
  private func check(
    _ summary: BlockResult<Self>, _ response: some Response
  ) throws(DesignError) {
    let identity = identity(of: response)
    guard summary.design == identity else {
      throw .otherDesign(expected: identity, found: summary.design)
    }
    if let last = summary.blocks.ranges.last, last.upperBound > blocks {
      throw .blocksUnexpected(max(last.lowerBound, blocks)..<last.upperBound)
    }
    func rows(before block: Int) -> Int { min(block * rowsPerBlock, samples) }
    let rows = summary.blocks.ranges.reduce(0) {
      $0 + rows(before: $1.upperBound) - rows(before: $1.lowerBound)
    }
    try summary.checkShape(
      shape(for: response.outputs, rows: rows), inBlock: rowsPerBlock, points: evaluationsPerRow)
    if summary.invalid.dropped == 0 { try checkWhole(summary.sums) }
  }
}
