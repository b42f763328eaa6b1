// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Funding
import GSL
import Reports
import ScenarioFiles
import Sensitivity
import Studies

/// What is kept while a study is played, and which blocks of it are.
struct PartOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Keep every block in this file when it is done, so that a run that is killed can go on.",
      valueName: "file"), completion: .file())
  var part: String?

  @Flag(help: "Go on with the part that is there, if there is one.")
  var resume = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Play only these blocks, counted from 1, into the part; ksf merge joins parts.",
      valueName: "a-b"))
  var blocks: String?

  func validate() throws {
    guard part == nil else { return }
    if resume { throw ValidationError("--resume needs the part to go on with: --part FILE.") }
    if blocks != nil { throw ValidationError("--blocks needs a file for them: --part FILE.") }
  }

  /// The blocks that were asked for, counted from 0; nil for all.
  func range(of count: Int) throws(Faults) -> Range<Int>? {
    guard let blocks else { return nil }
    return try Self.range(blocks, of: count)
  }

  /// The part of all blocks that was asked for, a fraction.
  func share(of sweep: Sweep) throws(Faults) -> Double {
    guard blocks != nil, let count = try sweep.blocks(), let own = try range(of: count) else {
      return 1
    }
    return Double(own.count) / Double(count)
  }

  /// `5-8`, counted from 1, as blocks counted from 0.
  static func range(_ blocks: String, of count: Int) throws(Faults) -> Range<Int> {
    let ends = blocks.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends.last!,
      1 <= first, first <= last, last <= count
    else {
      throw Faults([
        Fault(
          .noSuchBlocks, path: "--blocks", found: .spelt(blocks), allowed: [.spelt("\(count)")])
      ])
    }
    return first - 1..<last
  }

  /// Plays a sweep, keeping its blocks.
  ///
  /// - Returns: What there is now, and the part of the study that is still missing.
  func evaluate(
    _ sweep: Sweep, _ identity: PartIdentity, by execution: Execution
  ) throws(Faults) -> (summary: SweepSummary, blocks: Range<Int>, count: Int) {
    guard let count = try sweep.blocks() else {
      throw Faults([
        Fault(
          .notForMethod, path: "--part", found: .spelt(sweep.study.method.name),
          allowed: StudyMethod.names.filter { !["grid", "one_at_a_time"].contains($0) }.map {
            .spelt($0)
          })
      ])
    }
    let range = try range(of: count)
    // A run that was cut off goes on, whether it was told to or not.
    let resumes = resume || Replay.current != nil
    let file = try PartFile.open(
      part!, of: identity, resuming: resumes, within: execution.memory ?? .infinity)
    do throws(Faults) {
      let summary = try sweep.summary(
        blocks: range, known: file.summary, by: execution, keep: { file.save($0) })
      try file.finish(summary)
      return (summary, range ?? 0..<count, count)
    } catch {
      if let fault = file.fault { throw Faults([fault]) }
      throw error.ofPart(file.path)
    }
  }
}

extension PartIdentity {
  init(_ loaded: LoadedStudy, _ execution: Execution) {
    self.init(
      program: Self.thisProgram,
      study: loaded.text, scenario: loaded.scenario.resolvedText,
      scenarioHash: loaded.scenarioHash, policy: execution.policy.rawValue)
  }
}

extension PartIdentity {
  /// This program, and what it was built with.
  static let thisProgram = "ksf \(Version.text), Swift \(Version.swift), GSL \(Library.version)"
}

extension LoadedStudy {
  /// What tells its scenario from others.
  var scenarioHash: String { Digest.sha256(scenario.resolvedText.utf8) }
}
