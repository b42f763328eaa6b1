// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension ChangeFinder {
  mutating func findPrices(_ spot: ParameterReference<PriceSeries>) {
    find(spot.at("observed", \.observed))
    find(spot.at("growth", \.growth))
  }

  mutating func findSeries(_ spot: ParameterReference<Series>) {
    find(spot.at("observed", \.observed))
    find(spot.at("gaps", \.gaps))
    let growth = spot.at("growth", \.growth)
    guard let old = growth.look(from) ?? nil, let new = growth.look(to) ?? nil,
      case .factors = old, case .factors = new
    else { return find(growth) }
    let factors: ParameterReference<Growth> = growth.given()
    let demographic: ParameterReference<RatePath?> = factors.at(
      "demographic", look: { $0.parts.demographic },
      put: {
        $0 = .factors(demographic: $1, real: $0.parts.real, price: $0.parts.price)
      })
    let real: ParameterReference<RatePath?> = factors.at(
      "real", look: { $0.parts.real },
      put: {
        $0 = .factors(demographic: $0.parts.demographic, real: $1, price: $0.parts.price)
      })
    let price: ParameterReference<PriceGrowth?> = factors.at(
      "price", look: { $0.parts.price },
      put: {
        $0 = .factors(demographic: $0.parts.demographic, real: $0.parts.real, price: $1)
      })
    find(demographic)
    find(real)
    find(price)
  }

  /// Costs and research of two definitions never mix, so another definition is one change.
  mutating func findSpecialist(_ spot: ParameterReference<Specialist>) {
    guard let old = spot.look(from), let new = spot.look(to), old.definition == new.definition
    else {
      let new = to.specialist
      return add(spot.path) { $0.specialist = new }
    }
    findSeries(spot.at("costs", \.costs))
    switch (old.research, new.research) {
    case (.share, .share):
      find(
        spot.at(
          "research_share",
          look: { if case .share(let path) = $0.research { path } else { nil } },
          put: { $0.research = .share($1) }))
    case (.observed, .observed):
      findSeries(
        spot.at(
          "research", look: { if case .observed(let series) = $0.research { series } else { nil } },
          put: { $0.research = .observed($1) }))
    default:
      let research = new.research
      add("\(spot.path).research") { $0.specialist?.research = research }
    }
  }
}

extension Growth {
  /// The factors; nothing of a single rate.
  fileprivate var parts: (demographic: RatePath?, real: RatePath?, price: PriceGrowth?) {
    switch self {
    case .rate: (nil, nil, nil)
    case .factors(let demographic, let real, let price): (demographic, real, price)
    }
  }
}
