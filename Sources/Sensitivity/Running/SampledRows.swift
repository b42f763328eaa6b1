// SPDX-License-Identifier: GPL-3.0-or-later

/// What came out of several samples of the same rows: by sample, column and row.
struct SampledRows {
  private let samples: Int
  private let columns: Int
  /// The distance from one column to the next.
  let capacity: Int
  var values: [Double]
  /// Why a point has no answer, by sample and row; 0 if it has one.
  private var codes: [UInt8]

  init(samples: Int, columns: Int, capacity: Int) {
    (self.samples, self.columns, self.capacity) = (samples, columns, capacity)
    values = Array(repeating: 0, count: samples * columns * capacity)
    codes = Array(repeating: 0, count: samples * capacity)
  }

  /// Where a column begins among the values.
  func start(_ sample: Int, _ column: Int) -> Int { (sample * columns + column) * capacity }

  /// A column of some rows.
  func range(_ sample: Int, _ column: Int, _ count: Int) -> Range<Int> {
    start(sample, column)..<start(sample, column) + count
  }

  /// Keeps which points of a sample have no answer.
  mutating func keepCodes(of batch: Batch, sample: Int) {
    for row in 0..<batch.count { codes[sample * capacity + row] = batch.validity[row] }
  }

  /// Keeps the analysed columns of a sample, and which points have no answer.
  mutating func keep(_ analysed: [AnalysedColumn], of batch: Batch, sample: Int) {
    for (number, column) in analysed.enumerated() {
      column.copy(from: batch, to: &values, at: start(sample, number))
    }
    keepCodes(of: batch, sample: sample)
  }

  /// The first row with a point without an answer, and the first such point of it.
  func firstInvalid(of count: Int) -> (row: Int, sample: Int, code: UInt8)? {
    for row in 0..<count {
      for sample in 0..<samples where codes[sample * capacity + row] != 0 {
        return (row, sample, codes[sample * capacity + row])
      }
    }
    return nil
  }

  /// Leaves every row out of which a point has no answer, and moves the others together.
  ///
  /// - Returns: How many are left.
  mutating func dropInvalid(
    of count: Int, _ evaluator: inout Evaluator<some ResponseWorker>
  ) -> Int {
    var kept: [Int] = []
    for row in 0..<count {
      let own = (0..<samples).map { codes[$0 * capacity + row] }.filter { $0 != 0 }
      if own.isEmpty { kept.append(row) } else { evaluator.leaveOut(own) }
    }
    for start in stride(from: 0, to: values.count, by: capacity) {
      for (place, row) in kept.enumerated() { values[start + place] = values[start + row] }
    }
    return kept.count
  }
}
