// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// The keys of a scenario file: the one description of what may stand where, with what each means in
/// every language.
enum Schema {
  static let scenario = Object(heading + time + series + path + doubts)

  private static let heading = [
    Key(
      "format", .whole(1...1), required: true, "The version of the file format: 1.",
      nb: "Versjonen av filformatet: 1.", nn: "Versjonen av filformatet: 1."),
    Key(
      "id", .name, required: true, "The scenario's short name.", nb: "Scenarioets korte navn.",
      nn: "Det korte namnet på scenarioet."),
    Key(
      "title", .languages, required: true, "The heading of its tables, by language.",
      nb: "Overskriften på tabellene, på hvert språk.",
      nn: "Overskrifta på tabellane, på kvart språk."),
    Key(
      "description", .either([.languages, .text]), "What it is a reading of, in a few sentences.",
      nb: "Hva det er en lesning av, i noen få setninger.",
      nn: "Kva det er ei lesing av, i nokre få setningar."),
    Key(
      "covers", .list(.either([.languages, .text])), "What the figures include.",
      nb: "Hva tallene omfatter.", nn: "Kva tala omfattar."),
    Key(
      "does_not_cover", .list(.either([.languages, .text])),
      "What a reader might expect and will not find.",
      nb: "Hva en leser kunne vente, men ikke finner.",
      nn: "Kva ein lesar kunne vente, men ikkje finn."),
    Key(
      "extends", .text, "The parent, by library id or file: this file overlays it.",
      nb: "Scenarioet denne filen bygger på, med id fra biblioteket eller som fil. "
        + "Denne filen legges oppå det.",
      nn: "Scenarioet denne fila byggjer på, med id frå biblioteket eller som fil. "
        + "Denne fila blir lagd oppå det."),
  ]

  private static let time = [
    Key(
      "start", .year, required: true, "Year 1 of the funding.", nb: "År 1 av finansieringen.",
      nn: "År 1 av finansieringa."),
    Key(
      "end", .countedYear, required: true, "The last year shown.", nb: "Det siste året som vises.",
      nn: "Det siste året som blir vist."),
    Key(
      "price_year", .countedYear, required: true, "Real columns are in kroner of this year.",
      nb: "Faste priser er i kroner fra dette året.",
      nn: "Faste prisar er i kroner frå dette året."),
    Key(
      "discount_rate", .rates, "The real rate that present values are discounted by.",
      nb: "Den reelle kalkulasjonsrenten som nåverdiene beregnes med.",
      nn: "Den reelle kalkulasjonsrenta som noverdiane blir rekna ut med."),
  ]

  private static let series = [
    Key(
      "deflator", .object(prices), required: true,
      "Yearly growth of prices: observed, then assumed.",
      nb: "Årlig prisvekst: først observert, så forutsatt.",
      nn: "Årleg prisvekst: først observert, så føresett."),
    Key(
      "budget_deflator", .object(prices),
      "The price growth that the state budget compensates; left out: the deflator's.",
      nb: "Prisveksten som kompenseres i statsbudsjettet. Er den utelatt, brukes " + "deflatoren.",
      nn: "Prisveksten som blir kompensert i statsbudsjettet. Er han utelaten, "
        + "blir deflatoren brukt."),
    Key(
      "municipal_costs", .object(series(.cost)), required: true,
      "The municipalities' operating costs in health and care.",
      nb: "Kommunenes driftskostnader i helse og omsorg.",
      nn: "Driftskostnadene til kommunane i helse og omsorg."),
    Key(
      "specialist", .object(specialist), "The specialist health services, to compare with.",
      nb: "Spesialisthelsetjenesten, til sammenligning.",
      nn: "Spesialisthelsetenesta, til samanlikning."),
    Key(
      "population", .object(series(.persons)), "Inhabitants, for amounts per inhabitant.",
      nb: "Innbyggere, for beløp per innbygger.", nn: "Innbyggjarar, for beløp per innbyggjar."),
    Key(
      "existing_research", .named(.object(series(.amount))),
      "Streams of research money that are there already.",
      nb: "Forskningsmidler som finnes fra før.", nn: "Forskingsmidlar som finst frå før."),
  ]

  private static let path = [
    Key(
      "funding", .object(funding), required: true, "The funding path.",
      nb: "Opptrappingsplanen.", nn: "Opptrappingsplanen."),
    Key(
      "targets", .named(.object(target)), "Shares of the costs to measure the path against.",
      nb: "Andeler av kostnadene som banen måles mot.",
      nn: "Delar av kostnadene som bana blir målt mot."),
    Key(
      "overheads", .named(.object(overhead)), "Lines for structure and administration.",
      nb: "Utgifter til struktur og administrasjon.", nn: "Utgifter til struktur og administrasjon."
    ),
    Key(
      "calls", .object(calls), "What becomes of the money for calls.",
      nb: "Hvordan midlene til utlysninger brukes.",
      nn: "Korleis midlane til utlysingar blir brukte."),
    Key(
      "financing", .object(financing), "Who pays.", nb: "Hvem som betaler.", nn: "Kven som betaler."
    ),
  ]

  private static let doubts = [
    Key(
      "uncertainty", .laws(of: .uncertainty), "How parameters vary, by key path; used by sweeps.",
      nb: "Hvordan parametre varierer, etter nøkkelsti; brukes i sensitivitetsanalyser.",
      nn: "Korleis parametrar varierer, etter nøkkelsti; blir brukt i " + "sensitivitetsanalysar."),
    Key(
      "shared", .sharedLaws, "Draws that several parameters take.",
      nb: "Trekninger som flere parametre deler.", nn: "Trekningar som fleire parametrar deler."),
    Key(
      "correlations", .list(.tuple([.text, .text, .bare(-1...1)])),
      "Rank correlations between inputs: [path, path, rho].",
      nb: "Rangkorrelasjoner mellom inndata: [sti, sti, rho].",
      nn: "Rangkorrelasjonar mellom inndata: [sti, sti, rho]."),
    Key(
      "sources", .cited(.object(source)), "Publications that numbers come from.",
      nb: "Publikasjoner som tall kommer fra.", nn: "Publikasjonar som tal kjem frå."),
  ]

  private static let source = Object([
    Key(
      "title", .text, required: true, "The publication's title.", nb: "Publikasjonens tittel.",
      nn: "Tittelen på publikasjonen."),
    Key(
      "publisher", .text, "Who published it.", nb: "Hvem som ga den ut.", nn: "Kven som gav han ut."
    ),
    Key(
      "date", .text, "When, as written there.", nb: "Når, slik det står der.",
      nn: "Når, slik det står der."),
    Key("url", .text, "Where to find it.", nb: "Hvor den finnes.", nn: "Kvar han finst."),
    Key(
      "confidence", .word(["high", "medium", "low"]), "How far the figure can be trusted.",
      nb: "Hvor pålitelig tallet er.", nn: "Kor påliteleg talet er."),
    Key(
      "licence", .text, "The terms of reuse.", nb: "Vilkårene for gjenbruk.",
      nn: "Vilkåra for gjenbruk."),
  ])
}
