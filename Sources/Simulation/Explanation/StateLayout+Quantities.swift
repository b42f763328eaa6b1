// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension StateLayout {
  /// Everything that the equations keep by year, in the order in which they make it.
  func quantities(_ model: Model) -> [(Explanation.Quantity, Row)] {
    func column(_ kind: Column.Kind, _ row: Row) -> (Explanation.Quantity, Row) {
      (.column(Column(kind)), row)
    }
    let share = column(.specialistShare, specialistShare)
    let research = column(.specialistResearch, specialistResearch)
    let scenario = model.scenario
    return [
      column(.deflator, deflator), column(.operatingCosts, costs),
      column(.population, population), column(.specialistCosts, specialistCosts),
    ]
      + (model.specialist?.derivesShare == true ? [research, share] : [share, research])
      + zip(scenario.existingResearch, existingStreams).map { (.stream($0.name), $1) }
      + [column(.existingResearch, existing), column(.funding, funding)]
      + named(.overhead, scenario.overheads.map { $0.name }, overheads)
      + [
        column(.callVolume, callVolume), column(.ask, ask), column(.disbursed, disbursed),
        column(.outstanding, outstanding), column(.cash, cash),
      ]
      + named(.newProjects, (scenario.calls?.instruments ?? []).map { $0.name }, newProjects)
      + [column(.state, state)]
      + named(.target, scenario.targets.map { $0.name }, targets)
      + named(.counted, scenario.targets.map { $0.name }, counted)
      + named(.gap, scenario.targets.map { $0.name }, gaps)
      + [
        column(.share, self.share), column(.cumulative, cumulative),
        column(.cumulativeReal, cumulativeReal), column(.presentValue, presentValue),
      ]
  }

  private func named(
    _ kind: Column.Kind, _ names: [String], _ rows: [Row]
  ) -> [(Explanation.Quantity, Row)] {
    zip(names, rows).enumerated().map { (.column(Column(kind, $1.0, $0)), $1.1) }
  }
}

extension SpecialistPlan {
  /// Whether the share follows from the research, and not the research from the share.
  var derivesShare: Bool {
    if case .observed = research { true } else { false }
  }
}
