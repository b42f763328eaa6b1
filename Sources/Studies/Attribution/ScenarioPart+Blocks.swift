// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension PriceGrowth: ScenarioPart {
  func mapped(_ number: (Parameter) -> Parameter) -> PriceGrowth {
    switch self {
    case .deflator: self
    case .rate(let path): .rate(path.mapped(number))
    }
  }
}

extension Growth: ScenarioPart {
  func mapped(_ number: (Parameter) -> Parameter) -> Growth {
    switch self {
    case .rate(let path): .rate(path.mapped(number))
    case .factors(let demographic, let real, let price):
      .factors(
        demographic: demographic.mapped(number), real: real.mapped(number),
        price: price.mapped(number))
    }
  }
}

extension Series: ScenarioPart {
  func mapped(_ number: (Parameter) -> Parameter) -> Series {
    Series(observed: observed.mapped(number), gaps: gaps, growth: growth.mapped(number))
  }
}

extension Aim: ScenarioPart {
  func mapped(_ number: (Parameter) -> Parameter) -> Aim {
    switch self {
    case .share(let share): .share(number(share))
    case .specialist: self
    }
  }
}

extension Until: ScenarioPart {
  func mapped(_ number: (Parameter) -> Parameter) -> Until {
    Until(year: year.mapped(number), share: share.mapped(number))
  }
}

extension Indexation: ScenarioPart {
  func mapped(_ number: (Parameter) -> Parameter) -> Indexation {
    switch self {
    case .none: self
    case .deflator(let prices): .deflator(prices: prices.mapped(number))
    case .rate(let rate): .rate(number(rate))
    case .compensation(let part): .compensation(number(part))
    }
  }
}

extension Target.Level: ScenarioPart {
  func mapped(_ number: (Parameter) -> Parameter) -> Target.Level {
    switch self {
    case .share(let path): .share(path.mapped(number))
    case .specialist: self
    }
  }
}
