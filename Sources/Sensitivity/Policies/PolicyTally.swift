// SPDX-License-Identifier: GPL-3.0-or-later

/// What is kept of one policy over some futures.
struct PolicyTally: Codable, Sendable {
  /// By output that is a number.
  var numbers: [NumberTally] = []
  /// By output that is a year.
  var years: [YearTally] = []
  /// By objective: the distance, in each future, from the policy that is best there.
  var regrets: [NumberTally]
  /// By objective in how many futures no policy is better.
  var best: [Int]
  /// By threshold in how many futures it holds, and last in how many all of them do.
  var held: [Int]

  init(_ judged: JudgedOutputs) {
    for output in judged.outputs {
      switch output.kind {
      case .number: numbers.append(NumberTally(isExact: false))
      case .year(let range): years.append(YearTally(range))
      }
    }
    regrets = judged.objectives.map { _ in NumberTally(isExact: false) }
    best = judged.objectives.map { _ in 0 }
    held = Array(repeating: 0, count: judged.thresholds.count + 1)
  }

  /// With nothing taken in, but ready for about the same values.
  var emptied: PolicyTally {
    var emptied = self
    emptied.numbers = numbers.map { $0.emptied }
    emptied.years = years.map { YearTally($0.years) }
    emptied.regrets = regrets.map { $0.emptied }
    emptied.best = best.map { _ in 0 }
    emptied.held = held.map { _ in 0 }
    return emptied
  }

  /// Those of the numbers, then those of the regrets.
  var moments: [Moments] { (numbers + regrets).map { $0.moments } }

  /// What does not depend on the order of the futures.
  var counts: PolicyTally {
    var counts = self
    counts.numbers = numbers.map { $0.counts }
    counts.regrets = regrets.map { $0.counts }
    return counts
  }

  /// Takes in what does not depend on the order: the counts of another tally, not its moments.
  mutating func mergeCounts(_ other: PolicyTally) {
    for number in numbers.indices {
      numbers[number].mergeCounts(other.numbers[number])
    }
    for year in years.indices {
      years[year].merge(other.years[year])
    }
    for objective in regrets.indices {
      regrets[objective].mergeCounts(other.regrets[objective])
      best[objective] += other.best[objective]
    }
    for threshold in held.indices {
      held[threshold] += other.held[threshold]
    }
  }
}
