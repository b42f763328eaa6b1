// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Reports

extension RunDifference {
  /// What it takes to find how runs differ, in bytes, about: every figure as text, and by its place. Measured: 40
  /// times the tables.
  static func memory(of runs: [RunEntry]) -> Double {
    let roles: Set<RunEntry.File.Role> = [.scenario, .study, .result]
    return runs.reduce(0) { sum, run in
      run.files.reduce(sum) {
        $0 + (roles.contains($1.role) ? 40 : 2) * Double($1.content?.count ?? 0)
      }
    }
  }

  /// Files that only one has, or has otherwise: by the beginning of their hash, by all of it where that is the
  /// same, and by their size where all of it is.
  static func files(_ first: [RunEntry.File], _ second: [RunEntry.File]) -> [Pair] {
    pairs(named(first.map { ($0.name, $0) }), named(second.map { ($0.name, $0) })) {
      $0.sha256 == $1.sha256 && $0.size == $1.size
    }.map { place, one, other in
      let words: (RunEntry.File) -> String =
        if one?.sha256 == other?.sha256 {
          { "\($0.size) B" }
        } else if one?.short == other?.short {
          { $0.sha256 }
        } else {
          { $0.short }
        }
      return Pair(place: place, first: one.map(words), second: other.map(words))
    }
  }

  static func metrics(_ first: [RunEntry.Metric], _ second: [RunEntry.Metric]) -> [(
    place: String, first: RunEntry.Metric?, second: RunEntry.Metric?
  )] {
    func placed(_ metrics: [RunEntry.Metric]) -> [(String, RunEntry.Metric)] {
      named(metrics.map { ($0.subject.isEmpty ? $0.name : "\($0.subject): \($0.name)", $0) })
    }
    return pairs(placed(first), placed(second), ==)
  }

  /// What is said of a run and follows from what it was made of.
  static func record(of run: RunEntry) -> [(String, String)] {
    [("scenario", run.manifest.scenario), ("hash", run.manifest.fingerprint)]
  }

  /// What only one has, or has otherwise, in the order of the first.
  static func pairs<Value>(
    _ first: [(String, Value)], _ second: [(String, Value)], _ areEqual: (Value, Value) -> Bool
  ) -> [(place: String, first: Value?, second: Value?)] {
    let (a, b) = (
      Dictionary(first) { one, _ in one }, Dictionary(second) { one, _ in one }
    )
    let places = first.map(\.0) + second.map(\.0).filter { a[$0] == nil }
    return places.compactMap { place in
      let (one, other) = (a[place], b[place])
      if let one, let other, areEqual(one, other) { return nil }
      return (place, one, other)
    }
  }

  /// Under names of which none comes twice: the second of one has its number behind it.
  static func named<Value>(_ all: [(String, Value)]) -> [(String, Value)] {
    var seen: [String: Int] = [:]
    return all.map { name, value in
      let number = seen[name, default: 0] + 1
      seen[name] = number
      return (number == 1 ? name : "\(name) (\(number))", value)
    }
  }
}

extension RunEntry.File {
  /// The beginning of its hash.
  fileprivate var short: String { String(sha256.prefix(12)) }
}
