// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of a fault whose usual words do not fit what is known of it.
enum FaultVariant: String, CaseIterable {
  case seriesEmpty, keyTwice, valueOutOfRange, columnAbsent, noTargets, nothingToSet, nothingToVary,
    noNames, inheritedKey
  case nothingUncertain, yearsOfBands, yearsOfProcess, probabilityOfOneYear, probabilityOfNoYear
  case growthFromYear, workbook, folderMissing, levelAlone, eitherReading, pricesOfGrowth,
    ratesFromYear, notACountedYear, gapOfPrices, yearNotProjected, yearAfterEnd, pointsOfThousands

  var phrase: Phrase {
    switch self {
    case .pointsOfThousands:
      Phrase(
        "'{found}' has a point between thousands, which is a decimal sign here. Write {allowed}.",
        nb: "«{found}» har punktum mellom tusenene, og det er et desimaltegn her. Skriv {allowed}.",
        nn: "«{found}» har punktum mellom tusena, og det er eit desimalteikn her. Skriv {allowed}.")
    case .yearNotProjected:
      Phrase(
        "{found} is not among the years projected: there is none before {from} or after {to}.",
        nb:
          "{found} er ikke blant årene som framskrives: det er ingen før {from} eller etter {to}.",
        nn: "{found} er ikkje blant åra som blir framskrivne: det er ingen før {from} eller etter "
          + "{to}.")
    case .yearAfterEnd:
      Phrase(
        "{found} is not projected: the last year is {to}. Add --set {allowed} to project that far.",
        nb: "{found} framskrives ikke: siste år er {to}. Legg til --set {allowed} for å framskrive "
          + "så langt.",
        nn: "{found} blir ikkje framskrive: siste år er {to}. Legg til --set {allowed} for å "
          + "framskrive så langt.")
    case .inheritedKey:
      Phrase(
        "'{found}' stands here already, in what this changes, and only one of the two can. To replace "
          + "it, take away what it had as well: {allowed}.",
        nb:
          "«{found}» står her fra før, i det som endres, og bare én av de to kan stå her. Skal den "
          + "erstattes, må også det gamle fjernes: {allowed}.",
        nn: "«{found}» står her frå før, i det som blir endra, og berre éin av dei to kan stå her. "
          + "Skal han erstattast, må òg det gamle fjernast: {allowed}.")
    case .yearsOfBands:
      Phrase(
        "with each value of {found} there are other years, and bands need the same ones. Leave bands "
          + "out: --band none.",
        nb: "med hver verdi av {found} er det andre år, og bånd må ha de samme. Ta bort båndene: "
          + "--band none.",
        nn: "med kvar verdi av {found} er det andre år, og band må ha dei same. Ta bort banda: "
          + "--band none.")
    case .yearsOfProcess:
      Phrase(
        "with each value of {found} there are other years, and a process draws each of them. Give "
          + "what varies by year one value for all years, such as a normal distribution.",
        nb:
          "med hver verdi av {found} er det andre år, og en prosess trekker hvert av dem. Gi det som "
          + "varierer fra år til år, én verdi for alle år, for eksempel med en normalfordeling.",
        nn:
          "med kvar verdi av {found} er det andre år, og ein prosess trekkjer kvart av dei. Gje det "
          + "som varierer frå år til år, éin verdi for alle år, til dømes med ei normalfordeling.")
    case .probabilityOfOneYear:
      Phrase(
        "--probability is not for {found}, a year. Other years have other draws, so ask with one at a "
          + "time: {allowed} tells in how many futures the goal is met with {from}.",
        nb:
          "--probability gjelder ikke {found}, som er et år. Andre år har andre trekninger, så spør "
          + "med ett om gangen: {allowed} viser i hvor mange framtider målet nås med {from}.",
        nn:
          "--probability gjeld ikkje {found}, som er eit år. Andre år har andre trekningar, så spør "
          + "med eitt om gongen: {allowed} viser i kor mange framtider målet blir nådd med {from}.")
    case .probabilityOfNoYear:
      Phrase(
        "--probability is not for {found}, a year, and no other year near it makes a scenario in "
          + "which the goal can be asked. Vary a number instead.",
        nb: "--probability gjelder ikke {found}, som er et år, og ingen andre år i nærheten gir et "
          + "scenario der det kan spørres etter målet. La et tall variere i stedet.",
        nn:
          "--probability gjeld ikkje {found}, som er eit år, og ingen andre år i nærleiken gjev eit "
          + "scenario der det kan spørjast etter målet. La eit tal variere i staden.")
    case .nothingUncertain:
      Phrase(
        "apart from the parameter itself nothing varies in the scenario. Add {allowed} to let "
          + "something vary.",
        nb:
          "utenom parameteren selv er det ingenting som varierer i scenarioet. Legg til {allowed} "
          + "for å la noe variere.",
        nn:
          "utanom parameteren sjølv er det ingenting som varierer i scenarioet. Legg til {allowed} "
          + "for å la noko variere.")
    case .seriesEmpty:
      Phrase(
        "there is no value in the file. Give at least one row: `year, value, unit`.",
        nb: "det er ingen verdi i filen. Gi minst én rad: `year, value, unit`.",
        nn: "det er ingen verdi i fila. Gje minst éi rad: `year, value, unit`.")
    case .workbook:
      Phrase(
        "the file is a zip archive, as workbooks and other Office files are, not text. A scenario is a YAML "
          + "file; save a series as CSV UTF-8.",
        nb:
          "filen er et zip-arkiv, slik arbeidsbøker og andre Office-filer er, ikke tekst. Et scenario er en YAML-fil; "
          + "lagre en serie som CSV UTF-8.",
        nn:
          "fila er eit zip-arkiv, slik arbeidsbøker og andre Office-filer er, ikkje tekst. Eit scenario er ei YAML-fil; "
          + "lagre ein serie som CSV UTF-8.")
    case .folderMissing:
      Phrase(
        "there is no folder '{found}'. Check the name.",
        nb: "det finnes ingen mappe «{found}». Sjekk navnet.",
        nn: "det finst inga mappe «{found}». Sjekk namnet.")
    case .keyTwice:
      Phrase(
        "'{found}' stands twice in one map. Keep one of them.",
        nb: "«{found}» står to ganger i samme blokk. Behold den ene.",
        nn: "«{found}» står to gonger i same blokk. Behald den eine.")
    case .valueOutOfRange:
      Phrase(
        "the value is out of range. Allowed: {allowed}.",
        nb: "verdien er utenfor grensene. Tillatt: {allowed}.",
        nn: "verdien er utanfor grensene. Tillate: {allowed}.")
    case .columnAbsent:
      Phrase(
        "the scenario has no '{found}': it needs {needs}, which is not given.",
        nb: "scenarioet har ingen kolonne «{found}»: den krever {needs}, som mangler "
          + "i scenarioet.",
        nn: "scenarioet har ingen kolonne «{found}»: han krev {needs}, som manglar i "
          + "scenarioet.")
    case .noTargets:
      Phrase(
        "there is no target '{found}': the scenario has none.",
        nb: "det finnes ikke noe mål «{found}»: scenarioet har ingen.",
        nn: "det finst ikkje noko mål «{found}»: scenarioet har ingen.")
    case .nothingToVary:
      Phrase(
        "nothing that can vary stands at '{found}'. Numbers can, each with its whole key path: `ksf "
          + "show SCENARIO --resolved`.",
        nb: "det finnes ikke noe på stien «{found}» som kan varieres. Tall kan det, hvert med sin "
          + "hele sti: `ksf show SCENARIO --resolved`.",
        nn: "det finst ikkje noko på stien «{found}» som kan varierast. Tal kan det, kvart med "
          + "heile stien sin: `ksf show SCENARIO --resolved`.")
    case .nothingToSet:
      Phrase(
        "nothing stands at '{found}' that can be set. ksf show SCENARIO --resolved has every path that is "
          + "there, and ksf describe KEY tells what a key is and where it goes.",
        nb: "på stien «{found}» finnes det ingenting som kan settes. ksf show SCENARIO --resolved "
          + "har alle stier som er der, og ksf describe NØKKEL sier hva en nøkkel er og hvor den hører til.",
        nn: "på stien «{found}» finst det ingenting som kan setjast. ksf show SCENARIO --resolved "
          + "har alle stiar som er der, og ksf describe NØKKEL seier kva ein nøkkel er og kvar han høyrer til."
      )
    case .noNames:
      Phrase(
        "there is no such name: '{found}'. None stands there. A file that extends the scenario "
          + "can add one.",
        nb: "navnet «{found}» finnes ikke, og der er det ingen navn. En fil som "
          + "bygger på scenarioet, kan legge til et nytt.",
        nn: "namnet «{found}» finst ikkje, og der er det ingen namn. Ei fil som "
          + "byggjer på scenarioet, kan leggje til eit nytt.")
    case .notACountedYear:
      Phrase(
        "'{found}' is not a year. Write one from 1900 to 2399, such as 2034, or count from the start: "
          + "`year 10` (the start is `year 1`).",
        nb: "«{found}» er ikke et år. Skriv et årstall fra 1900 til 2399, som 2034, eller tell fra "
          + "starten: `year 10` (starten er `year 1`).",
        nn:
          "«{found}» er ikkje eit år. Skriv eit årstal frå 1900 til 2399, som 2034, eller tel frå "
          + "starten: `year 10` (starten er `year 1`).")
    case .gapOfPrices:
      Phrase(
        "a rate is needed {when}, and none is observed. Give the rates of these years.",
        nb: "det trengs en rate {when}, men ingen er observert. Gi ratene for disse årene.",
        nn: "det trengst ein rate {when}, men ingen er observert. Gje ratane for desse åra.")
    case .levelAlone:
      Phrase(
        "a value is needed {when}, and the only one is given for {found}: it does not reach back. "
          + "Give one for {from} too, and between: hold or between: linear.",
        nb: "det trengs en verdi {when}, men den eneste er oppgitt for {found} og gjelder ikke "
          + "bakover. Oppgi også en for {from}, og between: hold eller between: linear.",
        nn: "det trengst ein verdi {when}, men den einaste er oppgjeven for {found} og gjeld ikkje "
          + "bakover. Oppgje òg ein for {from}, og between: hold eller between: linear.")
    case .eitherReading:
      Phrase(
        "what lies between the years given is not said. Write between: hold or between: linear "
          + "among the years; here both give the same.",
        nb: "det står ikke hva som gjelder mellom årene som er oppgitt. Skriv between: hold eller "
          + "between: linear sammen med årene; her gir begge det samme.",
        nn: "det står ikkje kva som gjeld mellom åra som er oppgjevne. Skriv between: hold eller "
          + "between: linear saman med åra; her gjev begge det same.")
    case .pricesOfGrowth:
      Phrase(
        "{found}, and this series follows it from {from} on. Give growth of prices from {from}, "
          + "values of this series to then, or a rate here.",
        nb: "{found}, og denne serien følger den fra og med {from}. Oppgi prisvekst fra {from}, "
          + "verdier i denne serien fram til da, eller en rate her.",
        nn: "{found}, og denne serien følgjer han frå og med {from}. Oppgje prisvekst frå {from}, "
          + "verdiar i denne serien fram til då, eller ein rate her.")
    case .ratesFromYear:
      Phrase(
        "a rate is needed {when}, and the first is for {found}. Give rates for these years.",
        nb:
          "det trengs en rate {when}, men den første er for {found}. Oppgi rater for disse årene.",
        nn:
          "det trengst ein rate {when}, men den første er for {found}. Oppgje ratar for desse åra.")
    case .growthFromYear:
      Phrase(
        "growth is needed {when}, and none is given: the first rate is for {found}. Add growth "
          + "for these years.",
        nb: "det trengs en vekstrate {when}, men den første er for {found}. Legg til "
          + "vekst for disse årene.",
        nn: "det trengst ein vekstrate {when}, men den første er for {found}. Legg "
          + "til vekst for desse åra.")
    }
  }
}
