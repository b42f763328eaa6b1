// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether what a response answers is an answer, for a whole batch at a time.
struct Validity {
  let outputs: [Output]
  let reasons: [String]

  init(_ response: some Response) {
    outputs = response.outputs
    reasons = response.reasons
    precondition(reasons.count <= Reason.limit, "so many reasons have no number")
  }

  /// Marks the points whose outputs are not what they should be.
  ///
  /// - Returns: Whether every point of the batch has an answer.
  func check(_ batch: inout Batch) -> Bool {
    var isSound = true
    for i in 0..<batch.count where batch.validity[i] != 0 {
      isSound = false
    }
    for (number, output) in outputs.enumerated() {
      let column = number * batch.capacity
      switch output.kind {
      case .number:
        guard !Self.areFinite(batch.results, column, batch.count) else { continue }
        for i in 0..<batch.count where !batch.results[column + i].isFinite {
          Self.mark(&batch.validity[i], Reason.notFiniteCode)
          isSound = false
        }
      case .year(let years):
        for i in 0..<batch.count where !Self.isYear(batch.results[column + i], in: years) {
          Self.mark(&batch.validity[i], Reason.notAYearCode)
          isSound = false
        }
      }
    }
    return isSound
  }

  /// The reason of the response, or else the first one found, stands.
  private static func mark(_ validity: inout UInt8, _ code: UInt8) {
    if validity == 0 { validity = code }
  }

  private static func isYear(_ value: Double, in years: ClosedRange<Int>) -> Bool {
    guard value != .infinity else { return true }
    return value >= Double(years.lowerBound) && value <= Double(years.upperBound)
      && value == value.rounded()
  }

  /// A number less itself is 0, of an infinity it is none.
  private static func areFinite(_ results: [Double], _ start: Int, _ count: Int) -> Bool {
    let column = results.span.extracting(start..<start + count)
    var differences = Eight(repeating: 0)
    let whole = count / 8 * 8
    for start in stride(from: 0, to: whole, by: 8) {
      let values = Eight(column, at: start)
      differences = differences + (values - values)
    }
    for i in whole..<count {
      differences[i - whole] += column[i] - column[i]
    }
    return differences.total == 0
  }

  func reason(_ code: UInt8) -> Reason { Reason(code: code, of: reasons) }
}

/// How many points had no answer, and why.
struct InvalidTally: Hashable, Sendable, Codable {
  /// Points, or rows, left out.
  var dropped = 0
  private var counts: [Int] = []

  init() {}

  mutating func add(_ code: UInt8) {
    if counts.isEmpty { counts = Array(repeating: 0, count: 256) }
    counts[Int(code)] += 1
  }

  mutating func merge(_ other: InvalidTally) {
    dropped += other.dropped
    guard !other.counts.isEmpty else { return }
    counts = counts.isEmpty ? other.counts : zip(counts, other.counts).map(+)
  }

  /// Whether there is a count for each code, or none at all.
  var hasSoundCounts: Bool {
    counts.isEmpty || (counts.count == 256 && Counts.areSound(counts))
  }

  /// Whether there are reasons for what was left out, and none beside them.
  ///
  /// - Parameter points: Of a row; any of them may have no answer.
  func hasReasons(upTo points: Int) -> Bool {
    (dropped...dropped * points).contains(counts.reduce(0, +))
  }

  func invalid(_ reasons: [String]) -> [RunAccounting.Invalid] {
    counts.indices.filter { counts[$0] > 0 }.map {
      RunAccounting.Invalid(reason: Reason(code: UInt8($0), of: reasons), count: counts[$0])
    }
  }
}
