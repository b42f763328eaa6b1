// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What the rows of a workbook's calculation are called.
enum WorkbookWords: String, CaseIterable {
  case numberUnit, shownRow, inflationRow, levelRow, compensatedRow
  case endedRow, earliestRow, phaseRow
  case stateShareRow, discountRow
  case inputsCheck, errorsCheck, tablesCheck, frameCheck, usesCheck, askCheck, shareCheck,
    realCheck, committedRow, paidToDateRow, commitmentsCheck
  case cashCheck, payersCheck, payoutCheck, instrumentsCheck

  var phrase: Phrase {
    switch self {
    case .numberUnit: Phrase("number", nb: "antall", nn: "tal på")
    case .shownRow: Phrase("shown year", nb: "år som vises", nn: "år som blir vist")
    case .inflationRow: Phrase("growth of prices", nb: "prisvekst", nn: "prisvekst")
    case .levelRow:
      Phrase(
        "price level, 1 in the first year", nb: "prisnivå, 1 i det første året",
        nn: "prisnivå, 1 i det første året")
    case .compensatedRow:
      Phrase(
        "growth of prices in the state budget", nb: "prisvekst i statsbudsjettet",
        nn: "prisvekst i statsbudsjettet")
    case .endedRow:
      Phrase(
        "the phase has come to its share", nb: "fasen har nådd andelen sin",
        nn: "fasen har nådd delen sin")
    case .earliestRow:
      Phrase(
        "earliest phase of the year", nb: "tidligste fase i året", nn: "tidlegaste fase i året")
    case .phaseRow: Phrase("number of the phase", nb: "nummer på fasen", nn: "nummer på fasen")
    case .stateShareRow:
      Phrase("the state's share", nb: "statens andel", nn: "delen til staten")
    case .discountRow:
      Phrase("discount factor", nb: "diskonteringsfaktor", nn: "diskonteringsfaktor")
    case .committedRow:
      Phrase("promised to date", nb: "tilsagn til og med året", nn: "tilsegn til og med året")
    case .paidToDateRow:
      Phrase("paid to date", nb: "utbetalt til og med året", nn: "utbetalt til og med året")
    case .inputsCheck:
      Phrase(
        "every input is a number within its limits (how many are not)",
        nb: "hver forutsetning er et tall innenfor grensene (hvor mange som ikke er det)",
        nn: "kvar føresetnad er eit tal innanfor grensene (kor mange som ikkje er det)")
    case .errorsCheck:
      Phrase(
        "no cell of the series holds an error (1: at least one does)",
        nb: "ingen celle i seriene viser en feilverdi (1: minst én gjør det)",
        nn: "inga celle i seriane viser ein feilverdi (1: minst éi gjer det)")
    case .tablesCheck:
      Phrase(
        "no cell of the tables holds an error (1: at least one does)",
        nb: "ingen celle i tabellene viser en feilverdi (1: minst én gjør det)",
        nn: "inga celle i tabellane viser ein feilverdi (1: minst éi gjer det)")
    case .frameCheck:
      Phrase(
        "the frame is never below 0", nb: "rammen er aldri under 0", nn: "ramma er aldri under 0")
    case .usesCheck:
      Phrase(
        "calls and overheads within it are the funding frame",
        nb: "utlysninger og struktur innenfor den er rammen",
        nn: "utlysingar og struktur innanfor ho er ramma")
    case .askCheck:
      Phrase(
        "the frame and overheads on top are the ask", nb: "rammen og struktur utenom er behovet",
        nn: "ramma og struktur utanom er behovet")
    case .shareCheck:
      Phrase(
        "share times operating costs is the frame", nb: "andel ganger driftskostnader er rammen",
        nn: "del gonger driftskostnader er ramma")
    case .realCheck:
      Phrase(
        "the real frame times the deflator is the frame",
        nb: "rammen i faste priser ganger deflatoren er rammen",
        nn: "ramma i faste prisar gonger deflatoren er ramma")
    case .commitmentsCheck:
      Phrase(
        "paid to date and outstanding are what was promised",
        nb: "utbetalt og utestående er det som er gitt i tilsagn",
        nn: "utbetalt og uteståande er det som er gitt i tilsegn")
    case .cashCheck:
      Phrase(
        "disbursements and overheads are the cash",
        nb: "utbetalinger og struktur er kontantbehovet",
        nn: "utbetalingar og struktur er kontantbehovet")
    case .payersCheck:
      Phrase(
        "the state and the municipalities pay the ask", nb: "staten og kommunene betaler behovet",
        nn: "staten og kommunane betaler behovet")
    case .payoutCheck:
      Phrase(
        "the payout profile is 100 %", nb: "utbetalingsprofilen er 100 prosent",
        nn: "utbetalingsprofilen er 100 prosent")
    case .instrumentsCheck:
      Phrase(
        "the instruments' shares are 100 %", nb: "andelene til prosjekttypene er 100 prosent",
        nn: "delane til prosjekttypane er 100 prosent")
    }
  }

  static func givenRow(path: String) -> Message {
    Message("given: \(path)", nb: "gitt: \(path)", nn: "gitt: \(path)")
  }
  static func rateRow(path: String) -> Message {
    Message("rate: \(path)", nb: "sats: \(path)", nn: "sats: \(path)")
  }
  static func incrementRow(path: String) -> Message {
    Message("increase: \(path)", nb: "økning: \(path)", nn: "auke: \(path)")
  }
  static func streamRow(name: String) -> Message {
    Message(
      "existing funding: \(name)",
      nb: "eksisterende finansiering: \(name)",
      nn: "eksisterande finansiering: \(name)")
  }
  static func observedRow(name: String) -> Message {
    Message("\(name), in the data", nb: "\(name), i dataene", nn: "\(name), i dataa")
  }
  static func lastObservedRow(name: String) -> Message {
    Message("\(name), last in the data", nb: "\(name), sist i dataene", nn: "\(name), sist i dataa")
  }
  static func lastObservedYearRow(name: String) -> Message {
    Message(
      "\(name), year last in the data",
      nb: "\(name), år sist i dataene",
      nn: "\(name), år sist i dataa")
  }
  static func nextObservedRow(name: String) -> Message {
    Message(
      "\(name), next in the data",
      nb: "\(name), neste i dataene",
      nn: "\(name), neste i dataa")
  }
  static func nextObservedYearRow(name: String) -> Message {
    Message(
      "\(name), year next in the data",
      nb: "\(name), år neste i dataene",
      nn: "\(name), år neste i dataa")
  }
  static func ruleRow(phase: String) -> Message {
    Message("\(phase): by its rule", nb: "\(phase): etter regelen", nn: "\(phase): etter regelen")
  }
  static func capRow(phase: String) -> Message {
    Message("\(phase): at most", nb: "\(phase): høyst", nn: "\(phase): høgst")
  }
  static func capMetRow(phase: String) -> Message {
    Message(
      "\(phase): is at its limit",
      nb: "\(phase): er ved grensen",
      nn: "\(phase): er ved grensa")
  }
  static func givenByRow(phase: String) -> Message {
    Message("\(phase): gives", nb: "\(phase): gir", nn: "\(phase): gir")
  }
  static func beginsRow(phase: String) -> Message {
    Message("\(phase): begins", nb: "\(phase): begynner", nn: "\(phase): byrjar")
  }
  static func originLevelRow(phase: String) -> Message {
    Message("\(phase): starts from", nb: "\(phase): går ut fra", nn: "\(phase): går ut frå")
  }
  static func originRow(phase: String) -> Message {
    Message(
      "\(phase): year it starts from",
      nb: "\(phase): året den går ut fra",
      nn: "\(phase): året ho går ut frå")
  }
  static func originPriceRow(phase: String) -> Message {
    Message(
      "\(phase): deflator of that year",
      nb: "\(phase): deflator det året",
      nn: "\(phase): deflator det året")
  }
  static func originCostsRow(phase: String) -> Message {
    Message(
      "\(phase): operating costs of that year",
      nb: "\(phase): driftskostnader det året",
      nn: "\(phase): driftskostnader det året")
  }
  static func incrementsRow(phase: String) -> Message {
    Message(
      "\(phase): increases since it began",
      nb: "\(phase): økninger siden den begynte",
      nn: "\(phase): aukar sidan ho byrja")
  }
  static func indexRow(phase: String) -> Message {
    Message(
      "\(phase): growth since it began",
      nb: "\(phase): vekst siden den begynte",
      nn: "\(phase): vekst sidan ho byrja")
  }
  static func overheadIndexRow(name: String) -> Message {
    Message(
      "\(name): growth since the start",
      nb: "\(name): vekst siden start",
      nn: "\(name): vekst sidan start")
  }
  static func paidRow(years: Int) -> Message {
    Message(
      "paid this year on awards made \(years) \(years, one: "year", many: "years") earlier",
      nb: "utbetalt av tildelinger gitt \(years) år tidligere",
      nn: "utbetalt av tildelingar gitt \(years) år tidlegare")
  }
  static func countedShareRow(target: String) -> Message {
    Message(
      "\(target): counted, share of the costs",
      nb: "\(target): medregnet, andel av kostnadene",
      nn: "\(target): medrekna, del av kostnadene")
  }
  static func aimRow(target: String) -> Message {
    Message(
      "\(target): aims at, share of the costs",
      nb: "\(target): målet, andel av kostnadene",
      nn: "\(target): målet, del av kostnadene")
  }
  static func isHeldRow(target: String) -> Message {
    Message(
      "\(target): is met from here on",
      nb: "\(target): er nådd herfra og ut",
      nn: "\(target): er nådd herifrå og ut")
  }
  static func isMetRow(target: String) -> Message {
    Message("\(target): is met", nb: "\(target): er nådd", nn: "\(target): er nådd")
  }
  static func atPeakRow(target: String) -> Message {
    Message("\(target): is at its peak", nb: "\(target): er på topp", nn: "\(target): er på topp")
  }
  static func overheadYearsCheck(name: String) -> Message {
    Message(
      "\(name): the last year is not before the first (years by which it is)",
      nb: "\(name): sluttåret er ikke tidligere enn startåret (avvik i år)",
      nn: "\(name): sluttåret er ikkje tidlegare enn startåret (avvik i år)")
  }
  static func gapCheck(target: String) -> Message {
    Message(
      "\(target): the gap is what is missing to the target",
      nb: "\(target): det som mangler, er målet minus det som er medregnet",
      nn: "\(target): det som manglar, er målet minus det som er medrekna")
  }
}
