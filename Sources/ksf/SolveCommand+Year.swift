// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import ScenarioFiles
import Sensitivity
import Simulation
import Studies

extension SolveCommand {
  /// That a year is not solved for in a share of futures, with a command that tells what can be known:
  /// only one that has been tried.
  ///
  /// - Throws: ``Faults``: a goal that holds in no share of futures, whatever varies.
  func ofYear(_ year: ModelParameter, in loaded: LoadedScenario) throws(Faults) -> Fault {
    _ = try asking("--goal \(goal)") { () throws(Fault) in
      try PolicyThreshold(goal, in: loaded.model)
    }
    var fault = Fault(.probabilityOfYear, path: "--vary \(vary)", found: .spelt(year.path))
    let own = Int(year.central.value)
    let others = (1...5).flatMap { [own + $0, own - $0] }
    for other in others {
      guard let line = command(year.path, [own, other].sorted()) else { continue }
      fault.allowed = [.oneOf([.spelt("`\(line)`")])]
      return fault
    }
    // A rate that is drawn year by year has as many draws as there are years.
    for other in others {
      guard let line = command(year.path, [other], setting: ["\(year.path)=\(other)"]) else {
        continue
      }
      fault.allowed = [.oneOf([.spelt("`\(line)`")])]
      fault.years = other...other
      return fault
    }
    return fault
  }

  /// What tells in how many futures the goal is met with each of the years; nil where they make no
  /// study that can be played.
  private func command(_ path: String, _ years: [Int], setting: [String] = []) -> String? {
    let law = "\(path)=values(\(years.map { "\($0)" }.joined(separator: ", ")))"
    do {
      var loaded = try StudyLoader(data: try question.data.read().data)
        .load(question.name, settings: question.set + setting)
      try loaded.vary([law])
      loaded.study.bands = []
      let model = loaded.scenario.model
      loaded.study.method = .policies(
        PolicyQuestion(samples: 1, thresholds: [try PolicyThreshold(goal, in: model)]))
      let sweep = try Sweep(
        loaded.study, of: model, years: loaded.scenario.years, identity: loaded.scenarioHash)
      guard sweep.designFaults.isEmpty else { return nil }
    } catch {
      return nil
    }
    return question.line(
      "sweep", setting: setting,
      ["--method", "policies", "--vary", law, "--threshold", goal, "--band", "none"])
  }
}
