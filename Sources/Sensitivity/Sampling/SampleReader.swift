// SPDX-License-Identifier: GPL-3.0-or-later

/// The points of one sample of a design that plays several, row by row, and what came out.
public struct SampleDraws: Sendable {
  /// Which sample it is: `A`, `B`, `A|x` for A with the input x from B, or `given x+y` for the rows
  /// with x and y kept and the other inputs drawn anew given these; of these designs the rows are
  /// `A`.
  public let sample: String
  /// By row of the design, counted from 0: the same number in every sample.
  public let draws: Draws
}

/// What plays several samples of each row.
protocol ManySampleWorker: BlockWorker {
  /// All samples of some rows of a block.
  mutating func samples(
    block: Int, first: Int, count: Int, with evaluator: inout Evaluator<some ResponseWorker>
  ) -> [SampleDraws]
}

/// Every point that indices are computed from, some rows at a time, all samples of these after each
/// other.
///
/// The points are computed again from the seed, as in ``DrawReader``.
struct SampleReader<Worker: ManySampleWorker, R: ResponseWorker>: Sequence, IteratorProtocol {
  private static var rows: Int { 128 }

  private var worker: Worker
  private var evaluator: Evaluator<R>
  private let points: Int
  private let blocks: Int
  private var done = 0
  private var left: ArraySlice<SampleDraws> = []

  init<P: Response>(_ worker: Worker, _ response: P, points: Int, blocks: Int)
  where P.Worker == R {
    (self.worker, self.points, self.blocks) = (worker, points, blocks)
    evaluator = Evaluator(response, .dropRow)
  }

  mutating func next() -> SampleDraws? {
    if left.isEmpty {
      guard done < points * blocks else { return nil }
      let (block, first) = done.quotientAndRemainder(dividingBy: points)
      let count = Swift.min(Self.rows, points - first)
      left = worker.samples(block: block, first: first, count: count, with: &evaluator)[...]
      done += count
    }
    return left.popFirst()
  }
}

extension SobolDesign {
  /// Every point that the indices are computed from: A and B, and of every subject A with its
  /// inputs from B, and with ``SobolEstimator/azziniRosati`` B with them from A.
  ///
  /// `blocks` says how many blocks, where a precision added some; nil is all of the design.
  public func draws(of response: some Response, blocks: Int? = nil) -> Batches<SampleDraws> {
    let worker = SobolWorker(self, outputs: response.outputs.count, [])
    return Batches(
      SampleReader(worker, response, points: size.points, blocks: blocks ?? self.blocks))
  }
}

extension ConditionalDesign {
  /// Every point that the indices are computed from: the rows, and these with some inputs kept and
  /// the others drawn anew.
  ///
  /// `blocks` says how many blocks, where a precision added some; nil is all of the design.
  public func draws(of response: some Response, blocks: Int? = nil) -> Batches<SampleDraws> {
    let worker = ConditionalWorker(self, outputs: response.outputs.count, [])
    return Batches(
      SampleReader(worker, response, points: size.points, blocks: blocks ?? self.blocks))
  }
}
