// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension GridBuilder {
  /// What tables show only where it is asked for by name.
  mutating func addColumnsByName() {
    for column in model.columnsByName {
      switch column.kind {
      case .fundingPerInhabitant: addPerInhabitant(column, of: "funding")
      case .askPerInhabitant: addPerInhabitant(column, of: "ask")
      case .statePerInhabitant: addPerInhabitant(column, of: "state")
      case .gapPerInhabitant: addPerInhabitant(column, of: "gap:\(column.name ?? "")")
      case .runningProjects:
        result(column, shown(running(of: "new_projects:\(column.name ?? "")")))
      default: preconditionFailure("\(column.id) is in every table")
      }
    }
  }

  private mutating func addPerInhabitant(_ column: Column, of row: String) {
    result(
      column, shown(Equations.perInhabitant(.row(row), people: .row("population"))))
  }

  /// The projects awarded so many years ago as lie between the first payment of the payout profile and
  /// the last, which move with its cells.
  private func running(of projects: String) -> Formula {
    let paid = (scenario.calls?.payout ?? []).indices.map {
      Formula.input("calls.payout.\($0)")
    }
    return .total(
      paid.indices.map { delay in
        let then = Formula.year - .number(Double(delay))
        return .when(
          .all(
            then >= start, .isOther(.total(Array(paid[...delay])), 0),
            .isOther(.total(Array(paid[delay...])), 0)), .at(projects, then), else: 0)
      })
  }
}
