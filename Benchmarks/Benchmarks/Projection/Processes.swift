// SPDX-License-Identifier: GPL-3.0-or-later

import Benchmark
import Foundation

/// The program as it is run: projections, and documents in a folder of their own.
func processBenchmarks() {
  let folder = FileManager.default.temporaryDirectory.appending(path: "ksf-benchmark").path
  whole("ksf project \(largest)")
  for scenario in [largest, "half-from-year-eleven"] {
    whole("ksf export \(scenario) --force -q -o \(folder)/plan.xlsx")
    whole("ksf export \(scenario) --force -q -o \(folder)/data")
  }
  whole("ksf report \(largest) --force -q -o \(folder)/report.html")
  // A scenario's own uncertainty in 2^17 futures.
  whole("ksf report ksf-2019 --samples 131072 --force -q -o \(folder)/study.html")
}

/// Measures a command from start to end; `KSF` names another program than the one that is built.
private func whole(_ command: String) {
  let name = command.replacingOccurrences(
    of: FileManager.default.temporaryDirectory.appending(path: "ksf-benchmark").path + "/", with: ""
  )
  Benchmark(
    "whole process: \(name)", configuration: .init(metrics: [.wallClock], maxIterations: 20)
  ) { benchmark in
    let ksf = ProcessInfo.processInfo.environment["KSF"] ?? "../.build/release/ksf"
    try FileManager.default.createDirectory(
      at: FileManager.default.temporaryDirectory.appending(path: "ksf-benchmark"),
      withIntermediateDirectories: true)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: ksf)
      process.arguments = command.split(separator: " ").dropFirst().map { String($0) }
      process.environment = ProcessInfo.processInfo.environment.merging(
        ["KSF_ARCHIVE": ""]
      ) { $1 }  // What archiving adds is measured apart.
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    }
  }
}
