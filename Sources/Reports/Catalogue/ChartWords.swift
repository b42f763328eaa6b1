// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What stands on charts.
enum ChartWords: String, CaseIterable {
  case path, share, gap, specialist, sources, uses, commitments
  case policiesHeld
  case frame, cash, outstanding, cashShare
  case municipalShare, specialistShare, state, municipal, calls
  case middle, of90, of50, interval95, sumOfParts, up, down, begins, kind
  case nominalMoney, ofCosts, percentOfFutures, percentOfMoves, percentOfSpread,
    atMedians, neverMissing

  var phrase: Phrase {
    switch self {
    case .path:
      Phrase(
        "The funding frame against the targets", nb: "Rammen mot målene",
        nn: "Ramma mot måla")
    case .share:
      Phrase(
        "The funding frame as a share of the operating costs",
        nb: "Rammen som andel av driftskostnadene", nn: "Ramma som del av driftskostnadene")
    case .gap:
      Phrase(
        "What is missing to the targets", nb: "Det som mangler på målene",
        nn: "Det som manglar på måla")
    case .specialist:
      Phrase(
        "Research as a share of the costs: municipalities and specialist services",
        nb: "Forskning som andel av kostnadene: kommunene og spesialisthelsetjenesten",
        nn: "Forsking som del av kostnadene: kommunane og spesialisthelsetenesta")
    case .sources: Phrase("Who pays", nb: "Hvem som betaler", nn: "Kven som betaler")
    case .uses:
      Phrase("What the money is for", nb: "Hva pengene går til", nn: "Kva pengane går til")
    case .commitments:
      Phrase(
        "Frame, cash need and outstanding commitments",
        nb: "Ramme, kontantbehov og utestående tilsagn",
        nn: "Ramme, kontantbehov og uteståande tilsegn")
    case .policiesHeld:
      Phrase(
        "How often a policy meets all thresholds", nb: "Hvor ofte et politikkvalg når alle krav",
        nn: "Kor ofte eit politikkval når alle krav")
    case .frame: Phrase("funding frame", nb: "ramme", nn: "ramme")
    case .cash:
      Phrase("cash need of the year", nb: "kontantbehov i året", nn: "kontantbehov i året")
    case .outstanding:
      Phrase(
        "outstanding commitments at the end of the year",
        nb: "utestående tilsagn ved utgangen av året", nn: "uteståande tilsegn ved utgangen av året"
      )
    case .cashShare:
      Phrase(
        "cash need as a share", nb: "kontantbehov som andel", nn: "kontantbehov som del")
    case .municipalShare:
      Phrase(
        "funding frame, of the municipalities' costs", nb: "rammen, av kommunenes kostnader",
        nn: "ramma, av kostnadene til kommunane")
    case .specialistShare:
      Phrase(
        "research in the specialist services, of their costs",
        nb: "forskning i spesialisthelsetjenesten, av kostnadene der",
        nn: "forsking i spesialisthelsetenesta, av kostnadene der")
    case .state: Phrase("the state", nb: "staten", nn: "staten")
    case .municipal: Phrase("the municipalities", nb: "kommunene", nn: "kommunane")
    case .calls: Phrase("for calls", nb: "til utlysninger", nn: "til utlysingar")
    case .middle: Phrase("the middle future", nb: "midterste framtid", nn: "midtarste framtid")
    case .of90: Phrase("90 of 100 futures", nb: "90 av 100 framtider", nn: "90 av 100 framtider")
    case .of50: Phrase("50 of 100 futures", nb: "50 av 100 framtider", nn: "50 av 100 framtider")
    case .interval95: Phrase("95 % interval", nb: "95 %-intervall", nn: "95 %-intervall")
    case .sumOfParts:
      Phrase(
        "several together, and what is not known exactly",
        nb: "flere sammen, og det som er usikkert",
        nn: "fleire saman, og det som er uvisst")
    case .up: Phrase("more", nb: "mer", nn: "meir")
    case .down: Phrase("less", nb: "mindre", nn: "mindre")
    case .begins: Phrase("begins at", nb: "begynner på", nn: "byrjar på")
    case .kind: Phrase("direction", nb: "retning", nn: "retning")
    case .nominalMoney:
      Phrase(
        "MNOK, nominal", nb: "mill. kroner, løpende priser", nn: "mill. kroner, løpande prisar")
    case .ofCosts:
      Phrase(
        "% of the operating costs of the year", nb: "pst. av driftskostnadene i året",
        nn: "pst. av driftskostnadene i året")
    case .percentOfFutures:
      Phrase("% of the futures", nb: "pst. av framtidene", nn: "pst. av framtidene")
    case .percentOfMoves:
      Phrase("% of the moves", nb: "pst. av flyttingene", nn: "pst. av flyttingane")
    case .percentOfSpread:
      Phrase(
        "% of the spread (variance)", nb: "pst. av spredningen (variansen)",
        nn: "pst. av spreiinga (variansen)")
    case .atMedians:
      Phrase(
        "dashed: every input at its median", nb: "stiplet: alle inndata på medianen",
        nn: "stipla: alle inndata på medianen")
    case .neverMissing:
      Phrase("no point: never", nb: "ikke noe punkt: aldri", nn: "ikkje noko punkt: aldri")
    }
  }

  static func fan(column: String) -> Message {
    Message(
      "\(column): the range of futures",
      nb: "\(column): spennet av framtider",
      nn: "\(column): spennet av framtider")
  }
  static func reached(target: String) -> Message {
    Message(
      "How likely \(target) is reached by a year",
      nb: "Hvor sannsynlig \(target) er nådd innen et år",
      nn: "Kor sannsynleg \(target) er nådd innan eit år")
  }
  static func tornado(metric: String) -> Message {
    Message(
      "What moves \(metric) most, one input at a time",
      nb: "Hva som flytter \(metric) mest, én størrelse om gangen",
      nn: "Kva som flyttar \(metric) mest, éin storleik om gongen")
  }
  static func indices(column: String) -> Message {
    Message(
      "\(column): what decides, year by year",
      nb: "\(column): hva som avgjør, år for år",
      nn: "\(column): kva som avgjer, år for år")
  }
  static func effects(metric: String) -> Message {
    Message(
      "What decides \(metric)",
      nb: "Hva som avgjør \(metric)",
      nn: "Kva som avgjer \(metric)")
  }
  static func policies(metric: String) -> Message {
    Message(
      "\(metric), by policy",
      nb: "\(metric), etter politikkvalg",
      nn: "\(metric), etter politikkval")
  }
  static func screening(metric: String) -> Message {
    Message(
      "How much each input matters to \(metric)",
      nb: "Hvor mye hver størrelse betyr for \(metric)",
      nn: "Kor mykje kvar storleik har å seie for \(metric)")
  }
  static func compared(column: String) -> Message {
    Message("\(column), side by side", nb: "\(column), side om side", nn: "\(column), side om side")
  }
  static func waterfall(from: String, to: String, metric: String) -> Message {
    Message(
      "From \(from) to \(to): \(metric)",
      nb: "Fra \(from) til \(to): \(metric)",
      nn: "Frå \(from) til \(to): \(metric)")
  }
  static func frontier(goal: String) -> Message {
    Message(
      "What \(goal) takes",
      nb: "Hva som skal til for \(goal)",
      nn: "Kva som skal til for \(goal)")
  }
  static func counted(name: String) -> Message {
    Message(
      "what counts towards \(name)",
      nb: "det som teller mot \(name)",
      nn: "det som tel mot \(name)")
  }
  static func target(name: String) -> Message {
    Message("target \(name)", nb: "målet \(name)", nn: "målet \(name)")
  }
  static func targetShare(share: String, name: String) -> Message {
    Message(
      "target \(share) (\(name))",
      nb: "målet \(share) (\(name))",
      nn: "målet \(share) (\(name))")
  }
  static func specialistTarget(name: String) -> Message {
    Message(
      "target as in the specialist services (\(name))",
      nb: "målet som i spesialisthelsetjenesten (\(name))",
      nn: "målet som i spesialisthelsetenesta (\(name))")
  }
  static func overhead(name: String) -> Message {
    Message("structure: \(name)", nb: "struktur: \(name)", nn: "struktur: \(name)")
  }
  static func missing(name: String) -> Message {
    Message("missing to \(name)", nb: "mangler på \(name)", nn: "manglar på \(name)")
  }
  static func realMoney(year: Int) -> Message {
    Message("MNOK of \(year)", nb: "mill. \(year)-kroner", nn: "mill. \(year)-kroner")
  }
  static func sourceLine(list: String) -> Message {
    Message("Source: \(list)", nb: "Kilde: \(list)", nn: "Kjelde: \(list)")
  }
  static func fromTo(label: String, first: String, start: Int, last: String, end: Int) -> Message {
    Message(
      "\(label): \(first) in \(start), \(last) in \(end)",
      nb: "\(label): \(first) i \(start), \(last) i \(end)",
      nn: "\(label): \(first) i \(start), \(last) i \(end)")
  }
  static func bars(title: String, list: String) -> Message {
    Message(
      "\(title). Bars, the longest first: \(list).",
      nb: "\(title). Søyler, den lengste først: \(list).",
      nn: "\(title). Søyler, den lengste først: \(list).")
  }
  static func waterfallSummary(title: String, list: String) -> Message {
    Message(
      "\(title). Steps one after another: \(list).",
      nb: "\(title). Trinn etter hverandre: \(list).",
      nn: "\(title). Steg etter kvarandre: \(list).")
  }
  static func lines(title: String, list: String) -> Message {
    Message(
      "\(title). Lines: \(list).", nb: "\(title). Linjer: \(list).",
      nn: "\(title). Linjer: \(list).")
  }
  static func frontierSummary(title: String, list: String) -> Message {
    Message(
      "\(title). A curve: \(list).",
      nb: "\(title). En kurve: \(list).",
      nn: "\(title). Ei kurve: \(list).")
  }
  static func fanSummary(
    title: String, first: String, start: Int, last: String, end: Int, low: String, high: String
  ) -> Message {
    Message(
      "\(title). In the middle \(first) in \(start) and \(last) in \(end); 90 of 100 futures lie "
        + "from \(low) to \(high) in \(end).",
      nb: "\(title). I midten \(first) i \(start) og \(last) i \(end). 90 av 100 framtider ligger "
        + "fra \(low) til \(high) i \(end).",
      nn: "\(title). I midten \(first) i \(start) og \(last) i \(end). 90 av 100 framtider ligg "
        + "frå \(low) til \(high) i \(end).")
  }
}
