// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Fault.Code {
  /// What is said of sweeps over several machines.
  var clusterPhrase: Phrase? { slurmPhrase ?? taskPhrase }

  private var slurmPhrase: Phrase? {
    switch self {
    case .slurmMissing:
      Phrase(
        "Slurm is not on this machine: there is no {found}. Run this where jobs are submitted, on "
          + "a login node of the cluster, or here without --engine slurm.",
        nb: "Slurm finnes ikke på denne maskinen: {found} mangler. Kjør dette der jobber sendes "
          + "inn, på en innloggingsnode, eller her uten --engine slurm.",
        nn: "Slurm finst ikkje på denne maskina: {found} manglar. Køyr dette der jobbar blir sende "
          + "inn, på ein innloggingsnode, eller her utan --engine slurm.")
    case .slurmSilent:
      Phrase(
        "Slurm does not answer: {found}. Jobs that it has, run on; the same command goes on with "
          + "them.",
        nb: "Slurm svarer ikke: {found}. Jobber som er sendt inn, kjører videre; samme kommando "
          + "fortsetter på dem.",
        nn: "Slurm svarer ikkje: {found}. Jobbar som er sende inn, køyrer vidare; same kommando "
          + "held fram på dei.")
    case .slurmRefused:
      Phrase(
        "Slurm did not take the job: {found}", nb: "Slurm tok ikke imot jobben: {found}",
        nn: "Slurm tok ikkje imot jobben: {found}")
    case .slurmNotPermitted:
      Phrase(
        "Slurm does not let you run there: {found}. Name an account or a partition that is yours "
          + "with --account or --partition; those who run the cluster know which.",
        nb: "Slurm lar deg ikke kjøre der: {found}. Oppgi en konto eller en partisjon du har "
          + "tilgang til, med --account eller --partition; de som drifter klyngen, vet hvilken.",
        nn: "Slurm lèt deg ikkje køyre der: {found}. Oppgje ein konto eller ein partisjon du har "
          + "tilgang til, med --account eller --partition; dei som driftar klynga, veit kva for "
          + "ein.")
    case .slurmLimit:
      Phrase(
        "Slurm does not allow as much: {found}. Ask for less with --time, --threads or --memory, or "
          + "for another --partition; sinfo shows their limits.",
        nb: "Slurm tillater ikke så mye: {found}. Be om mindre med --time, --threads eller "
          + "--memory, eller om en annen --partition; sinfo viser grensene.",
        nn: "Slurm tillèt ikkje så mykje: {found}. Be om mindre med --time, --threads eller "
          + "--memory, eller om ein annan --partition; sinfo viser grensene.")
    case .unknownPartition:
      Phrase(
        "there is no partition '{found}'. There are {names}.",
        nb: "det finnes ingen partisjon «{found}». Det finnes {names}.",
        nn: "det finst ingen partisjon «{found}». Det finst {names}.")
    case .neverStarts:
      Phrase(
        "job {allowed} cannot start, for a reason that does not go away by waiting: {found} in Slurm's "
          + "words. It is cancelled, and what is done is kept. Ask for another --partition, --time "
          + "or --account, or those who run the cluster; then the same command goes on.",
        nb:
          "jobb {allowed} kan ikke starte, av en grunn som ikke går over av seg selv: {found}, med Slurms "
          + "ord. Den er avbrutt, og det som er gjort, er tatt vare på. Velg en annen --partition, "
          + "--time eller --account, eller spør dem som drifter klyngen; samme kommando fortsetter "
          + "så.",
        nn:
          "jobb {allowed} kan ikkje starte, av ein grunn som ikkje går over av seg sjølv: {found}, med "
          + "orda til Slurm. Han er avbroten, og det som er gjort, er teke vare på. Vel ein annan "
          + "--partition, --time eller --account, eller spør dei som driftar klynga; same kommando "
          + "held så fram.")
    case .arrayTooLarge:
      Phrase(
        "{found} tasks are more than this cluster takes in one array. Use --tasks {allowed} or "
          + "fewer.",
        nb: "{found} oppgaver er flere enn denne klyngen tar imot på én gang. Bruk --tasks "
          + "{allowed} eller færre.",
        nn: "{found} oppgåver er fleire enn denne klynga tek imot på éin gong. Bruk --tasks "
          + "{allowed} eller færre.")
    default: nil
    }
  }

  private var taskPhrase: Phrase? {
    switch self {
    case .tooManyTasks:
      Phrase(
        "{found} tasks are more than the study has blocks to share out. Use --tasks {allowed}.",
        nb: "{found} oppgaver er flere enn studien har blokker å dele ut. Bruk --tasks {allowed}.",
        nn: "{found} oppgåver er fleire enn studien har blokker å dele ut. Bruk --tasks {allowed}.")
    case .pathNotForShell:
      Phrase(
        "'{found}' has a line break in it, which scripts and printed commands cannot carry. Choose "
          + "another folder or program.",
        nb:
          "«{found}» inneholder et linjeskift, som verken skript eller kommandoer på én linje kan "
          + "ha. Velg en annen mappe eller et annet program.",
        nn:
          "«{found}» inneheld eit linjeskift, som verken skript eller kommandoar på éi line kan ha. "
          + "Vel ei anna mappe eller eit anna program.")
    case .linkedFolder:
      Phrase(
        "{found} in this folder is a link to somewhere else, where nothing is read or written. Put a "
          + "folder in its place.",
        nb: "{found} i denne mappen er en lenke til et annet sted, der ingenting blir lest eller "
          + "skrevet. Sett en mappe i stedet.",
        nn: "{found} i denne mappa er ei lenkje til ein annan stad, der ingenting blir lese eller "
          + "skrive. Set ei mappe i staden.")
    case .noRunFolder:
      Phrase(
        "no run is in this folder. ksf sweep … --engine slurm makes one below --work FOLDER.",
        nb: "det er ingen kjøring i denne mappen. ksf sweep … --engine slurm lager en under --work "
          + "MAPPE.",
        nn: "det er inga køyring i denne mappa. ksf sweep … --engine slurm lagar ei under --work "
          + "MAPPE.")
    case .noFinishedTasks:
      Phrase(
        "no task of this run is done yet, so there is nothing to join.",
        nb: "ingen oppgave i denne kjøringen er ferdig ennå, så det er ingenting å sette sammen.",
        nn: "inga oppgåve i denne køyringa er ferdig enno, så det er ingenting å setje saman.")
    case .runFollowed:
      Phrase(
        "another program is following this run. Let it, or stop it first: the jobs run on without "
          + "it.",
        nb: "et annet program følger denne kjøringen. La det gjøre det, eller stopp det først: "
          + "jobbene kjører videre uten det.",
        nn: "eit anna program følgjer denne køyringa. La det gjere det, eller stopp det først: "
          + "jobbane køyrer vidare utan det.")
    case .folderNotShared:
      Phrase(
        "the node {found} does not see the folder {allowed}. Choose one that all nodes share: "
          + "--work FOLDER.",
        nb: "noden {found} ser ikke mappen {allowed}. Velg en som alle nodene deler: --work MAPPE.",
        nn: "noden {found} ser ikkje mappa {allowed}. Vel ei som alle nodane deler: --work MAPPE.")
    case .programNotShared:
      Phrase(
        "the node {found} does not have {allowed}. Install ksf where all nodes see it, and run it "
          + "from there or name it with --program.",
        nb: "noden {found} har ikke {allowed}. Installer ksf der alle nodene ser det, og kjør det "
          + "derfra eller oppgi det med --program.",
        nn: "noden {found} har ikkje {allowed}. Installer ksf der alle nodane ser det, og køyr det "
          + "derfrå eller oppgje det med --program.")
    case .taskFailed:
      Phrase(
        "the task was tried as often as allowed (--retries); the last time: {allowed}. The parts "
          + "of the others are kept, and the same command goes on with them.",
        nb: "oppgaven er prøvd så mange ganger som tillatt (--retries); siste gang: {allowed}. "
          + "Delene fra de andre er tatt vare på, og samme kommando fortsetter på dem.",
        nn: "oppgåva er prøvd så mange gonger som tillate (--retries); siste gongen: {allowed}. "
          + "Delane frå dei andre er tekne vare på, og same kommando held fram på dei.")
    case .taskSaid:
      Phrase(
        "the task on {found} said: {allowed}", nb: "oppgaven på {found} sa: {allowed}",
        nn: "oppgåva på {found} sa: {allowed}")
    case .taskTimeLimit:
      Phrase(
        "the task on {found} was killed by its time limit when {allowed} of it was done. That is "
          + "kept. Give it longer with --time, or make tasks smaller with more --tasks; the same "
          + "command goes on.",
        nb: "oppgaven på {found} ble avbrutt av tidsgrensen da {allowed} av den var gjort. Det er "
          + "tatt vare på. Gi den lengre tid med --time, eller lag mindre oppgaver med flere "
          + "--tasks; samme kommando fortsetter.",
        nn: "oppgåva på {found} blei avbroten av tidsgrensa då {allowed} av ho var gjort. Det er "
          + "teke vare på. Gje ho lengre tid med --time, eller lag mindre oppgåver med fleire "
          + "--tasks; same kommando held fram.")
    case .taskCancelled:
      Phrase(
        "the task was cancelled. The parts that are there are kept, and the same command goes on "
          + "with them.",
        nb:
          "oppgaven ble avbrutt. Delene som er der, er tatt vare på, og samme kommando fortsetter "
          + "på dem.",
        nn:
          "oppgåva blei avbroten. Delane som er der, er tekne vare på, og same kommando held fram "
          + "på dei.")
    default: nil
    }
  }
}
