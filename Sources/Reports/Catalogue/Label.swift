// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// Words of units, years and offers that stand in many places.
package enum Label: String, CaseIterable {
  case never, noNumber, notByEnd, yes, no
  case percent, percentHead, percentagePoint, millions, kroner, projects, inhabitants, index
  case year, unexchanged
  case nominal, fixed, zeroOrOne, yesOrNo

  package var phrase: Phrase {
    switch self {
    case .never: Phrase("never", nb: "aldri", nn: "aldri")
    case .noNumber:
      Phrase("not available", nb: "ikke tilgjengelig", nn: "ikkje tilgjengeleg")
    case .notByEnd:
      Phrase(
        "not by the last year", nb: "ikke innen det siste året", nn: "ikkje innan det siste året")
    case .yes: Phrase("yes", nb: "ja", nn: "ja")
    case .no: Phrase("no", nb: "nei", nn: "nei")
    case .percent: Phrase("%", nb: "prosent", nn: "prosent")
    case .percentagePoint:
      Phrase("percentage point", nb: "prosentpoeng", nn: "prosentpoeng")
    case .percentHead: Phrase("%", nb: "pst.", nn: "pst.")
    case .millions: Phrase("MNOK", nb: "mill. kroner", nn: "mill. kroner")
    case .kroner: Phrase("NOK", nb: "kroner", nn: "kroner")
    case .projects: Phrase("projects", nb: "prosjekter", nn: "prosjekt")
    case .inhabitants: Phrase("inhabitants", nb: "innbyggere", nn: "innbyggjarar")
    case .index: Phrase("index", nb: "indeks", nn: "indeks")
    case .year: Phrase("year", nb: "år", nn: "år")
    case .unexchanged:
      Phrase(
        "This disk cannot exchange folders, so the files were put in place one by one, run.json "
          + "last.",
        nb:
          "Denne disken kan ikke bytte om mapper, så filene ble lagt på plass én for én, run.json "
          + "til slutt.",
        nn:
          "Denne disken kan ikkje byte om mapper, så filene blei lagde på plass éi for éi, "
          + "run.json til slutt."
      )
    case .nominal: Phrase("nominal", nb: "løpende priser", nn: "løpande prisar")
    case .fixed: Phrase("real", nb: "faste priser", nn: "faste prisar")
    case .zeroOrOne: Phrase("0 or 1", nb: "0 eller 1", nn: "0 eller 1")
    case .yesOrNo: Phrase("yes or no", nb: "ja eller nei", nn: "ja eller nei")
    }
  }

  package static func oneTable(table: String, list: String) -> Message {
    Message(
      "This is the table \(table). A file of CSV holds one; -o FOLDER writes the others too "
        + "(\(list)), --format json and long hold all of them.",
      nb: "Dette er tabellen \(table). En CSV-fil har én tabell; -o MAPPE skriver også de andre "
        + "(\(list)), og --format json og long har alle.",
      nn: "Dette er tabellen \(table). Ei CSV-fil har éin tabell; -o MAPPE skriv òg dei andre "
        + "(\(list)), og --format json og long har alle.")
  }
  package static func writtenNearest(setting: String, count: Int) -> Message {
    Message(
      "It has \(setting): of the \(count) limits, the one nearest the scenario's own value.",
      nb: "Der står \(setting): av de \(count) grensene er det den som er nærmest verdien i "
        + "scenarioet.",
      nn: "Der står \(setting): av dei \(count) grensene er det den som er nærmast verdien i "
        + "scenarioet.")
  }
  package static func noParity(path: String) -> Message {
    Message(
      "not available: \(path) is 0",
      nb: "ikke tilgjengelig: \(path) er 0",
      nn: "ikkje tilgjengeleg: \(path) er 0")
  }
  package static func inKronerOf(year: Int) -> Message {
    Message(" (\(year) prices)", nb: " (\(year)-kroner)", nn: " (\(year)-kroner)")
  }
  package static func columnsInKronerOf(year: Int, list: String) -> Message {
    Message(
      "In kroner of \(year): \(list).",
      nb: "I \(year)-kroner: \(list).",
      nn: "I \(year)-kroner: \(list).")
  }
  package static func indexFrom(year: Int) -> Message {
    Message(" (\(year) is 1)", nb: " (\(year) er 1)", nn: " (\(year) er 1)")
  }
  package static func notBy(year: Int) -> Message {
    Message("not by \(year)", nb: "ikke innen \(year)", nn: "ikkje innan \(year)")
  }
  package static func millionsOf(year: Int) -> Message {
    Message("MNOK (\(year))", nb: "mill. \(year)-kroner", nn: "mill. \(year)-kroner")
  }
  package static func kronerOf(year: Int) -> Message {
    Message("NOK (\(year))", nb: "\(year)-kroner", nn: "\(year)-kroner")
  }
  package static func inYear(year: Int) -> Message {
    Message("in \(year)", nb: "i \(year)", nn: "i \(year)")
  }
  package static func inYears(years: String) -> Message {
    Message("in the years \(years)", nb: "i årene \(years)", nn: "i åra \(years)")
  }
  package static func valueInYear(value: String, year: Int) -> Message {
    Message("\(value) in \(year)", nb: "\(value) i \(year)", nn: "\(value) i \(year)")
  }
  package static func nearest(name: String) -> Message {
    Message("Did you mean '\(name)'?", nb: "Mente du «\(name)»?", nn: "Meinte du «\(name)»?")
  }
  package static func inherited(file: String, place: String) -> Message {
    Message(
      "\(file): inherited from \(place)",
      nb: "\(file): arvet fra \(place)",
      nn: "\(file): arva frå \(place)")
  }
  package static func others(count: Int) -> Message {
    Message(
      "\(count) more \(count, one: "row is", many: "rows are") like it.",
      nb: "\(count) \(count, one: "rad", many: "rader") til er slik.",
      nn: "\(count) \(count, one: "rad", many: "rader") til er slik.")
  }
  package static func otherKeys(count: Int) -> Message {
    Message(
      "\(count) more unknown \(count, one: "key", many: "keys"): it is another kind of file.",
      nb: "\(count) \(count, one: "ukjent nøkkel", many: "ukjente nøkler") til: det er en annen "
        + "slags fil.",
      nn: "\(count) \(count, one: "ukjend nøkkel", many: "ukjende nøklar") til: det er ei anna "
        + "slags fil.")
  }
  package static func rest(count: Int) -> Message {
    Message("… and \(count) more.", nb: "… og \(count) til.", nn: "… og \(count) til.")
  }
  package static func wrote(path: String) -> Message {
    Message("Wrote \(path)", nb: "Skrev \(path)", nn: "Skreiv \(path)")
  }
  package static func blocksKept(blocks: String, count: Int, path: String) -> Message {
    Message(
      "Blocks \(blocks) of \(count) are in \(path).",
      nb: "Blokkene \(blocks) av \(count) er i \(path).",
      nn: "Blokkene \(blocks) av \(count) er i \(path).")
  }
  package static func real(year: Int) -> Message {
    Message("real \(year)", nb: "faste \(year)-priser", nn: "faste \(year)-prisar")
  }
}
