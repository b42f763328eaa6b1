// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
package import Funding
import Glibc

/// Slurm, by its commands: what is submitted to it, and what it says of that.
///
/// Its accounting is not asked, which many clusters do not have. Reference: sbatch(1), scontrol(1),
/// squeue(1), scancel(1).
package struct Slurm: Sendable {
  private let environment: [String: String]

  /// - Parameter request: What is asked for; variables that would overrule it are not passed on.
  /// - Throws: ``Faults`` where there is no Slurm.
  package init(
    for request: SlurmRequest,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(Faults) {
    let given = Set(request.options.map(\.name))
    var own = environment
    for (variable, option) in SlurmRequest.overriding where option.isEmpty || given.contains(option)
    {
      own["SBATCH_\(variable)"] = nil
    }
    // Lists of tasks are cut short otherwise.
    own["SLURM_BITSTR_LEN"] = "0"
    for name in ["sbatch", "scontrol", "squeue", "scancel"]
    where Command(name, in: environment) == nil {
      throw Faults([Fault(.slurmMissing, path: "--engine slurm", found: .spelt(name))])
    }
    self.environment = own
  }

  /// Slurm has no answer at the moment.
  struct NoResponse: Error { let said: String }

  private func run(_ name: String, _ arguments: [String]) throws(NoResponse) -> Command.Outcome {
    guard let command = Command(name, in: environment) else {
      throw NoResponse(said: "\(name): not found")
    }
    do {
      return try command.run(arguments, environment)
    } catch {
      throw NoResponse(said: "\(name): \(error)")
    }
  }

  /// Hands in a script.
  ///
  /// - Parameter dependency: As `sbatch --dependency` takes it.
  /// - Returns: The number of the job.
  /// - Throws: ``Faults`` with the reason why it was not taken.
  func submit(_ script: URL, after dependency: String? = nil) throws(Faults) -> Int {
    let arguments = ["--parsable"] + (dependency.map { ["--dependency=\($0)"] } ?? [])
    let outcome: Command.Outcome
    do throws(NoResponse) {
      outcome = try run("sbatch", arguments + [script.path])
    } catch {
      throw Faults([Fault(.slurmSilent, path: "sbatch", found: .said(error.said))])
    }
    let number = outcome.output.split(whereSeparator: { ";\n".contains($0) }).first
    guard outcome.code == 0, let job = number.flatMap({ Int($0) }) else {
      throw Faults([refusal(outcome.said)])
    }
    return job
  }

  /// What Slurm says of jobs; nothing of those that it has forgotten.
  func answer(of jobs: [Int]) -> Swift.Result<[JobReport], NoResponse> {
    do throws(NoResponse) {
      return .success(try reports(of: jobs))
    } catch {
      return .failure(error)
    }
  }

  private func reports(of jobs: [Int]) throws(NoResponse) -> [JobReport] {
    var reports: [JobReport] = []
    for job in jobs {
      let outcome = try run("scontrol", ["--oneliner", "show", "job", "\(job)"])
      if outcome.code != 0, !outcome.errors.contains("Invalid job id") {
        throw NoResponse(said: outcome.said)
      }
      reports += JobReport.reports(in: outcome.output)
    }
    return reports
  }

  /// The user's own jobs that are not at an end, with their names, each once.
  func queue() throws(Faults) -> [(job: Int, name: String)] {
    do throws(NoResponse) {
      let outcome = try run("squeue", ["--noheader", "--user=\(getuid())", "--format=%F|%j"])
      guard outcome.code == 0 else { throw NoResponse(said: outcome.said) }
      var seen: Set<Int> = []
      return outcome.output.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: "|", maxSplits: 1)
        guard parts.count == 2, let job = Int(parts[0]), seen.insert(job).inserted else {
          return nil
        }
        return (job, String(parts[1]))
      }
    } catch {
      throw Faults([Fault(.slurmSilent, path: "squeue", found: .said(error.said))])
    }
  }

  /// Takes jobs back; those that are at an end already are none of its concern.
  func cancel(_ jobs: [Int]) {
    guard !jobs.isEmpty else { return }
    _ = try? run("scancel", ["--quiet"] + jobs.map { "\($0)" })
  }

  /// Lines that a command prints; none if it fails.
  func lines(_ name: String, _ arguments: [String]) -> [String] {
    guard let outcome = try? run(name, arguments), outcome.code == 0 else { return [] }
    return outcome.output.split(separator: "\n").map { String($0) }
  }
}
