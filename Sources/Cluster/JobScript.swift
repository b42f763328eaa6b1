// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Boundary
import Foundation

/// The batch scripts of a run: one of an array of tasks, and one that joins what they leave.
package struct JobScript: Hashable, Sendable {
  /// The run's folder, as every node is to see it.
  package let folder: String
  /// The program, as every node is to see it.
  package let program: String
  /// What the jobs of a run are called by, however often it is submitted.
  package let name: String
  package var request: SlurmRequest
  /// Options of `ksf task` and `ksf merge` beside those of the run.
  package let options: [String]

  package init(
    folder: String, program: String, name: String, request: SlurmRequest, options: [String] = []
  ) {
    (self.folder, self.program, self.name) = (folder, program, name)
    (self.request, self.options) = (request, options)
  }

  /// What a task ends with on a node that does not see the folder, or the program.
  static let (folderUnseen, programMissing): (Int, Int) = (72, 73)

  func name(of attempt: Int) -> String { "\(name).\(attempt)" }
  func mergeName(of attempt: Int) -> String { "\(name).\(attempt).merge" }

  /// The attempt whose tasks or merge has this name; nil for other jobs.
  func attempt(of job: String) -> (number: Int, isMerge: Bool)? {
    guard job.hasPrefix(name + ".") else { return nil }
    let parts = job.dropFirst(name.count + 1).split(separator: ".")
    guard let number = parts.first.flatMap({ Int($0) }) else { return nil }
    if parts.count == 1 { return (number, false) }
    return parts.count == 2 && parts[1] == "merge" ? (number, true) : nil
  }

  /// The array of an attempt: the blocks of task N stand in line N of a file beside the script.
  package func tasks(attempt: Int, count: Int) -> String {
    script(name(of: attempt), cores: request.threads, ["array=1-\(count)", "requeue"]) + """
      blocks=$(sed -n "${SLURM_ARRAY_TASK_ID}p" "$folder/tasks-\(attempt)")
      exec >>"$folder/logs/\(attempt)-$SLURM_ARRAY_TASK_ID.log" 2>&1
      exec "$program" task "$folder" --blocks "$blocks" --threads \(request.threads)\(suffix)

      """
  }

  /// The same tasks as commands, for whoever starts them.
  package func commands(for shares: [Range<Int>]) -> [String] {
    shares.map { blocks in
      "\(program.shellQuotedCommand) task \(folder.shellQuoted)"
        + " --blocks \(blocks.lowerBound + 1)-\(blocks.upperBound)"
        + " --threads \(request.threads)\(suffix)"
    }
  }

  /// The job after them.
  package func merge(attempt: Int) -> String {
    script(mergeName(of: attempt), cores: 1, ["requeue", "kill-on-invalid-dep=yes"]) + """
      exec >>"$folder/logs/\(attempt)-merge.log" 2>&1
      exec "$program" merge "$folder" --part "$folder/whole.part" --replace --quiet\(suffix)

      """
  }

  private var suffix: String { options.map { " " + $0.shellQuoted }.joined() }

  private func script(_ name: String, cores: Int, _ own: [String]) -> String {
    let lines =
      ["job-name=\(name)"] + own + ["ntasks=1", "cpus-per-task=\(cores)"]
      // Slurm itself opens no file in the folder: a node that does not see it could say nothing.
      + ["output=/dev/null"] + request.options.map { "\($0.name)=\($0.value)" }
    return (["#!/bin/bash"] + (lines.map { "--\($0)" } + request.more).map { "#SBATCH \($0)" })
      .joined(separator: "\n") + """

        folder=\(folder.shellQuoted)
        program=\(program.shellQuoted)
        [ -e "$folder/study.part" ] || exit \(Self.folderUnseen)
        [ -x "$program" ] || exit \(Self.programMissing)

        """
  }
}
