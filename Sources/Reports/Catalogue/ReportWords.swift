// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// What stands on a report beside the figures.
package enum ReportWords: String, CaseIterable {
  case answer, charts, tables, assumptions, differences, sources, manifest, study, scenarioItself
  case covers, doesNotCover, inputsTitle, pathTitle, filesTitle, comparisonTitle
  case contents, skip, figures, download, downloadNB, picture, noScript
  case program, compiler, command, fingerprint, file, builtIn
  case manifestText, studyText, sourceNote

  package var phrase: Phrase {
    switch self {
    case .answer: Phrase("The answer", nb: "Svaret", nn: "Svaret")
    case .charts: Phrase("Figures", nb: "Figurer", nn: "Figurar")
    case .tables: Phrase("Tables", nb: "Tabeller", nn: "Tabellar")
    case .assumptions:
      Phrase(
        "Assumptions and where they come from", nb: "Forutsetninger og hvor de kommer fra",
        nn: "Føresetnader og kvar dei kjem frå")
    case .differences:
      Phrase(
        "Why do these figures differ from others?",
        nb: "Hvorfor avviker disse tallene fra andre?", nn: "Kvifor avvik desse tala frå andre?")
    case .sources: Phrase("Sources", nb: "Kilder", nn: "Kjelder")
    case .manifest:
      Phrase("How it was made", nb: "Slik er den laget", nn: "Slik er han laga")
    case .study: Phrase("The study", nb: "Studien", nn: "Studien")
    case .scenarioItself:
      Phrase(
        "The scenario with its own values", nb: "Scenarioet med sine egne verdier",
        nn: "Scenarioet med sine eigne verdiar")
    case .covers: Phrase("It covers", nb: "Dette omfatter det", nn: "Dette omfattar det")
    case .doesNotCover:
      Phrase(
        "It does not cover", nb: "Dette omfatter det ikke", nn: "Dette omfattar det ikkje")
    case .inputsTitle:
      Phrase(
        "Every input, with status and source", nb: "Alle forutsetninger, med status og kilde",
        nn: "Alle føresetnader, med status og kjelde")
    case .pathTitle: Phrase("The whole path", nb: "Hele banen", nn: "Heile banen")
    case .filesTitle: Phrase("Files read", nb: "Filer som er lest", nn: "Filer som er lesne")
    case .comparisonTitle:
      Phrase("Scenarios side by side", nb: "Scenarioer side om side", nn: "Scenario side om side")
    case .program: Phrase("program", nb: "program", nn: "program")
    case .compiler: Phrase("Swift compiler", nb: "Swift-kompilator", nn: "Swift-kompilator")
    case .command: Phrase("command", nb: "kommando", nn: "kommando")
    case .fingerprint: Phrase("fingerprint", nb: "fingeravtrykk", nn: "fingeravtrykk")
    case .file: Phrase("file", nb: "fil", nn: "fil")
    case .builtIn:
      Phrase("in the program", nb: "ligger i programmet", nn: "ligg i programmet")
    case .contents: Phrase("Contents", nb: "Innhold", nn: "Innhald")
    case .skip: Phrase("Skip to the answer", nb: "Hopp til svaret", nn: "Hopp til svaret")
    case .figures:
      Phrase("The figures as a table", nb: "Tallene som tabell", nn: "Tala som tabell")
    case .download: Phrase("CSV", nb: "CSV", nn: "CSV")
    case .downloadNB:
      Phrase("CSV for Norwegian Excel", nb: "CSV for norsk Excel", nn: "CSV for norsk Excel")
    case .picture: Phrase("Picture (SVG)", nb: "Bilde (SVG)", nn: "Bilete (SVG)")
    case .noScript:
      Phrase(
        "The figures are drawn by a script in this file. Without it, the tables under them say "
          + "the same.",
        nb: "Figurene tegnes av et skript i denne filen. Uten det sier tabellene under dem det "
          + "samme.",
        nn: "Figurane blir teikna av eit skript i denne fila. Utan det seier tabellane under dei "
          + "det same.")
    case .manifestText:
      Phrase(
        "The same program with the same files makes this document again, byte for byte.",
        nb:
          "Det samme programmet med de samme filene lager dette dokumentet på nytt, byte for byte.",
        nn: "Det same programmet med dei same filene lagar dette dokumentet på nytt, byte for byte."
      )
    case .studyText:
      Phrase(
        "What varies, and how, as the program reads it:",
        nb: "Hva som varierer, og hvordan, slik programmet leser det:",
        nn: "Kva som varierer, og korleis, slik programmet les det:")
    case .sourceNote: Phrase("Source: ", nb: "Kilde: ", nn: "Kjelde: ")
    }
  }

  package static func madeBy(version: String) -> Message {
    Message(
      "Own calculations with ksf \(version), based on the sources listed. Illustration; not "
        + "adopted policy.",
      nb: "Egne beregninger med ksf \(version), basert på kildene i listen. Illustrasjon; ikke "
        + "vedtatt politikk.",
      nn: "Eigne berekningar med ksf \(version), baserte på kjeldene i lista. Illustrasjon; ikkje "
        + "vedteken politikk.")
  }
  package static func chartsLeftOut(command: String) -> Message {
    Message(
      "The figures are left out: what draws them is not installed (\(command)).",
      nb: "Figurene er utelatt: det som tegner dem, er ikke installert (\(command)).",
      nn: "Figurane er utelatne: det som teiknar dei, er ikkje installert (\(command)).")
  }
}
