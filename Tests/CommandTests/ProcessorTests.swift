// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// The same bytes on processors with and without fused multiply-add, by which glibc chooses other code.
struct `On another processor` {
  let program: Program
  init() throws { program = try Program(isOptimized: true) }

  /// Runs a line in the folder `here`, and in `there` as if on a processor without it.
  private func onBoth(_ line: String) throws {
    for (folder, tunables) in [("here", ""), ("there", "glibc.cpu.hwcaps=-AVX2,-FMA,-FMA4")] {
      let run = try program.shell(
        "rm -rf \(folder); mkdir \(folder); cd \(folder); \(line)",
        environment: ["GLIBC_TUNABLES": tunables])
      #expect(run.code == 0, "\(run.errors)")
    }
  }

  /// What differs between the two folders; empty where nothing does.
  private func differences() throws -> String { try program.shell("diff -rq here there").output }

  @Test(.long) func `every distribution is drawn alike, and every future played alike`() throws {
    let file = Repository.root.appending(
      path: "Tests/ScenarioFilesTests/Examples/every-key.yaml")
    let metrics = "--metric share@2040 --metric cumulative_real@2040 --keep-draws -o out -q"
    for method in [
      "monte_carlo --samples 65536 --band none", "latin_hypercube --samples 4096 --band all",
      "kucherenko --samples 256 --band share",
    ] {
      try onBoth("ksf sweep \(file.path) --method \(method) \(metrics)")
      #expect(try program.names(in: "here/out").contains("draws.csv"))
      #expect(try differences() == "", "\(method)")
    }
  }

  @Test(.long) func `scenarios are projected alike`() throws {
    let files = try Repository.files(in: "scenarios", suffix: ".yaml", isDeep: false)
    #expect(!files.isEmpty)
    for id in files.map({ $0.deletingPathExtension().lastPathComponent }) {
      try onBoth("ksf project \(id) -o out -q")
      #expect(try program.names(in: "here/out").contains("table.csv"))
      #expect(try differences() == "", "\(id)")
    }
  }

  /// Or the tests above compare a processor with itself.
  @Test(.long) func `glibc's own mathematics give other bits`() throws {
    let flags = try String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
    try onBoth(
      """
      /usr/bin/python3 -c 'import math; print([math.exp(i / 3e3) + math.log(i / 7) + \
      math.pow(1 + i / 1e5, i / 3e3) for i in range(1, 20000)])' > numbers
      """)
    let hasFused = flags.split { $0.isWhitespace }.contains("fma")
    #expect(try differences().isEmpty != hasFused)
  }
}
