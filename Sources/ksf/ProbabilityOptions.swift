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
    help: ArgumentHelp(
      "The goal is to hold in this share of the futures that the scenario's uncertainty gives.",
      valueName: "80 %"))
  var probability: String?

  @Option(
    help: ArgumentHelp("With --probability: futures played for each value.", valueName: "n"))
  var samples = 16_384

  @Option(help: ArgumentHelp("With --probability: of every draw.", valueName: "n"))
  var seed: UInt64 = Study.standardSeed

  @Option(help: ArgumentHelp("With --probability: how many threads play.", valueName: "n"))
  var threads: Int?

  func validate() throws {
    guard (1...1 << 31).contains(samples) else {
      throw ValidationError("--samples takes a whole number from 1 to 2^31, not \(samples).")
    }
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads takes a whole number from 1 to 1024, not \(threads).")
    }
  }

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
    guard !study.uncertainty.isEmpty else {
      throw Faults([
        Fault(
          .nothingVaries, path: "uncertainty", allowed: [.spelt("--set 'uncertainty.PATH={…}'")])
      ])
    }
    let execution = Execution(
      threads: threads ?? ProcessorCount.available, policy: .dropRow)
    return try ProbableSolver(
      goal, of: study, in: loaded.model, varying: path, bracket: bracket, samples: samples,
      by: execution
    ).solve(for: wanted)
  }
}
