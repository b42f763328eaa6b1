// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// The drawing of the modules: import downwards only, never sideways.
struct `The floors` {
  /// What each module may import of ours and of others; `Glibc` is allowed outside of
  /// the engine, whose mathematics are `CMathematics`.
  static let floors: [(module: String, below: Set<String>)] = [
    ("Boundary", ["CLinux", "Foundation", "Synchronization"]),
    ("GSL", ["CGSL"]),
    ("Funding", []),
    ("OfficeFiles", ["Boundary", "CXLSXWriter", "Foundation"]),
    ("ZipFiles", ["Boundary", "CMinizip", "Foundation"]),
    ("Simulation", ["CMathematics", "Funding"]),
    ("Sensitivity", ["CMathematics", "GSL", "Dispatch", "Synchronization"]),
    ("Facts", ["Funding"]),
    ("Studies", ["CMathematics", "GSL", "Funding", "Simulation", "Sensitivity"]),
    ("ByteForm", ["Funding", "Simulation", "Sensitivity", "Studies"]),
    (
      "ScenarioFiles",
      [
        "Boundary", "Funding", "Simulation", "Sensitivity", "Facts", "Studies", "Foundation",
        "Synchronization",
        "Yams",
        "SwiftCSV",
      ]
    ),
    (
      "Reports",
      [
        "Boundary", "Funding", "OfficeFiles", "Simulation", "Sensitivity", "Facts", "Studies",
        "Foundation",
        "Crypto",
      ]
    ),
    (
      "Archive",
      [
        "Boundary", "Funding", "Sensitivity", "Studies", "Reports", "Foundation", "GRDB",
        "GRDBSQLite", "Synchronization",
      ]
    ),
    (
      "Cluster",
      [
        "Boundary", "Funding", "Sensitivity", "Studies", "Archive", "Foundation", "Synchronization",
      ]
    ),
    (
      "KSFSimulator",
      [
        "Funding", "Simulation", "Sensitivity", "Facts", "Studies", "ScenarioFiles", "Reports",
      ]
    ),
    (
      "ksf",
      [
        "Boundary", "GSL", "Funding", "Simulation", "Sensitivity", "Facts", "Studies",
        "ScenarioFiles", "OfficeFiles", "Reports", "Archive", "Cluster", "ZipFiles",
        "Foundation", "Synchronization", "ArgumentParser",
      ]
    ),
    ("generate", ["Foundation", "SwiftCSV", "Crypto"]),
  ]

  static let engine = [
    "GSL", "Funding", "Simulation", "Sensitivity", "Facts", "Studies", "ByteForm",
  ]

  @Test(arguments: floors)
  func `let a module import only what is below it`(_ module: String, _ below: Set<String>) throws {
    for file in try Repository.files(in: "Sources/\(module)", suffix: ".swift") {
      let imports = try String(contentsOf: file, encoding: .utf8)
        .matches(of: /(?m)^(?:@?\w+ )*import (?:(?:struct|class|enum|func|protocol|var) )?(\w+)/)
        .map { String($0.1) }
      let allowed = Self.engine.contains(module) ? below : below.union(["Glibc"])
      #expect(allowed.isSuperset(of: imports), "in \(file.lastPathComponent)")
    }
  }

  @Test func `name every module that there is`() throws {
    let folder = Repository.root.appending(path: "Sources").path
    let modules = try FileManager.default.contentsOfDirectory(atPath: folder)
    let libraries = ["CGSL", "CLinux", "CMathematics", "CXLSXWriter", "CMinizip"]
    #expect(Set(modules) == Set(Self.floors.map(\.module)).union(libraries))
  }

  @Test func `keep Foundation out of the engine`() {
    for (module, below) in Self.floors where Self.engine.contains(module) {
      #expect(!below.contains("Foundation"), "\(module)")
    }
  }
}

struct `A source file` {
  static let files =
    ["Sources", "Tests", "Benchmarks/Benchmarks"]
    .flatMap { (try? Repository.files(in: $0, suffix: ".swift")) ?? [] }

  @Test(arguments: files) func `names its licence`(_ file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.hasPrefix("// SPDX-License-Identifier: GPL-3.0-or-later"))
  }

  @Test(arguments: files) func `is short enough to be read at a sitting`(_ file: URL) throws {
    guard !file.path.contains("/Generated/") else { return }
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").count
    #expect(lines <= 250, "a file past 250 lines wants to be two, or to give a reason")
  }

  @Test(arguments: files) func `has no unfinished business`(_ file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    for word in ["TO" + "DO", "FIX" + "ME", "try" + "!", "as" + "! "] {
      #expect(!text.contains(word), "\(word)")
    }
  }
}
