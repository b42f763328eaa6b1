// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What the notes of tables say.
enum TableNoteWords: String, CaseIterable {
  case postNumbers, cashPrinciple, cashPrincipleShare, noPayout, stateShareOnly, stateWhole,
    authorityShare, frameMeaning, meaningOfAwards, meaningOfPart, meaningBelowStructure,
    meaningOfAny, stock, noFinancing, roundedSums, ownDeflator, illustration, differences,
    lessThanHalf, source

  var phrase: Phrase {
    switch self {
    case .postNumbers:
      Phrase(
        "The item numbers only show the kind of expenditure (70–89: other transfers); a chapter is "
          + "not chosen.",
        nb:
          "Postnumrene viser bare utgiftstypen (70–89: andre overføringer); kapittel er ikke "
          + "valgt.",
        nn:
          "Postnummera viser berre utgiftstypen (70–89: andre overføringar); kapittel er ikkje "
          + "valt."
      )
    case .cashPrinciple:
      Phrase(
        "The proposal is the cash need of the year (kontantprinsippet), not the funding frame; "
          + "commitments beyond it need the commitment authority.",
        nb: "Forslaget er kontantbehovet i året (kontantprinsippet), ikke rammen; tilsagn ut over "
          + "dette krever tilsagnsfullmakten.",
        nn: "Forslaget er kontantbehovet i året (kontantprinsippet), ikkje ramma; tilsegn ut over "
          + "dette krev tilsegnsfullmakta.")
    case .cashPrincipleShare:
      Phrase(
        "The proposal is the state's share of the cash need of the year (kontantprinsippet), not "
          + "of the funding frame; commitments beyond it need the commitment authority.",
        nb:
          "Forslaget er statens del av kontantbehovet i året (kontantprinsippet), ikke av rammen; "
          + "tilsagn ut over dette krever tilsagnsfullmakten.",
        nn: "Forslaget er delen til staten av kontantbehovet i året (kontantprinsippet), ikkje av "
          + "ramma; tilsegn ut over dette krev tilsegnsfullmakta.")
    case .noPayout:
      Phrase(
        "The scenario does not say when commitments are paid (calls.payout): the funding frame, "
          + "and what is asked for on top, is taken for the cash need, and there are no "
          + "outstanding commitments.",
        nb:
          "Scenarioet sier ikke når tilsagnene utbetales (calls.payout): rammen, med det som "
          + "kommer på toppen, er regnet som kontantbehov, og det er ingen utestående tilsagn.",
        nn:
          "Scenarioet seier ikkje når tilsegna blir utbetalte (calls.payout): ramma, med det som "
          + "kjem på toppen, er rekna som kontantbehov, og det er ingen uteståande tilsegn.")
    case .stateShareOnly:
      Phrase(
        "The appropriation is the state's share of each year's cash need; what the municipalities "
          + "pay stands below the total. The share of a year applies to every item and to the "
          + "outstanding commitments, also those made in earlier years.",
        nb:
          "Bevilgningen er statens andel av kontantbehovet det enkelte året; det kommunene "
          + "betaler, står under summen. Årets andel gjelder alle poster og de utestående "
          + "tilsagnene, også tilsagn gitt i tidligere år.",
        nn:
          "Løyvinga er delen til staten av kontantbehovet det enkelte året; det kommunane betaler, "
          + "står under summen. Delen for året gjeld alle postar og dei uteståande tilsegna, "
          + "medrekna tilsegn gitt i tidlegare år.")
    case .stateWhole:
      Phrase(
        "The scenario does not say who pays (financing): all of it stands as the state's.",
        nb: "Scenarioet sier ikke hvem som betaler (financing): alt er ført opp på staten.",
        nn: "Scenarioet seier ikkje kven som betaler (financing): alt er ført opp på staten.")
    case .authorityShare:
      Phrase(
        "The amount is for the state's share of the outstanding commitments, by its share of the "
          + "year.",
        nb: "Beløpet gjelder statens del av de utestående tilsagnene, etter andelen for året.",
        nn: "Beløpet gjeld delen til staten av dei uteståande tilsegna, etter delen for året.")
    case .stock:
      Phrase(
        "Outstanding commitments are a stock and are not summed over years.",
        nb: "Utestående tilsagn er en beholdning og summeres ikke over år.",
        nn: "Uteståande tilsegn er ei behaldning og blir ikkje summerte over år.")
    case .noFinancing:
      Phrase(
        "The scenario does not say who pays (financing).",
        nb: "Scenarioet sier ikke hvem som betaler (financing).",
        nn: "Scenarioet seier ikkje kven som betaler (financing).")
    case .roundedSums:
      Phrase(
        "Totals over years may differ because of rounding.",
        nb: "Avvik i summer over år skyldes avrunding.",
        nn: "Avvik i summar over år kjem av avrunding.")
    case .ownDeflator:
      Phrase(
        "the scenario's own deflator", nb: "scenarioets egen deflator",
        nn: "deflatoren i scenarioet")
    case .illustration:
      Phrase(
        "Illustration; not adopted policy.", nb: "Illustrasjon; ikke vedtatt politikk.",
        nn: "Illustrasjon; ikkje vedteken politikk.")
    case .differences:
      Phrase(
        "In brackets: the difference from the first alternative; of shares in percentage points.",
        nb: "I parentes: avviket fra det første alternativet; for andeler i prosentpoeng.",
        nn: "I parentes: avviket frå det første alternativet; for delar i prosentpoeng.")
    case .lessThanHalf:
      Phrase(
        "0 or 0.0 less than half a unit", nb: "0 eller 0,0 mindre enn en halv enhet",
        nn: "0 eller 0,0 mindre enn ei halv eining")
    case .source: Phrase("Source:", nb: "Kilde:", nn: "Kjelde:")
    case .frameMeaning:
      Phrase(
        "The funding frame is what is set aside for new awards and structure; the cash need is "
          + "what the year's budget must pay.",
        nb:
          "Rammen er det som settes av til nye tildelinger og struktur; kontantbehovet er det "
          + "årets budsjett må betale.",
        nn: "Ramma er det som blir sett av til nye tildelingar og struktur; kontantbehovet er det "
          + "budsjettet for året må betale.")
    case .meaningOfAwards:
      Phrase(
        "The funding frame is what is set aside for new awards; the cash need is what the year's "
          + "budget must pay.",
        nb: "Rammen er det som settes av til nye tildelinger; kontantbehovet er det årets budsjett "
          + "må betale.",
        nn:
          "Ramma er det som blir sett av til nye tildelingar; kontantbehovet er det budsjettet for "
          + "året må betale.")
    case .meaningOfPart:
      Phrase(
        "The funding frame is what is set aside for new awards and for the structure within it; "
          + "other structure comes on top of it. The cash need is what the year's budget must pay.",
        nb: "Rammen er det som settes av til nye tildelinger og den strukturen som dekkes innenfor "
          + "rammen; annen struktur kommer på toppen. Kontantbehovet er det årets budsjett må "
          + "betale.",
        nn:
          "Ramma er det som blir sett av til nye tildelingar og den strukturen som blir dekt "
          + "innanfor ramma; annan struktur kjem på toppen. Kontantbehovet er det budsjettet for "
          + "året må betale.")
    case .meaningBelowStructure:
      Phrase(
        "The funding frame is what is set aside for new awards; structure is not in it and comes "
          + "on top. The cash need is what the year's budget must pay.",
        nb: "Rammen er det som settes av til nye tildelinger; struktur inngår ikke, men kommer på "
          + "toppen. Kontantbehovet er det årets budsjett må betale.",
        nn: "Ramma er det som blir sett av til nye tildelingar; struktur er ikkje med, men kjem på "
          + "toppen. Kontantbehovet er det budsjettet for året må betale.")
    case .meaningOfAny:
      Phrase(
        "The funding frame is what is set aside for new awards, and for structure where a scenario "
          + "has it within the frame and not on top. The cash need is what the year's budget must "
          + "pay.",
        nb:
          "Rammen er det som settes av til nye tildelinger, og til struktur der scenarioet har den "
          + "innenfor rammen og ikke på toppen. Kontantbehovet er det årets budsjett må betale.",
        nn:
          "Ramma er det som blir sett av til nye tildelingar, og til struktur der scenarioet har "
          + "han innanfor ramma og ikkje på toppen. Kontantbehovet er det budsjettet for året må "
          + "betale."
      )
    }
  }

  static func ownYears(years: String) -> Message {
    Message(
      "The figures of \(years) are the scenario's own; no accounts or adopted budget are in them.",
      nb: "Tallene for \(years) er scenarioets egne; verken regnskap eller vedtatt budsjett "
        + "inngår.",
      nn: "Tala for \(years) er scenarioet sine eigne; verken rekneskap eller vedteke budsjett er "
        + "med.")
  }
  static func nothingBefore(year: Int) -> Message {
    Message(
      "The scenario begins in \(year) and says nothing of the years before.",
      nb: "Scenarioet begynner i \(year) og sier ingenting om årene før.",
      nn: "Scenarioet byrjar i \(year) og seier ingenting om åra før.")
  }
  static func authorityText(year: Int) -> Message {
    Message(
      "In \(year) grants may be promised beyond the appropriation, provided that new promises and "
        + "earlier obligations do not exceed this limit in all.",
      nb: "I \(year) kan det gis tilsagn om tilskudd ut over gitt bevilgning, men slik at samlet "
        + "ramme for nye tilsagn og gammelt ansvar ikke overstiger dette beløpet.",
      nn: "I \(year) kan det givast tilsegn om tilskot ut over gitt løyving, men slik at samla "
        + "ramme for nye tilsegn og gammalt ansvar ikkje overstig dette beløpet.")
  }
  static func preliminary(list: String) -> Message {
    Message(
      "Preliminary figures: \(list).",
      nb: "Foreløpige tall: \(list).",
      nn: "Førebelse tal: \(list).")
  }
  static func converted(year: Int, deflator: String) -> Message {
    Message(
      "Amounts in \(year) kroner, converted with \(deflator).",
      nb: "Beløp i \(year)-kroner, omregnet med \(deflator).",
      nn: "Beløp i \(year)-kroner, omrekna med \(deflator).")
  }
  static func seriesBreak(year: String, series: String) -> Message {
    Message(
      "Break in series in \(year) (\(series)).",
      nb: "Brudd i tidsserien i \(year) (\(series)).",
      nn: "Brot i tidsserien i \(year) (\(series)).")
  }
  static func ownCalculations(id: String) -> Message {
    Message(
      "Own calculations based on the sources and on the assumptions of the scenario \(id).",
      nb: "Egne beregninger basert på kildene og på forutsetningene i scenarioet \(id).",
      nn: "Eigne berekningar baserte på kjeldene og på føresetnadene i scenarioet \(id).")
  }
  static func signs(list: String) -> Message {
    Message("Signs: \(list).", nb: "Tegn: \(list).", nn: "Teikn: \(list).")
  }
}

extension StandardSign {
  /// What it means, in the words of Statistics Norway.
  var phrase: Phrase {
    switch self {
    case .notApplicable:
      Phrase("not applicable", nb: "tall kan ikke forekomme", nn: "tal kan ikkje førekome")
    case .missing: Phrase("data not available", nb: "oppgave mangler", nn: "oppgåve manglar")
    case .notYetAvailable:
      Phrase(
        "data not yet available", nb: "oppgave mangler foreløpig", nn: "oppgåve manglar førebels")
    case .confidential:
      Phrase(
        "not for publication", nb: "vises ikke av konfidensialitetshensyn",
        nn: "blir ikkje vist av omsyn til konfidensialitet")
    case .none: Phrase("nil", nb: "null", nn: "null")
    }
  }
}
