// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later
import PackageDescription

// Its own package, so that nothing of the fuzzer reaches a user; built by scripts/fuzz.
let package = Package(
  name: "fuzzing",
  dependencies: [.package(name: "ksf", path: "..")],
  targets: [
    .executableTarget(
      name: "fuzz", dependencies: [.product(name: "KSFSimulator", package: "ksf")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ]
)
