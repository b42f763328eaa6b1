// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies

/// Says where the values of a parameter lie that meet a goal.
struct RegionSaying {
  let measure: Measure
  let language: Language
  /// How many digits the ends were rounded to.
  var digits = 6

  func value(_ value: Double) -> String {
    NumberStyle(language).precise(value, as: measure, digits: digits)
  }

  /// From one end, up to one, or between two; at least one is given.
  func words(from low: WrittenEnd?, upTo high: WrittenEnd?) -> String {
    func say(_ saying: (String) -> Message, _ end: WrittenEnd) -> String {
      saying(value(end.value))[language]
    }
    guard let low, let high else {
      if let low { return say(low.isIncluded ? SolveWords.orMore : SolveWords.moreThan, low) }
      return high.map { say($0.isIncluded ? SolveWords.orLess : SolveWords.lessThan, $0) } ?? ""
    }
    if low.isIncluded, high.isIncluded {
      return SolveWords.between(low: value(low.value), high: value(high.value))[language]
    }
    return SolveWords.both(
      low: say(low.isIncluded ? SolveWords.atLeast : SolveWords.moreThan, low),
      high: say(high.isIncluded ? SolveWords.atMost : SolveWords.lessThan, high))[language]
  }

  /// Where values were looked at, and nowhere else.
  func within(_ range: ClosedRange<Double>, of parameter: ModelParameter) -> String {
    SolveWords.within(
      parameter: parameter.path, low: value(range.lowerBound),
      high: value(range.upperBound))[language]
  }

  /// One end alone, in a cell: a value, or what it is just short of.
  func cell(_ solution: Solution) -> String {
    guard !solution.written.isIncluded else { return value(solution.written.value) }
    return solution.side == .from
      ? words(from: solution.written, upTo: nil) : words(from: nil, upTo: solution.written)
  }
}

extension WrittenEnd {
  /// Which side of the value the goal is met on, for programs and for people.
  func side(_ side: Solution.Side) -> (code: String, words: SolveWords) {
    switch (side, isIncluded) {
    case (.point, _): (side.rawValue, .sidePoint)
    case (.from, true): (side.rawValue, .sideFrom)
    case (.upTo, true): (side.rawValue, .sideUpTo)
    case (.from, false): ("above", .sideAbove)
    case (.upTo, false): ("below", .sideBelow)
    }
  }
}

extension Measure {
  /// The unit of values for people; nothing for what is counted.
  func unitWords(in language: Language) -> String {
    switch unit {
    case .money: Label.millions.phrase[language]
    case .fraction: "%"
    case .none: ""
    }
  }
}
