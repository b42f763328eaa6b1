// SPDX-License-Identifier: GPL-3.0-or-later

/// What is analysed: a function from a point to its outputs.
public protocol Response: Sendable {
  /// What evaluates batches, on one thread each.
  associatedtype Worker: ResponseWorker

  /// What is answered for every point, in the order of ``Batch/results``.
  var outputs: [Output] { get }
  /// Why a point may have no answer, by the number that ``Batch/validity`` keeps, less 1; at most
  /// ``Reason/limit`` of them.
  var reasons: [String] { get }
  /// What tells this response from others of the same outputs, such as the hash of a scenario:
  /// answers of one are refused by a design made for another.
  var identity: String { get }

  /// What evaluates batches, one for every thread.
  func makeWorker() -> Worker
}

extension Response {
  /// None: no answer is only what is no number, or no year of its range.
  public var reasons: [String] { [] }
  /// Empty: the outputs alone tell the response from others.
  public var identity: String { "" }
}

/// A response at work on one thread: it may keep what it needs from one batch to the next.
public protocol ResponseWorker {
  /// Writes the results, and the validity, of `batch.count` points.
  ///
  /// The same point must have the same results whatever stands beside it.
  mutating func evaluate(_ batch: inout Batch)
}

/// Why a point has no answer.
public enum Reason: Hashable, Sendable, Codable {
  /// In the words of the response.
  case reported(String)
  /// An output that should be a number is infinite or not a number.
  case notFinite
  /// An output that should be a year is none of its range.
  case notAYear

  /// How many reasons a response may have.
  public static let limit = 253

  static let notAYearCode: UInt8 = 254
  static let notFiniteCode: UInt8 = 255

  init(code: UInt8, of reasons: [String]) {
    switch code {
    case Self.notAYearCode: self = .notAYear
    case Self.notFiniteCode: self = .notFinite
    default:
      let number = Int(code) - 1
      self = .reported(reasons.indices.contains(number) ? reasons[number] : "\(code)")
    }
  }
}
