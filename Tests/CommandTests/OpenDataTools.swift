// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// What others made to read and judge open data, run beside the program where all is tested: `make test`
/// does not install it.
extension Program {
  private func tool(_ name: String) throws -> String {
    let path = Repository.root.appending(path: ".build/\(name)").path
    try #require(
      FileManager.default.isExecutableFile(atPath: path), "scripts/setup test-all installs it")
    return "'\(path)'"
  }

  /// The kinds of everything that `frictionless validate` finds in a data package.
  func packageFaults(in folder: String) throws -> [String] {
    guard Tier.isAll else { return [] }
    struct Report: Decodable {
      struct Task: Decodable { let errors: [Fault] }
      struct Fault: Decodable {
        let type: String
        let message: String
      }
      let valid: Bool
      let errors: [Fault]
      let tasks: [Task]
    }
    let line = "\(try tool("frictionless/bin/frictionless")) validate --json datapackage.json"
    let outcome = try shell("cd '\(folder)' && \(line)")
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    let faults = (report.errors + report.tasks.flatMap(\.errors)).map {
      "\($0.type): \($0.message)"
    }
    #expect(report.valid == faults.isEmpty)
    return faults
  }

  /// What jsonstat-validator says of a file: nothing if it is sound.
  func statFaults(in file: String) throws -> String {
    guard Tier.isAll else { return "" }
    let code = """
      import json, sys
      from jsonstat_validator import validate_jsonstat
      validate_jsonstat(json.load(open(sys.argv[1])))
      """
    let outcome = try shell("\(try tool("jsonstat/bin/python")) -c '\(code)' '\(file)'")
    #expect((outcome.code == 0) == outcome.errors.isEmpty)
    return outcome.errors
  }

  /// The rows of a query as Python's own SQLite reads them, a line each, values as JSON.
  func query(_ sql: String, in file: String) throws -> [String] {
    let code = """
      import json, sqlite3, sys
      for row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2]): print(json.dumps(row))
      """
    let outcome = try shell("/usr/bin/python3 -c '\(code)' '\(file)' \"\(sql)\"")
    #expect(outcome.errors.isEmpty)
    return outcome.output.split(separator: "\n").map { String($0) }
  }

  /// The SHA-256 of every file in a folder, by name.
  func hashes(in folder: String) throws -> [String: String] {
    let lines = try shell("cd '\(folder)' && sha256sum *").output.split(separator: "\n")
    return Dictionary(
      uniqueKeysWithValues: lines.map { line in
        let parts = line.split(separator: " ")
        return (String(parts[1]), String(parts[0]))
      })
  }
}

/// A dataset of JSON-stat as it is read back.
struct StatFile: Decodable {
  struct Dimension: Decodable {
    struct Category: Decodable {
      struct Unit: Decodable, Equatable {
        let label: String
        let decimals: Int
        let base: String
        let multiplier: Int
      }
      let index: [String]
      let label: [String: String]
      let unit: [String: Unit]?
    }
    struct Extension: Decodable { let priceBasis: [String: String] }
    let label: String
    let category: Category
    let `extension`: Extension?
  }

  let label: String
  let source: String
  let note: [String]
  let id: [String]
  let size: [Int]
  let dimension: [String: Dimension]
  let value: [Double?]
  let status: [String]?

  /// The place of a value by its categories, in the order of the dimensions.
  func place(_ categories: String...) throws -> Int {
    try zip(id, categories).reduce(0) { place, pair in
      let all = try #require(dimension[pair.0]).category.index
      return place * all.count + (try #require(all.firstIndex(of: pair.1)))
    }
  }
}
