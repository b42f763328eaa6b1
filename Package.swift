// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),  // C types cannot leak out of `GSL`.
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]
let noPointers = strict + [.strictMemorySafety()]  // Everywhere but in `GSL`.

let package = Package(
  name: "ksf",
  platforms: [.macOS("26.0")],  // InlineArray; on Linux the toolchain decides.
  products: [
    .library(name: "KSFSimulator", targets: ["KSFSimulator"]),
    .library(name: "Sensitivity", targets: ["Sensitivity"]),  // Stands alone: knows no money.
    .executable(name: "ksf", targets: ["ksf"]),
    .library(name: "FuzzSupport", targets: ["FuzzSupport"]),  // For the package of the fuzzers.
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", exact: "0.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    // Floor 0: the C libraries as they are.
    .systemLibrary(
      name: "CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"]), .brew(["gsl"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .systemLibrary(
      name: "CMinizip", pkgConfig: "minizip",
      providers: [.apt(["libminizip-dev"]), .brew(["minizip"])]),
    // C's mathematics, for the same bits on every machine; made by `scripts/setup`.
    .binaryTarget(name: "CMathematics", path: ".build/Mathematics.artifactbundle"),
    // Of the system's own, what Swift's Glibc does not show.
    .systemLibrary(name: "CLinux"),

    // Beside them: what passes between the program and the machine, for every floor above.
    .target(name: "Boundary", dependencies: ["CLinux"], swiftSettings: strict),

    // Floor 1: mathematics, the domain, and files of offices. None knows another.
    .target(name: "GSL", dependencies: ["CGSL", "CMathematics"], swiftSettings: strict),
    .target(name: "Funding", swiftSettings: noPointers),
    .target(name: "OfficeFiles", dependencies: ["Boundary", "CXLSXWriter"], swiftSettings: strict),
    .target(name: "ZipFiles", dependencies: ["Boundary", "CMinizip"], swiftSettings: strict),

    // Floor 2: play futures; ask which inputs matter; the built-in series and scenarios.
    .target(
      name: "Simulation", dependencies: ["CMathematics", "Funding"], swiftSettings: noPointers),
    .target(
      name: "Sensitivity", dependencies: ["CMathematics", "GSL"], swiftSettings: noPointers),
    .target(name: "Facts", dependencies: ["Funding"], swiftSettings: noPointers),

    // Floor 3: where money meets sensitivity.
    .target(
      name: "Studies",
      dependencies: ["CMathematics", "GSL", "Funding", "Simulation", "Sensitivity"],
      swiftSettings: noPointers),

    // Beside them: the engine's input as bytes, and its numbers, for a page; see `scripts/wasm`.
    .target(
      name: "ByteForm", dependencies: ["Funding", "Simulation", "Sensitivity", "Studies"],
      swiftSettings: noPointers),

    // Floor 4: text in, tables out.
    .target(
      name: "ScenarioFiles",
      dependencies: [
        "Boundary", "Funding", "Simulation", "Sensitivity", "Facts", "Studies", "Yams", "SwiftCSV",
      ],
      swiftSettings: noPointers),
    .target(
      name: "Reports",
      dependencies: [
        "Boundary", "Funding", "OfficeFiles", "Simulation", "Sensitivity", "Facts", "Studies",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: noPointers),

    // Floor 5: what is kept of runs, in SQLite.
    .target(
      name: "Archive",
      dependencies: [
        "Boundary", "Funding", "Sensitivity", "Studies", "Reports",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: noPointers),

    // Floor 6: sweeps over many machines.
    .target(
      name: "Cluster", dependencies: ["Boundary", "Funding", "Sensitivity", "Studies", "Archive"],
      swiftSettings: noPointers),

    // Floor 7: the library under one name, the command line, and the tool that writes literals.
    .target(
      name: "KSFSimulator",
      dependencies: [
        "Funding", "Simulation", "Sensitivity", "Facts", "Studies", "ScenarioFiles", "Reports",
      ],
      swiftSettings: noPointers),
    .executableTarget(
      name: "ksf",
      dependencies: [
        "Boundary", "GSL", "Funding", "Simulation", "Sensitivity", "Facts", "Studies",
        "ScenarioFiles", "OfficeFiles", "Reports", "Archive", "Cluster", "ZipFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: noPointers),

    // Tests, by module.
    .target(
      name: "TestSupport", dependencies: ["Funding", "Simulation"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .target(
      name: "FuzzSupport",
      dependencies: [
        "Archive", "Funding", "Reports", "ScenarioFiles", "Sensitivity", "Simulation", "Studies",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], path: "Tests/FuzzSupport", swiftSettings: strict),
    .tests("ArchitectureTests", []),
    .tests("FundingTests", ["Funding"]),
    .tests("GSLTests", ["GSL"]),
    .tests("ZipFilesTests", ["ZipFiles"]),
    .tests("OfficeFilesTests", ["OfficeFiles", "ZipFiles"]),
    .tests("SimulationTests", ["Funding", "GSL", "Simulation"]),
    .tests("SensitivityTests", ["GSL", "Sensitivity"]),
    .tests(
      "StudiesTests", ["Funding", "GSL", "Simulation", "Sensitivity", "Studies", "ScenarioFiles"]),
    .tests(
      "ByteFormTests",
      ["ByteForm", "Funding", "Sensitivity", "Simulation", "Studies", "ScenarioFiles"]),
    .tests("FactsTests", ["Facts", "Funding", "ScenarioFiles", "SwiftCSV"]),
    .tests(
      "ScenarioFilesTests",
      [
        "Facts", "Funding", "Simulation", "Sensitivity", "Studies", "ScenarioFiles", "Reports",
        "Yams",
      ],
      files: ["Fixtures", "Studies", "Examples", "Validator"]),
    .tests(
      "ReportsTests",
      ["Facts", "Funding", "OfficeFiles", "Simulation", "Studies", "ScenarioFiles", "Reports"]),
    .tests(
      "GoldenTests", ["Funding", "GSL", "Simulation", "ScenarioFiles", "SwiftCSV"],
      files: ["Golden"]),
    .tests(
      "ArchiveTests",
      ["Archive", "Boundary", "Funding", "FuzzSupport", "Reports", "Sensitivity", "Studies"]),
    .tests("ClusterTests", ["Boundary", "Cluster", "Funding"]),
    .tests("CommandTests", ["ksf", "Funding", "Simulation", "ScenarioFiles", "SwiftCSV"]),

    // Beside the floors: writes data and scenarios into literals.
    .executableTarget(
      name: "generate",
      dependencies: ["SwiftCSV", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
  ]
)

extension Target {
  /// Tests of one module; `files` are folders of files that the tests read.
  static func tests(_ name: String, _ modules: [String], files: [String] = []) -> Target {
    .testTarget(
      name: name, dependencies: (modules + ["TestSupport"]).map { .init(stringLiteral: $0) },
      exclude: files, swiftSettings: strict)
  }
}
