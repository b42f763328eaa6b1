// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Scenario {
  /// Replaces the yearly rate at a key path such as `municipal_costs.growth.real` by one with a
  /// number of its own for each of the years that are not observed.
  ///
  /// - Returns: Those years; nil if no yearly rate stands there.
  mutating func spreadRate(at path: String) -> ClosedRange<Int>? {
    guard let years = projectedYears(of: path) else { return nil }
    func spread(_ rate: inout RatePath) { rate = rate.byYear(in: years) }
    func spread(_ rate: inout RatePath?) { rate = rate?.byYear(in: years) }
    func spread(_ growth: inout Growth?, _ rest: Substring) {
      switch growth {
      case .rate(var rate):
        if rest.isEmpty { spread(&rate) }
        growth = .rate(rate)
      case .factors(var demographic, var real, var price):
        if rest == "demographic" { spread(&demographic) }
        if rest == "real" { spread(&real) }
        if rest == "price", case .rate(var rate) = price {
          spread(&rate)
          price = .rate(rate)
        }
        growth = .factors(demographic: demographic, real: real, price: price)
      case nil: break
      }
    }
    let (owner, rest) = path.splitAtGrowth
    switch owner {
    case "discount_rate": spread(&discountRate)
    case "deflator": spread(&deflator.growth)
    case "budget_deflator":
      var series = budgetDeflator
      if series != nil { spread(&series!.growth) }
      budgetDeflator = series
    case "municipal_costs": spread(&municipalCosts.growth, rest)
    case "population": if population != nil { spread(&population!.growth, rest) }
    case "specialist.costs": if specialist != nil { spread(&specialist!.costs.growth, rest) }
    case "specialist.research":
      guard case .observed(var series) = specialist?.research else { return nil }
      spread(&series.growth, rest)
      specialist!.research = .observed(series)
    default:
      guard
        let index = existingResearch.firstIndex(where: { owner == "existing_research.\($0.name)" })
      else { return nil }
      spread(&existingResearch[index].series.growth, rest)
    }
    return years
  }

  /// The years after the last observed one, to the last that anything looks at.
  private func projectedYears(of path: String) -> ClosedRange<Int>? {
    let aims = phases.map { phase in
      if case .reach(_, _, let by, _) = phase.rule { by.year } else { end }
    }
    let last = max(end, aims.max() ?? end)
    let owner = path.splitAtGrowth.owner
    let first =
      observations(at: owner)?.last.map { $0 + 1 } ?? min(start, priceYear, earliestObserved)
    return first <= last ? first...last : nil
  }

  /// The first year that any series gives; rates before it are never looked at.
  private var earliestObserved: Int {
    let series = [municipalCosts, specialist?.costs, population].compactMap { $0 }
    return (series + existingResearch.map { $0.series }).compactMap { $0.observed.first }.min()
      ?? start
  }
}

extension RatePath {
  /// The same, with a number of its own for every one of the `years`.
  fileprivate func byYear(in years: ClosedRange<Int>) -> RatePath {
    func value(_ year: Int) -> Parameter? {
      switch timeline {
      case .constant(let rate): rate
      case .byYear(let values): values.last { $0.year <= year }?.parameter
      }
    }
    return RatePath(
      .byYear(years.compactMap { year in value(year).map { Dated(year: year, $0) } }))
  }
}

extension String {
  /// `municipal_costs.growth.real` is `municipal_costs` and `real`.
  fileprivate var splitAtGrowth: (owner: String, rest: Substring) {
    let parts = split(separator: ".")
    guard let index = parts.firstIndex(of: "growth") else { return (self, "") }
    return (parts[..<index].joined(separator: "."), parts.dropFirst(index + 1).first ?? "")
  }
}
