// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Slurm {
  /// Parts of what sbatch says, and what they mean. Reference: slurm_strerror(3).
  private static let refusals: [(said: String, code: Fault.Code)] = [
    ("invalid partition", .unknownPartition), ("Invalid partition name", .unknownPartition),
    ("Invalid job array specification", .arrayTooLarge),
    ("job array size", .arrayTooLarge),
    ("Invalid account", .slurmNotPermitted), ("Invalid qos", .slurmNotPermitted),
    ("not permitted to use this partition", .slurmNotPermitted),
    ("permission denied", .slurmNotPermitted), ("Permission denied", .slurmNotPermitted),
    ("not permitted", .slurmNotPermitted), ("Invalid user", .slurmNotPermitted),
    ("Requested time limit is invalid", .slurmLimit),
    ("Requested node configuration is not available", .slurmLimit),
    ("violates accounting/QOS policy", .slurmLimit), ("Node count specification", .slurmLimit),
    ("Memory required", .slurmLimit), ("More processors requested", .slurmLimit),
    ("CPU count", .slurmLimit),
    ("contact slurm controller", .slurmSilent), ("Connection refused", .slurmSilent),
    ("Socket timed out", .slurmSilent), ("Unable to contact", .slurmSilent),
    ("configuration source", .slurmSilent), ("Protocol authentication error", .slurmSilent),
  ]

  /// Why a job was not taken, from what sbatch said.
  func refusal(_ said: String) -> Fault {
    let plain = said.replacing("sbatch: ", with: "").replacing("error: ", with: "")
      .replacing("fatal: ", with: "")
    let code = Self.refusals.first { said.contains($0.said) }?.code ?? .slurmRefused
    switch code {
    case .unknownPartition:
      let known = lines("sinfo", ["--noheader", "--format=%R"])
      let asked = said.firstMatch(of: /partition specified: (\S+)/).map { String($0.1) }
      guard let asked, !known.isEmpty else {
        return Fault(.slurmRefused, path: "--partition", found: .said(plain))
      }
      return .unknown(
        .unknownPartition, asked, among: Array(Set(known)).sorted(), path: "--partition")
    case .arrayTooLarge:
      let lines = lines("scontrol", ["show", "config"])
      let size = lines.lazy.compactMap { $0.firstMatch(of: /MaxArraySize\s*=\s*(\d+)/) }.first
      guard let size = size.flatMap({ Int($0.1) }) else {
        return Fault(.slurmRefused, path: "--tasks", found: .said(plain))
      }
      // Numbers of tasks are below the size.
      return Fault(.arrayTooLarge, path: "--tasks", allowed: [.spelt("\(size - 1)")])
    default:
      return Fault(code, path: "--engine slurm", found: .said(plain))
    }
  }
}
