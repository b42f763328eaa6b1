// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// Words of the forms that tables have: heads, rows and titles.
enum TableWords: String, CaseIterable {
  // Titles and unit lines.
  case thousands, frameTitle, frameTitleAlone
  case nominalMillions, nominalLine
  // Heads.
  case item, designation, change, authorityAmount, yearHead
  // Rows.
  case grantItem, authorityItem, cashTotal, stateCashTotal, municipalCash, municipalOutstanding,
    residual
  case frame, cashNeed, frameLong, frameOfAwards, frameOfPart, frameBelowStructure, askOnTop
  case cashLong, askLong, outstandingLong, ask, outstanding
  case cashPayers, askPayers, outstandingPayers, stateShareRow
  case frameHeading, cashHeading, askHeading, payersHeading, perInhabitantHeading
  case calls, shareOfCosts, disbursed, outstandingAtEnd, state, municipalities, framePerInhabitant,
    municipalPerInhabitant
  var phrase: Phrase {
    switch self {
    case .thousands:
      Phrase("(NOK 1,000)", nb: "(i 1\u{A0}000\u{A0}kr)", nn: "(i 1\u{A0}000\u{A0}kr)")
    case .frameTitle:
      Phrase(
        "Funding frame, cash need and outstanding commitments, current prices",
        nb: "Ramme, kontantbehov og utestående tilsagn, løpende priser",
        nn: "Ramme, kontantbehov og uteståande tilsegn, løpande prisar")
    case .frameTitleAlone:
      Phrase(
        "Funding frame and whole ask, current prices", nb: "Ramme og samlet behov, løpende priser",
        nn: "Ramme og samla behov, løpande prisar")
    case .nominalMillions:
      Phrase(
        "(MNOK, current prices)", nb: "(mill. kroner, løpende priser)",
        nn: "(mill. kroner, løpande prisar)")
    case .nominalLine: Phrase("(current prices)", nb: "(løpende priser)", nn: "(løpande prisar)")
    case .item: Phrase("Item", nb: "Post", nn: "Post")
    case .designation: Phrase("Designation", nb: "Betegnelse", nn: "Nemning")
    case .change:
      Phrase("Change in per cent", nb: "Endring i pst.", nn: "Endring i pst.")
    case .authorityAmount: Phrase("Total limit", nb: "Samlet ramme", nn: "Samla ramme")
    case .yearHead: Phrase("Year", nb: "År", nn: "År")
    case .grantItem:
      Phrase(
        "Research grants after calls, may be carried forward",
        nb: "Tilskudd til forskning etter utlysning, kan overføres",
        nn: "Tilskot til forsking etter utlysing, kan overførast")
    case .authorityItem:
      Phrase(
        "Research grants after calls", nb: "Tilskudd til forskning etter utlysning",
        nn: "Tilskot til forsking etter utlysing")
    case .cashTotal:
      Phrase(
        "Total appropriation (cash need)", nb: "Sum bevilgning (kontantbehov)",
        nn: "Sum løyving (kontantbehov)")
    case .residual: Phrase("Rounding", nb: "Avrunding", nn: "Avrunding")
    case .stateCashTotal:
      Phrase(
        "Total appropriation (the state's part of the cash need)",
        nb: "Sum bevilgning (statens del av kontantbehovet)",
        nn: "Sum løyving (delen til staten av kontantbehovet)")
    case .municipalCash:
      Phrase(
        "Beside it: the municipalities' part of the cash need",
        nb: "I tillegg: kommunenes del av kontantbehovet",
        nn: "I tillegg: delen til kommunane av kontantbehovet")
    case .municipalOutstanding:
      Phrase(
        "Beside it: the municipalities' part of the outstanding commitments",
        nb: "I tillegg: kommunenes del av de utestående tilsagnene",
        nn: "I tillegg: delen til kommunane av dei uteståande tilsegna")
    case .cashPayers:
      Phrase(
        "Cash need: who pays", nb: "Kontantbehov: hvem som betaler",
        nn: "Kontantbehov: kven som betaler")
    case .askPayers:
      Phrase(
        "Whole ask (taken for cash need): who pays",
        nb: "Samlet behov (regnet som kontantbehov): hvem som betaler",
        nn: "Samla behov (rekna som kontantbehov): kven som betaler")
    case .outstandingPayers:
      Phrase(
        "Outstanding commitments at year-end: who pays",
        nb: "Utestående tilsagn ved årets slutt: hvem som betaler",
        nn: "Uteståande tilsegn ved slutten av året: kven som betaler")
    case .outstanding:
      Phrase("Outstanding commitments", nb: "Utestående tilsagn", nn: "Uteståande tilsegn")
    case .stateShareRow:
      Phrase(
        "The state's share in per cent", nb: "Statens andel i pst.", nn: "Delen til staten i pst.")
    case .frame: Phrase("Funding frame", nb: "Ramme", nn: "Ramme")
    case .cashNeed: Phrase("Cash need", nb: "Kontantbehov", nn: "Kontantbehov")
    case .ask: Phrase("Whole ask", nb: "Samlet behov", nn: "Samla behov")
    case .cashLong:
      Phrase(
        "Cash need (appropriation)", nb: "Kontantbehov (bevilgning)", nn: "Kontantbehov (løyving)")
    case .askLong:
      Phrase(
        "Whole ask (taken for cash need)", nb: "Samlet behov (regnet som kontantbehov)",
        nn: "Samla behov (rekna som kontantbehov)")
    case .outstandingLong:
      Phrase(
        "Outstanding commitments at year-end", nb: "Utestående tilsagn ved årets slutt",
        nn: "Uteståande tilsegn ved slutten av året")
    case .frameHeading:
      Phrase(
        "Funding frame: what is set aside", nb: "Ramme: det som settes av",
        nn: "Ramme: det som blir sett av")
    case .cashHeading:
      Phrase(
        "Cash need: what the year's budget pays", nb: "Kontantbehov: det årets budsjett betaler",
        nn: "Kontantbehov: det budsjettet for året betaler")
    case .askHeading:
      Phrase(
        "Whole ask: the frame and structure on top",
        nb: "Samlet behov: ramme og struktur på toppen",
        nn: "Samla behov: ramme og struktur på toppen")
    case .payersHeading:
      Phrase(
        "Shares of the whole ask, not of payments",
        nb: "Fordeling av samlet behov, ikke av utbetalingene",
        nn: "Fordeling av samla behov, ikkje av utbetalingane")
    case .perInhabitantHeading:
      Phrase(
        "Per inhabitant, kroner", nb: "Per innbygger, i kroner", nn: "Per innbyggjar, i kroner")
    case .calls: Phrase("For calls", nb: "Til utlysninger", nn: "Til utlysingar")
    case .shareOfCosts:
      Phrase(
        "Frame in per cent of operating costs", nb: "Ramme i pst. av driftskostnadene",
        nn: "Ramme i pst. av driftskostnadene")
    case .disbursed:
      Phrase(
        "Paid out on calls", nb: "Utbetalt på utlysninger", nn: "Utbetalt på utlysingar")
    case .outstandingAtEnd:
      Phrase(
        "Outstanding commitments at year-end", nb: "Utestående tilsagn ved årets slutt",
        nn: "Uteståande tilsegn ved slutten av året")
    case .state: Phrase("The state", nb: "Staten", nn: "Staten")
    case .municipalities: Phrase("The municipalities", nb: "Kommunene", nn: "Kommunane")
    case .framePerInhabitant:
      Phrase("Funding frame per inhabitant", nb: "Ramme per innbygger", nn: "Ramme per innbyggjar")
    case .municipalPerInhabitant:
      Phrase(
        "The municipalities' part per inhabitant", nb: "Kommunenes del per innbygger",
        nn: "Delen til kommunane per innbyggjar")
    case .frameLong:
      Phrase(
        "Funding frame (new awards and structure)",
        nb: "Ramme (nye tildelinger og struktur)", nn: "Ramme (nye tildelingar og struktur)")
    case .frameOfAwards:
      Phrase(
        "Funding frame (new awards)", nb: "Ramme (nye tildelinger)", nn: "Ramme (nye tildelingar)")
    case .frameOfPart:
      Phrase(
        "Funding frame (new awards and part of the structure)",
        nb: "Ramme (nye tildelinger og deler av strukturen)",
        nn: "Ramme (nye tildelingar og delar av strukturen)")
    case .frameBelowStructure:
      Phrase(
        "Funding frame (new awards, without structure)",
        nb: "Ramme (nye tildelinger, uten struktur)", nn: "Ramme (nye tildelingar, utan struktur)")
    case .askOnTop:
      Phrase(
        "Whole ask (frame and structure on top)",
        nb: "Samlet behov (ramme og struktur på toppen)",
        nn: "Samla behov (ramme og struktur på toppen)")
    }
  }

  static func stateTitle(title: String, year: Int) -> Message {
    Message(
      "\(title): proposed appropriations for \(year) by item, current prices",
      nb: "\(title): bevilgningsforslag for \(year) etter post, løpende priser",
      nn: "\(title): framlegg til løyving for \(year) etter post, løpande prisar")
  }
  static func authorityTitle(year: Int) -> Message {
    Message(
      "Commitment authority for \(year) (tilsagnsfullmakt)",
      nb: "Tilsagnsfullmakt for \(year)",
      nn: "Tilsegnsfullmakt for \(year)")
  }
  static func comparisonTitle(years: String) -> Message {
    Message(
      "Alternatives side by side, \(years)",
      nb: "Alternativene side om side, \(years)",
      nn: "Alternativa side om side, \(years)")
  }
  static func onTop(name: String) -> Message {
    Message(
      "Structure on top: \(name)",
      nb: "Struktur på toppen: \(name)",
      nn: "Struktur på toppen: \(name)")
  }
  static func realMillions(year: Int) -> Message {
    Message("(MNOK, \(year) kroner)", nb: "(mill. \(year)-kroner)", nn: "(mill. \(year)-kroner)")
  }
  static func realLine(year: Int) -> Message {
    Message("(\(year) kroner)", nb: "(\(year)-kroner)", nn: "(\(year)-kroner)")
  }
  static func computedYear(year: Int) -> Message {
    Message("Computed \(year)", nb: "Beregnet \(year)", nn: "Berekna \(year)")
  }
  static func proposal(year: Int) -> Message {
    Message("Proposal \(year)", nb: "Forslag \(year)", nn: "Forslag \(year)")
  }
  static func sumOfYears(years: String) -> Message {
    Message("Total \(years)", nb: "Sum \(years)", nn: "Sum \(years)")
  }
  static func structureItem(name: String) -> Message {
    Message(
      "Grant for structure: \(name)",
      nb: "Tilskudd til struktur: \(name)",
      nn: "Tilskot til struktur: \(name)")
  }
  static func total(name: String) -> Message {
    Message("Total: \(name)", nb: "Sum: \(name)", nn: "Sum: \(name)")
  }
  static func perInhabitantReal(year: Int) -> Message {
    Message(
      "Per inhabitant, \(year) kroner",
      nb: "Per innbygger, i \(year)-kroner",
      nn: "Per innbyggjar, i \(year)-kroner")
  }
  static func structure(name: String) -> Message {
    Message("Structure: \(name)", nb: "Struktur: \(name)", nn: "Struktur: \(name)")
  }
}
