// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// The costs, prices and inhabitants, and the specialist health services beside them.
extension ColumnDefinition {
  static let deflator = ColumnDefinition(
    .index, .level,
    nb: "deflator", nn: "deflator",
    meaning: Phrase(
      "price level, 1 in the price year", nb: "prisnivå, 1 i prisåret",
      nn: "prisnivå, 1 i prisåret"),
    parts: { _ in [.prices] }, reading: { rows, _ in .row(rows.deflator) })

  static let operatingCosts = ColumnDefinition(
    .millions, .flow, isMain: true,
    nb: "driftskostnader", nn: "driftskostnader",
    meaning: Phrase(
      "the municipalities' operating costs in health and care",
      nb: "kommunenes driftskostnader i helse og omsorg",
      nn: "driftskostnadene til kommunane i helse og omsorg"),
    parts: { _ in [.costs] }, reading: { rows, _ in .row(rows.costs) })

  static let population = ColumnDefinition(
    .inhabitants, .level, needs: [.population],
    nb: "innbyggere", nn: "innbyggjarar",
    meaning: Phrase("inhabitants", nb: "innbyggere", nn: "innbyggjarar"),
    parts: { _ in [.population] }, reading: { rows, _ in .row(rows.population) })

  static let specialistCosts = ColumnDefinition(
    .millions, .flow, needs: [.specialist],
    nb: "kostnader, spes.helsetj.", nn: "kostnader, spes.helseten.",
    meaning: Phrase(
      "the specialist health services' costs, by the scenario's definition",
      nb: "spesialisthelsetjenestens kostnader, etter scenarioets definisjon",
      nn: "kostnadene til spesialisthelsetenesta, etter definisjonen i scenarioet"),
    parts: { _ in [.specialistCosts] }, reading: { rows, _ in .row(rows.specialistCosts) })

  static let specialistShare = ColumnDefinition(
    .fraction, .level, needs: [.specialist],
    nb: "FoU-andel, spes.helsetj.", nn: "FoU-del, spes.helseten.",
    meaning: Phrase(
      "the specialist services' R&D as a share of their costs",
      nb: "spesialisthelsetjenestens FoU som andel av kostnadene",
      nn: "FoU i spesialisthelsetenesta som del av kostnadene"),
    parts: { _ in [.specialistShare] }, reading: { rows, _ in .row(rows.specialistShare) })

  static let specialistResearch = ColumnDefinition(
    .millions, .flow, needs: [.specialist],
    nb: "FoU, spes.helsetj.", nn: "FoU, spes.helseten.",
    meaning: Phrase(
      "the specialist services' R&D", nb: "spesialisthelsetjenestens FoU",
      nn: "FoU i spesialisthelsetenesta"),
    parts: { _ in [.specialistResearch] }, reading: { rows, _ in .row(rows.specialistResearch) })

  static let parity = ColumnDefinition(
    .fraction, .level, needs: [.specialist], isMain: true,
    nb: "paritet", nn: "paritet",
    meaning: Phrase(
      "the share of the frame relative to the specialist services' own, 100 % is parity",
      nb: "rammens andel av kostnadene i forhold til FoU-andelen i "
        + "spesialisthelsetjenesten; 100 % er likt nivå",
      nn: "ramma som del av kostnadene, i høve til FoU-delen i "
        + "spesialisthelsetenesta; 100 % er likt nivå"),
    parts: { _ in [.share, .specialistShare] },
    reading: { rows, _ in .comparison(rows.share, rows.specialistShare) })
}
