// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// What is said of runs that are kept.
package enum ArchiveWords: String, CaseIterable {
  case notKept, homeless, noRuns, noneFound, moreRuns
  case equal, equalBut, unequal, nothingChanged, inputsEqual, programDiffers, dataDiffers
  case inputChanged, inputGone, resuming, resumingBy, setAside, goOn, unreadable, damagedWithin
  case memorySetAside, pruneDamaged, foreignHash
  case figuresEqual, figuresDiffer, mostOfAll, figuresApart, answersDiffer
  case pruned, wouldPrune, nothingToPrune, lastWords
  case kindProjected, kindMean, kindMedian, kindSolved
  case stateDone, stateNo, stateRunning, stateCutOff, stateElsewhere, stateDamaged

  package var phrase: Phrase { answer ?? saying }

  /// How two runs differ.
  private var answer: Phrase? {
    switch self {
    case .equal:
      Phrase(
        "Run {id}, made again, gives the same to the last byte.",
        nb: "Kjøring {id} gjort om igjen gir det samme, byte for byte.",
        nn: "Køyring {id} gjord om att gjev det same, byte for byte.")
    case .equalBut:
      Phrase(
        "Run {id}, made again, gives the same figures and words; {count} of its files {count?differs:differ}.",
        nb:
          "Kjøring {id} gjort om igjen gir samme tall og ord; {count} av filene er {count?ulik:ulike}.",
        nn:
          "Køyring {id} gjord om att gjev same tal og ord; {count} av filene er {count?ulik:ulike}."
      )
    case .unequal:
      Phrase(
        "Run {id}, made again, does not give the same.",
        nb: "Kjøring {id} gjort om igjen gir ikke det samme.",
        nn: "Køyring {id} gjord om att gjev ikkje det same.")
    case .nothingChanged:
      Phrase(
        "Runs {a} and {b} are the same in all that was kept.",
        nb: "Kjøringene {a} og {b} er like i alt som er lagret.",
        nn: "Køyringane {a} og {b} er like i alt som er lagra.")
    case .inputsEqual:
      Phrase(
        "Both were made of the same, by the same program.",
        nb: "Begge er gjort av det samme, med samme program.",
        nn: "Begge er gjorde av det same, med same program.")
    case .programDiffers:
      Phrase(
        "They were made by different programs: {a}, and {b}.",
        nb: "De er gjort med ulike programmer: {a}, og {b}.",
        nn: "Dei er gjorde med ulike program: {a}, og {b}.")
    case .dataDiffers:
      Phrase(
        "The data or scenarios inside the program differ: {list}.",
        nb: "Data eller scenarioer inne i programmet er ulike: {list}.",
        nn: "Data eller scenario inne i programmet er ulike: {list}.")
    case .figuresEqual:
      Phrase("All figures are equal.", nb: "Alle tallene er like.", nn: "Alle tala er like.")
    case .figuresDiffer:
      Phrase(
        "{count} of {all} {all?figure:figures} {count?differs:differ}{most}.",
        nb: "{count} av {all} tall er ulike{most}.", nn: "{count} av {all} tal er ulike{most}.")
    case .mostOfAll:
      Phrase(
        ", the most by {part} of what {first} has",
        nb: ", det mest ulike med {part} av det {first} har",
        nn: ", det mest ulike med {part} av det {first} har")
    case .figuresApart:
      Phrase(
        "{count} {count?figure stands:figures stand} in one of them only.",
        nb: "{count} tall står bare i den ene.", nn: "{count} tal står berre i den eine.")
    case .answersDiffer:
      Phrase(
        "The answers in words differ.", nb: "Svarene i ord er ulike.",
        nn: "Svara i ord er ulike.")
    default: nil
    }
  }

  private var saying: Phrase {
    switch self {
    case .kindProjected: Phrase("projected", nb: "framskrevet", nn: "framskriven")
    case .kindMean: Phrase("mean", nb: "gjennomsnitt", nn: "gjennomsnitt")
    case .kindMedian: Phrase("median", nb: "median", nn: "median")
    case .kindSolved: Phrase("solved", nb: "løsning", nn: "løysing")
    case .notKept:
      Phrase(
        "This run is not kept: {reason}", nb: "Kjøringen er ikke lagret: {reason}",
        nn: "Køyringa er ikkje lagra: {reason}")
    case .homeless:
      Phrase(
        "This run is not kept, as there is no home folder. --archive FILE keeps it, --no-archive "
          + "says that it need not be.",
        nb: "Kjøringen er ikke lagret, for det finnes ingen hjemmemappe. --archive FIL lagrer den, "
          + "--no-archive sier at det ikke trengs.",
        nn: "Køyringa er ikkje lagra, for det finst inga heimemappe. --archive FIL lagrar ho, "
          + "--no-archive seier at det ikkje trengst.")
    case .noRuns:
      Phrase(
        "No runs are kept yet in {path}.", nb: "Ingen kjøringer er lagret i {path} ennå.",
        nn: "Ingen køyringar er lagra i {path} enno.")
    case .noneFound:
      Phrase(
        "No run in {path} is like that.", nb: "Ingen kjøring i {path} er slik.",
        nn: "Inga køyring i {path} er slik.")
    case .moreRuns:
      Phrase(
        "{count} older {count?one is:ones are} not shown; --limit shows more.",
        nb: "{count} eldre vises ikke; --limit viser flere.",
        nn: "{count} eldre er ikkje med; --limit viser fleire.")
    case .inputChanged:
      Phrase(
        "{file} is no longer what it was; what was kept of it is read.",
        nb: "{file} er ikke lenger som den var; det som er lagret av den, blir lest.",
        nn: "{file} er ikkje lenger som ho var; det som er lagra av ho, blir lese.")
    case .inputGone:
      Phrase(
        "{file} is gone; what was kept of it is read.",
        nb: "{file} er borte; det som er lagret av den, blir lest.",
        nn: "{file} er borte; det som er lagra av ho, blir lese.")
    case .resuming:
      Phrase(
        "Going on with run {id}: {command}", nb: "Fortsetter kjøring {id}: {command}",
        nn: "Held fram med køyring {id}: {command}")
    case .resumingBy:
      Phrase(
        "Played by: {engine}. The answer goes to: {place}.",
        nb: "Kjøres av: {engine}. Svaret skrives til: {place}.",
        nn: "Blir køyrd av: {engine}. Svaret blir skrive til: {place}.")
    case .setAside:
      Phrase(
        "Not taken over from the stored command, as it may be anybody's: {options}",
        nb: "Ikke overtatt fra den lagrede kommandoen, som kan være laget av hvem som helst: "
          + "{options}",
        nn:
          "Ikkje overteke frå den lagra kommandoen, som kan vere laga av kven som helst: {options}")
    case .memorySetAside:
      Phrase(
        "The stored command allows {asked} of memory, and may be anybody's; made again, the run may "
          + "take {usual}. --memory {asked} allows it more.",
        nb: "Den lagrede kommandoen tillater {asked} minne, og kan være laget av hvem som helst; "
          + "gjort om igjen kan kjøringen bruke {usual}. --memory {asked} tillater mer.",
        nn:
          "Den lagra kommandoen tillèt {asked} minne, og kan vere laga av kven som helst; gjord om "
          + "att kan køyringa bruke {usual}. --memory {asked} tillèt meir.")
    case .goOn:
      Phrase("Go on? [y/N]", nb: "Fortsette? [j/N]", nn: "Halde fram? [j/N]")
    case .unreadable:
      Phrase(
        "These parts are damaged and cannot be read: {list}. `ksf runs show RUN` shows the rest of a "
          + "run.",
        nb:
          "Disse delene er skadet og kan ikke leses: {list}. `ksf runs show KJØRING` viser resten "
          + "av en kjøring.",
        nn:
          "Desse delane er skadde og kan ikkje lesast: {list}. `ksf runs show KØYRING` viser resten "
          + "av ei køyring.")
    case .pruneDamaged:
      Phrase(
        "`ksf runs prune RUN` takes one out.",
        nb: "`ksf runs prune KJØRING` fjerner en.", nn: "`ksf runs prune KØYRING` fjernar ei.")
    case .foreignHash:
      Phrase(
        "The hash does not belong to the command, the program and the inputs that are kept beside it: "
          + "{list}. Something of them was changed after the run.",
        nb:
          "Hashen hører ikke til kommandoen, programmet og filene som er lagret sammen med den: "
          + "{list}. Noe av dette er endret etter kjøringen.",
        nn:
          "Hashen høyrer ikkje til kommandoen, programmet og filene som er lagra saman med han: "
          + "{list}. Noko av dette er endra etter køyringa.")
    case .damagedWithin:
      Phrase(
        "The archive is damaged. What can still be read of it is shown. Keep no more runs in it: "
          + "`ksf runs export -o NEW.sqlite` puts those that are whole into an archive of their own.",
        nb:
          "Arkivet er skadet. Det som fortsatt kan leses, vises. Ikke lagre flere kjøringer i det: "
          + "`ksf runs export -o NY.sqlite` legger dem som er hele, i et eget arkiv.",
        nn:
          "Arkivet er skadd. Det som framleis kan lesast, blir vist. Ikkje lagre fleire køyringar i "
          + "det: `ksf runs export -o NY.sqlite` legg dei som er heile, i eit eige arkiv."
      )
    case .pruned:
      Phrase(
        "Took out {count} of {all} {all?run:runs}; the file is {size} kB smaller.",
        nb: "Fjernet {count} av {all} {all?kjøring:kjøringer}; filen er {size} kB mindre.",
        nn: "Fjerna {count} av {all} {all?køyring:køyringar}; fila er {size} kB mindre.")
    case .wouldPrune:
      Phrase(
        "Would take out {count} of {all} {all?run:runs}.",
        nb: "Ville fjernet {count} av {all} {all?kjøring:kjøringer}.",
        nn: "Ville fjerna {count} av {all} {all?køyring:køyringar}.")
    case .nothingToPrune:
      Phrase(
        "No run is to go.", nb: "Ingen kjøring skal fjernes.", nn: "Inga køyring skal fjernast.")
    case .lastWords: Phrase("It ended with:", nb: "Den endte med:", nn: "Ho enda med:")
    case .stateDone: Phrase("done", nb: "ferdig", nn: "ferdig")
    case .stateNo: Phrase("the answer is no", nb: "svaret er nei", nn: "svaret er nei")
    case .stateRunning: Phrase("going on", nb: "pågår", nn: "går")
    case .stateCutOff: Phrase("cut off", nb: "avbrutt", nn: "avbroten")
    case .stateDamaged: Phrase("damaged", nb: "skadet", nn: "skadd")
    default:
      Phrase(
        "begun on {host}, no end yet", nb: "begynt på {host}, ingen slutt ennå",
        nn: "byrja på {host}, ingen slutt enno")
    }
  }
}

/// What heads lists and tables of runs.
package enum ArchiveHeading: String, CaseIterable {
  case kind, run, begun, took, command, state, folder, program, hash, file, role, size, largest,
    differ,
    first, second, difference

  package var phrase: Phrase {
    switch self {
    case .kind: Phrase("kind", nb: "slag", nn: "slag")
    case .run: Phrase("run", nb: "kjøring", nn: "køyring")
    case .begun: Phrase("begun", nb: "startet", nn: "starta")
    case .took: Phrase("took", nb: "tid", nn: "tid")
    case .command: Phrase("command", nb: "kommando", nn: "kommando")
    case .state: Phrase("state", nb: "tilstand", nn: "tilstand")
    case .folder: Phrase("folder", nb: "mappe", nn: "mappe")
    case .program: Phrase("program", nb: "program", nn: "program")
    case .hash: Phrase("hash", nb: "hash", nn: "hash")
    case .file: Phrase("file", nb: "fil", nn: "fil")
    case .role: Phrase("role", nb: "rolle", nn: "rolle")
    case .size: Phrase("bytes", nb: "byte", nn: "byte")
    case .largest: Phrase("most in", nb: "mest i", nn: "mest i")
    case .differ: Phrase("differ", nb: "ulike", nn: "ulike")
    case .first: Phrase("run {id}", nb: "kjøring {id}", nn: "køyring {id}")
    case .second: Phrase("again", nb: "på nytt", nn: "på nytt")
    case .difference: Phrase("difference", nb: "forskjell", nn: "skilnad")
    }
  }
}
