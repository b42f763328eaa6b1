// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Projection {
  /// What does not hold that must hold in every projection, in words; empty if all is well.
  ///
  /// Lines add up; what is paid and what is outstanding is what was committed; deflating what was
  /// inflated is the identity; gaps and targets agree.
  public var brokenInvariants: [String] {
    var broken: [String] = []
    func require(_ a: Double, _ b: Double, scale: Double, _ what: String, _ year: Int) {
      if !(abs(a - b) <= 1e-9 * max(1, abs(scale))) {
        broken.append("\(what) in \(year): \(a) is not \(b)")
      }
    }
    var committed = 0.0
    var paid = 0.0
    for year in years {
      let (funding, costs) = (path[\.funding, year], path[\.costs, year])
      let within = path.overheads(within: true, in: year, model)
      let onTop = path.overheads(within: false, in: year, model)
      require(
        within + path[\.callVolume, year], funding, scale: funding, "overheads and calls", year)
      require(funding + onTop, path[\.ask, year], scale: funding, "the whole ask", year)
      require(path[\.share, year] * costs, funding, scale: funding, "share of costs", year)
      let real = self[Column(.fundingReal), year]
      require(real * path[\.deflator, year], funding, scale: funding, "inflated real funding", year)
      if !model.payout.isEmpty {
        committed += path[\.callVolume, year]
        paid += path[\.disbursed, year]
        require(paid + path[\.outstanding, year], committed, scale: committed, "commitments", year)
        let all = path[\.disbursed, year] + within + onTop
        require(path[\.cash, year], all, scale: all, "cash", year)
      }
      for (index, target) in scenario.targets.enumerated() {
        let (aim, counted) = (path[\.targets[index], year], path[\.counted[index], year])
        let gap = path[\.gaps[index], year]
        require(gap, max(0, aim - counted), scale: aim, "gap of \(target.name)", year)
      }
    }
    let total = years.reduce(0) { $0 + path[\.funding, $1] }
    require(
      path[\.cumulative, years.upperBound], total, scale: total, "cumulative", years.upperBound)
    return broken
  }
}

extension Path<Double> {
  /// What the overheads of a year come to, MNOK: those within the frame, or those on top of it.
  func overheads(within isWithin: Bool, in year: Int, _ model: Model) -> Double {
    rows.overheads.indices.filter { model.overheads[$0].isWithin == isWithin }
      .reduce(0) { $0 + self[\.overheads[$1], year] }
  }
}
