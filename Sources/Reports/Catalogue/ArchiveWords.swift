// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// What is said of runs that are kept.
package enum ArchiveWords: String, CaseIterable {
  case homeless, goOn, damagedWithin, pruneDamaged, nothingToPrune, lastWords
  case kindProjected, kindMean, kindMedian, kindSolved
  case stateDone, stateNo, stateRunning, stateCutOff, stateDamaged

  package var phrase: Phrase {
    switch self {
    case .kindProjected: Phrase("projected", nb: "framskrevet", nn: "framskriven")
    case .kindMean: Phrase("mean", nb: "gjennomsnitt", nn: "gjennomsnitt")
    case .kindMedian: Phrase("median", nb: "median", nn: "median")
    case .kindSolved: Phrase("solved", nb: "løsning", nn: "løysing")
    case .homeless:
      Phrase(
        "This run is not kept, as there is no home folder. --archive FILE keeps it, --no-archive "
          + "says that it need not be.",
        nb: "Kjøringen er ikke lagret, for det finnes ingen hjemmemappe. --archive FIL lagrer den, "
          + "--no-archive sier at det ikke trengs.",
        nn: "Køyringa er ikkje lagra, for det finst inga heimemappe. --archive FIL lagrar ho, "
          + "--no-archive seier at det ikkje trengst.")
    case .goOn:
      Phrase("Go on? [y/N]", nb: "Fortsette? [j/N]", nn: "Halde fram? [j/N]")
    case .pruneDamaged:
      Phrase(
        "`ksf runs prune RUN` takes one out.",
        nb: "`ksf runs prune KJØRING` fjerner en.", nn: "`ksf runs prune KØYRING` fjernar ei.")
    case .damagedWithin:
      Phrase(
        "The archive is damaged. What can still be read of it is shown. Keep no more runs in it: "
          + "`ksf runs export -o NEW.sqlite` puts those that are whole into an archive of their "
          + "own.",
        nb:
          "Arkivet er skadet. Det som fortsatt kan leses, vises. Ikke lagre flere kjøringer i det: "
          + "`ksf runs export -o NY.sqlite` legger dem som er hele, i et eget arkiv.",
        nn:
          "Arkivet er skadd. Det som framleis kan lesast, blir vist. Ikkje lagre fleire køyringar "
          + "i det: `ksf runs export -o NY.sqlite` legg dei som er heile, i eit eige arkiv."
      )
    case .nothingToPrune:
      Phrase(
        "No run is to go.", nb: "Ingen kjøring skal fjernes.", nn: "Inga køyring skal fjernast.")
    case .lastWords: Phrase("It ended with:", nb: "Den endte med:", nn: "Ho enda med:")
    case .stateDone: Phrase("done", nb: "ferdig", nn: "ferdig")
    case .stateNo: Phrase("the answer is no", nb: "svaret er nei", nn: "svaret er nei")
    case .stateRunning: Phrase("going on", nb: "pågår", nn: "går")
    case .stateCutOff: Phrase("cut off", nb: "avbrutt", nn: "avbroten")
    case .stateDamaged: Phrase("damaged", nb: "skadet", nn: "skadd")
    }
  }

  // How two runs differ.
  package static let inputsEqual = Message(
    "Both were made of the same, by the same program.",
    nb: "Begge er gjort av det samme, med samme program.",
    nn: "Begge er gjorde av det same, med same program.")
  package static let figuresEqual = Message(
    "All figures are equal.", nb: "Alle tallene er like.",
    nn: "Alle "
      + "tala er like.")
  package static let answersDiffer = Message(
    "The answers in words differ.", nb: "Svarene i ord er ulike.",
    nn: "Svara i ord er ulike.")
  package static func equal(id: Int) -> Message {
    Message(
      "Run \(id), made again, gives the same to the last byte.",
      nb: "Kjøring \(id) gjort om igjen gir det samme, byte for byte.",
      nn: "Køyring \(id) gjord om att gjev det same, byte for byte.")
  }
  package static func equalBut(id: Int, count: Int) -> Message {
    Message(
      "Run \(id), made again, gives the same figures and words; \(count) of its files "
        + "\(count, one: "differs", many: "differ").",
      nb: "Kjøring \(id) gjort om igjen gir samme tall og ord; \(count) av filene er "
        + "\(count, one: "ulik", many: "ulike").",
      nn: "Køyring \(id) gjord om att gjev same tal og ord; \(count) av filene er "
        + "\(count, one: "ulik", many: "ulike").")
  }
  package static func unequal(id: Int) -> Message {
    Message(
      "Run \(id), made again, does not give the same.",
      nb: "Kjøring \(id) gjort om igjen gir ikke det samme.",
      nn: "Køyring \(id) gjord om att gjev ikkje det same.")
  }
  package static func nothingChanged(a: String, b: String) -> Message {
    Message(
      "Runs \(a) and \(b) are the same in all that was kept.",
      nb: "Kjøringene \(a) og \(b) er like i alt som er lagret.",
      nn: "Køyringane \(a) og \(b) er like i alt som er lagra.")
  }
  package static func programDiffers(a: String, b: String) -> Message {
    Message(
      "They were made by different programs: \(a), and \(b).",
      nb: "De er gjort med ulike programmer: \(a), og \(b).",
      nn: "Dei er gjorde med ulike program: \(a), og \(b).")
  }
  package static func dataDiffers(list: String) -> Message {
    Message(
      "The data or scenarios inside the program differ: \(list).",
      nb: "Data eller scenarioer inne i programmet er ulike: \(list).",
      nn: "Data eller scenario inne i programmet er ulike: \(list).")
  }
  package static func figuresDiffer(count: Int, all: Int, most: String) -> Message {
    Message(
      "\(count) of \(all) \(all, one: "figure", many: "figures") "
        + "\(count, one: "differs", many: "differ")\(most).",
      nb: "\(count) av \(all) tall er ulike\(most).",
      nn: "\(count) av \(all) tal er ulike\(most).")
  }
  package static func mostOfAll(part: String, first: String) -> Message {
    Message(
      ", the most by \(part) of what \(first) has",
      nb: ", det mest ulike med \(part) av det \(first) har",
      nn: ", det mest ulike med \(part) av det \(first) har")
  }
  package static func figuresApart(count: Int) -> Message {
    Message(
      "\(count) \(count, one: "figure stands", many: "figures stand") in one of them only.",
      nb: "\(count) tall står bare i den ene.",
      nn: "\(count) tal står berre i den eine.")
  }
  package static func notKept(reason: String) -> Message {
    Message(
      "This run is not kept: \(reason)",
      nb: "Kjøringen er ikke lagret: \(reason)",
      nn: "Køyringa er ikkje lagra: \(reason)")
  }
  package static func noRuns(path: String) -> Message {
    Message(
      "No runs are kept yet in \(path).",
      nb: "Ingen kjøringer er lagret i \(path) ennå.",
      nn: "Ingen køyringar er lagra i \(path) enno.")
  }
  package static func noneFound(path: String) -> Message {
    Message(
      "No run in \(path) is like that.",
      nb: "Ingen kjøring i \(path) er slik.",
      nn: "Inga køyring i \(path) er slik.")
  }
  package static func moreRuns(count: Int) -> Message {
    Message(
      "\(count) older \(count, one: "one is", many: "ones are") not shown; --limit shows more.",
      nb: "\(count) eldre vises ikke; --limit viser flere.",
      nn: "\(count) eldre er ikkje med; --limit viser fleire.")
  }
  package static func inputChanged(file: String) -> Message {
    Message(
      "\(file) is no longer what it was; what was kept of it is read.",
      nb: "\(file) er ikke lenger som den var; det som er lagret av den, blir lest.",
      nn: "\(file) er ikkje lenger som ho var; det som er lagra av ho, blir lese.")
  }
  package static func inputGone(file: String) -> Message {
    Message(
      "\(file) is gone; what was kept of it is read.",
      nb: "\(file) er borte; det som er lagret av den, blir lest.",
      nn: "\(file) er borte; det som er lagra av ho, blir lese.")
  }
  package static func resuming(id: Int, command: String) -> Message {
    Message(
      "Going on with run \(id): \(command)",
      nb: "Fortsetter kjøring \(id): \(command)",
      nn: "Held fram med køyring \(id): \(command)")
  }
  package static func resumingBy(engine: String, place: String) -> Message {
    Message(
      "Played by: \(engine). The answer goes to: \(place).",
      nb: "Kjøres av: \(engine). Svaret skrives til: \(place).",
      nn: "Blir køyrd av: \(engine). Svaret blir skrive til: \(place).")
  }
  package static func setAside(options: String) -> Message {
    Message(
      "Not taken over from the stored command, as it may be anybody's: \(options)",
      nb: "Ikke overtatt fra den lagrede kommandoen, som kan være laget av hvem som helst: "
        + "\(options)",
      nn: "Ikkje overteke frå den lagra kommandoen, som kan vere laga av kven som helst: "
        + "\(options)")
  }
  package static func memorySetAside(asked: String, usual: String) -> Message {
    Message(
      "The stored command allows \(asked) of memory, and may be anybody's; made again, the run may "
        + "take \(usual). --memory \(asked) allows it more.",
      nb: "Den lagrede kommandoen tillater \(asked) minne, og kan være laget av hvem som helst; "
        + "gjort om igjen kan kjøringen bruke \(usual). --memory \(asked) tillater mer.",
      nn: "Den lagra kommandoen tillèt \(asked) minne, og kan vere laga av kven som helst; gjord "
        + "om att kan køyringa bruke \(usual). --memory \(asked) tillèt meir.")
  }
  package static func unreadable(list: String) -> Message {
    Message(
      "These parts are damaged and cannot be read: \(list). `ksf runs show RUN` shows the rest of "
        + "a run.",
      nb: "Disse delene er skadet og kan ikke leses: \(list). `ksf runs show KJØRING` viser resten "
        + "av en kjøring.",
      nn: "Desse delane er skadde og kan ikkje lesast: \(list). `ksf runs show KØYRING` viser "
        + "resten av ei køyring.")
  }
  package static func foreignHash(list: String) -> Message {
    Message(
      "The hash does not belong to the command, the program and the inputs that are kept beside "
        + "it: \(list). Something of them was changed after the run.",
      nb: "Hashen hører ikke til kommandoen, programmet og filene som er lagret sammen med den: "
        + "\(list). Noe av dette er endret etter kjøringen.",
      nn: "Hashen høyrer ikkje til kommandoen, programmet og filene som er lagra saman med han: "
        + "\(list). Noko av dette er endra etter køyringa.")
  }
  package static func pruned(count: Int, all: Int, size: String) -> Message {
    Message(
      "Took out \(count) of \(all) \(all, one: "run", many: "runs"); the file is \(size) kB "
        + "smaller.",
      nb: "Fjernet \(count) av \(all) \(all, one: "kjøring", many: "kjøringer"); filen er \(size) "
        + "kB mindre.",
      nn: "Fjerna \(count) av \(all) \(all, one: "køyring", many: "køyringar"); fila er \(size) kB "
        + "mindre.")
  }
  package static func wouldPrune(count: Int, all: Int) -> Message {
    Message(
      "Would take out \(count) of \(all) \(all, one: "run", many: "runs").",
      nb: "Ville fjernet \(count) av \(all) \(all, one: "kjøring", many: "kjøringer").",
      nn: "Ville fjerna \(count) av \(all) \(all, one: "køyring", many: "køyringar").")
  }
  package static func stateElsewhere(host: String) -> Message {
    Message(
      "begun on \(host), no end yet",
      nb: "begynt på \(host), ingen slutt ennå",
      nn: "byrja på \(host), ingen slutt enno")
  }
}
