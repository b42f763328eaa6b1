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
      let (funding, costs) = (path[path.rows.funding, year], path[path.rows.costs, year])
      let within = path.overheads(within: true, in: year, model)
      let onTop = path.overheads(within: false, in: year, model)
      require(
        within + path[path.rows.callVolume, year], funding, scale: funding, "overheads and calls",
        year)
      require(funding + onTop, path[path.rows.ask, year], scale: funding, "the whole ask", year)
      require(path[path.rows.share, year] * costs, funding, scale: funding, "share of costs", year)
      let real = self[Column(.fundingReal), year]
      require(
        real * path[path.rows.deflator, year], funding, scale: funding, "inflated real funding",
        year)
      if !model.payout.isEmpty {
        committed += path[path.rows.callVolume, year]
        paid += path[path.rows.disbursed, year]
        require(
          paid + path[path.rows.outstanding, year], committed, scale: committed, "commitments", year
        )
        let all = path[path.rows.disbursed, year] + within + onTop
        require(path[path.rows.cash, year], all, scale: all, "cash", year)
      }
      for (index, target) in scenario.targets.enumerated() {
        let (aim, counted) = (
          path[path.rows.targets[index], year], path[path.rows.counted[index], year]
        )
        let gap = path[path.rows.gaps[index], year]
        require(gap, max(0, aim - counted), scale: aim, "gap of \(target.name)", year)
      }
    }
    let total = years.reduce(0) { $0 + path[path.rows.funding, $1] }
    require(
      path[path.rows.cumulative, years.upperBound], total, scale: total, "cumulative",
      years.upperBound)
    return broken
  }
}

extension Path<Double> {
  /// What the overheads of a year come to, MNOK: those within the frame, or those on top of it.
  func overheads(within isWithin: Bool, in year: Int, _ model: Model) -> Double {
    rows.overheads.indices.filter { model.overheads[$0].isWithin == isWithin }
      .reduce(0) { $0 + self[rows.overheads[$1], year] }
  }
}
