// SPDX-License-Identifier: GPL-3.0-or-later

extension [String] {
  /// Key paths in a line, those of years or parts of one thing together:
  /// `population.observed.2020–2026, 2050`.
  var foldedPaths: String {
    var groups: [(stem: String, numbers: [Int])] = []
    for path in self {
      let parts = path.split(separator: ".")
      let number = parts.last.flatMap { Int($0) }
      let stem = number == nil ? path : parts.dropLast().joined(separator: ".")
      if let number, let last = groups.last, last.stem == stem, !last.numbers.isEmpty {
        groups[groups.count - 1].numbers.append(number)
      } else {
        groups.append((stem, number.map { [$0] } ?? []))
      }
    }
    return groups.map { stem, numbers in
      numbers.isEmpty ? stem : "\(stem).\(numbers.runs)"
    }.joined(separator: ", ")
  }
}

extension [Int] {
  /// `2020–2026, 2050`.
  fileprivate var runs: String {
    reduce(into: [ClosedRange<Int>]()) { runs, number in
      if let last = runs.last, last.upperBound == number - 1 {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }.map(\.words).joined(separator: ", ")
  }
}
