// SPDX-License-Identifier: GPL-3.0-or-later

/// Some points of a design, with what a response answers for each.
public struct Draws: Hashable, Sendable {
  /// The number of the first of them in the design, counted from 0.
  public let first: Int
  /// The number of points, one or more.
  public let count: Int
  /// By coordinate, in the order of the inputs: its value in every point.
  public let coordinates: [[Double]]
  /// By output: its value in every point, +infinity for never; no number where there is a reason.
  public let results: [[Double]]
  /// By point why it has no answer; nil if it has one.
  public let reasons: [Reason?]
}

extension Draws {
  /// The points of a batch that was evaluated and checked.
  init(_ batch: Batch, first: Int, _ validity: Validity) {
    let own = batch.count
    func columns(of values: [Double]) -> [[Double]] {
      stride(from: 0, to: values.count, by: batch.capacity).map { Array(values[$0..<$0 + own]) }
    }
    self.first = first
    count = own
    coordinates = columns(of: batch.points)
    results = columns(of: batch.results)
    reasons = batch.validity.prefix(own).map { $0 == 0 ? nil : validity.reason($0) }
  }

  /// Points given one by one, with what a response answers for each.
  ///
  /// - Parameters:
  ///   - points: At least one, each with a value for every coordinate.
  ///   - first: The number of the first of them.
  ///   - response: What answers for each of them.
  public init(_ points: [[Double]], first: Int = 0, of response: some Response) {
    let rows = Table.rows(of: points, response)
    self.first = first
    count = points.count
    coordinates = points[0].indices.map { column in points.map { $0[column] } }
    results = response.outputs.indices.map { output in
      rows.map { $0.reason == nil ? $0.results[output] : .nan }
    }
    reasons = rows.map { $0.reason }
  }
}

/// The points of a design one batch after the other, for who wants the samples themselves.
///
/// Points are computed again from the seed, so that nothing has to be kept: the room needed is that
/// of one batch.
public struct DrawReader<R: Response>: Sequence, IteratorProtocol {
  /// How many points there are in all.
  public let count: Int
  private let perBlock: Int
  private var sampler: PointSampler
  private var evaluator: Evaluator<R.Worker>
  private var batch: Batch
  private var done = 0

  init(_ design: SampleDesign, _ response: R, blocks: Int) {
    perBlock = design.size.points
    count = perBlock * blocks
    sampler = PointSampler(design.plan)
    evaluator = Evaluator(response, .dropRow)
    batch = Batch(width: design.inputs.width, outputs: response.outputs.count)
  }

  /// The next points, 256 or fewer and all of one block, evaluated; nil after the last.
  public mutating func next() -> Draws? {
    guard done < count else { return nil }
    let (block, first) = done.quotientAndRemainder(dividingBy: perBlock)
    batch.count = Swift.min(batch.capacity, perBlock - first)
    sampler.fill(
      &batch.points, capacity: batch.capacity, block: block, first: first, count: batch.count)
    _ = evaluator.evaluate(&batch)
    let start = done
    done += batch.count
    return Draws(batch, first: start, evaluator.validity)
  }
}

extension SampleDesign {
  /// The points that an answer is of, with what `response` answers.
  ///
  /// `blocks` says how many blocks, where a precision added some; nil is all of the design.
  public func draws<R: Response>(of response: R, blocks: Int? = nil) -> DrawReader<R> {
    DrawReader(self, response, blocks: blocks ?? size.blocks)
  }
}
