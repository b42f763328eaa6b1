// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// Existing research and the targets.
extension ColumnDefinition {
  static let existingResearch = ColumnDefinition(
    .millions, .flow, needs: [.existingResearch],
    nb: "eksisterende finansiering", nn: "eksisterande finansiering",
    meaning: Phrase(
      "the existing streams together", nb: "den eksisterende finansieringen samlet",
      nn: "den eksisterande finansieringa samla"),
    parts: { _ in [.existing] }, reading: { rows, _ in .row(rows.existing) })

  static let netNew = ColumnDefinition(
    .millions, .flow, needs: [.existingResearch], isMain: true,
    nb: "netto nye midler", nn: "netto nye midlar",
    meaning: Phrase(
      "what is really added, compared with the year before the start held in real value: cuts "
        + "elsewhere are netted out, price growth alone is not counted",
      nb: "netto nye midler sammenlignet med året før start i samme realverdi: fratrukket kutt "
        + "andre steder, og ren prisvekst teller ikke",
      nn: "netto nye midlar samanlikna med året før start i same realverdi: med frådrag for kutt "
        + "andre stader, og rein prisvekst tel ikkje"),
    parts: { _ in [.prices, .existing, .funding] },
    reading: { rows, _ in .netNew(rows.funding, rows.existing, prices: rows.deflator) })

  static let target = ColumnDefinition(
    .millions, .flow, of: .target, needs: [.targets],
    nb: "mål", nn: "mål",
    meaning: Phrase(
      "the amount that a target stands for", nb: "beløpet et mål svarer til",
      nn: "beløpet eit mål svarar til"),
    parts: { [.target($0)] }, reading: { rows, number in .row(rows.targets[number]) })

  static let counted = ColumnDefinition(
    .millions, .flow, of: .target, needs: [.targets],
    nb: "medregnet", nn: "medrekna",
    meaning: Phrase(
      "what counts towards a target", nb: "det som teller mot et mål",
      nn: "det som tel mot eit mål"),
    parts: { [.counted($0)] }, reading: { rows, number in .row(rows.counted[number]) })

  static let gap = ColumnDefinition(
    .millions, .flow, of: .target, needs: [.targets], isMain: true,
    nb: "mangler", nn: "manglar",
    meaning: Phrase(
      "what is missing to a target", nb: "det som mangler for å nå et mål",
      nn: "det som manglar for å nå eit mål"),
    parts: { [.gap($0)] }, reading: { rows, number in .row(rows.gaps[number]) })

  static let gapPerInhabitant = ColumnDefinition(
    .kroner, .level, of: .target, needs: [.targets, .population], isAskedFor: true,
    nb: "mangler per innb.", nn: "manglar per innb.",
    meaning: Phrase(
      "what is missing to a target per inhabitant",
      nb: "det som mangler for å nå et mål, per innbygger",
      nn: "det som manglar for å nå eit mål, per innbyggjar"),
    parts: { [.population, .gap($0)] },
    reading: { rows, number in .each(rows.gaps[number], people: rows.population) })
}
