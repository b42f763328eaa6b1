// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Simulation

extension Column.Kind {
  /// What the column holds, in a line.
  public var meaning: Phrase { pathMeaning ?? meaningByName ?? comparisonMeaning }

  private var pathMeaning: Phrase? {
    switch self {
    case .deflator:
      Phrase(
        "price level, 1 in the price year", nb: "prisnivå, 1 i prisåret",
        nn: "prisnivå, 1 i prisåret")
    case .operatingCosts:
      Phrase(
        "the municipalities' operating costs in health and care",
        nb: "kommunenes driftskostnader i helse og omsorg",
        nn: "driftskostnadene til kommunane i helse og omsorg")
    case .funding:
      Phrase(
        "the funding frame (ramme): what is set aside for new awards and overheads",
        nb: "rammen: det som settes av til nye tildelinger og struktur",
        nn: "ramma: det som blir sett av til nye tildelingar og struktur")
    case .fundingReal:
      Phrase(
        "the funding frame in kroner of the price year", nb: "rammen i kroner fra prisåret",
        nn: "ramma i kroner frå prisåret")
    case .share:
      Phrase(
        "the funding frame as a share of the operating costs",
        nb: "rammen som andel av driftskostnadene", nn: "ramma som del av driftskostnadene")
    case .overhead:
      Phrase(
        "a line for structure or administration", nb: "utgifter til struktur eller administrasjon",
        nn: "utgifter til struktur eller administrasjon")
    case .callVolume:
      Phrase(
        "the frame less the overheads within it: what is left for calls",
        nb: "rammen minus utgiftene til struktur innenfor den: det som er igjen til "
          + "utlysninger",
        nn: "ramma minus utgiftene til struktur innanfor ramma: det som er att til " + "utlysingar")
    case .disbursed:
      Phrase(
        "what is paid out on calls in the year (utbetaling)",
        nb: "det som utbetales på utlysninger i året",
        nn: "det som blir utbetalt på utlysingar i året")
    case .outstanding:
      Phrase(
        "promised and not yet paid at the end of the year (utestående tilsagn)",
        nb: "tilsagn som ikke er utbetalt ved utgangen av året",
        nn: "tilsegn som ikkje er utbetalte ved utgangen av året")
    case .cash:
      Phrase(
        "what the year's budget needs (kontantprinsippet): disbursed and all overheads",
        nb: "det årets budsjett trenger (kontantprinsippet): utbetalinger og all struktur",
        nn: "det budsjettet for året treng (kontantprinsippet): utbetalingar og all struktur")
    case .cashShare:
      Phrase(
        "cash as a share of the operating costs",
        nb: "kontantbehovet som andel av driftskostnadene",
        nn: "kontantbehovet som del av driftskostnadene")
    case .newProjects:
      Phrase(
        "new projects of an instrument", nb: "nye prosjekter i en prosjekttype",
        nn: "nye prosjekt i ein prosjekttype")
    case .ask:
      Phrase(
        "the whole ask: the frame and the overheads on top",
        nb: "det samlede behovet: rammen og utgiftene til struktur utenom rammen",
        nn: "det samla behovet: ramma og utgiftene til struktur utanom ramma")
    case .state:
      Phrase(
        "the state's part of the ask", nb: "statens del av behovet", nn: "statens del av behovet")
    case .municipal:
      Phrase(
        "the municipalities' part of the ask", nb: "kommunenes del av behovet",
        nn: "kommunane sin del av behovet")
    case .municipalPerInhabitant:
      Phrase(
        "the municipalities' part per inhabitant", nb: "kommunenes del per innbygger",
        nn: "kommunane sin del per innbyggjar")
    default: nil
    }
  }

  private var meaningByName: Phrase? {
    switch self {
    case .fundingPerInhabitant:
      Phrase(
        "the funding frame per inhabitant", nb: "rammen per innbygger",
        nn: "ramma per innbyggjar")
    case .askPerInhabitant:
      Phrase(
        "the whole ask per inhabitant", nb: "det samlede behovet per innbygger",
        nn: "det samla behovet per innbyggjar")
    case .statePerInhabitant:
      Phrase(
        "the state's part per inhabitant", nb: "statens del per innbygger",
        nn: "staten sin del per innbyggjar")
    case .gapPerInhabitant:
      Phrase(
        "what is missing to a target per inhabitant",
        nb: "det som mangler for å nå et mål, per innbygger",
        nn: "det som manglar for å nå eit mål, per innbyggjar")
    case .runningProjects:
      Phrase(
        "projects of an instrument that run in the year: awarded as long ago as the payout profile "
          + "pays",
        nb: "prosjekter i et virkemiddel som løper i året: de som utbetalingsprofilen betaler for",
        nn: "prosjekt i eit verkemiddel som løper i året: dei som utbetalingsprofilen betaler for")
    default: nil
    }
  }

  private var comparisonMeaning: Phrase {
    switch self {
    case .existingResearch:
      Phrase(
        "the existing streams together", nb: "den eksisterende finansieringen samlet",
        nn: "den eksisterande finansieringa samla")
    case .netNew:
      Phrase(
        "what is really added, compared with the year before the start held in real value: cuts "
          + "elsewhere are netted out, price growth alone is not counted",
        nb: "netto nye midler sammenlignet med året før start i samme realverdi: fratrukket kutt "
          + "andre steder, og ren prisvekst teller ikke",
        nn: "netto nye midlar samanlikna med året før start i same realverdi: med frådrag for kutt "
          + "andre stader, og rein prisvekst tel ikkje")
    case .target:
      Phrase(
        "the amount that a target stands for", nb: "beløpet et mål svarer til",
        nn: "beløpet eit mål svarar til")
    case .counted:
      Phrase(
        "what counts towards a target", nb: "det som teller mot et mål",
        nn: "det som tel mot eit mål")
    case .gap:
      Phrase(
        "what is missing to a target", nb: "det som mangler for å nå et mål",
        nn: "det som manglar for å nå eit mål")
    case .cumulative:
      Phrase(
        "the funding frame summed to date", nb: "rammen summert til og med året",
        nn: "ramma summert til og med året")
    case .cumulativeReal:
      Phrase(
        "the real funding frame summed to date",
        nb: "rammen i faste priser summert til og med året",
        nn: "ramma i faste prisar summert til og med året")
    case .presentValue:
      Phrase(
        "the real funding frame discounted to the start and summed to date",
        nb: "rammen i faste priser, diskontert til startåret og summert til og med året",
        nn: "ramma i faste prisar, diskontert til startåret og summert til og med året")
    case .population: Phrase("inhabitants", nb: "innbyggere", nn: "innbyggjarar")
    case .specialistCosts:
      Phrase(
        "the specialist health services' costs, by the scenario's definition",
        nb: "spesialisthelsetjenestens kostnader, etter scenarioets definisjon",
        nn: "kostnadene til spesialisthelsetenesta, etter definisjonen i scenarioet")
    case .specialistShare:
      Phrase(
        "the specialist services' R&D as a share of their costs",
        nb: "spesialisthelsetjenestens FoU som andel av kostnadene",
        nn: "FoU i spesialisthelsetenesta som del av kostnadene")
    case .specialistResearch:
      Phrase(
        "the specialist services' R&D", nb: "spesialisthelsetjenestens FoU",
        nn: "FoU i spesialisthelsetenesta")
    default:
      Phrase(
        "the share of the frame relative to the specialist services' own, 100 % is parity",
        nb: "rammens andel av kostnadene i forhold til FoU-andelen i "
          + "spesialisthelsetjenesten; 100 % er likt nivå",
        nn: "ramma som del av kostnadene, i høve til FoU-delen i "
          + "spesialisthelsetenesta; 100 % er likt nivå")
    }
  }
}
