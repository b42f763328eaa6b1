// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import TestSupport
import Testing

@testable import Cluster

/// A Slurm that says what it is told to: rare answers, in the words of Slurm 22.05.
struct `What Slurm refuses` {
  let folder: Folder
  init() throws { folder = try Folder() }

  private func slurm(sbatch: String, code: Int = 1) throws -> Slurm {
    let replies = [
      "sbatch": "echo '\(sbatch)' >&2; exit \(code)",
      "sinfo": "printf 'main\\nbig\\nmain\\n'",
      "scontrol": "echo 'MaxArraySize            = 1001'",
      "squeue": "exit 1", "scancel": "",
    ]
    for (name, reply) in replies {
      let path = try folder.write(name, "#!/bin/sh\n\(reply)\n")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    return try Slurm(
      for: SlurmRequest(), environment: ["PATH": "\(folder.url.path):/usr/bin:/bin"])
  }

  private func fault(_ said: String) throws -> Fault {
    let slurm = try slurm(sbatch: said)
    let faults = #expect(throws: Faults.self) {
      try slurm.submit(URL(fileURLWithPath: "/x.sh"))
    }
    return try #require(faults?.list.first)
  }

  @Test(arguments: [
    (
      "sbatch: error: Batch job submission failed: Invalid account or account/partition combination specified",
      Fault.Code.slurmNotPermitted
    ),
    (
      "sbatch: error: Batch job submission failed: User'\\''s group not permitted to use this partition",
      .slurmNotPermitted
    ),
    ("sbatch: error: Batch job submission failed: Access/permission denied", .slurmNotPermitted),
    ("sbatch: error: Batch job submission failed: Invalid qos specification", .slurmNotPermitted),
    (
      "sbatch: error: Batch job submission failed: Requested time limit is invalid (missing or exceeds some limit)",
      .slurmLimit
    ),
    (
      "sbatch: error: Batch job submission failed: Job violates accounting/QOS policy (job submit limit, user'\\''s size and/or time limits)",
      .slurmLimit
    ),
    (
      "sbatch: error: Batch job submission failed: Unable to contact slurm controller (connect failure)",
      .slurmSilent
    ),
    ("sbatch: fatal: Could not establish a configuration source", .slurmSilent),
    ("sbatch: error: Unrecognized option: --qoss=short", .slurmRefused),
  ])
  func `is told in words, with its own`(_ said: String, _ code: Fault.Code) throws {
    let fault = try fault(said)
    #expect(fault.code == code)
    guard case .said(let text) = fault.found else {
      Issue.record("\(fault)")
      return
    }
    #expect(!text.contains("sbatch:") && text.count > 20)
  }

  @Test func `is told with what there is instead`() throws {
    let partition = try fault(
      "sbatch: error: invalid partition specified: mian\nsbatch: error: Batch job submission failed: Invalid partition name specified"
    )
    #expect(partition.code == .unknownPartition && partition.allowed == ["big", "main"])
    #expect(partition.found == "mian" && partition.nearest == "main")
    let array = try fault(
      "sbatch: error: Batch job submission failed: Invalid job array specification")
    #expect(array.code == .arrayTooLarge && array.allowed == ["1000"])
  }

  @Test func `is also an answer that is no number`() throws {
    #expect(throws: Faults.self) {
      try slurm(sbatch: "", code: 0).submit(URL(fileURLWithPath: "/x.sh"))
    }
  }

  @Test func `is nothing where there is no Slurm`() throws {
    do throws(Faults) {
      _ = try Slurm(for: SlurmRequest(), environment: ["PATH": "/nowhere"])
      Issue.record("there was one")
    } catch {
      #expect(error.list.map(\.code) == [.slurmMissing])
    }
  }
}
