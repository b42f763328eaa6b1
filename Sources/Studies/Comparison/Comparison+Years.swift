// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension Comparison {
  /// The years that all of them show, of two or more sides with names of their own.
  static func commonYears(_ sides: [Side]) throws(Faults) -> ClosedRange<Int> {
    guard sides.count >= 2 else {
      throw Faults([Fault(.tooFew, found: "\(sides.count)", allowed: ["2"])])
    }
    let names = sides.map { $0.name }
    let twice = Set(names.filter { name in names.count { $0 == name } > 1 }).sorted()
    guard twice.isEmpty else {
      throw Faults(twice.map { Fault(.duplicateName, found: .spelt($0)) })
    }
    let ranges = sides.map { $0.projection.years }
    let (first, last) = (ranges.map { $0.lowerBound }.max()!, ranges.map { $0.upperBound }.min()!)
    guard first <= last else {
      let shown = sides.map { side in
        "\(side.name) (\(side.projection.years.lowerBound)–\(side.projection.years.upperBound))"
      }
      throw Faults([Fault(.noCommonYears, found: .all(shown))])
    }
    return first...last
  }

  /// Runs of years that the same sides show and not all.
  static func partialYears(
    _ sides: [Side], beside common: ClosedRange<Int>
  ) -> [PartialYears] {
    let first = sides.map { $0.projection.years.lowerBound }.min()!
    let last = sides.map { $0.projection.years.upperBound }.max()!
    var runs: [PartialYears] = []
    for year in first...last where !common.contains(year) {
      let names = sides.filter { $0.projection.years.contains(year) }.map { $0.name }
      if let run = runs.last, run.names == names, run.years.upperBound == year - 1 {
        runs[runs.count - 1] = PartialYears(years: run.years.lowerBound...year, names: names)
      } else {
        runs.append(PartialYears(years: year...year, names: names))
      }
    }
    return runs
  }
}
