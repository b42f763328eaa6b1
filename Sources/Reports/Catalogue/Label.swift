// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// Words of units, years and offers that stand in many places.
package enum Label: String, CaseIterable {
  case never, noNumber, noParity, notBy, notByEnd, yes, no, oneTable
  case percent, percentHead, percentagePoint, millions, millionsOf, inKronerOf, columnsInKronerOf,
    indexFrom, kroner,
    kronerOf, projects,
    inhabitants, index
  case year, inYear, inYears, valueInYear, nearest, inherited, others, otherKeys, rest, wrote,
    writtenNearest,
    blocksKept, unexchanged
  case nominal, fixed, real, zeroOrOne, yesOrNo

  package var phrase: Phrase {
    switch self {
    case .oneTable:
      Phrase(
        "This is the table {table}. A file of CSV holds one; -o FOLDER writes the others too ({list}), "
          + "--format json and long hold all of them.",
        nb: "Dette er tabellen {table}. En CSV-fil har én tabell; -o MAPPE skriver også de andre "
          + "({list}), og --format json og long har alle.",
        nn: "Dette er tabellen {table}. Ei CSV-fil har éin tabell; -o MAPPE skriv òg dei andre "
          + "({list}), og --format json og long har alle.")
    case .writtenNearest:
      Phrase(
        "It has {setting}: of the {count} limits, the one nearest the scenario's own value.",
        nb:
          "Der står {setting}: av de {count} grensene er det den som er nærmest verdien i scenarioet.",
        nn:
          "Der står {setting}: av dei {count} grensene er det den som er nærmast verdien i scenarioet."
      )
    case .never: Phrase("never", nb: "aldri", nn: "aldri")
    case .noNumber:
      Phrase("not available", nb: "ikke tilgjengelig", nn: "ikkje tilgjengeleg")
    case .noParity:
      Phrase(
        "not available: {path} is 0", nb: "ikke tilgjengelig: {path} er 0",
        nn: "ikkje tilgjengeleg: {path} er 0")
    case .inKronerOf:
      Phrase(" ({year} prices)", nb: " ({year}-kroner)", nn: " ({year}-kroner)")
    case .columnsInKronerOf:
      Phrase(
        "In kroner of {year}: {list}.", nb: "I {year}-kroner: {list}.",
        nn: "I {year}-kroner: {list}.")
    case .indexFrom:
      Phrase(" ({year} is 1)", nb: " ({year} er 1)", nn: " ({year} er 1)")
    case .notByEnd:
      Phrase(
        "not by the last year", nb: "ikke innen det siste året", nn: "ikkje innan det siste året")
    case .notBy: Phrase("not by {year}", nb: "ikke innen {year}", nn: "ikkje innan {year}")
    case .yes: Phrase("yes", nb: "ja", nn: "ja")
    case .no: Phrase("no", nb: "nei", nn: "nei")
    case .percent: Phrase("%", nb: "prosent", nn: "prosent")
    case .percentagePoint:
      Phrase("percentage point", nb: "prosentpoeng", nn: "prosentpoeng")
    case .percentHead: Phrase("%", nb: "pst.", nn: "pst.")
    case .millions: Phrase("MNOK", nb: "mill. kroner", nn: "mill. kroner")
    case .millionsOf:
      Phrase("MNOK ({year})", nb: "mill. {year}-kroner", nn: "mill. {year}-kroner")
    case .kroner: Phrase("NOK", nb: "kroner", nn: "kroner")
    case .kronerOf: Phrase("NOK ({year})", nb: "{year}-kroner", nn: "{year}-kroner")
    case .projects: Phrase("projects", nb: "prosjekter", nn: "prosjekt")
    case .inhabitants: Phrase("inhabitants", nb: "innbyggere", nn: "innbyggjarar")
    case .index: Phrase("index", nb: "indeks", nn: "indeks")
    case .year: Phrase("year", nb: "år", nn: "år")
    case .inYear: Phrase("in {year}", nb: "i {year}", nn: "i {year}")
    case .inYears: Phrase("in the years {years}", nb: "i årene {years}", nn: "i åra {years}")
    case .valueInYear: Phrase("{value} in {year}", nb: "{value} i {year}", nn: "{value} i {year}")
    case .nearest:
      Phrase("Did you mean '{name}'?", nb: "Mente du «{name}»?", nn: "Meinte du «{name}»?")
    case .inherited:
      Phrase(
        "{file}: inherited from {place}", nb: "{file}: arvet fra {place}",
        nn: "{file}: arva frå {place}")
    case .others:
      Phrase(
        "{count} more {count?row is:rows are} like it.",
        nb: "{count} {count?rad:rader} til er slik.",
        nn: "{count} {count?rad:rader} til er slik.")
    case .otherKeys:
      Phrase(
        "{count} more unknown {count?key:keys}: it is another kind of file.",
        nb: "{count} {count?ukjent nøkkel:ukjente nøkler} til: det er en annen slags fil.",
        nn: "{count} {count?ukjend nøkkel:ukjende nøklar} til: det er ei anna slags fil.")
    case .rest: Phrase("… and {count} more.", nb: "… og {count} til.", nn: "… og {count} til.")
    case .wrote: Phrase("Wrote {path}", nb: "Skrev {path}", nn: "Skreiv {path}")
    case .blocksKept:
      Phrase(
        "Blocks {blocks} of {count} are in {path}.",
        nb: "Blokkene {blocks} av {count} er i {path}.",
        nn: "Blokkene {blocks} av {count} er i {path}.")
    case .unexchanged:
      Phrase(
        "This disk cannot exchange folders, so the files were put in place one by one, run.json last.",
        nb:
          "Denne disken kan ikke bytte om mapper, så filene ble lagt på plass én for én, run.json til slutt.",
        nn:
          "Denne disken kan ikkje byte om mapper, så filene blei lagde på plass éi for éi, run.json til slutt."
      )
    case .nominal: Phrase("nominal", nb: "løpende priser", nn: "løpande prisar")
    case .fixed: Phrase("real", nb: "faste priser", nn: "faste prisar")
    case .real: Phrase("real {year}", nb: "faste {year}-priser", nn: "faste {year}-prisar")
    case .zeroOrOne: Phrase("0 or 1", nb: "0 eller 1", nn: "0 eller 1")
    case .yesOrNo: Phrase("yes or no", nb: "ja eller nei", nn: "ja eller nei")
    }
  }
}
