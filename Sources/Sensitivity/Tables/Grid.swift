// SPDX-License-Identifier: GPL-3.0-or-later

/// Every combination of some values of every input: a table of results, no statistics.
public struct Grid: Hashable, Sendable {
  /// The values of one input.
  public struct Axis: Hashable, Sendable, Codable {
    /// The name of the input.
    public var name: String
    /// In any order, each finite; at least one.
    public var values: [Double]

    /// An axis as given; ``Grid`` checks it.
    public init(_ name: String, _ values: [Double]) {
      self.name = name
      self.values = values
    }
  }

  /// One point of the table.
  public struct Row: Hashable, Sendable, Codable {
    /// One for every axis, in order.
    public let coordinates: [Double]
    /// One for every output, +infinity for never; empty if there is a reason.
    public let results: [Double]
    /// Why the point has no answer.
    public let reason: Reason?
  }

  /// The most points that a grid may have.
  public static let limit = 10_000_000
  private static let blockPoints = 1024

  /// At least one; the last changes first.
  public let axes: [Axis]
  /// The number of points.
  public let count: Int

  /// - Throws: ``DesignError`` for no inputs or values, values that are not finite, and a table
  ///   beyond ``limit``.
  public init(_ axes: [Axis]) throws(DesignError) {
    for axis in axes where axis.values.isEmpty || !axis.values.allSatisfy({ $0.isFinite }) {
      throw .noValues(input: axis.name)
    }
    guard !axes.isEmpty else { throw .noValues(input: "") }
    let count = axes.reduce(1.0) { $0 * Double($1.values.count) }
    guard count <= Double(Self.limit) else {
      throw .tooManyPoints(Int(min(count, Double(Int.max / 2))))
    }
    self.axes = axes
    self.count = Int(count)
  }

  /// A point by its number; the last input changes first.
  public func point(_ number: Int) -> [Double] {
    var rest = number
    var point: [Double] = []
    for axis in axes.reversed() {
      point.append(axis.values[rest % axis.values.count])
      rest /= axis.values.count
    }
    return point.reversed()
  }

  /// Evaluates every point. Those without an answer end the run or are said, by the policy.
  ///
  /// - Returns: A row for every point, in order.
  /// - Throws: ``RunError/invalid(_:)``.
  public func rows(
    of response: some Response, by execution: Execution = Execution()
  ) throws(RunError) -> [Row] {
    let blocks = (count + Self.blockPoints - 1) / Self.blockPoints
    let runner = BlockRunner(execution: execution, evaluations: Self.blockPoints)
    let parts = try runner.run(Array(0..<blocks), from: Parts()) {
    } compute: { _, block throws(RunError) in
      try part(block, of: response, execution.policy)
    }
    return parts.parts.flatMap { $0.rows }
  }

  private struct Parts: Mergeable {
    struct Part {
      let block: Int
      let rows: [Row]
    }

    /// In the order of the blocks.
    var parts: [Part] = []

    mutating func merge(_ other: Parts) {
      for part in other.parts {
        let place = parts.lastIndex { $0.block < part.block }.map { $0 + 1 } ?? 0
        parts.insert(part, at: place)
      }
    }
  }

  private func part(
    _ block: Int, of response: some Response, _ policy: Execution.InvalidPolicy
  ) throws(RunError) -> Parts {
    let first = block * Self.blockPoints
    let points = (first..<min(first + Self.blockPoints, count)).map(point)
    let rows = zip(points, Table.rows(of: points, response)).map { point, row in
      Row(coordinates: point, results: row.results, reason: row.reason)
    }
    if policy == .stop, let place = rows.firstIndex(where: { $0.reason != nil }) {
      throw .invalid(
        InvalidPoint(
          reason: rows[place].reason!, number: first + place,
          coordinates: rows[place].coordinates))
    }
    return Parts(parts: [Parts.Part(block: block, rows: rows)])
  }
}
