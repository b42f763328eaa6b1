// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// What is said while a sweep runs on other machines.
package enum ClusterWords: String, CaseIterable {
  case submitted, submittedAgain, goingOn, again, keptOut, silent, waits, joining, interrupted,
    detached
  case progress, merging, byHand, playedAnew

  package var phrase: Phrase {
    switch self {
    case .submitted:
      Phrase(
        "Submitted job {job} (blocks: {blocks}, tasks: {tasks}), and job {merge}, which joins their "
          + "parts. They are kept in {folder}",
        nb: "Sendte inn jobb {job} (blokker: {blocks}, oppgaver: {tasks}), og jobb {merge}, som "
          + "setter sammen delene. De havner i {folder}",
        nn: "Sende inn jobb {job} (blokker: {blocks}, oppgåver: {tasks}), og jobb {merge}, som set "
          + "saman delane. Dei hamnar i {folder}")
    case .submittedAgain:
      Phrase(
        "Submitted job {job} (blocks: {blocks}, tasks: {tasks}), and job {merge}, which joins the "
          + "parts.",
        nb: "Sendte inn jobb {job} (blokker: {blocks}, oppgaver: {tasks}), og jobb {merge}, som "
          + "setter sammen delene.",
        nn: "Sende inn jobb {job} (blokker: {blocks}, oppgåver: {tasks}), og jobb {merge}, som set "
          + "saman delane.")
    case .goingOn:
      Phrase(
        "Going on (blocks done: {done} of {blocks}, tasks in the queue: {queued}) in {folder}",
        nb: "Fortsetter (ferdige blokker: {done} av {blocks}, oppgaver i kø: {queued}) i {folder}",
        nn: "Held fram (ferdige blokker: {done} av {blocks}, oppgåver i kø: {queued}) i {folder}")
    case .again:
      Phrase(
        "Blocks {blocks}: {cause}. Trying again ({number} of {limit}).",
        nb: "Blokkene {blocks}: {cause}. Prøver igjen ({number} av {limit}).",
        nn: "Blokkene {blocks}: {cause}. Prøver igjen ({number} av {limit}).")
    case .keptOut:
      Phrase(
        "No more tasks go to the node {node}.", nb: "Ingen flere oppgaver går til noden {node}.",
        nn: "Ingen fleire oppgåver går til noden {node}.")
    case .silent:
      Phrase(
        "Slurm does not answer; waiting for it.", nb: "Slurm svarer ikke; venter på det.",
        nn: "Slurm svarer ikkje; ventar på det.")
    case .waits:
      Phrase(
        "Job {job} waits; Slurm's reason is {reason}.",
        nb: "Jobb {job} venter; Slurms grunn er {reason}.",
        nn: "Jobb {job} ventar; grunnen til Slurm er {reason}.")
    case .joining:
      Phrase(
        "The job that joins the parts did not; joining them here.",
        nb: "Jobben som skulle sette sammen delene, gjorde det ikke; setter dem sammen her.",
        nn: "Jobben som skulle setje saman delane, gjorde det ikkje; set dei saman her.")
    case .interrupted:
      Phrase(
        "Stopped waiting. The jobs run on: the same command goes on with them, and scancel {jobs} "
          + "cancels them. Parts are in {folder}",
        nb: "Sluttet å vente. Jobbene kjører videre: samme kommando fortsetter på dem, og scancel "
          + "{jobs} avbryter dem. Delene er i {folder}",
        nn: "Slutta å vente. Jobbane køyrer vidare: same kommando held fram på dei, og scancel "
          + "{jobs} avbryt dei. Delane er i {folder}")
    case .detached:
      Phrase(
        "Not waiting. The same command without --no-wait follows the jobs and gives the answer; "
          + "scancel {jobs} cancels them.",
        nb:
          "Venter ikke. Samme kommando uten --no-wait følger jobbene og gir svaret; scancel {jobs} "
          + "avbryter dem.",
        nn: "Ventar ikkje. Same kommando utan --no-wait følgjer jobbane og gjev svaret; scancel "
          + "{jobs} avbryt dei.")
    case .progress:
      Phrase(
        "{done} of {tasks} {tasks?task:tasks} done, {running} running, {waiting} waiting",
        nb:
          "{done} av {tasks} {tasks?oppgave ferdig:oppgaver ferdige}, {running} kjører, {waiting} venter",
        nn:
          "{done} av {tasks} {tasks?oppgåve ferdig:oppgåver ferdige}, {running} køyrer, {waiting} ventar"
      )
    case .byHand:
      Phrase(
        "When all of these have run, on whatever machine, the same command gives the answer.",
        nb: "Når alle disse er kjørt, på hvilken som helst maskin, gir samme kommando svaret.",
        nn: "Når alle desse er køyrde, på kva maskin som helst, gjev same kommando svaret.")
    case .playedAnew:
      Phrase(
        "The blocks are played again, in the place of what is there: {reason}",
        nb: "Blokkene kjøres på nytt, i stedet for det som ligger der: {reason}",
        nn: "Blokkene blir køyrde på nytt, i staden for det som ligg der: {reason}")
    case .merging:
      Phrase("joining the parts", nb: "setter sammen delene", nn: "set saman delane")
    }
  }
}
