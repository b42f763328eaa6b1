// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

/// What becomes of each target, as a table of a workbook: every answer a formula over the series.
struct AnswerForm {
  private let projection: Projection
  private let side: Int
  private let language: Language

  init(_ projection: Projection, side: Int, _ language: Language) {
    (self.projection, self.side, self.language) = (projection, side, language)
  }

  /// Nil of a scenario without targets.
  var table: Table? {
    let outcomes = projection.outcomes
    guard !outcomes.isEmpty else { return nil }
    let last = projection.years.upperBound
    func words(_ words: SheetWords) -> String { words.phrase[language] }
    return Table(
      "answers", title: words(.answersTitle),
      columns: [.init("target", words(.target), isNumeric: false)]
        + [SheetWords.firstMet, .kept, .yearsMet, .peakShare, .peakYear].map {
          .init($0.rawValue, words($0))
        } + [.init("missingIn", SheetWords.missingIn(year: last)[language])],
      rows: outcomes.enumerated().map { .init(cells($1, number: $0)) }, language: language)
  }

  private func cells(_ outcome: Outcome, number: Int) -> [Table.Cell] {
    let (name, last) = (outcome.target.name, projection.years.upperBound)
    let (met, held) = (Formula.range("is_met:\(name)"), Formula.range("is_held:\(name)"))
    func sum(_ rows: Formula) -> Formula { .call(.sum, [rows]) }
    func first(of values: Formula, where rows: Formula) -> Formula {
      .call(.index, [values, .call(.match, [1, rows, 0])])
    }
    func firstYear(_ rows: Formula) -> Formula { first(of: .years, where: rows) }
    let never = Label.notBy(year: last)[language]
    let (yes, no) = (Label.yes.phrase[language], Label.no.phrase[language])
    let nothing = Label.noNumber.phrase[language]
    /// Nothing is reached where it is first met as there is nothing to compare with.
    func ofSomething(_ answer: Formula) -> Formula {
      outcome.target.level == .specialist
        ? .when(
          .isEqual(first(of: .range("aim:\(name)"), where: met), 0), .words(nothing), else: answer)
        : answer
    }
    let years = projection.years.count { projection.standing(of: number, in: $0).isMet }
    return [
      Table.Cell(name.printable),
      Table.Cell(
        outcome.isOfNothing
          ? .worded(nothing, .none) : outcome.reached.map { .whole($0) } ?? .worded(never, .none),
        formula: .when(.isEqual(sum(met), 0), .words(never), else: ofSomething(firstYear(met)))),
      Table.Cell(
        .text(outcome.isOfNothing ? nothing : outcome.isHeld ? yes : no),
        formula: .when(
          .isEqual(sum(met), 0), .words(no),
          else: ofSomething(
            .when(.isEqual(sum(met), sum(held)), .words(yes), else: .words(no))))),
      Table.Cell(.whole(years), formula: sum(met)),
      Table.Cell(
        .number(outcome.peak.share * 100, decimals: 2),
        formula: .call(.max, [.range("counted_share:\(name)")]) * 100),
      Table.Cell(.whole(outcome.peak.year), formula: firstYear(.range("at_peak:\(name)"))),
      FormReader.cell(
        projection.standing(of: number, in: last).gap, .millions, nil,
        .cell("gap:\(name)", year: last, side: side)),
    ]
  }
}
