// SPDX-License-Identifier: GPL-3.0-or-later

/// A design of blocks of one size, to which more can be added.
public protocol ReplicatedDesign: BlockDesign {
  /// How the samples are cut into blocks.
  var size: BlockSize { get }
}

extension ReplicatedDesign {
  /// Those of ``size``.
  public var blocks: Int { size.blocks }
  /// The rows of all blocks, at least as many as were asked for.
  public var samples: Int { size.samples }
  /// The points of ``size``, the same for every block.
  public var rowsPerBlock: Int { size.points }
}

/// A replicated design whose blocks can be added until its answer is precise enough.
public protocol ExtensibleDesign: ReplicatedDesign where Answer: MeasuredAnswer {
  /// The same design with so many blocks.
  func withBlocks(_ blocks: Int) -> Self

  /// The same design, such that so many evaluations can come together.
  func ready(forEvaluations maximum: Int) -> Self
}

/// An answer whose intervals can be held against those asked for.
public protocol MeasuredAnswer {
  /// The design, its size, and the rows left out.
  var account: RunAccounting { get }

  /// Of what a target asks for, 0 for a constant; nil if there is no such thing.
  func halfWidth(_ target: Precision.Target) -> Double?
}

extension ExtensibleDesign {
  /// The design as it is.
  public func ready(forEvaluations maximum: Int) -> Self { self }

  /// Plays the design, and more blocks until the answer is as precise as asked, or costs too much.
  ///
  /// - Throws: ``RunError``, also for a target that no output has.
  public func answer(
    of response: some Response, to precision: Precision, by execution: Execution = Execution()
  ) throws(RunError) -> (answer: Answer, outcome: Precision.Outcome) {
    var design = ready(forEvaluations: precision.maximum)
    var summary: BlockResult<Self>?
    while true {
      let known = try design.summary(of: response, by: execution, known: summary)
      let answer = try design.answer(from: known, of: response)
      let missed = try precision.missed(answer.halfWidth)
      let evaluations = answer.account.evaluations
      if missed.isEmpty { return (answer, .met(evaluations: evaluations)) }
      let next = precision.next(
        after: design.blocks, evaluationsPerBlock: rowsPerBlock * evaluationsPerRow,
        limit: size.blockLimit)
      guard let next else {
        return (answer, .stopped(evaluations: evaluations, missed: missed))
      }
      design = design.withBlocks(next)
      summary = known
    }
  }
}
