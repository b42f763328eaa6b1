// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Path {
  /// Z: bodies·amount by its index, or a share of the frame.
  mutating func playOverheads(_ model: Model, _ values: [L]) {
    for (line, plan) in model.overheads.enumerated() {
      switch plan.cost {
      case .share(let share):
        for year in years { overheads[line][year] = values[share.index] * funding[year] }
      case .bodies(let amount, let bodies, let index):
        let cost = values[bodies.index] * values[amount.index]
        var product = L(repeating: 1)  // (1 + rate)^(y - start)
        for year in years {
          switch index {
          case .deflator(let prices):
            let base = deflator[prices ?? years.lowerBound]
            overheads[line][year] = cost * (deflator[year] / base)
          case .rate(let rate):
            overheads[line][year] = cost * product
            product = (product * (L(repeating: 1) + values[rate.index]))
              .known(as: .overheadGrowthFactor(line), in: year + 1)
          case .none, .compensation:
            overheads[line][year] = cost
          }
        }
      }
    }
    playVolume(model)
  }

  /// V = A - Σ within, and B = A + Σ on top.
  private mutating func playVolume(_ model: Model) {
    let zero = L(repeating: 0)
    for year in years {
      var (volume, whole) = (funding[year], funding[year])
      for (line, plan) in model.overheads.enumerated() {
        if plan.isWithin {
          volume = volume - overheads[line][year]
        } else {
          whole = whole + overheads[line][year]
        }
      }
      note(.overheadsExceedFunding, in: year, where: isBelow(volume, 0))
      callVolume[year] = L.maximum(volume, zero)
      ask[year] = whole
    }
  }

  /// What the calls of a year lead to: payments over the years after, and projects.
  mutating func playCalls(_ model: Model, _ values: [L]) {
    if !model.payout.isEmpty { playPayments(model, values) }
    for (line, plan) in model.instruments.enumerated() {
      let (share, grant) = (values[plan.share.index], values[plan.grant.index])
      for year in years {
        let lift = deflator[year] / deflator[years.lowerBound]
        newProjects[line][year] = share * callVolume[year] / (grant * lift)
      }
    }
  }

  /// D(y) = Σ w·V(y-j), O(y) = O(y-1) + V(y) - D(y), cash(y) = D(y) + ΣZ(y).
  private mutating func playPayments(_ model: Model, _ values: [L]) {
    let start = years.lowerBound
    for year in years {
      var paid = L(repeating: 0)
      for (delay, part) in model.payout.enumerated() where year - delay >= start {
        paid = paid + values[part.index] * callVolume[year - delay]
      }
      disbursed[year] = paid
      let before = year > start ? outstanding[year - 1] : L(repeating: 0)
      outstanding[year] = before + callVolume[year] - paid
      var all = paid
      for overhead in overheads { all = all + overhead[year] }
      cash[year] = all
    }
  }

  /// The state's part of the whole ask.
  mutating func playSources(_ model: Model, _ values: [L]) {
    guard let levels = model.stateShare else { return }
    for year in years { state[year] = levels[year].level(values) * ask[year] }
  }
}
