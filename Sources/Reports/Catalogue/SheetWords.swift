// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What stands on the sheets of a workbook beside the figures and the names of rows.
enum SheetWords: String, CaseIterable {
  case inputs, series, tables, charts, checks, notes, manifest, comparison, study, results, data
  case yearsHeading, fixedHeading, assumptionsHeading, workingsHeading, resultsHeading
  case checksHeading, definitions, howToRead, answers
  case howToUse, fixedNote, oneFormula, allChecks, checksAbout, mustHold, largest, allowed, holds
  case fails, entryTitle
  case fractionUnit, changedCount, changedInputs, changedForStudy, exported, isAllowed
  case seriesAbout, inputsAbout, studyValues
  case target, firstMet, kept, yearsMet, peakShare, peakYear, answersTitle

  var phrase: Phrase {
    switch self {
    case .inputs: Phrase("Inputs", nb: "Forutsetninger", nn: "Føresetnader")
    case .series: Phrase("Series", nb: "Serier", nn: "Seriar")
    case .tables: Phrase("Tables", nb: "Tabeller", nn: "Tabellar")
    case .charts: Phrase("Charts", nb: "Figurer", nn: "Figurar")
    case .checks: Phrase("Checks", nb: "Kontroller", nn: "Kontrollar")
    case .notes: Phrase("Notes", nb: "Merknader", nn: "Merknader")
    case .manifest: Phrase("Manifest", nb: "Manifest", nn: "Manifest")
    case .comparison: Phrase("Comparison", nb: "Sammenlikning", nn: "Samanlikning")
    case .study: Phrase("Study", nb: "Studie", nn: "Studie")
    case .data: Phrase("Data", nb: "Data", nn: "Data")
    case .results: Phrase("Results", nb: "Resultater", nn: "Resultat")
    case .yearsHeading:
      Phrase("Years that rules name", nb: "År som reglene nevner", nn: "År som reglane nemner")
    case .fixedHeading:
      Phrase("Fixed rules", nb: "Regler som ligger fast", nn: "Reglar som ligg fast")
    case .assumptionsHeading:
      Phrase("Inputs by year", nb: "Forutsetninger etter år", nn: "Føresetnader etter år")
    case .workingsHeading: Phrase("Workings", nb: "Mellomregninger", nn: "Mellomrekningar")
    case .resultsHeading: Phrase("Results", nb: "Resultater", nn: "Resultat")
    case .checksHeading:
      Phrase(
        "Checks: differences that must be 0", nb: "Kontroller: avvik som skal være 0",
        nn: "Kontrollar: avvik som skal vere 0")
    case .definitions:
      Phrase("What the results mean", nb: "Hva resultatene betyr", nn: "Kva resultata tyder")
    case .howToRead:
      Phrase(
        "How the workbook is built", nb: "Slik er arbeidsboken bygd opp",
        nn: "Slik er arbeidsboka bygd opp")
    case .answers, .answersTitle:
      Phrase(
        "What becomes of the targets", nb: "Hvordan det går med målene",
        nn: "Korleis det går med måla")
    case .target: Phrase("Target", nb: "Mål", nn: "Mål")
    case .firstMet: Phrase("First met", nb: "Nådd første gang", nn: "Nådd første gong")
    case .kept: Phrase("And kept", nb: "Og holdt", nn: "Og halde")
    case .yearsMet: Phrase("Years met", nb: "År det er nådd", nn: "År det er nådd")
    case .peakShare:
      Phrase(
        "Highest share, % of the costs", nb: "Høyeste andel, pst. av kostnadene",
        nn: "Høgste del, pst. av kostnadene")
    case .peakYear: Phrase("In year", nb: "I året", nn: "I året")
    case .mustHold: Phrase("What must hold", nb: "Det som skal stemme", nn: "Det som skal stemme")
    case .largest: Phrase("Largest difference", nb: "Største avvik", nn: "Største avvik")
    case .allowed: Phrase("Allowed", nb: "Tillatt", nn: "Tillate")
    case .holds: Phrase("Holds", nb: "Stemmer", nn: "Stemmer")
    case .fails: Phrase("FAILS", nb: "FEIL", nn: "FEIL")
    case .fractionUnit:
      Phrase("fraction (0.01 is 1 %)", nb: "brøk (0,01 er 1 %)", nn: "brøk (0,01 er 1 %)")
    case .changedCount:
      Phrase(
        "Inputs changed since the export", nb: "Forutsetninger endret etter eksporten",
        nn: "Føresetnader endra etter eksporten")
    case .exported: Phrase("As exported", nb: "Ved eksporten", nn: "Ved eksporten")
    case .isAllowed:
      Phrase("Within limits", nb: "Innenfor grensene", nn: "Innanfor grensene")
    case .allChecks: Phrase("All checks", nb: "Alle kontroller", nn: "Alle kontrollar")
    case .howToUse:
      Phrase(
        "Change the blue figures on yellow: everything else follows.",
        nb: "Endre de blå tallene på gult: alt annet følger med.",
        nn: "Endre dei blå tala på gult: alt anna følgjer med.")
    case .fixedNote:
      Phrase(
        "a value, not a formula: change it in the scenario file and export again",
        nb: "en verdi, ingen formel: endres i scenariofilen før ny eksport",
        nn: "ein verdi, ingen formel: blir endra i scenariofila før ny eksport")
    case .oneFormula:
      Phrase(
        "Each row is one calculation, with the same formula in every year. Years in italics are "
          + "outside the scenario's own.",
        nb:
          "Hver rad er én beregning, med samme formel i alle år. År i kursiv ligger utenfor "
          + "scenarioets egne.",
        nn:
          "Kvar rad er éi utrekning, med same formel i alle år. År i kursiv ligg utanfor dei eigne "
          + "åra til scenarioet."
      )
    case .checksAbout:
      Phrase(
        "Money in MNOK, shares as fractions. Rounding leaves less than what is allowed.",
        nb: "Penger i mill. kroner, andeler som brøk. Avrunding gir mindre enn det tillatte.",
        nn: "Pengar i mill. kroner, delar som brøk. Avrunding gir mindre enn det tillatne.")
    case .entryTitle: Phrase("Out of range", nb: "Utenfor grensene", nn: "Utanfor grensene")
    case .changedInputs:
      Phrase(
        "Inputs have been changed since the export: the figures follow, but sentences are as "
          + "exported.",
        nb:
          "Forutsetninger er endret etter eksporten: tallene følger med, men setninger er som ved "
          + "eksporten.",
        nn:
          "Føresetnader er endra etter eksporten: tala følgjer med, men setningar er som ved "
          + "eksporten."
      )
    case .changedForStudy:
      Phrase(
        "Inputs have been changed since the export: what the study found is as exported.",
        nb: "Forutsetninger er endret etter eksporten: det studien fant, er som ved eksporten.",
        nn: "Føresetnader er endra etter eksporten: det studien fann, er som ved eksporten.")
    case .inputsAbout:
      Phrase(
        "Inputs has every number that the equations read, in a cell with a name, with its unit, "
          + "how sure it is and whom it is from. Series computes the scenario of them, year by "
          + "year; tables, charts and checks read only from there.",
        nb:
          "Forutsetninger har hvert tall som likningene leser, i en celle med navn, med enhet, "
          + "hvor sikkert det er, og hvem det kommer fra. Serier regner ut scenarioet av dem, år "
          + "for år; tabeller, figurer og kontroller leser bare derfra.",
        nn:
          "Føresetnader har kvart tal som likningane les, i ei celle med namn, med eining, kor "
          + "sikkert det er, og kven det kjem frå. Seriar reknar ut scenarioet av dei, år for år; "
          + "tabellar, figurar og kontrollar les berre derifrå."
      )
    case .seriesAbout:
      Phrase(
        "The sentences on this sheet, the years that the tables show and the kinds of rules do not "
          + "follow when inputs change; the figures do. Where sentences stand, a line in red says "
          + "that inputs have been changed. The number of phases, which rule each follows and the "
          + "first and last year are no cells: change them in the scenario file and export again.",
        nb:
          "Setningene på dette arket, årene som tabellene viser, og hva slags regler som gjelder, "
          + "følger ikke med når forutsetninger endres; tallene gjør det. Der det står setninger, "
          + "sier en linje i rødt at forutsetninger er endret. Hvor mange faser det er, hvilken "
          + "regel hver av dem følger, og første og siste år kan ikke endres i en celle: endre dem "
          + "i scenariofilen og eksporter på nytt.",
        nn:
          "Setningane på dette arket, åra som tabellane viser, og kva slags reglar som gjeld, "
          + "følgjer ikkje med når føresetnader blir endra; tala gjer det. Der det står setningar, "
          + "seier ei linje i raudt at føresetnader er endra. Kor mange fasar det er, kva regel "
          + "kvar av dei følgjer, og første og siste år kan ikkje endrast i ei celle: endre dei i "
          + "scenariofila og eksporter på nytt."
      )
    case .studyValues:
      Phrase(
        "What the study found are values, not formulas: they come from many futures that the "
          + "program played. The sheets of the scenario compute its own future.",
        nb:
          "Det studien fant, er verdier og ikke formler: de kommer fra mange framtider som "
          + "programmet har spilt. Arkene til scenarioet regner ut dets egen framtid.",
        nn:
          "Det studien fann, er verdiar og ikkje formlar: dei kjem frå mange framtider som "
          + "programmet har spelt. Arka til scenarioet reknar ut si eiga framtid."
      )
    }
  }

  static func missingIn(year: Int) -> Message {
    Message(
      "Missing in \(year), MNOK",
      nb: "Mangler i \(year), mill. kroner",
      nn: "Manglar i \(year), mill. kroner")
  }
  static func observedIn(year: Int) -> Message {
    Message("Observed in \(year).", nb: "Observert i \(year).", nn: "Observert i \(year).")
  }
  static func projectedFor(year: Int) -> Message {
    Message(
      "Projection for \(year).",
      nb: "Framskrevet for \(year).",
      nn: "Framskrive for \(year).")
  }
  static func valueOf(year: Int) -> Message {
    Message("Value of \(year).", nb: "Verdi for \(year).", nn: "Verdi for \(year).")
  }
  static func entryMessage(path: String, low: String, high: String) -> Message {
    Message(
      "\(path) must be between \(low) and \(high).",
      nb: "\(path) må være mellom \(low) og \(high).",
      nn: "\(path) må vere mellom \(low) og \(high).")
  }
  static func openEntryMessage(path: String, low: String, high: String) -> Message {
    Message(
      "\(path) must be above \(low), and at most \(high).",
      nb: "\(path) må være over \(low), og høyst \(high).",
      nn: "\(path) må vere over \(low), og høgst \(high).")
  }
  static func chartsAbout(sheet: String, notes: String) -> Message {
    Message(
      "The charts draw the rows of the sheet \(sheet), where units and price basis stand; sources "
        + "are under the tables and on the sheet \(notes).",
      nb: "Figurene tegner radene på arket \(sheet), der enhet og prisnivå står; kildene står "
        + "under tabellene og på arket \(notes).",
      nn: "Figurane teiknar radene på arket \(sheet), der eining og prisnivå står; kjeldene står "
        + "under tabellane og på arket \(notes).")
  }
}
