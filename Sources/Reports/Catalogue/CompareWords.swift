// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of scenarios side by side.
enum CompareWords: String, CaseIterable {
  case baseline, totals, realTotals, partial, alignment, runningTotals, presentValues
  case scenario, fromYear, toYear, measure, difference, inPercent, points, pointUnit, totalsTitle,
    metricsTitle
  case more, less, same, sameThroughout, inAll, firstAndAll
  case reaches, ofNothing, misses, missesMoving, absent, yearBefore, yearsBefore, yearAfter,
    yearsAfter
  case onlyOf, sumFrom, begin, notInBaseline, yearMore, yearsMore

  var phrase: Phrase { sentence ?? clause ?? head }

  private var sentence: Phrase? {
    switch self {
    case .baseline:
      Phrase(
        "The baseline is {who}; the {count?year is:years are} {years}.",
        nb: "Referansebanen er {who}; {count?året:årene} er {years}.",
        nn: "Referansebana er {who}; {count?året:åra} er {years}.")
    case .totals:
      Phrase(
        "Funding of {who} against the baseline: {sums}.",
        nb: "Rammen i {who} mot referansebanen: {sums}.",
        nn: "Ramma i {who} mot referansebana: {sums}.")
    case .realTotals:
      Phrase(
        "Funding of {who} against the baseline, in kroner of {year}: {sums}.",
        nb: "Rammen i {who} mot referansebanen, i {year}-kroner: {sums}.",
        nn: "Ramma i {who} mot referansebana, i {year}-kroner: {sums}.")
    case .partial:
      Phrase(
        "Left out, as not all of them show these years: {list}.",
        nb: "Utelatt fordi ikke alle viser disse årene: {list}.",
        nn: "Utelatne fordi ikkje alle viser desse åra: {list}.")
    case .alignment:
      Phrase(
        "Real amounts of {name} are converted from kroner of {from} to kroner of {to} by its own "
          + "prices (times {factor}).",
        nb: "Faste priser i {name} er regnet om fra {from}-kroner til {to}-kroner med scenarioets "
          + "egen prisvekst (ganger {factor}).",
        nn: "Faste prisar i {name} er rekna om frå {from}-kroner til {to}-kroner med den eigne "
          + "prisveksten i scenarioet (gonger {factor}).")
    case .runningTotals:
      Phrase(
        "{series} is summed from the first year of each scenario, so the figures are not of the same "
          + "years: {list}. For the same years ask for --metric {instead}.",
        nb: "{series} er summert fra det første året i hvert scenario, så tallene gjelder ikke de "
          + "samme årene: {list}. Spør etter --metric {instead} for de samme årene.",
        nn:
          "{series} er summert frå det første året i kvart scenario, så tala gjeld ikkje dei same "
          + "åra: {list}. Spør etter --metric {instead} for dei same åra.")
    case .presentValues:
      Phrase(
        "{series} is summed from the first year of each scenario and discounted to it, so the "
          + "figures are neither of the same years nor of the same date: {list}. For the same "
          + "years, not discounted, ask for --metric {instead}.",
        nb: "{series} er summert fra det første året i hvert scenario og neddiskontert til det, så "
          + "tallene gjelder verken de samme årene eller det samme tidspunktet: {list}. Spør "
          + "etter --metric {instead} for de samme årene uten neddiskontering.",
        nn: "{series} er summert frå det første året i kvart scenario og neddiskontert til det, så "
          + "tala gjeld korkje dei same åra eller det same tidspunktet: {list}. Spør etter "
          + "--metric {instead} for dei same åra utan neddiskontering.")
    default: nil
    }
  }

  private var clause: Phrase? {
    switch self {
    case .more: Phrase("{amount} more{part}", nb: "{amount} mer{part}", nn: "{amount} meir{part}")
    case .less:
      Phrase("{amount} less{part}", nb: "{amount} mindre{part}", nn: "{amount} mindre{part}")
    case .same: Phrase("the same sum", nb: "samme sum", nn: "same sum")
    case .sameThroughout:
      Phrase(
        "the same in {count?:each of the years }{years}",
        nb: "den samme i {count?:alle årene }{years}", nn: "den same i {count?:alle åra }{years}")
    case .inAll:
      Phrase("{sum} in {years}", nb: "{sum} i {years}", nn: "{sum} i {years}")
    case .firstAndAll:
      Phrase(
        "{first} in {firstYears}, {all} in {allYears}",
        nb: "{first} i {firstYears}, {all} i {allYears}",
        nn: "{first} i {firstYears}, {all} i {allYears}")
    case .reaches:
      Phrase(
        "{name} reaches it in {year}{delay}{kept}", nb: "{name} når det i {year}{delay}{kept}",
        nn: "{name} når det i {year}{delay}{kept}")
    case .ofNothing:
      Phrase(
        "{name}: not available, as it is 0 % in {year}",
        nb: "{name}: ikke tilgjengelig, siden den er 0 prosent i {year}",
        nn: "{name}: ikkje tilgjengeleg, sidan han er 0 prosent i {year}")
    case .misses:
      Phrase(
        "{name} does not reach it by {end} (closest: {share} in {year})",
        nb: "{name} når det ikke innen {end} (nærmest {share} i {year})",
        nn: "{name} når det ikkje innan {end} (nærmast {share} i {year})")
    case .missesMoving:
      Phrase(
        "{name} does not reach it by {end} (closest: {share} in {year}, where {aim} is asked)",
        nb: "{name} når det ikke innen {end} (nærmest {share} i {year}, da målet er {aim})",
        nn: "{name} når det ikkje innan {end} (nærmast {share} i {year}, då målet er {aim})")
    case .absent:
      Phrase(
        "{name} has no such target", nb: "{name} har ikke dette målet",
        nn: "{name} har ikkje dette målet")
    case .yearBefore:
      Phrase(
        ", a year before the baseline", nb: ", ett år før referansebanen",
        nn: ", eitt år før referansebana")
    case .yearsBefore:
      Phrase(
        ", {count} years before the baseline", nb: ", {count} år før referansebanen",
        nn: ", {count} år før referansebana")
    case .yearAfter:
      Phrase(
        ", a year after the baseline", nb: ", ett år etter referansebanen",
        nn: ", eitt år etter referansebana")
    case .yearsAfter:
      Phrase(
        ", {count} years after the baseline", nb: ", {count} år etter referansebanen",
        nn: ", {count} år etter referansebana")
    case .sumFrom:
      Phrase("{name} from {year}", nb: "{name} fra {year}", nn: "{name} frå {year}")
    case .begin: Phrase(" (from {year})", nb: " (fra {year})", nn: " (frå {year})")
    case .onlyOf:
      Phrase("{years} (only {names})", nb: "{years} (bare {names})", nn: "{years} (berre {names})")
    default: nil
    }
  }

  private var head: Phrase {
    switch self {
    case .scenario: Phrase("scenario", nb: "scenario", nn: "scenario")
    case .fromYear: Phrase("from", nb: "fra", nn: "frå")
    case .toYear: Phrase("to", nb: "til", nn: "til")
    case .measure: Phrase("measure", nb: "mål", nn: "mål")
    case .difference: Phrase("difference", nb: "endring", nn: "endring")
    case .inPercent: Phrase("in %", nb: "i pst.", nn: "i pst.")
    case .points: Phrase("difference, points", nb: "endring, pst.poeng", nn: "endring, pst.poeng")
    case .pointUnit: Phrase("points", nb: "pst.poeng", nn: "pst.poeng")
    case .totalsTitle:
      Phrase("Sums over years", nb: "Summer over år", nn: "Summar over år")
    case .metricsTitle: Phrase("Metrics", nb: "Måltall", nn: "Måltal")
    case .notInBaseline:
      Phrase("not in the baseline", nb: "ikke i referansebanen", nn: "ikkje i referansebana")
    case .yearMore: Phrase("{count} year", nb: "{count} år", nn: "{count} år")
    default: Phrase("{count} years", nb: "{count} år", nn: "{count} år")
    }
  }
}
