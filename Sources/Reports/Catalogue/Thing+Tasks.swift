// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Fault.Thing {
  /// How a task on another machine came to its end.
  var taskPhrase: Phrase? {
    switch self {
    case .taskForgotten:
      Phrase(
        "it ended and left no part", nb: "den tok slutt uten å legge igjen noen del",
        nn: "ho tok slutt utan å leggje att nokon del")
    case .taskTimeLimit:
      Phrase("its time was up", nb: "tiden var ute", nn: "tida var ute")
    case .taskOutOfMemory:
      Phrase(
        "it had too little memory (--memory)", nb: "den hadde for lite minne (--memory)",
        nn: "ho hadde for lite minne (--memory)")
    case .taskNodeLost:
      Phrase("its node was lost", nb: "noden falt fra", nn: "noden fall frå")
    case .taskPreempted:
      Phrase(
        "it had to give way to other jobs", nb: "den måtte vike for andre jobber",
        nn: "ho måtte vike for andre jobbar")
    case .taskCancelled: Phrase("it was cancelled", nb: "den ble avbrutt", nn: "ho blei avbroten")
    case .taskNotLaunched:
      Phrase(
        "Slurm could not start it", nb: "Slurm fikk ikke startet den",
        nn: "Slurm fekk ikkje starta ho")
    case .taskFolderUnseen:
      Phrase(
        "the node does not see the folder", nb: "noden ser ikke mappen", nn: "noden ser ikkje mappa"
      )
    case .taskProgramMissing:
      Phrase(
        "the node does not have the program", nb: "noden har ikke programmet",
        nn: "noden har ikkje programmet")
    case .taskDamaged:
      Phrase("its part was damaged", nb: "delen var skadet", nn: "delen var skadd")
    default: nil
    }
  }
}
