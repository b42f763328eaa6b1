// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Funding
import Reports
import ScenarioFiles
import Sensitivity
import Simulation
import Studies

/// In how many of many futures a goal is to hold.
struct ProbabilityOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The goal is to hold in this share of the futures that the scenario's uncertainty gives.",
      valueName: "80 %"))
  var probability: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("With --probability: futures played for each value.", valueName: "n"),
    transform: whole(1...1 << 31))
  var samples = 16_384

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("With --probability: of every draw.", valueName: "n"),
    transform: whole(0...UInt64.max))
  var seed: UInt64 = Study.standardSeed

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("With --probability: how many threads play.", valueName: "n"),
    transform: whole(1...1024))
  var threads: Int?

  /// - Parameter goal: As it was asked.
  func solve(
    _ goal: Goal, _ text: String, _ path: String, _ bracket: ClosedRange<Double>?,
    in loaded: LoadedScenario
  ) throws(Faults) -> ProbableSolve {
    let wanted = try asking("--probability \(probability ?? "")") { () throws(Fault) in
      try RangeText.share(probability ?? "")
    }
    let study = Study(
      id: loaded.scenario.id, uncertainty: loaded.uncertainty.without([path]),
      metrics: [goal.metric.text(in: loaded.model)], method: .sample(.quasiMonteCarlo, samples: 1),
      seed: seed)
    try checkUncertainty(loaded, without: path)
    let execution = Execution(
      threads: threads ?? ProcessorCount.available, policy: .dropRow)
    return try ProbableSolver(
      goal, of: study, in: loaded.model, varying: path, bracket: bracket, samples: samples,
      by: execution
    ).solve(for: wanted)
  }

  /// - Throws: ``Faults`` where nothing varies beside the parameter at `path`.
  func checkUncertainty(_ loaded: LoadedScenario, without path: String) throws(Faults) {
    guard loaded.uncertainty.without([path]).isEmpty else { return }
    throw Faults([
      Fault(
        .nothingVaries, path: "uncertainty", allowed: [.spelt("--set 'uncertainty.PATH={…}'")])
    ])
  }
}
