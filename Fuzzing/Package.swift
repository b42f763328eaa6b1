// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later
import PackageDescription

let entry: [SwiftSetting] = [.unsafeFlags(["-parse-as-library"])]

// Its own package, so that nothing of the fuzzers reaches a user; built by scripts/fuzz.
let package = Package(
  name: "fuzzing",
  dependencies: [.package(name: "ksf", path: "..")],
  targets: [
    .executableTarget(
      name: "fuzz", dependencies: [.product(name: "FuzzSupport", package: "ksf")],
      swiftSettings: entry),
    .executableTarget(
      name: "fuzz-files", dependencies: [.product(name: "FuzzSupport", package: "ksf")],
      swiftSettings: entry),
  ]
)
