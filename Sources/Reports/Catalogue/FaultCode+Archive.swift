// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Fault.Code {
  /// What is said of the archive and of runs in it.
  var archivePhrase: Phrase? { archiveFilePhrase ?? runPhrase }

  private var archiveFilePhrase: Phrase? {
    switch self {
    case .archiveMissing:
      Phrase(
        "there is no archive here. It comes to be with the first run that is kept; --archive FILE "
          + "names another.",
        nb: "det finnes ikke noe arkiv her. Det opprettes når den første kjøringen lagres; "
          + "--archive FIL angir et annet.",
        nn: "det finst ikkje noko arkiv her. Det blir oppretta når den første køyringa blir lagra; "
          + "--archive FIL gjev eit anna.")
    case .archiveForeign:
      Phrase(
        "this is not an archive of runs, so it is left alone. Name another file with --archive FILE.",
        nb:
          "dette er ikke et arkiv over kjøringer, så filen blir ikke rørt. Oppgi en annen fil med "
          + "--archive FIL.",
        nn: "dette er ikkje eit arkiv over køyringar, så fila blir ikkje rørt. Oppgje ei anna fil "
          + "med --archive FIL.")
    case .archiveDamaged:
      Phrase(
        "the archive is damaged, so it is left as it is. Put a copy in its place, or name another "
          + "file with --archive FILE; `ksf runs export -o NEW.sqlite` takes out the runs that are "
          + "whole, if any can be read.",
        nb:
          "arkivet er skadet, så det blir ikke rørt. Legg inn en kopi i stedet, eller oppgi en annen "
          + "fil med --archive FIL; `ksf runs export -o NY.sqlite` henter ut de kjøringene som er "
          + "hele, hvis noen kan leses.",
        nn:
          "arkivet er skadd, så det blir ikkje rørt. Legg inn ein kopi i staden, eller oppgje ei anna "
          + "fil med --archive FIL; `ksf runs export -o NY.sqlite` hentar ut dei køyringane som er "
          + "heile, om nokon kan lesast.")
    case .archiveAltered:
      Phrase(
        "the archive has tables, views or triggers that are not its own ({allowed}), and what they do "
          + "is not known, so it is not read. Ask for another copy, or name another file with "
          + "--archive FILE.",
        nb:
          "arkivet har tabeller, visninger eller utløsere som ikke hører til i det ({allowed}), og "
          + "hva de gjør er ukjent, så det blir ikke lest. Be om en annen kopi, eller oppgi en annen "
          + "fil med --archive FIL.",
        nn:
          "arkivet har tabellar, visningar eller utløysarar som ikkje høyrer til i det ({allowed}), "
          + "og kva dei gjer er ukjent, så det blir ikkje lese. Be om ein annan kopi, eller oppgje "
          + "ei anna fil med --archive FIL.")
    case .archiveNewer:
      Phrase(
        "the archive has format {found}; this program knows formats up to {allowed}. Use the newer "
          + "program, or name another file with --archive FILE.",
        nb: "arkivet har format {found}; dette programmet kjenner formater opp til {allowed}. Bruk "
          + "det nyere programmet, eller oppgi en annen fil med --archive FIL.",
        nn:
          "arkivet har format {found}; dette programmet kjenner format opp til {allowed}. Bruk det "
          + "nyare programmet, eller oppgje ei anna fil med --archive FIL.")
    case .archiveInUse:
      Phrase(
        "another program holds the archive, and does not let go of it. Try again when it is done.",
        nb:
          "et annet program holder arkivet og slipper det ikke. Prøv igjen når det er ferdig.",
        nn:
          "eit anna program held arkivet og slepper det ikkje. Prøv igjen når det er ferdig.")
    case .archiveNotWritten:
      Phrase(
        "the archive cannot be written: {allowed}. Make room or rights, or name another file with "
          + "--archive FILE.",
        nb: "arkivet kan ikke skrives: {allowed}. Skaff plass eller tilgang, eller oppgi en annen "
          + "fil med --archive FIL.",
        nn:
          "arkivet kan ikkje skrivast: {allowed}. Skaff plass eller tilgang, eller oppgje ei anna "
          + "fil med --archive FIL.")
    case .archivePlaceNotUTF8:
      Phrase(
        "{found} is not UTF-8, as names of files are to be. Change it, or name the archive with "
          + "--archive FILE.",
        nb: "{found} er ikke UTF-8, som filnavn skal være. Endre den, eller oppgi arkivet med "
          + "--archive FIL.",
        nn: "{found} er ikkje UTF-8, som filnamn skal vere. Endre han, eller oppgje arkivet med "
          + "--archive FIL.")
    case .archiveOff:
      Phrase(
        "no archive is in use: KSF_ARCHIVE is empty, or there is no home folder. Name one with "
          + "--archive FILE.",
        nb: "det er ikke noe arkiv i bruk: KSF_ARCHIVE er tom, eller det finnes ingen hjemmemappe. "
          + "Oppgi et med --archive FIL.",
        nn: "det er ikkje noko arkiv i bruk: KSF_ARCHIVE er tom, eller det finst inga heimemappe. "
          + "Oppgje eit med --archive FIL.")
    default: nil
    }
  }

  private var runPhrase: Phrase? {
    switch self {
    case .runsTooLarge:
      Phrase(
        "this would take about {found} of memory; a command takes {allowed} unless it may take more. "
          + "Name fewer runs, or allow it with --memory.",
        nb:
          "dette ville kreve omtrent {found} minne; en kommando tar {allowed} hvis den ikke får bruke "
          + "mer. Oppgi færre kjøringer, eller tillat det med --memory.",
        nn:
          "dette ville krevje om lag {found} minne; ein kommando tek {allowed} om han ikkje får bruke "
          + "meir. Oppgje færre køyringar, eller tillat det med --memory.")
    case .sourceDateUnusable:
      Phrase(
        "SOURCE_DATE_EPOCH is {found}; it takes whole seconds since 1970, up to {allowed}. Change it, "
          + "or unset it.",
        nb:
          "SOURCE_DATE_EPOCH er {found}; den tar hele sekunder siden 1970, opp til {allowed}. Endre "
          + "den, eller fjern den.",
        nn:
          "SOURCE_DATE_EPOCH er {found}; han tek heile sekund sidan 1970, opp til {allowed}. Endre "
          + "han, eller fjern han.")
    case .noSuchRun:
      Phrase(
        "there is no run {found}. `ksf runs` lists those that there are.",
        nb: "det finnes ingen kjøring {found}. `ksf runs` viser hvilke som finnes.",
        nn: "det finst inga køyring {found}. `ksf runs` viser kva for nokre som finst.")
    case .noRunFound:
      Phrase(
        "no run is like that. Leave out some of the search; `ksf runs` lists all.",
        nb: "ingen kjøring er slik. Utelat noe av søket; `ksf runs` viser alle.",
        nn: "inga køyring er slik. Ta bort noko av søket; `ksf runs` viser alle.")
    case .severalRuns:
      Phrase(
        "'{found}' begins the hash of several runs: {allowed}. Write its number, or more of it.",
        nb: "flere kjøringer har en hash som begynner på «{found}»: {allowed}. Skriv nummeret, "
          + "eller mer av hashen.",
        nn:
          "fleire køyringar har ein hash som byrjar på «{found}»: {allowed}. Skriv nummeret, eller "
          + "meir av hashen.")
    case .runDamaged:
      Phrase(
        "run {found} is damaged: {allowed} cannot be read. `ksf runs show {found}` shows the rest, "
          + "and `ksf runs prune {found}` takes the run out.",
        nb:
          "kjøring {found} er skadet: {allowed} kan ikke leses. `ksf runs show {found}` viser resten, "
          + "og `ksf runs prune {found}` fjerner kjøringen.",
        nn:
          "køyring {found} er skadd: {allowed} kan ikkje lesast. `ksf runs show {found}` viser "
          + "resten, og `ksf runs prune {found}` fjernar køyringa.")
    case .runCutOff:
      Phrase(
        "run {found} was cut off, so it has no results. `ksf runs resume {found}` goes on with it.",
        nb: "kjøring {found} ble avbrutt og har ingen resultater. `ksf runs resume {found}` "
          + "fortsetter den.",
        nn: "køyring {found} blei avbroten og har ingen resultat. `ksf runs resume {found}` held "
          + "fram med ho.")
    case .runGoesOn:
      Phrase(
        "run {found} is still going on. Wait for its end.",
        nb: "kjøring {found} pågår fortsatt. Vent til den er ferdig.",
        nn: "køyring {found} går framleis. Vent til ho er ferdig.")
    case .runHasEnded:
      Phrase(
        "run {found} came to its end. `ksf runs rerun {found}` makes it again.",
        nb: "kjøring {found} er fullført. `ksf runs rerun {found}` gjør den om igjen.",
        nn: "køyring {found} er fullført. `ksf runs rerun {found}` gjer ho om att.")
    case .runNotReplayed:
      Phrase(
        "run {found} is kept as a run of '{allowed}', and such runs are not made again. `ksf runs "
          + "show {found}` has what was kept of it.",
        nb:
          "kjøring {found} er lagret som en kjøring av «{allowed}», og slike gjøres ikke om igjen. "
          + "`ksf runs show {found}` viser det som er lagret.",
        nn: "køyring {found} er lagra som ei køyring av «{allowed}», og slike blir ikkje gjorde om "
          + "att. `ksf runs show {found}` viser det som er lagra.")
    case .runNotConfirmed:
      Phrase(
        "nothing was done. To go on with run {found} as shown, add --yes; -o, --engine, --work, "
          + "--program and --part change it.",
        nb: "ingenting er gjort. Legg til --yes for å fortsette kjøring {found} som vist; -o, "
          + "--engine, --work, --program og --part endrer det.",
        nn: "ingenting er gjort. Legg til --yes for å halde fram med køyring {found} som vist; -o, "
          + "--engine, --work, --program og --part endrar det.")
    case .runNeedsPlace:
      Phrase(
        "run {found} writes files. Say where they are to go: -o PATH.",
        nb: "kjøring {found} skriver filer. Oppgi hvor de skal ligge: -o STI.",
        nn: "køyring {found} skriv filer. Oppgje kvar dei skal liggje: -o STI.")
    case .runNoSweep:
      Phrase(
        "run {found} is not of `ksf sweep`, so it has neither --engine nor --part. Leave them out.",
        nb:
          "kjøring {found} er ikke av `ksf sweep`, så den har verken --engine eller --part. Utelat dem.",
        nn:
          "køyring {found} er ikkje av `ksf sweep`, så ho har verken --engine eller --part. Ta dei ut."
      )
    case .unsafeName:
      Phrase(
        "run {found} has a file called '{allowed}', which is not a name within a folder, or has it "
          + "twice. Nothing is written; somebody may have changed the archive.",
        nb:
          "kjøring {found} har en fil som heter «{allowed}», som ikke er et navn i en mappe, eller "
          + "har den to ganger. Ingenting er skrevet; noen kan ha endret arkivet.",
        nn: "køyring {found} har ei fil som heiter «{allowed}», som ikkje er eit namn i ei mappe, "
          + "eller har ho to gonger. Ingenting er skrive; nokon kan ha endra arkivet.")
    case .runNotUnderstood:
      Phrase(
        "this program does not understand the command of run {found}: {allowed}. Use the program "
          + "that made it.",
        nb:
          "dette programmet forstår ikke kommandoen i kjøring {found}: {allowed}. Bruk programmet "
          + "som gjorde kjøringen.",
        nn:
          "dette programmet forstår ikkje kommandoen i køyring {found}: {allowed}. Bruk programmet "
          + "som gjorde køyringa.")
    case .runManyWords:
      Phrase(
        "the command of run {found} is not made again: it has more than {allowed} words, or "
          + "one of more than {allowed} bytes. Enter it yourself.",
        nb:
          "kommandoen i kjøring {found} blir ikke kjørt på nytt: Den har mer enn {allowed} ord, eller "
          + "et ord på mer enn {allowed} byte. Skriv den selv.",
        nn:
          "kommandoen i køyring {found} blir ikkje køyrd på nytt: Han har meir enn {allowed} ord, eller "
          + "eit ord på meir enn {allowed} byte. Skriv han sjølv.")
    case .inputNotKept:
      Phrase(
        "run {found} read {allowed}, of which only the hash was kept, and the file is gone or not "
          + "what it was. Put it back, then try again.",
        nb:
          "kjøring {found} leste {allowed}. Bare hashen er lagret, og filen er borte eller ikke lik "
          + "den som ble lest. Legg filen tilbake, og prøv igjen.",
        nn:
          "køyring {found} las {allowed}. Berre hashen er lagra, og fila er borte eller ikkje lik "
          + "ho som blei lesen. Legg fila tilbake, og prøv igjen.")
    case .notKeptOfRun:
      Phrase(
        "nothing of that kind was kept of run {found}. It has: {allowed}.",
        nb: "noe slikt er ikke lagret for kjøring {found}. Det som finnes, er: {allowed}.",
        nn: "noko slikt er ikkje lagra for køyring {found}. Det som finst, er: {allowed}.")
    case .notADate:
      Phrase(
        "'{found}' is not a date. Write for example {allowed}.",
        nb: "«{found}» er ikke en dato. Skriv for eksempel {allowed}.",
        nn: "«{found}» er ikkje ein dato. Skriv til dømes {allowed}.")
    default: nil
    }
  }
}
