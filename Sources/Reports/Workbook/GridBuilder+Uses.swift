// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension GridBuilder {
  private func columns(_ kind: Column.Kind) -> [Column] {
    model.columns.filter { $0.kind == kind }
  }

  /// Overheads, calls and what they pay, and who pays.
  mutating func addUses() {
    for (column, overhead) in zip(columns(.overhead), scenario.overheads) {
      result(column, shown(inItsYears(overhead, cost(of: overhead))))
    }
    let lines = zip(columns(.overhead), scenario.overheads)
    let within = lines.filter { $1.funded == .within }.map { Formula.row($0.0.id) }
    let onTop = lines.filter { $1.funded == .onTop }.map { Formula.row($0.0.id) }
    let volume = within.reduce(Formula.row("funding")) { $0 - $1 }
    result(Column(.callVolume), shown(within.isEmpty ? volume : .call(.max, [0, volume])))
    addPayments(overheads: columns(.overhead).map { .row($0.id) })
    for (column, instrument) in zip(columns(.newProjects), scenario.calls?.instruments ?? []) {
      let path = "calls.instruments.\(instrument.name)"
      let lift = Formula.row("deflator") / .at("deflator", start)
      result(
        column,
        shown(
          Equations.projects(
            part: .input(path + ".share"), of: .row("call_volume"),
            grant: .input(path + ".grant"), lift: lift)))
    }
    result(Column(.ask), shown(onTop.reduce(.row("funding")) { $0 + $1 }))
    addSources()
  }

  /// `cost` from the overhead's first year to its last.
  private func inItsYears(_ overhead: Overhead, _ cost: Formula) -> Formula {
    let path = "overheads.\(overhead.name)"
    var conditions: [Formula] = []
    if overhead.from != nil { conditions.append(.year >= .input(path + ".from")) }
    if overhead.until != nil { conditions.append(.year <= .input(path + ".until")) }
    return conditions.isEmpty ? cost : .when(.call(.and, conditions), cost, else: 0)
  }

  /// What an overhead costs in a year.
  private mutating func cost(of overhead: Overhead) -> Formula {
    let path = "overheads.\(overhead.name)"
    switch overhead.cost {
    case .share: return .input(path + ".share") * .row("funding")
    case .bodies(_, _, let indexed):
      let cost = Formula.input(path + ".bodies") * .input(path + ".amount")
      switch indexed {
      case .none, .compensation: return cost
      case .deflator(let prices):
        let base = Double(prices?.year ?? scenario.start)
        return Equations.indexed(
          cost, deflator: .row("deflator"), base: .at("deflator", .number(base)))
      case .rate:
        let id = "index:" + path
        let index = row(
          id, .workings, WorkbookWords.overheadIndexRow(name: overhead.name)[language],
          style.unit(.index, prices: nil), "0.0000",
          .when(
            .isEqual(.year, start), 1,
            else: shown(
              Equations.grown(.before(id), by: .input(path + ".indexed.rate")))))
        return cost * index
      }
    }
  }

  /// The money of each delay, a row for each; what is paid, outstanding and needed in cash.
  private mutating func addPayments(overheads: [Formula]) {
    guard let payout = scenario.calls?.payout, !payout.isEmpty else { return }
    let delays = payout.indices.map { delay -> Formula in
      let then = Formula.year - .number(Double(delay))
      return row(
        "paid:\(delay)", .workings, WorkbookWords.paidRow(years: delay)[language],
        style.unit(.millions, prices: nil), style.format(.millions),
        shown(
          .when(
            then < start, 0,
            else: Equations.paid(
              part: .input("calls.payout.\(delay)"), of: .at("call_volume", then)))))
    }
    result(Column(.disbursed), shown(.total(delays)))
    result(
      Column(.outstanding),
      shown(
        Equations.outstanding(
          .before("outstanding"), promised: .row("call_volume"), paid: .row("disbursed"))))
    result(Column(.cash), shown(overheads.reduce(.row("disbursed")) { $0 + $1 }))
    result(Column(.cashShare), shown(.row("cash") / .row("operating_costs")))
  }

  /// The row of u(y), which tables read.
  static let stateShareRow = "state_share"

  /// The state's part and the municipalities'.
  private mutating func addSources() {
    guard let path = scenario.stateShare else { return }
    let share = row(
      Self.stateShareRow, .workings, words(.stateShareRow), style.unit(.fraction, prices: nil),
      style.format(.fraction), shown(level(path, "financing.state_share")))
    result(Column(.state), shown(share * .row("ask")))
    result(Column(.municipal), shown(.row("ask") - .row("state")))
    guard scenario.population != nil else { return }
    result(
      Column(.municipalPerInhabitant),
      shown(Equations.perInhabitant(.row("municipal"), people: .row("population"))))
  }

  /// Sums to date, the net of cuts elsewhere, and parity.
  mutating func addTotals() {
    if !scenario.existingResearch.isEmpty {
      let year = Formula.number(Double(scenario.start - 1))
      let held: Formula = Equations.held(
        .at("existing_research", year), deflator: .row("deflator"), then: .at("deflator", year))
      result(
        Column(.netNew),
        shown(
          Equations.netNew(.row("funding"), existing: .row("existing_research"), held: held)))
    }
    result(Column(.cumulative), shown(.before("cumulative") + .row("funding")))
    result(
      Column(.cumulativeReal),
      shown(
        .before("cumulative_real")
          + Equations.real(.row("funding"), deflator: .row("deflator"))))
    if let path = scenario.discountRate {
      let rate = scenario.start < scenario.end ? rate(path, "discount_rate", scenario.start + 1) : 0
      let discount = row(
        "discount", .workings, words(.discountRow), style.unit(.index, prices: nil), "0.0000",
        .when(
          .isEqual(.year, start), 1, else: shown(Equations.grown(.before("discount"), by: rate))))
      result(
        Column(.presentValue),
        shown(
          .before("present_value")
            + Equations.present(
              .row("funding"), deflator: .row("deflator"), discount: discount)))
    }
    if scenario.specialist != nil {
      let own = Formula.row("specialist_share")
      result(
        Column(.parity), shown(.when(.isEqual(own, 0), .words(""), else: .row("share") / own)))
    }
  }
}
