// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension GridBuilder {
  /// A(y): which phase a year is in, what its rule gives, and its share limit.
  mutating func addFunding() {
    addTurns()
    for number in scenario.phases.indices { add(scenario.phases[number], number) }
    let ended = scenario.phases.dropLast().enumerated().filter { $1.until?.share != nil }.map {
      Formula.row("met:\($1.name)")
    }
    row(
      "ended", .workings, words(.endedRow), style.flag, "0",
      ended.isEmpty ? 0 : .call(.max, ended))
    let amounts = scenario.phases.map { Formula.row("given:\($0.name)") }
    result(Column(.funding), shown(.total(amounts)))
    result(
      Column(.fundingReal), shown(Equations.real(.row("funding"), deflator: .row("deflator"))))
    result(Column(.share), shown(.row("funding") / .row("operating_costs")))
  }

  /// The number of the phase: last year's, or the next one if that was over by its share, and from
  /// there the first whose last year is not past.
  private mutating func addTurns() {
    let earliest = row(
      "earliest", .workings, words(.earliestRow), style.number, "0",
      .when(
        .isEqual(.year, start), 1, else: shown(.before("phase") + .before("ended"))))
    let last = scenario.phases.count
    var turn = Formula.number(Double(last))
    for (index, phase) in scenario.phases.enumerated().dropLast().reversed() {
      let number = Formula.number(Double(index + 1))
      let isTime: Formula
      if phase.until?.year != nil {
        let until = Formula.input("funding.phases.\(phase.name).until.year")
        isTime = .all(number >= earliest, until >= .year)
      } else {
        isTime = number >= earliest
      }
      turn = .when(isTime, number, else: turn)
    }
    row("phase", .workings, words(.phaseRow), style.number, "0", shown(turn))
  }

  /// The rows of one phase.
  private mutating func add(_ phase: Phase, _ number: Int) {
    let path = "funding.phases.\(phase.name)"
    let isOn = Formula.isEqual(.row("phase"), .number(Double(number + 1)))
    let origin = phase.rule.needsOrigin ? addOrigin(phase, number, path) : nil
    var amount = rule(phase, path, origin)
    row(
      "rule:\(phase.name)", .workings, WorkbookWords.ruleRow(phase: phase.name)[language],
      style.unit(.millions, prices: nil), style.format(.millions), .when(isOn, amount, else: 0))
    amount = .row("rule:\(phase.name)")
    if let limit = phase.until?.share {
      let cap = row(
        "cap:\(phase.name)", .workings, WorkbookWords.capRow(phase: phase.name)[language],
        style.unit(.millions, prices: nil), style.format(.millions),
        shown(aim(limit, path + ".until.share", in: nil) * .row("operating_costs")))
      let met = row(
        "met:\(phase.name)", .workings, WorkbookWords.capMetRow(phase: phase.name)[language],
        style.flag, "0",
        .when(.all(isOn, amount >= Equations.leastMeeting(cap)), 1, else: 0))
      amount = .when(.isEqual(met, 1), cap, else: amount)
    }
    row(
      "given:\(phase.name)", .workings, WorkbookWords.givenByRow(phase: phase.name)[language],
      style.unit(.millions, prices: nil), style.format(.millions), amount)
  }

  /// Where a phase starts from: the level, its year, and the prices and costs of that year.
  private mutating func addOrigin(_ phase: Phase, _ number: Int, _ path: String) -> Origin {
    let isOn = Formula.isEqual(.row("phase"), .number(Double(number + 1)))
    let wasOn = Formula.isEqual(.before("phase"), .number(Double(number + 1)))
    let begins = row(
      "begins:\(phase.name)", .workings, WorkbookWords.beginsRow(phase: phase.name)[language],
      style.flag, "0",
      .when(isOn, .when(.isEqual(.year, start), 1, else: .when(wasOn, 0, else: 1)), else: 0))
    let first: Formula? = phase.rule.first == nil ? nil : .input("\(path).\(phase.rule.key).first")
    func kept(
      _ id: String, _ saying: (String) -> Message, _ unit: String, _ format: String, _ own: Formula
    ) -> Formula {
      row(
        "\(id):\(phase.name)", .workings, saying(phase.name)[language], unit, format,
        .when(.isEqual(begins, 1), own, else: shownAfterStart(.before("\(id):\(phase.name)"))))
    }
    let money = style.unit(.millions, prices: nil)
    // A path that begins with nothing to continue from begins at 0.
    let level = kept(
      "level", WorkbookWords.originLevelRow, money, style.format(.millions),
      first ?? .when(.isEqual(.year, start), 0, else: .before("funding")))
    let year = kept(
      "origin", WorkbookWords.originRow, style.year, "0",
      first != nil ? .year : .when(.isEqual(.year, start), .year, else: .year - 1))
    let price = kept(
      "origin_price", WorkbookWords.originPriceRow, style.unit(.index, prices: nil),
      style.format(.index),
      .at("deflator", year))
    let costs = kept(
      "origin_costs", WorkbookWords.originCostsRow, money, style.format(.millions),
      .at("operating_costs", year))
    return Origin(isOn: isOn, begins: begins, level: level, year: year, price: price, costs: costs)
  }

  /// `formula` in the years shown but for the first, which has no year before it.
  private func shownAfterStart(_ formula: Formula) -> Formula {
    .when(.all(.isEqual(.row("shown"), 1), start < .year), formula, else: 0)
  }

  /// A share that a rule or a limit aims at, in a year (nil: the formula's own).
  func aim(_ aim: Aim, _ path: String, in year: Formula?) -> Formula {
    switch aim {
    case .share: .input(path)
    case .specialist: year.map { .at("specialist_share", $0) } ?? .row("specialist_share")
    }
  }
}

/// Where a phase starts from, as references to its rows.
struct Origin {
  /// Whether the year is one of the phase.
  let isOn: Formula
  let begins: Formula
  let level: Formula
  let year: Formula
  let price: Formula
  let costs: Formula
}

extension Rule {
  fileprivate var needsOrigin: Bool { if case .amounts = self { false } else { true } }
}
