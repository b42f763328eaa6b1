// SPDX-License-Identifier: GPL-3.0-or-later

/// A year that a scenario names: of the calendar, or counted from its start, with which it moves.
public struct ScenarioYear: Hashable, Sendable {
  /// In the calendar.
  public private(set) var year: Int
  /// Its number, the start being 1, where it is counted; nil for a year of the calendar.
  public let number: Int?

  /// A year of the calendar.
  public init(_ year: Int) { (self.year, number) = (year, nil) }

  /// The year with this number, counted from `start` as 1.
  public init(number: Int, from start: Int) {
    (year, self.number) = (start + number - 1, number)
  }

  /// Where the years are counted from another start, a counted one moves there.
  mutating func count(from start: Int) {
    if let number { year = start + number - 1 }
  }
}

extension ScenarioYear: ExpressibleByIntegerLiteral {
  /// A year of the calendar.
  public init(integerLiteral year: Int) { self.init(year) }
}

extension Scenario {
  /// Moves every year that is counted from the start to where it is now, the last one shown too.
  public mutating func countYears() {
    let start = start
    if let number = countedEnd { years = start...max(start, start + number - 1) }
    if let number = countedPriceYear { priceYear = start + number - 1 }
    for index in phases.indices {
      phases[index].until?.year?.count(from: start)
      phases[index].rule.countYears(from: start)
    }
    for index in targets.indices { targets[index].by?.count(from: start) }
    for index in overheads.indices {
      overheads[index].from?.count(from: start)
      overheads[index].until?.count(from: start)
      if case .bodies(let amount, let bodies, .deflator(var prices)) = overheads[index].cost {
        prices?.count(from: start)
        overheads[index].cost = .bodies(
          amount: amount, bodies: bodies, indexed: .deflator(prices: prices))
      }
    }
  }
}

extension Rule {
  fileprivate mutating func countYears(from start: Int) {
    switch self {
    case .reach(let first, let aim, var by, let profile):
      by.count(from: start)
      self = .reach(first: first, aim: aim, by: by, profile: profile)
    case .step(let first, let increment, .deflator(var prices)):
      prices?.count(from: start)
      self = .step(first: first, increment: increment, indexed: .deflator(prices: prices))
    default: break
    }
  }
}
