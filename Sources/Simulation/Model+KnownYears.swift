// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Model {
  /// The years of which the model knows a series: those shown, and the earlier and later ones that
  /// it takes to make them.
  public struct KnownYears: Hashable, Sendable {
    /// Of the municipalities' operating costs.
    public let costs: ClosedRange<Int>
    /// Of the price level.
    public let prices: ClosedRange<Int>
    /// Of the growth of prices; nil if none is needed.
    public let inflation: ClosedRange<Int>?
    /// Of the growth that the state budget compensates, where it is another; nil if none is needed.
    public let budgetInflation: ClosedRange<Int>?
    /// Of the specialist services' costs; nil where the scenario does not give them.
    public let specialistCosts: ClosedRange<Int>?
    /// Of the specialist services' R&D in MNOK, where it is observed.
    public let specialistResearch: ClosedRange<Int>?
    /// Of the specialist services' R&D share.
    public let specialistShare: ClosedRange<Int>?
    /// Of the inhabitants; nil where the scenario does not give them.
    public let population: ClosedRange<Int>?
    /// In the order of the streams.
    public let existing: [ClosedRange<Int>]

    /// From the first year of any of them to the last.
    public var all: ClosedRange<Int> {
      let ranges =
        [costs, prices]
        + [
          inflation, budgetInflation, specialistCosts, specialistResearch, specialistShare,
          population,
        ].compactMap { $0 } + existing
      return ranges.map { $0.lowerBound }.min()!...ranges.map { $0.upperBound }.max()!
    }

    /// The years that either knows, of the same series: each of the two has the years shown.
    public func union(_ other: KnownYears) -> KnownYears {
      func both(_ a: ClosedRange<Int>?, _ b: ClosedRange<Int>?) -> ClosedRange<Int>? {
        guard let a, let b else { return a ?? b }
        return min(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound)
      }
      return KnownYears(
        costs: both(costs, other.costs)!, prices: both(prices, other.prices)!,
        inflation: both(inflation, other.inflation),
        budgetInflation: both(budgetInflation, other.budgetInflation),
        specialistCosts: both(specialistCosts, other.specialistCosts),
        specialistResearch: both(specialistResearch, other.specialistResearch),
        specialistShare: both(specialistShare, other.specialistShare),
        population: both(population, other.population),
        existing: zip(existing, other.existing).map { both($0, $1)! })
    }
  }

  /// The years of every series that the model has values for.
  public var knownYears: KnownYears {
    func years<Value>(_ plan: Yearly<Value>?) -> ClosedRange<Int>? {
      plan.flatMap { $0.years.isEmpty ? nil : $0.years.lowerBound...$0.years.upperBound - 1 }
    }
    var research: ClosedRange<Int>?
    if case .observed(let plan) = specialist?.research { research = years(plan) }
    return KnownYears(
      costs: years(costs)!, prices: prices.levels, inflation: years(prices.inflation),
      budgetInflation: years(budgetInflation), specialistCosts: years(specialist?.costs),
      specialistResearch: research, specialistShare: specialist?.years,
      population: years(population), existing: existing.map { years($0)! })
  }
}
