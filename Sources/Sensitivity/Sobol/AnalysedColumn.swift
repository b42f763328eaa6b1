// SPDX-License-Identifier: GPL-3.0-or-later

/// What a Sobol' design analyses: an output, or whether an output that is a year is reached by one.
struct AnalysedColumn: Hashable, Sendable {
  let output: Output
  /// Which of the outputs.
  let number: Int
  let reachedBy: Int?

  /// Whether its values are 0 and 1.
  var isYesNo: Bool { reachedBy != nil || output.isYesNo }

  /// Those of a response: every number, and every year asked about of every year.
  static func all(of outputs: [Output], years: [Int]) throws(DesignError) -> [AnalysedColumn] {
    var columns: [AnalysedColumn] = []
    for (number, output) in outputs.enumerated() {
      switch output.kind {
      case .number: columns.append(AnalysedColumn(output: output, number: number, reachedBy: nil))
      case .year(let range):
        for year in years {
          guard range.contains(year) else {
            throw .yearOutside(output: output.name, year: year)
          }
          columns.append(AnalysedColumn(output: output, number: number, reachedBy: year))
        }
      }
    }
    return columns
  }

  /// Copies the values of a batch, for a year 1 where it is reached in time, else 0.
  func copy(from batch: Batch, to values: inout [Double], at start: Int) {
    let from = number * batch.capacity
    guard let reachedBy else {
      for i in 0..<batch.count {
        values[start + i] = batch.results[from + i]
      }
      return
    }
    let limit = Double(reachedBy)
    for i in 0..<batch.count {
      values[start + i] = batch.results[from + i] <= limit ? 1 : 0
    }
  }
}
