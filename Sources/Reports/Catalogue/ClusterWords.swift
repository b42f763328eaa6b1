// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// What is said while a sweep runs on other machines.
package enum ClusterWords: String, CaseIterable {
  case merging, byHand

  package var phrase: Phrase {
    switch self {
    case .byHand:
      Phrase(
        "When all of these have run, on whatever machine, the same command gives the answer.",
        nb: "Når alle disse er kjørt, på hvilken som helst maskin, gir samme kommando svaret.",
        nn: "Når alle desse er køyrde, på kva maskin som helst, gjev same kommando svaret.")
    case .merging:
      Phrase("joining the parts", nb: "setter sammen delene", nn: "set saman delane")
    }
  }

  package static func submitted(job: Int, blocks: Int, tasks: Int, merge: String, folder: String)
    -> Message
  {
    Message(
      "Submitted job \(job) (blocks: \(blocks), tasks: \(tasks)), and job \(merge), which joins "
        + "their parts. They are kept in \(folder)",
      nb: "Sendte inn jobb \(job) (blokker: \(blocks), oppgaver: \(tasks)), og jobb \(merge), som "
        + "setter sammen delene. De havner i \(folder)",
      nn: "Sende inn jobb \(job) (blokker: \(blocks), oppgåver: \(tasks)), og jobb \(merge), som "
        + "set saman delane. Dei hamnar i \(folder)")
  }
  package static func submittedAgain(job: Int, blocks: Int, tasks: Int, merge: String) -> Message {
    Message(
      "Submitted job \(job) (blocks: \(blocks), tasks: \(tasks)), and job \(merge), which joins "
        + "the parts.",
      nb: "Sendte inn jobb \(job) (blokker: \(blocks), oppgaver: \(tasks)), og jobb \(merge), som "
        + "setter sammen delene.",
      nn: "Sende inn jobb \(job) (blokker: \(blocks), oppgåver: \(tasks)), og jobb \(merge), som "
        + "set saman delane.")
  }
  package static func goingOn(done: Int, blocks: Int, queued: Int, folder: String) -> Message {
    Message(
      "Going on (blocks done: \(done) of \(blocks), tasks in the queue: \(queued)) in \(folder)",
      nb: "Fortsetter (ferdige blokker: \(done) av \(blocks), oppgaver i kø: \(queued)) i "
        + "\(folder)",
      nn: "Held fram (ferdige blokker: \(done) av \(blocks), oppgåver i kø: \(queued)) i \(folder)")
  }
  package static func again(blocks: String, cause: String, number: Int, limit: Int) -> Message {
    Message(
      "Blocks \(blocks): \(cause). Trying again (\(number) of \(limit)).",
      nb: "Blokkene \(blocks): \(cause). Prøver igjen (\(number) av \(limit)).",
      nn: "Blokkene \(blocks): \(cause). Prøver igjen (\(number) av \(limit)).")
  }
  package static func keptOut(node: String) -> Message {
    Message(
      "No more tasks go to the node \(node).",
      nb: "Ingen flere oppgaver går til noden \(node).",
      nn: "Ingen fleire oppgåver går til noden \(node).")
  }
  package static let silent = Message(
    "Slurm does not answer; waiting for it.",
    nb: "Slurm svarer ikke; venter på det.",
    nn: "Slurm svarer ikkje; ventar på det.")
  package static func waits(job: Int, reason: String) -> Message {
    Message(
      "Job \(job) waits; Slurm's reason is \(reason).",
      nb: "Jobb \(job) venter; Slurms grunn er \(reason).",
      nn: "Jobb \(job) ventar; grunnen til Slurm er \(reason).")
  }
  package static let joining = Message(
    "The job that joins the parts did not; joining them here.",
    nb: "Jobben som skulle sette sammen delene, gjorde det ikke; setter dem sammen her.",
    nn: "Jobben som skulle setje saman delane, gjorde det ikkje; set dei saman her.")
  package static func interrupted(jobs: String, folder: String) -> Message {
    Message(
      "Stopped waiting. The jobs run on: the same command goes on with them, and scancel \(jobs) "
        + "cancels them. Parts are in \(folder)",
      nb: "Sluttet å vente. Jobbene kjører videre: samme kommando fortsetter på dem, og scancel "
        + "\(jobs) avbryter dem. Delene er i \(folder)",
      nn: "Slutta å vente. Jobbane køyrer vidare: same kommando held fram på dei, og scancel "
        + "\(jobs) avbryt dei. Delane er i \(folder)")
  }
  package static func detached(jobs: String) -> Message {
    Message(
      "Not waiting. The same command without --no-wait follows the jobs and gives the answer; "
        + "scancel \(jobs) cancels them.",
      nb: "Venter ikke. Samme kommando uten --no-wait følger jobbene og gir svaret; scancel "
        + "\(jobs) avbryter dem.",
      nn: "Ventar ikkje. Same kommando utan --no-wait følgjer jobbane og gjev svaret; scancel "
        + "\(jobs) avbryt dei.")
  }
  package static func progress(done: Int, tasks: Int, running: Int, waiting: Int) -> Message {
    Message(
      "\(done) of \(tasks) \(tasks, one: "task", many: "tasks") done, \(running) running, "
        + "\(waiting) waiting",
      nb: "\(done) av \(tasks) \(tasks, one: "oppgave ferdig", many: "oppgaver ferdige"), "
        + "\(running) kjører, \(waiting) venter",
      nn: "\(done) av \(tasks) \(tasks, one: "oppgåve ferdig", many: "oppgåver ferdige"), "
        + "\(running) køyrer, \(waiting) ventar")
  }
  package static func playedAnew(reason: String) -> Message {
    Message(
      "The blocks are played again, in the place of what is there: \(reason)",
      nb: "Blokkene kjøres på nytt, i stedet for det som ligger der: \(reason)",
      nn: "Blokkene blir køyrde på nytt, i staden for det som ligg der: \(reason)")
  }
}
