// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Funding
import ScenarioFiles
import Sensitivity
import Studies

extension PartIdentity {
  /// The study that parts carry, read as any other file.
  func load() throws(Faults) -> LoadedStudy {
    // The study names the scenario that stands beside it.
    let files = ["study.yaml": study, "./scenario.yaml": scenario]
    return try Disk.holding(files.mapValues { Array($0.utf8) }) { () throws(Faults) in
      try StudyLoader().load("study.yaml")
    }
  }

  /// The study made ready to run, with the identity that its blocks have.
  func sweep(of loaded: LoadedStudy) throws(Faults) -> Sweep {
    try Sweep(
      loaded.study, of: loaded.scenario.model, years: loaded.scenario.years, identity: scenarioHash)
  }

  /// What is done with invalid futures.
  var invalidPolicy: Execution.InvalidPolicy {
    // A part with any other was refused when it was read.
    Execution.InvalidPolicy(rawValue: policy)!
  }
}
