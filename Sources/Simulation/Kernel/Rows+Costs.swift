// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Rows {
  /// The sum of the named streams.
  func playExisting<L: Lane>(_ cells: inout MutableSpan<L>) {
    for stream in existingStreams.indices {
      existingStreams[stream].play(runs.existing[stream], &cells)
    }
    for year in existing.years {
      var sum = cells[existingStreams[0], year]
      for stream in 1..<existingStreams.count { sum = sum + cells[existingStreams[stream], year] }
      cells[existing, year] = sum
    }
  }

  /// r, where it is given; else r = R/S.
  func playSpecialistShare<L: Lane>(_ plan: SpecialistPlan, _ cells: inout MutableSpan<L>) {
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
  func playSpecialistResearch<L: Lane>(
    _ plan: SpecialistPlan, _ cells: inout MutableSpan<L>
  ) {
    switch plan.research {
    case .share:
      for year in plan.shown {
        cells[specialistResearch, year] =
          cells[specialistShare, year] * cells[specialistCosts, year]
      }
    case .observed:
      specialistResearch.play(runs.specialistResearch, &cells)
    }
  }
}
