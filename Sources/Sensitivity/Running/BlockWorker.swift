// SPDX-License-Identifier: GPL-3.0-or-later

/// Computes blocks of a design on one thread, with the room that it needs for it.
public protocol BlockWorker: Sendable {
  /// What is left of a block's rows.
  associatedtype Sums: BlockSums

  /// The sums of one block, by its number.
  ///
  /// - Throws: ``RunError/invalid(_:)`` for the first row without an answer, where such end the
  ///   run.
  mutating func compute(
    block: Int, with evaluator: inout Evaluator<some ResponseWorker>
  ) throws(RunError) -> Sums
}

/// What is left of the rows of some blocks: small, and the same whoever computed them and in which
/// order.
public protocol BlockSums: Codable, Sendable {
  /// Of no block.
  init()

  /// Takes in other blocks.
  mutating func merge(_ other: Self)

  /// How long its arrays are; nil for sums that do not hang together, or are of other blocks than
  /// these.
  func shape(of blocks: BlockSet) -> SummaryShape?

  /// Which bins its sketches have, in the order of their outputs; none without sketches.
  var sketches: [SketchBins] { get }
}

extension BlockSums {
  public var sketches: [SketchBins] { [] }
}

/// A response at work on one thread, and what becomes of rows without an answer.
public struct Evaluator<Worker: ResponseWorker> {
  let validity: Validity
  private let policy: Execution.InvalidPolicy
  private var worker: Worker
  private var invalid = InvalidTally()

  init<R: Response>(_ response: R, _ policy: Execution.InvalidPolicy) where R.Worker == Worker {
    validity = Validity(response)
    self.policy = policy
    worker = response.makeWorker()
  }

  /// Evaluates the points of a batch.
  ///
  /// - Returns: Whether every one has an answer.
  mutating func evaluate(_ batch: inout Batch) -> Bool {
    batch.clearValidity()
    worker.evaluate(&batch)
    return validity.check(&batch)
  }

  /// Whether a row without an answer ends the run; else it is left out.
  var stops: Bool { policy == .stop }

  /// - Parameters:
  ///   - code: Why the point has no answer.
  ///   - row: Counted over all blocks.
  func refusal(_ code: UInt8, row: Int, _ coordinates: [Double]) -> RunError {
    .invalid(
      InvalidPoint(reason: validity.reason(code), number: row, coordinates: coordinates))
  }

  /// Counts a row that is left out, of which some points have no answer.
  mutating func leaveOut(_ codes: some Sequence<UInt8>) {
    invalid.dropped += 1
    for code in codes { invalid.add(code) }
  }

  /// What was left out since the last time.
  mutating func takeInvalid() -> InvalidTally {
    defer { invalid = InvalidTally() }
    return invalid
  }

  /// How many rows were left out since the last time.
  var dropped: Int { invalid.dropped }
}
