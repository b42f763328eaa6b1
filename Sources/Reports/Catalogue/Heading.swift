// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// Words that head lists, tables and their columns.
package enum Heading: String, CaseIterable {
  case changed, nominalSentences, covers, doesNotCover, inputs, sources, sourceList, legend,
    someColumns
  case input, value, status, source, sourcesColumn, note, key, required, meaning, unit, prices
  case title, answer, column, label, metric, example, series, years, id, scenarioValue, absent
  case confidence, licence, confidenceOf, licenceOf, unknown, none, breaks, scenariosList,
    seriesList, columnsList, metricsList, studiesList, question, scenario, method
  case sound, warning

  package var phrase: Phrase { sentence ?? head }

  private var sentence: Phrase? {
    switch self {
    case .changed: Phrase("Changed: {list}.", nb: "Endret: {list}.", nn: "Endra: {list}.")
    case .nominalSentences:
      Phrase(
        "Amounts in these sentences are nominal; the table is in kroner of {year}.",
        nb: "Beløpene i disse setningene er i løpende priser; tabellen er i {year}-kroner.",
        nn: "Beløpa i desse setningane er i løpande prisar; tabellen er i {year}-kroner.")
    case .covers: Phrase("Covers: {list}.", nb: "Omfatter: {list}.", nn: "Omfattar: {list}.")
    case .doesNotCover:
      Phrase(
        "Does not cover: {list}.", nb: "Omfatter ikke: {list}.", nn: "Omfattar ikkje: {list}.")
    case .inputs: Phrase("Inputs:", nb: "Forutsetninger:", nn: "Føresetnader:")
    case .sources:
      Phrase(
        "Sources (with addresses in --format markdown and json):",
        nb: "Kilder (med adresser i --format markdown og json):",
        nn: "Kjelder (med adresser i --format markdown og json):")
    case .sourceList: Phrase("Sources:", nb: "Kilder:", nn: "Kjelder:")
    case .legend:
      Phrase(
        "MNOK is nominal, MNOK ({year}) is in kroner of {year}.",
        nb: "Mill. kroner er i løpende priser, mill. {year}-kroner er i faste priser.",
        nn: "Mill. kroner er i løpande prisar, mill. {year}-kroner er i faste prisar.")
    case .someColumns:
      Phrase(
        "{some} of {all} columns; --columns all shows every one.",
        nb: "Viser {some} av {all} kolonner; --columns all viser alle.",
        nn: "Viser {some} av {all} kolonnar; --columns all viser alle.")
    case .absent:
      Phrase(
        "not there: it needs {needs}", nb: "finnes ikke her: krever {needs}",
        nn: "finst ikkje her: krev {needs}")
    case .scenarioValue: Phrase("in {id}", nb: "i {id}", nn: "i {id}")
    case .sound: Phrase("{file}: sound", nb: "{file}: i orden", nn: "{file}: i orden")
    case .warning:
      Phrase(
        "{place}: warning: {text}", nb: "{place}: advarsel: {text}",
        nn: "{place}: åtvaring: {text}")
    default: nil
    }
  }

  private var head: Phrase {
    switch self {
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
    case .confidenceOf:
      Phrase("confidence {word}", nb: "tillit til tallet: {word}", nn: "tillit til talet: {word}")
    case .licenceOf: Phrase("licence {word}", nb: "lisens {word}", nn: "lisens {word}")
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
    default: Phrase("id", nb: "id", nn: "id")
    }
  }
}
