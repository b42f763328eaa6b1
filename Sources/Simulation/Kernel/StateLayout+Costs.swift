// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension StateLayout {
  /// The sum of the named streams.
  func evaluateExisting<L: Arithmetic>(_ cells: inout MutableSpan<L>) {
    for year in existing.years {
      var sum = cells[existingStreams[0], year]
      for stream in 1..<existingStreams.count { sum = sum + cells[existingStreams[stream], year] }
      cells[existing, year] = sum
    }
  }

  /// r, where it is given; else r = R/S.
  func evaluateSpecialistShare<L: Arithmetic>(_ plan: SpecialistPlan, _ cells: inout MutableSpan<L>)
  {
    switch plan.research {
    case .share(let levels):
      for year in plan.years { cells[specialistShare, year] = levels[year].level(cells) }
    case .observed:
      for year in plan.years {
        cells[specialistShare, year] =
          cells[specialistResearch, year] / cells[specialistCosts, year]
      }
    }
  }

  /// R, where it is given; else R = r·S.
  func evaluateSpecialistResearch<L: Arithmetic>(
    _ plan: SpecialistPlan, _ cells: inout MutableSpan<L>
  ) {
    switch plan.research {
    case .share:
      for year in plan.shown {
        cells[specialistResearch, year] =
          cells[specialistShare, year] * cells[specialistCosts, year]
      }
    case .observed:
      specialistResearch.evaluate(runs.specialistResearch, &cells)
    }
  }
}
