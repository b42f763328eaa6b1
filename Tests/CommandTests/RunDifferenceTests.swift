// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

struct `What two runs came to` {
  static let step = "funding.phases.ramp_up.step.increment"
  let program: Program
  init() throws { program = try Program() }

  @discardableResult
  private func ksf(_ line: String) throws -> Program.Outcome {
    try program.shell("ksf \(line)", environment: ["KSF_ARCHIVE": "runs.sqlite"])
  }

  @Test func `differs by no per cent in years, seeds, counts and printed digits`() throws {
    for set in ["", "--set \(Self.step)='75 MNOK'"] {
      try ksf("project \(set) --metric share@2029 --metric peak_year:share")
      try ksf("table ksf-2019 \(set)")
    }
    let metrics = try ksf("runs diff 1 3").output
    #expect(metrics.contains("2 of 2 figures differ, the most by +40.9 %"), "\(metrics)")
    #expect(metrics.contains(/peak_year:share\s+2041\s+2042\n/))
    // Printed, the share is 0.12 and 0.16 %; and of two rows of one name each has its own.
    let printed = try ksf("runs diff 2 4").output
    #expect(printed.contains("figures differ.\n"), "\(printed)")
    #expect(printed.contains(/For calls\s+147.5\s+172.5\n/) && !printed.contains("+"), "\(printed)")
  }

  @Test func `has no seed among its figures, nor how many futures were played`() throws {
    try ksf("sweep which-step-is-robust -q --samples 64")
    try ksf("sweep which-step-is-robust -q --samples 64 --seed 7")
    let text = try ksf("runs diff 1 2").output
    #expect(text.contains(/mean share@2034\s/) && text.contains("study.yaml: seed"), "\(text)")
    #expect(!text.contains(/\n(seed|samples_used|evaluations)\s/), "\(text)")
    #expect(!text.contains("−100 %"), "\(text)")
  }
}
