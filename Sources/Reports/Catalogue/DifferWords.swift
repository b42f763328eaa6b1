// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// Why figures differ from others that a reader has seen.
enum DifferWords: String, CaseIterable {
  case pricesTitle, frameTitle, costsTitle, targetsTitle, sourcesTitle
  case assumedPrices
  case frameOnly
  case gaps
  case ofFrame, ofCash, newOnly, withExisting
  case priceYear, costsHead, shareHead, differsIn

  var phrase: Phrase {
    switch self {
    case .pricesTitle: Phrase("Which kroner", nb: "Hvilke kroner", nn: "Kva for kroner")
    case .frameTitle:
      Phrase("Frame and cash", nb: "Ramme og kontantbehov", nn: "Ramme og kontantbehov")
    case .costsTitle:
      Phrase(
        "What the shares are shares of", nb: "Hva andelene er andeler av",
        nn: "Kva delane er delar av")
    case .targetsTitle:
      Phrase(
        "What counts towards a target", nb: "Hva som teller mot et mål",
        nn: "Kva som tel mot eit mål")
    case .sourcesTitle:
      Phrase(
        "Figures that are less sure", nb: "Tall som er mindre sikre", nn: "Tal som er mindre sikre")
    case .priceYear: Phrase("price year", nb: "prisår", nn: "prisår")
    case .costsHead: Phrase("operating costs", nb: "driftskostnader", nn: "driftskostnader")
    case .shareHead:
      Phrase(
        "frame, of the costs", nb: "ramme, av kostnadene", nn: "ramme, av kostnadene")
    case .differsIn: Phrase("differs in", nb: "avviker i", nn: "avvik i")
    case .assumedPrices:
      Phrase(
        "The growth of prices is the scenario's own assumption, not an index.",
        nb: "Prisveksten er scenarioets egen forutsetning, ikke en indeks.",
        nn: "Prisveksten er scenarioet sin eigen føresetnad, ikkje ein indeks.")
    case .frameOnly:
      Phrase(
        "The scenario says nothing of payout: its figures are funding frames, what is set aside "
          + "for new awards and structure. A budget of the year shows what is paid, which comes "
          + "later.",
        nb: "Scenarioet sier ikke når pengene utbetales: tallene er rammer, det som settes av til "
          + "nye tildelinger og struktur. Et årsbudsjett viser det som utbetales, og det kommer "
          + "senere.",
        nn:
          "Scenarioet seier ikkje når pengane blir utbetalte: tala er rammer, det som blir sett av "
          + "til nye tildelingar og struktur. Eit årsbudsjett viser det som blir utbetalt, og det "
          + "kjem seinare.")
    case .gaps:
      Phrase(
        "Years between two observed ones are filled in with even growth.",
        nb: "År mellom to observerte er fylt inn med jevn vekst.",
        nn: "År mellom to observerte er fylte inn med jamn vekst.")
    case .ofFrame: Phrase("the funding frame", nb: "rammen", nn: "ramma")
    case .ofCash:
      Phrase("the cash need of the year", nb: "kontantbehovet i året", nn: "kontantbehovet i året")
    case .newOnly:
      Phrase(
        "new money only", nb: "bare nye midler", nn: "berre nye midlar")
    case .withExisting:
      Phrase(
        "new money and research that was there before",
        nb: "nye midler og forskning som fantes fra før",
        nn: "nye midlar og forsking som fanst frå før")
    }
  }

  static func libraryTitle(year: Int) -> Message {
    Message(
      "The library's scenarios in \(year)",
      nb: "Scenarioene i biblioteket i \(year)",
      nn: "Scenarioa i biblioteket i \(year)")
  }
  static func libraryNote(id: String) -> Message {
    Message(
      "Differs in: the key paths in which the scenario is another than \(id), the first four.",
      nb: "Avviker i: nøkkelstiene der scenarioet er et annet enn \(id), de fire første.",
      nn: "Avvik i: nøkkelstiane der scenarioet er eit anna enn \(id), dei fire første.")
  }
  static func priceBasis(year: Int, level: String, end: Int) -> Message {
    Message(
      "Amounts are in nominal kroner, those of each year itself, unless a heading names kroner of "
        + "\(year). What costs 1 krone in \(year) costs \(level) in \(end): figures in other "
        + "kroner differ by as much.",
      nb: "Beløp er i løpende priser, altså kroner fra året selv, med mindre overskriften sier "
        + "\(year)-kroner. Det som koster 1 krone i \(year), koster \(level) i \(end). Tall i "
        + "andre kroner avviker tilsvarende.",
      nn: "Beløp er i løpande prisar, altså kroner frå året sjølv, om ikkje overskrifta seier "
        + "\(year)-kroner. Det som kostar 1 krone i \(year), kostar \(level) i \(end). Tal i "
        + "andre kroner avvik tilsvarande.")
  }
  static func deflator(series: String, year: Int) -> Message {
    Message(
      "Prices follow \(series), known to \(year), and then an assumption. The consumer price index "
        + "or an index for research gives other real amounts.",
      nb: "Prisene følger \(series), som er kjent til og med \(year), og deretter en forutsetning. "
        + "Konsumprisindeksen eller en indeks for forskning gir andre beløp i faste priser.",
      nn: "Prisane følgjer \(series), som er kjend til og med \(year), og deretter ein føresetnad. "
        + "Konsumprisindeksen eller ein indeks for forsking gir andre beløp i faste prisar.")
  }
  static func frameAndCash(year: Int, frame: String, cash: String) -> Message {
    Message(
      "The funding frame is what is set aside, the cash need what is paid in the year. In \(year) "
        + "the frame is \(frame) and the cash need \(cash): a state budget shows the latter.",
      nb: "Rammen er det som settes av, kontantbehovet det som utbetales i året. I \(year) er "
        + "rammen \(frame) og kontantbehovet \(cash). Statsbudsjettet viser det siste.",
      nn: "Ramma er det som blir sett av, kontantbehovet det som blir utbetalt i året. I \(year) "
        + "er ramma \(frame) og kontantbehovet \(cash). Statsbudsjettet viser det siste.")
  }
  static func overheadWithin(name: String) -> Message {
    Message(
      "The overhead \(name) is paid out of the frame and leaves less for calls.",
      nb: "Utgiften \(name) til struktur dekkes innenfor rammen og gir mindre til utlysninger.",
      nn: "Utgifta \(name) til struktur blir dekt innanfor ramma og gir mindre til utlysingar.")
  }
  static func overheadOnTop(name: String) -> Message {
    Message(
      "The overhead \(name) is asked for on top of the frame.",
      nb: "Utgiften \(name) til struktur kommer i tillegg til rammen.",
      nn: "Utgifta \(name) til struktur kjem i tillegg til ramma.")
  }
  static func costs(series: String, year: Int, amount: String) -> Message {
    Message(
      "The operating costs are \(series), known to \(year) (\(amount)); later years are projected. "
        + "Another definition of the costs moves every share.",
      nb: "Driftskostnadene er \(series), kjent til og med \(year) (\(amount)). Senere år er "
        + "framskrevet. En annen definisjon av kostnadene endrer alle andeler.",
      nn: "Driftskostnadene er \(series), kjende til og med \(year) (\(amount)). Seinare år er "
        + "framskrivne. Ein annan definisjon av kostnadene endrar alle delar.")
  }
  static func specialist(definition: String) -> Message {
    Message(
      "The specialist services are compared by one definition: \(definition).",
      nb: "Spesialisthelsetjenesten sammenlignes etter én definisjon: \(definition).",
      nn: "Spesialisthelsetenesta blir samanlikna etter éin definisjon: \(definition).")
  }
  static func seriesBreak(series: String, years: String, reason: String) -> Message {
    Message(
      "\(series) has a break in \(years): \(reason).",
      nb: "\(series) har brudd i \(years): \(reason).",
      nn: "\(series) har brot i \(years): \(reason).")
  }
  static func target(name: String, basis: String, counting: String) -> Message {
    Message(
      "\(name) is measured by \(basis), \(counting).",
      nb: "\(name) måles ved \(basis), \(counting).",
      nn: "\(name) blir målt ved \(basis), \(counting).")
  }
  static func notObserved(series: String, list: String) -> Message {
    Message(
      "\(series) is not simply observed everywhere: \(list).",
      nb: "\(series) er ikke rene observasjoner overalt: \(list).",
      nn: "\(series) er ikkje reine observasjonar overalt: \(list).")
  }
  static func confidence(source: String, confidence: String) -> Message {
    Message(
      "\(source): confidence \(confidence).",
      nb: "\(source): tillit til tallet: \(confidence).",
      nn: "\(source): tillit til talet: \(confidence).")
  }
}
