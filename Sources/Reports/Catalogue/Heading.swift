// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// Words that head lists, tables and their columns.
package enum Heading: String, CaseIterable {
  case inputs, sources, sourceList
  case input, value, status, source, sourcesColumn, note, key, required, meaning, unit, prices
  case title, answer, column, label, metric, example, series, years, id
  case confidence, licence, unknown, none, breaks, scenariosList, seriesList, columnsList,
    metricsList, studiesList, question, scenario, method

  package var phrase: Phrase {
    switch self {
    case .inputs: Phrase("Inputs:", nb: "Forutsetninger:", nn: "Føresetnader:")
    case .sources:
      Phrase(
        "Sources (with addresses in --format markdown and json):",
        nb: "Kilder (med adresser i --format markdown og json):",
        nn: "Kjelder (med adresser i --format markdown og json):")
    case .sourceList: Phrase("Sources:", nb: "Kilder:", nn: "Kjelder:")
    case .input: Phrase("input", nb: "forutsetning", nn: "føresetnad")
    case .value: Phrase("value", nb: "verdi", nn: "verdi")
    case .status: Phrase("status", nb: "status", nn: "status")
    case .source: Phrase("source", nb: "kilde", nn: "kjelde")
    case .sourcesColumn: Phrase("sources", nb: "kilder", nn: "kjelder")
    case .note: Phrase("note", nb: "merknad", nn: "merknad")
    case .key: Phrase("key", nb: "nøkkel", nn: "nøkkel")
    case .required: Phrase("required", nb: "påkrevd", nn: "påkravd")
    case .meaning: Phrase("meaning", nb: "betydning", nn: "tyding")
    case .unit: Phrase("unit", nb: "enhet", nn: "eining")
    case .prices: Phrase("prices", nb: "priser", nn: "prisar")
    case .title: Phrase("title", nb: "tittel", nn: "tittel")
    case .answer: Phrase("answer", nb: "svar", nn: "svar")
    case .column: Phrase("column", nb: "kolonne", nn: "kolonne")
    case .label: Phrase("label", nb: "betegnelse", nn: "nemning")
    case .metric: Phrase("metric", nb: "måltall", nn: "måltal")
    case .example: Phrase("example", nb: "eksempel", nn: "døme")
    case .series: Phrase("series", nb: "serie", nn: "serie")
    case .years: Phrase("years", nb: "år", nn: "år")
    case .confidence: Phrase("confidence", nb: "tillit", nn: "tillit")
    case .licence: Phrase("licence", nb: "lisens", nn: "lisens")
    case .none: Phrase("none", nb: "ingen", nn: "ingen")
    case .unknown: Phrase("unknown", nb: "ukjent", nn: "ukjend")
    case .breaks: Phrase("breaks", nb: "brudd i serien", nn: "brot i serien")
    case .scenariosList: Phrase("scenarios", nb: "scenarioer", nn: "scenario")
    case .studiesList: Phrase("studies", nb: "studier", nn: "studiar")
    case .question: Phrase("question", nb: "spørsmål", nn: "spørsmål")
    case .scenario: Phrase("scenario", nb: "scenario", nn: "scenario")
    case .method: Phrase("method", nb: "metode", nn: "metode")
    case .seriesList: Phrase("series", nb: "serier", nn: "seriar")
    case .columnsList: Phrase("columns", nb: "kolonner", nn: "kolonnar")
    case .metricsList: Phrase("metrics", nb: "måltall", nn: "måltal")
    case .id: Phrase("id", nb: "id", nn: "id")
    }
  }

  package static func changed(list: String) -> Message {
    Message("Changed: \(list).", nb: "Endret: \(list).", nn: "Endra: \(list).")
  }
  package static func nominalSentences(year: Int) -> Message {
    Message(
      "Amounts in these sentences are nominal; the table is in kroner of \(year).",
      nb: "Beløpene i disse setningene er i løpende priser; tabellen er i \(year)-kroner.",
      nn: "Beløpa i desse setningane er i løpande prisar; tabellen er i \(year)-kroner.")
  }
  package static func covers(list: String) -> Message {
    Message("Covers: \(list).", nb: "Omfatter: \(list).", nn: "Omfattar: \(list).")
  }
  package static func doesNotCover(list: String) -> Message {
    Message(
      "Does not cover: \(list).",
      nb: "Omfatter ikke: \(list).",
      nn: "Omfattar ikkje: \(list).")
  }
  package static func legend(year: Int) -> Message {
    Message(
      "MNOK is nominal, MNOK (\(year)) is in kroner of \(year).",
      nb: "Mill. kroner er i løpende priser, mill. \(year)-kroner er i faste priser.",
      nn: "Mill. kroner er i løpande prisar, mill. \(year)-kroner er i faste prisar.")
  }
  package static func someColumns(some: Int, all: Int) -> Message {
    Message(
      "\(some) of \(all) columns; --columns all shows every one.",
      nb: "Viser \(some) av \(all) kolonner; --columns all viser alle.",
      nn: "Viser \(some) av \(all) kolonnar; --columns all viser alle.")
  }
  package static func absent(needs: String) -> Message {
    Message(
      "not there: it needs \(needs)",
      nb: "finnes ikke her: krever \(needs)",
      nn: "finst ikkje her: krev \(needs)")
  }
  package static func scenarioValue(id: String) -> Message {
    Message("in \(id)", nb: "i \(id)", nn: "i \(id)")
  }
  package static func sound(file: String) -> Message {
    Message("\(file): sound", nb: "\(file): i orden", nn: "\(file): i orden")
  }
  package static func warning(place: String, text: String) -> Message {
    Message(
      "\(place): warning: \(text)",
      nb: "\(place): advarsel: \(text)",
      nn: "\(place): åtvaring: \(text)")
  }
  package static func confidenceOf(word: String) -> Message {
    Message("confidence \(word)", nb: "tillit til tallet: \(word)", nn: "tillit til talet: \(word)")
  }
  package static func licenceOf(word: String) -> Message {
    Message("licence \(word)", nb: "lisens \(word)", nn: "lisens \(word)")
  }
}
