// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// What programs read: one table a file, as wide in every row as its header, with every name once.
struct `Every CSV of every command` {
  let program: Program
  init() throws { program = try Program() }

  static let lines = [
    "project", "project --metric share@2029 --metric reached:one_percent",
    "table ksf-2019 --form state", "table ksf-2019 --form ks", "table ksf-2019 --form path",
    "compare ksf-2019 ksf-2019-indexed --totals",
    "compare ksf-2019 ksf-2019-indexed --metric share@2029", "explain --cell share@2029",
    "explain ksf-2019 ksf-2019-indexed --metric share@2033",
    "solve --vary increment --goal 'share@2029 = 1 %'",
    "frontier --vary 'municipal_costs.growth.real=0 %..2 %:3' --solve increment --goal 'share@2029 = 1 %'",
    "elasticities --metric share@2029", "sweep --samples 64 --method sobol",
    "sweep --samples 64 --method latin_hypercube", "sweep --method one_at_a_time",
    "sweep which-step-is-robust --samples 64",
    "analyze runs.csv --inputs a --inputs b --inputs c --output y",
    "discover runs.csv --inputs a --inputs b --inputs c --where 'y > 0.9'", "runs list",
    "runs show 1", "runs diff 1 2",
    "list scenarios", "list studies", "list series", "list columns", "list metrics",
  ]

  /// The cells of each row.
  static func rows(_ text: String, _ separator: Character) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for character in text.drop(while: { $0 == "\u{FEFF}" }) {
      switch character {
      case "\"": isQuoted.toggle()
      case separator where !isQuoted: rows[rows.count - 1].append("")
      case "\n" where !isQuoted: rows.append([""])
      default: rows[rows.count - 1][rows[rows.count - 1].count - 1].append(character)
      }
    }
    return rows.dropLast()
  }

  func expectTable(_ text: String, _ separator: Character, _ name: String) {
    let rows = Self.rows(text, separator)
    let header = rows.first ?? []
    #expect(rows.count > 1 || name.contains("discover"), "\(name)")
    #expect(Set(header).count == header.count && !header.contains(""), "\(name): \(header)")
    #expect(rows.allSatisfy { $0.count == header.count }, "\(name)")
  }

  /// Runs without an order, of which the third does nothing.
  private func writeRuns() throws {
    var text = "a,b,c,y\n"
    var state: UInt64 = 1
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / 9_007_199_254_740_992
    }
    for _ in 0..<200 {
      let (a, b, c) = (next(), next(), next())
      text += "\(a),\(b),\(c),\(a + b * b)\n"
    }
    try program.write("runs.csv", text)
  }

  @Test(.long, arguments: lines) func `is one table`(_ line: String) throws {
    try writeRuns()
    let kept = ["KSF_ARCHIVE": program.place.appending(path: "kept.sqlite").path]
    for scenario in ["ksf-2019", "ksf-2019-indexed"] where line.hasPrefix("runs") {
      _ = try program.shell("ksf project \(scenario) --quiet > /dev/null", environment: kept)
    }
    for format in ["csv", "csv-nb", "long"] {
      let run = try program.shell("ksf \(line) --format \(format) --quiet", environment: kept)
      #expect(run.code == 0, "\(line): \(run.errors)")
      expectTable(run.output, format == "csv-nb" ? ";" : ",", "\(line) \(format)")
    }
    let folder = try program.shell("ksf \(line) --quiet -o out")
    for name in (try? program.names(in: "out")) ?? [] where name.hasSuffix(".csv") {
      #expect(folder.code == 0)
      let separator: Character = name.contains("-nb") ? ";" : ","
      expectTable(try program.read("out/\(name)"), separator, "\(line) \(name)")
    }
  }

  /// A command that writes CSV and is not looked at above is found by its help.
  @Test func `is looked at here`() throws {
    let help = try program.shell("ksf --help").output
    let lines = help.split(separator: "\n").map { String($0) }
    let commands = lines.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map { String($0) } }
      .filter { $0.allSatisfy(\.isLetter) && $0 != "ksf" }
    #expect(commands.count > 10)
    for command in Set(commands) {
      let text = try program.shell("ksf \(command) --help").output
      // What is merged is told as the sweep is.
      guard text.contains("csv-nb"), command != "merge" else { continue }
      #expect(Self.lines.contains { $0.hasPrefix(command) }, "\(command)")
    }
  }

  @Test func `of all lists is a folder, and one file is refused`() throws {
    let refused = try program.shell("ksf list -o lists.csv")
    #expect(refused.code == 64 && refused.errors.contains("Name one list for CSV"))
    #expect(try program.shell("ksf list -o lists --format csv").code == 0)
    #expect(try program.names(in: "lists").count == 5)
    for name in try program.names(in: "lists") {
      expectTable(try program.read("lists/\(name)"), ",", name)
    }
  }
}
