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
  var table: FigureTable? {
    let outcomes = projection.outcomes
    guard !outcomes.isEmpty else { return nil }
    let last = projection.years.upperBound
    func words(_ words: SheetWords) -> String { words.phrase.filled(language, ["year": "\(last)"]) }
    return FigureTable(
      "answers", title: words(.answersTitle),
      columns: [.init("target", words(.target), isNumeric: false)]
        + [SheetWords.firstMet, .kept, .yearsMet, .peakShare, .peakYear, .missingIn].map {
          .init($0.rawValue, words($0))
        },
      rows: outcomes.enumerated().map { .init(cells($1, number: $0)) }, language: language)
  }

  private func cells(_ outcome: Outcome, number: Int) -> [FigureCell] {
    let (name, last) = (outcome.target.name, projection.years.upperBound)
    let (met, held) = (Formula.range("is_met:\(name)"), Formula.range("is_held:\(name)"))
    func sum(_ rows: Formula) -> Formula { .call(.sum, [rows]) }
    func firstYear(_ rows: Formula) -> Formula {
      .call(.index, [.years, .call(.match, [1, rows, 0])])
    }
    let never = Label.notBy.phrase.filled(language, ["year": "\(last)"])
    let (yes, no) = (Label.yes.phrase[language], Label.no.phrase[language])
    let years = projection.years.count { projection.standing(of: number, in: $0).isMet }
    return [
      FigureCell(name.printable),
      FigureCell(
        outcome.reached.map { .whole($0) } ?? .worded(never, nil),
        formula: .when(.isEqual(sum(met), 0), .words(never), else: firstYear(met))),
      FigureCell(
        .text(outcome.isHeld ? yes : no),
        formula: .when(
          .isEqual(sum(met), 0), .words(no),
          else: .when(.isEqual(sum(met), sum(held)), .words(yes), else: .words(no)))),
      FigureCell(.whole(years), formula: sum(met)),
      FigureCell(
        .number(outcome.peak.share * 100, decimals: 2),
        formula: .call(.max, [.range("counted_share:\(name)")]) * 100),
      FigureCell(.whole(outcome.peak.year), formula: firstYear(.range("at_peak:\(name)"))),
      FormReader.cell(
        projection.standing(of: number, in: last).gap, .millions, nil,
        .cell("gap:\(name)", year: last, side: side)),
    ]
  }
}
