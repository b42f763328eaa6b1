// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that holds in some rows of a table and not in the others, such as "reached by 2034".
public struct RunCondition: Hashable, Sendable, Codable {
  /// What it is called in answers.
  public let name: String
  /// By row.
  public let holds: [Bool]

  /// A condition by row; its length is checked where it meets a table.
  public init(_ name: String, _ holds: [Bool]) {
    self.name = name
    self.holds = holds
  }

  /// In how many rows it holds.
  public var count: Int { holds.count { $0 } }
}

extension RunTable {
  /// Whether an output is reached by a year; never is later than every year.
  ///
  /// - Throws: ``GivenDataError/unknownColumn(_:)``.
  public func condition(
    _ output: String, reachedBy year: Int
  ) throws(GivenDataError) -> RunCondition {
    try condition("\(output) by \(year)", on: output) { $0 <= Double(year) }
  }

  /// Whether an output is as asked for.
  ///
  /// - Throws: ``GivenDataError/unknownColumn(_:)``.
  public func condition(
    _ name: String, on output: String, where isMet: (Double) -> Bool
  ) throws(GivenDataError) -> RunCondition {
    RunCondition(name, try self.output(output).values.map(isMet))
  }

  /// The table with one more output, 1 where the condition holds and 0 elsewhere, for methods that
  /// need numbers.
  ///
  /// - Throws: ``GivenDataError``, for another length or a name that is taken.
  public func adding(_ condition: RunCondition) throws(GivenDataError) -> RunTable {
    let column = Column(condition.name, condition.holds.map { $0 ? 1 : 0 })
    return try RunTable(inputs: inputs, outputs: outputs + [column], dropped: dropped)
  }

  /// Refuses a condition of another length, or that holds in, or fails in, too few rows.
  func check(_ condition: RunCondition, atLeast needed: Int) throws(GivenDataError) {
    guard condition.holds.count == rows else {
      throw .unequalLengths(column: condition.name, rows: condition.holds.count, expected: rows)
    }
    let count = condition.count
    guard min(count, rows - count) >= needed else {
      throw .tooFewOnOneSide(needed: needed, holding: count, others: rows - count)
    }
  }
}
