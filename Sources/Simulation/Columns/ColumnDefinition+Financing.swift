// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// Who pays.
extension ColumnDefinition {
  static let ask = ColumnDefinition(
    .millions, .flow,
    nb: "samlet behov", nn: "samla behov",
    meaning: Phrase(
      "the whole ask: the frame and the overheads on top",
      nb: "det samlede behovet: rammen og utgiftene til struktur utenom rammen",
      nn: "det samla behovet: ramma og utgiftene til struktur utanom ramma"),
    parts: { _ in [.ask] }, reading: { rows, _ in .row(rows.ask) })

  static let state = ColumnDefinition(
    .millions, .flow, needs: [.financing],
    nb: "staten", nn: "staten",
    meaning: Phrase(
      "the state's part of the ask", nb: "statens del av behovet", nn: "statens del av behovet"),
    parts: { _ in [.state] }, reading: { rows, _ in .row(rows.state) })

  static let municipal = ColumnDefinition(
    .millions, .flow, needs: [.financing], isMain: true,
    nb: "kommunene", nn: "kommunane",
    meaning: Phrase(
      "the municipalities' part of the ask", nb: "kommunenes del av behovet",
      nn: "kommunane sin del av behovet"),
    parts: { _ in [.ask, .state] }, reading: { rows, _ in .difference(rows.ask, rows.state) })

  static let municipalPerInhabitant = ColumnDefinition(
    .kroner, .level, needs: [.financing, .population], isMain: true,
    nb: "kommunene per innb.", nn: "kommunane per innb.",
    meaning: Phrase(
      "the municipalities' part per inhabitant", nb: "kommunenes del per innbygger",
      nn: "kommunane sin del per innbyggjar"),
    parts: { _ in [.population, .ask, .state] },
    reading: { rows, _ in .perInhabitant(rows.ask, rows.state, people: rows.population) })

  static let askPerInhabitant = ColumnDefinition(
    .kroner, .level, needs: [.population], isAskedFor: true,
    nb: "samlet behov per innb.", nn: "samla behov per innb.",
    meaning: Phrase(
      "the whole ask per inhabitant", nb: "det samlede behovet per innbygger",
      nn: "det samla behovet per innbyggjar"),
    parts: { _ in [.population, .ask] },
    reading: { rows, _ in .each(rows.ask, people: rows.population) })

  static let statePerInhabitant = ColumnDefinition(
    .kroner, .level, needs: [.financing, .population], isAskedFor: true,
    nb: "staten per innb.", nn: "staten per innb.",
    meaning: Phrase(
      "the state's part per inhabitant", nb: "statens del per innbygger",
      nn: "staten sin del per innbyggjar"),
    parts: { _ in [.population, .state] },
    reading: { rows, _ in .each(rows.state, people: rows.population) })
}
