// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// The funding frame and its running totals.
extension ColumnDefinition {
  static let funding = ColumnDefinition(
    .millions, .flow, isMain: true,
    nb: "ramme", nn: "ramme",
    meaning: Phrase(
      "the funding frame (ramme): what is set aside for new awards and the overheads within it",
      nb: "rammen: det som settes av til nye tildelinger og strukturen innenfor rammen",
      nn: "ramma: det som blir sett av til nye tildelingar og strukturen innanfor ramma"),
    parts: { _ in [.funding] }, reading: { rows, _ in .row(rows.funding) })

  static let fundingReal = ColumnDefinition(
    .millions, .flow, .real, isMain: true,
    nb: "ramme, faste priser", nn: "ramme, faste prisar",
    meaning: Phrase(
      "the funding frame in kroner of the price year", nb: "rammen i kroner fra prisåret",
      nn: "ramma i kroner frå prisåret"),
    parts: { _ in [.prices, .funding] }, reading: { rows, _ in .ratio(rows.funding, rows.deflator) }
  )

  static let share = ColumnDefinition(
    .fraction, .level, isMain: true,
    nb: "andel av kostnadene", nn: "del av kostnadene",
    meaning: Phrase(
      "the funding frame as a share of the operating costs",
      nb: "rammen som andel av driftskostnadene", nn: "ramma som del av driftskostnadene"),
    parts: { _ in [.share] }, reading: { rows, _ in .row(rows.share) })

  static let fundingPerInhabitant = ColumnDefinition(
    .kroner, .level, needs: [.population], isAskedFor: true,
    nb: "ramme per innb.", nn: "ramme per innb.",
    meaning: Phrase(
      "the funding frame per inhabitant", nb: "rammen per innbygger",
      nn: "ramma per innbyggjar"),
    parts: { _ in [.population, .funding] },
    reading: { rows, _ in .each(rows.funding, people: rows.population) })

  static let cumulative = ColumnDefinition(
    .millions, .runningTotal,
    nb: "akkumulert", nn: "akkumulert",
    meaning: Phrase(
      "the funding frame summed to date", nb: "rammen summert til og med året",
      nn: "ramma summert til og med året"),
    parts: { _ in [.cumulative] }, reading: { rows, _ in .row(rows.cumulative) })

  static let cumulativeReal = ColumnDefinition(
    .millions, .runningTotal, .real,
    nb: "akkumulert, faste priser", nn: "akkumulert, faste prisar",
    meaning: Phrase(
      "the real funding frame summed to date",
      nb: "rammen i faste priser summert til og med året",
      nn: "ramma i faste prisar summert til og med året"),
    parts: { _ in [.cumulativeReal] }, reading: { rows, _ in .row(rows.cumulativeReal) })

  static let presentValue = ColumnDefinition(
    .millions, .runningTotal, .real, needs: [.discountRate],
    nb: "nåverdi", nn: "noverdi",
    meaning: Phrase(
      "the real funding frame discounted to the start and summed to date",
      nb: "rammen i faste priser, diskontert til startåret og summert til og med året",
      nn: "ramma i faste prisar, diskontert til startåret og summert til og med året"),
    parts: { _ in [.presentValue] }, reading: { rows, _ in .row(rows.presentValue) })
}
