// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Layout {
  /// How `series` comes to its values in the years `needed`; it may begin earlier, at the last
  /// observed value, from which it grows.
  ///
  /// - Parameter lead: How many years before the scenario's start the first needed one lies.
  mutating func series(
    _ series: Series, _ name: String, _ measure: Measure, _ needed: ClosedRange<Int>, lead: Int = 0
  ) -> SeriesPlan {
    guard let firstObserved = series.observed.first, let lastObserved = series.observed.last else {
      add(Fault(.noObservations, path: name + ".observed"))
      return Yearly(needed, repeating: .observed(.zero))
    }
    if needed.lowerBound < firstObserved {
      let years = needed.lowerBound...min(needed.upperBound, firstObserved - 1)
      add(
        Fault(
          .yearBeforeData, path: "start", years: years,
          found: .seriesFrom(name + ".observed", firstObserved),
          allowed: ["\(firstObserved + lead)"]))
      return Yearly(needed, repeating: .observed(.zero))
    }
    let first = min(needed.lowerBound, lastObserved)
    let years = first...max(needed.upperBound, first)
    let observed = years.clamped(to: first...lastObserved).map {
      observedStep(series, name, measure, at: $0)
    }
    for range in zip(years, observed).filter({ $1 == nil }).map({ $0.0 }).ranges {
      add(Fault(.yearInGap, path: name + ".observed", years: range))
    }
    let values = series.observed.values
    for (before, after) in zip(values, values.dropFirst())
    where series.gaps == .geometric && min(before.parameter.value, after.parameter.value) == 0 {
      // No rate of growth leads to nothing or from it.
      let gap = years.filter { $0 > before.year && $0 < after.year }
      for range in gap.ranges { add(Fault(.gapFromZero, path: name + ".gaps", years: range)) }
    }
    let grown =
      years.upperBound > lastObserved
      ? growth(series, name, lastObserved + 1...years.upperBound) : []
    if grown.isEmpty { register(series.growth, name + ".growth") }
    return Yearly(first: first, observed.map { $0 ?? .observed(.zero) } + grown)
  }

  private mutating func register(_ growth: Growth?, _ name: String) {
    switch growth {
    case nil: break
    case .rate(let path): register(path, name)
    case .factors(let demographic, let real, let price):
      if let demographic { register(demographic, name + ".demographic") }
      if let real { register(real, name + ".real") }
      if case .rate(let path) = price { register(path, name + ".price") }
    }
  }

  /// The step of a year up to the last observed; nil in a gap that is not to be filled.
  private mutating func observedStep(
    _ series: Series, _ name: String, _ measure: Measure, at year: Int
  ) -> SeriesStep? {
    let values = series.observed.values
    let (before, after) = (values.last { $0.year <= year }!, values.first { $0.year >= year }!)
    if before.year == year { return .observed(slot(before, name, measure)) }
    guard series.gaps == .geometric else { return nil }
    return .between(
      slot(before, name, measure), slot(after, name, measure),
      weight: Double(year - before.year) / Double(after.year - before.year))
  }

  private mutating func slot(_ value: Dated, _ name: String, _ measure: Measure) -> Slot {
    slot(value.parameter, "\(name).observed.\(value.year)", measure)
  }

  private mutating func growth(
    _ series: Series, _ name: String, _ years: ClosedRange<Int>
  ) -> [SeriesStep] {
    let name = name + ".growth"
    switch series.growth {
    case nil:
      add(Fault(.growthMissing, path: name, years: years))
      return years.map { _ in .observed(.zero) }
    case .rate(let path):
      let rates = rates(path, name, years)
      return years.map { .grown(demographic: .zero, real: rates[$0], price: .zero) }
    case .factors(let demographic, let real, let price):
      let demographic = demographic.map { rates($0, name + ".demographic", years) }
      let real = real.map { rates($0, name + ".real", years) }
      var ownPrice: Yearly<Slot>?
      if case .rate(let path) = price { ownPrice = rates(path, name + ".price", years) }
      return years.map { year in
        let (d, q) = (demographic?[year] ?? .zero, real?[year] ?? .zero)
        return price == .deflator
          ? .inflated(demographic: d, real: q)
          : .grown(demographic: d, real: q, price: ownPrice?[year] ?? .zero)
      }
    }
  }

  /// The growth of prices in each of the `years`: observed, and after the last observed assumed.
  ///
  /// - Parameter askers: The keys that need some of them: those that need years before the first
  ///   are at fault.
  mutating func inflation(
    _ prices: PriceSeries, _ name: String, _ years: ClosedRange<Int>, for askers: [PriceAsker]
  ) -> Yearly<Slot> {
    var result = Yearly(years, repeating: Slot.zero)
    let firstKnown = prices.firstYear ?? years.lowerBound
    for asker in askers where asker.years.lowerBound < firstKnown {
      let path = name + (prices.observed?.first == nil ? ".growth" : ".observed")
      add(
        Fault(
          .yearBeforeData, path: asker.path,
          years: asker.years.lowerBound...min(firstKnown - 1, asker.years.upperBound),
          found: .pricesFrom(path, firstKnown),
          allowed: asker.lead.map { ["\(firstKnown - 1 + $0)"] } ?? []))
    }
    guard firstKnown <= years.upperBound else { return result }
    let years = max(firstKnown, years.lowerBound)...years.upperBound
    let values = prices.observed?.values ?? []
    let last = prices.observed?.last ?? Int.min
    let (observed, assumed) = (years.filter { $0 <= last }, years.filter { $0 > last })
    for year in observed {
      guard let value = values.first(where: { $0.year == year }) else { continue }
      result[year] = slot(value.parameter, "\(name).observed.\(year)", .rate)
    }
    let known = Set(values.map { $0.year })
    for range in observed.filter({ !known.contains($0) }).ranges {
      add(Fault(.yearInGap, path: name + ".observed", years: range))
    }
    guard let from = assumed.first, let to = assumed.last else { return result }
    guard let growth = prices.growth else {
      add(Fault(.growthMissing, path: name + ".growth", years: from...to))
      return result
    }
    let rates = rates(growth, name + ".growth", from...to)
    for year in from...to { result[year] = rates[year] }
    return result
  }
}

/// A key that needs growth of prices.
struct PriceAsker {
  let path: String
  /// Of the growth; growth is from the year before.
  let years: ClosedRange<Int>
  /// How many years before the key's own year the price level is wanted; nil for a key that is no
  /// year.
  let lead: Int?
}

extension PriceSeries {
  /// The first year whose growth it gives; nil for a rate that holds in every year.
  fileprivate var firstYear: Int? {
    if let first = observed?.first { return first }
    if case .byYear(let rates) = growth?.timeline { return rates.first?.year }
    return nil
  }
}

extension SeriesPlan {
  /// The years whose value takes the deflator's growth.
  var inflatedYears: ClosedRange<Int>? {
    let inflated = years.filter {
      if case .inflated = self[$0] { true } else { false }
    }
    guard let first = inflated.first, let last = inflated.last else { return nil }
    return first...last
  }
}
