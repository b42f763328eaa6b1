// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Path {
  /// The municipalities' costs, and what stands beside them.
  mutating func playCosts(_ model: Model, _ values: [L]) {
    costs.play(model.costs, values, inflation: inflation)
    if let plan = model.population { population.play(plan, values, inflation: inflation) }
    if let plan = model.specialist { playSpecialist(plan, values) }
    for (index, plan) in model.existing.enumerated() {
      existingStreams[index].play(plan, values, inflation: inflation)
    }
    for year in existing.years {
      var sum = existingStreams[0][year]
      for stream in existingStreams.dropFirst() { sum = sum + stream[year] }
      existing[year] = sum
    }
  }

  /// R = r·S or r = R/S, whichever is given.
  private mutating func playSpecialist(_ plan: SpecialistPlan, _ values: [L]) {
    specialistCosts.play(plan.costs, values, inflation: inflation)
    switch plan.research {
    case .share(let levels):
      for year in plan.years {
        specialistShare[year] = levels[year].level(values)
      }
      for year in plan.shown {
        specialistResearch[year] = specialistShare[year] * specialistCosts[year]
      }
    case .observed(let research):
      specialistResearch.play(research, values, inflation: inflation)
      for year in plan.years {
        specialistShare[year] = specialistResearch[year] / specialistCosts[year]
      }
    }
  }
}
