// SPDX-License-Identifier: GPL-3.0-or-later

/// Sums over the rows of one block, of every analysed column.
///
/// a and b are outputs of the base samples, less a shift near their mean; c is the output of A with
/// a subject's inputs from B, d that of B with them from A.
struct SobolSums: SumsOfBlock {
  /// Sums of a column.
  enum Column: Int {
    case a, b, aa, bb, ab, difference  // The last is (a-b)².

    static let count = 6
  }

  /// Sums of a column and a subject.
  enum Subject: Int {
    case crossed  // (d-b)(a-c)
    case lostA  // (a-c)²
    case lostB  // (b-d)²
    case opposite  // (d-c)²
    case kept  // b(c-a)
    case step  // c-a
    case cc  // c²

    static let count = 7
  }

  let block: Int
  let subjects: Int
  var rows = 0
  /// Per column.
  var shifts: [Double]
  /// Of a and b before the shift.
  var moments: [Moments]
  private var columnSums: [Double]
  private var subjectSums: [Double]
  /// d of one subject times c of the other, both ways, halved: per column and pair.
  private var pairSums: [Double]

  init(block: Int, columns: Int, subjects: Int, pairs: Bool) {
    self.block = block
    self.subjects = subjects
    shifts = Array(repeating: 0, count: columns)
    moments = Array(repeating: Moments(), count: columns)
    columnSums = Array(repeating: 0, count: columns * Column.count)
    subjectSums = Array(repeating: 0, count: columns * subjects * Subject.count)
    let pairCount = pairs ? subjects * (subjects - 1) / 2 : 0
    pairSums = Array(repeating: 0, count: columns * pairCount)
  }

  subscript(sum: Column, column: Int) -> Double {
    get { columnSums[column * Column.count + sum.rawValue] }
    set { columnSums[column * Column.count + sum.rawValue] = newValue }
  }

  subscript(sum: Subject, column: Int, subject: Int) -> Double {
    get { subjectSums[(column * subjects + subject) * Subject.count + sum.rawValue] }
    set { subjectSums[(column * subjects + subject) * Subject.count + sum.rawValue] = newValue }
  }

  /// - Parameter pair: By ``pair(_:_:)``.
  subscript(pair pair: Int, column: Int) -> Double {
    get { pairSums[column * (subjects * (subjects - 1) / 2) + pair] }
    set { pairSums[column * (subjects * (subjects - 1) / 2) + pair] = newValue }
  }

  var hasPairs: Bool { !pairSums.isEmpty }

  /// The number of a pair of subjects, the first of them the lower.
  static func pair(_ first: Int, _ second: Int) -> Int { second * (second - 1) / 2 + first }
}

extension SobolSums {
  /// Takes in a batch of rows of the base samples.
  ///
  /// - Parameters:
  ///   - a, b: A multiple of 8 rows, 0 in those that do not count.
  mutating func add(_ a: Span<Double>, _ b: Span<Double>, column: Int) {
    var sums = InlineArray<6, Eight>(repeating: Eight(repeating: 0))
    for start in stride(from: 0, to: a.count, by: 8) {
      let (a, b) = (Eight(a, at: start), Eight(b, at: start))
      sums[0] = sums[0] + a
      sums[1] = sums[1] + b
      sums[2] = sums[2] + a * a
      sums[3] = sums[3] + b * b
      sums[4] = sums[4] + a * b
      sums[5] = sums[5] + (a - b) * (a - b)
    }
    for sum in 0..<Column.count {
      columnSums[column * Column.count + sum] += sums[sum].total
    }
  }

  /// Takes in a batch of rows with a subject exchanged both ways.
  mutating func add(
    _ a: Span<Double>, _ b: Span<Double>, _ c: Span<Double>, _ d: Span<Double>, column: Int,
    subject: Int
  ) {
    let zero = Eight(repeating: 0)
    var (crossed, lostA, lostB, opposite) = (zero, zero, zero, zero)
    for start in stride(from: 0, to: a.count, by: 8) {
      let (a, b) = (Eight(a, at: start), Eight(b, at: start))
      let (c, d) = (Eight(c, at: start), Eight(d, at: start))
      let (fromA, fromB, across) = (a - c, d - b, d - c)
      crossed = crossed + fromB * fromA
      lostA = lostA + fromA * fromA
      lostB = lostB + fromB * fromB
      opposite = opposite + across * across
    }
    self[.crossed, column, subject] += crossed.total
    self[.lostA, column, subject] += lostA.total
    self[.lostB, column, subject] += lostB.total
    self[.opposite, column, subject] += opposite.total
  }

  /// Takes in a batch of rows with a subject exchanged one way.
  mutating func add(
    _ a: Span<Double>, _ b: Span<Double>, _ c: Span<Double>, column: Int, subject: Int
  ) {
    let zero = Eight(repeating: 0)
    var (kept, step, lostA, squares) = (zero, zero, zero, zero)
    for start in stride(from: 0, to: a.count, by: 8) {
      let (a, b, c) = (Eight(a, at: start), Eight(b, at: start), Eight(c, at: start))
      let change = c - a
      kept = kept + b * change
      step = step + change
      lostA = lostA + change * change
      squares = squares + c * c
    }
    self[.kept, column, subject] += kept.total
    self[.step, column, subject] += step.total
    self[.lostA, column, subject] += lostA.total
    self[.cc, column, subject] += squares.total
  }

  /// Takes in a batch of rows for what two subjects explain together.
  mutating func add(
    _ c: (Span<Double>, Span<Double>), _ d: (Span<Double>, Span<Double>), column: Int, pair: Int
  ) {
    var sum = Eight(repeating: 0)
    for start in stride(from: 0, to: c.0.count, by: 8) {
      sum =
        sum + Eight(d.0, at: start) * Eight(c.1, at: start)
        + Eight(d.1, at: start) * Eight(c.0, at: start)
    }
    self[pair: pair, column] += sum.total / 2
  }
}

extension SobolSums {
  /// How long its arrays are; nil if they are not of one number of columns.
  var sizes: [Int]? {
    guard (0...1 << 20).contains(subjects), (0...Counts.largest).contains(rows),
      moments.count == shifts.count, moments.allSatisfy({ $0.isSound && $0.count == 2 * rows }),
      columnSums.count == shifts.count * Column.count,
      subjectSums.count == shifts.count * subjects * Subject.count,
      pairSums.isEmpty || pairSums.count == shifts.count * (subjects * (subjects - 1) / 2),
      shifts.areFinite, columnSums.areFinite, subjectSums.areFinite, pairSums.areFinite, isPossible
    else { return nil }
    return [shifts.count, subjects, pairSums.count]
  }

  static func arePossible(_ sums: [SobolSums]) -> Bool { true }
}
