// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension GridBuilder {
  /// For each target what it asks, what counts, what is missing, and whether that is nothing.
  mutating func addTargets() {
    let columns = Dictionary(uniqueKeysWithValues: model.columns.map { ($0.id, $0) })
    for target in scenario.targets {
      func column(_ kind: Column.Kind) -> Column { columns["\(kind.rawValue):\(target.name)"]! }
      let level: Formula =
        switch target.level {
        case .share(let path): self.level(path, "targets.\(target.name).share")
        case .specialist: .row("specialist_share")
        }
      let aimed = row(
        "aim:\(target.name)", .workings, WorkbookWords.aimRow(target: target.name)[language],
        style.unit(.fraction, prices: nil), style.format(.fraction), shown(level))
      result(column(.target), shown(aimed * .row("operating_costs")))
      let basis = Formula.row(target.basis == .cash ? "cash" : "funding")
      result(
        column(.counted),
        shown(
          target.counting == .newAndExisting ? basis + .row("existing_research") : basis))
      let (aim, counted) = (
        Formula.row("target:\(target.name)"), Formula.row("counted:\(target.name)")
      )
      let isMet = counted >= Equations.leastMeeting(aim)
      result(column(.gap), shown(.when(isMet, 0, else: aim - counted)))
      let share = row(
        "counted_share:\(target.name)", .workings,
        WorkbookWords.countedShareRow(target: target.name)[language],
        style.unit(.fraction, prices: nil), style.format(.fraction),
        shown(counted / .row("operating_costs")))
      row(
        "is_met:\(target.name)", .workings, WorkbookWords.isMetRow(target: target.name)[language],
        style.flag,
        "0", shown(.when(isMet, 1, else: 0)))
      // From the last year on backwards: met in this year and in every one after it.
      row(
        "is_held:\(target.name)", .workings, WorkbookWords.isHeldRow(target: target.name)[language],
        style.flag,
        "0",
        shown(
          .when(
            .isEqual(.year, .number(Double(scenario.end))), .row("is_met:\(target.name)"),
            else: .row("is_met:\(target.name)") * .row("is_held:\(target.name)", shift: 1))))
      row(
        "at_peak:\(target.name)", .workings, WorkbookWords.atPeakRow(target: target.name)[language],
        style.flag,
        "0",
        shown(
          .when(
            share * .number(1 + Tolerance.relative)
              >= .call(.max, [.range("counted_share:\(target.name)")]), 1,
            else: 0)))
    }
  }

  /// What must hold: the difference of what is to be the same, year by year.
  mutating func addChecks() {
    func check(_ id: String, _ saying: WorkbookWords, _ difference: Formula) {
      row(
        "check:\(id)", .checks, words(saying), style.unit(.millions, prices: nil), style.tiny,
        shown(.call(.abs, [difference])))
    }
    let lines = zip(model.columns.filter { $0.kind == .overhead }, scenario.overheads)
    let within = lines.filter { $1.funded == .within }.map { Formula.row($0.0.id) }
    let onTop = lines.filter { $1.funded == .onTop }.map { Formula.row($0.0.id) }
    check("frame", .frameCheck, .call(.min, [0, .row("funding")]))
    check(
      "uses", .usesCheck,
      within.reduce(.row("call_volume")) { $0 + $1 } - .row("funding"))
    check("ask", .askCheck, onTop.reduce(.row("funding")) { $0 + $1 } - .row("ask"))
    check(
      "share", .shareCheck, .row("share") * .row("operating_costs") - .row("funding"))
    check("real", .realCheck, .row("funding_real") * .row("deflator") - .row("funding"))
    for overhead in scenario.overheads where overhead.from != nil && overhead.until != nil {
      let path = "overheads.\(overhead.name)"
      row(
        "check:years:\(overhead.name)", .checks,
        WorkbookWords.overheadYearsCheck(name: overhead.name)[language], style.number, style.tiny,
        shown(.call(.max, [0, .input(path + ".from") - .input(path + ".until")])))
    }
    if scenario.calls?.payout?.isEmpty == false {
      let committed = row(
        "committed", .workings, words(.committedRow), style.unit(.millions, prices: nil),
        style.format(.millions), shown(.before("committed") + .row("call_volume")))
      let paid = row(
        "paid_to_date", .workings, words(.paidToDateRow), style.unit(.millions, prices: nil),
        style.format(.millions), shown(.before("paid_to_date") + .row("disbursed")))
      check("commitments", .commitmentsCheck, paid + .row("outstanding") - committed)
      check(
        "cash", .cashCheck,
        (within + onTop).reduce(.row("disbursed")) { $0 + $1 } - .row("cash"))
    }
    if scenario.stateShare != nil {
      check("payers", .payersCheck, .row("state") + .row("municipal") - .row("ask"))
    }
    for target in scenario.targets {
      let (aim, counted) = (
        Formula.row("target:\(target.name)"), Formula.row("counted:\(target.name)")
      )
      row(
        "check:gap:\(target.name)", .checks, WorkbookWords.gapCheck(target: target.name)[language],
        style.unit(.millions, prices: nil), style.tiny,
        shown(
          .call(
            .abs, [.row("gap:\(target.name)") - .call(.max, [0, aim - counted])])))
    }
  }
}
