// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later
import PackageDescription

// Its own package, so that the benchmark library reaches no user of the program.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS("26.0")],
  dependencies: [
    .package(name: "ksf", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Stages", dependencies: [.product(name: "KSFSimulator", package: "ksf")],
      path: "Sources/Stages"),
    .executableTarget(
      name: "Coverage", dependencies: [.product(name: "Sensitivity", package: "ksf")],
      path: "Sources/Coverage"),
    .executableTarget(
      name: "Estimators", dependencies: [.product(name: "Sensitivity", package: "ksf")],
      path: "Sources/Estimators"),
    .executableTarget(
      name: "Projection",
      dependencies: [
        .product(name: "KSFSimulator", package: "ksf"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Projection",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ]
)
