// SPDX-License-Identifier: GPL-3.0-or-later

/// Runs that are there already, of whatever program: what went in, and what came out.
///
/// The methods for given data need no design, only rows that were drawn independently of each other
/// from whatever the inputs may be.
public struct RunTable: Hashable, Sendable {
  /// One thing in all rows.
  public struct Column: Hashable, Sendable, Codable {
    /// Unlike every other column's in a table.
    public let name: String
    /// By row; of text, the number of its label.
    public let values: [Double]
    /// The texts that there are, of a column that is not numbers.
    public let labels: [String]?

    /// A column of numbers; they are checked where it enters a table.
    public init(_ name: String, _ values: [Double]) {
      (self.name, self.values, labels) = (name, values, nil)
    }

    /// Texts become the numbers of theirs, from 0 on in the order of their characters, so that
    /// false is 0 and true is 1.
    public init(_ name: String, texts: [String]) {
      let labels = Set(texts).union(Self.isTruth(texts) ? Self.truths : []).sorted()
      let numbers = Dictionary(
        uniqueKeysWithValues: labels.enumerated().map { ($1, Double($0)) })
      (self.name, self.labels) = (name, labels)
      values = texts.map { numbers[$0]! }
    }

    private static let truths = ["false", "true"]

    private static func isTruth(_ texts: [String]) -> Bool { texts.allSatisfy(truths.contains) }

    /// Whether its values are names, without an order: text other than true and false.
    public var isCategory: Bool { labels.map { $0 != Self.truths } ?? false }

    /// Whether all values are the same, but for rounding.
    public var isConstant: Bool {
      guard let low = values.min(), let high = values.max() else { return true }
      return Rounding.isNothing(between: low, and: high)
    }
  }

  /// All of the same length, every value finite.
  public let inputs: [Column]
  /// As long as the inputs; +infinity is never, later than every year.
  public let outputs: [Column]
  /// Runs that have no answer and are not in the table: why, and how many.
  public let dropped: [RunAccounting.Invalid]

  /// - Throws: ``GivenDataError``, which names the column, and the row counted from 0.
  public init(inputs: [Column], outputs: [Column]) throws(GivenDataError) {
    try self.init(inputs: inputs, outputs: outputs, dropped: [])
  }

  init(
    inputs: [Column], outputs: [Column], dropped: [RunAccounting.Invalid]
  ) throws(GivenDataError) {
    guard let first = inputs.first else { throw .noInputs }
    guard !first.values.isEmpty else { throw .noRows }
    var names: Set<String> = []
    for (number, column) in (inputs + outputs).enumerated() {
      guard names.insert(column.name).inserted else { throw .duplicateColumn(column.name) }
      guard column.values.count == first.values.count else {
        throw .unequalLengths(
          column: column.name, rows: column.values.count, expected: first.values.count)
      }
      let mayBeNever = number >= inputs.count
      for (row, value) in column.values.enumerated()
      where !(value.isFinite || mayBeNever && value == .infinity) {
        throw .notFinite(column: column.name, row: row)
      }
    }
    self.inputs = inputs
    self.outputs = outputs
    self.dropped = dropped
  }

  /// How many rows there are.
  public var rows: Int { inputs[0].values.count }

  /// An output by its name.
  ///
  /// - Throws: ``GivenDataError/unknownColumn(_:)``.
  public func output(_ name: String) throws(GivenDataError) -> Column {
    guard let column = outputs.first(where: { $0.name == name }) else { throw .unknownColumn(name) }
    return column
  }
}

extension RunTable {
  /// Refuses text, for methods that need to know which value is higher.
  func checkOrdered() throws(GivenDataError) {
    guard let text = inputs.first(where: { $0.isCategory }) else { return }
    throw .textInput(text.name)
  }

  /// An output that varies, in enough rows for a method.
  func analysed(_ name: String, rows needed: Int) throws(GivenDataError) -> Column {
    let column = try output(name)
    guard rows >= needed else { throw .tooFewRows(needed: needed, found: rows) }
    guard !column.isConstant else { throw .constantOutput(name) }
    return column
  }

  /// The same, all of whose values are numbers.
  func numbers(_ name: String, rows needed: Int) throws(GivenDataError) -> Column {
    let column = try output(name)
    let never = column.values.count { $0 == .infinity }
    guard never == 0 else { throw .never(output: name, rows: never) }
    return try analysed(name, rows: needed)
  }
}
