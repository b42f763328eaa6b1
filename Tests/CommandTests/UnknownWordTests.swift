// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

struct `A word that the command does not know` {
  let program: Program
  init() throws { program = try Program() }

  @Test(arguments: [
    ("table --lang nb ksf-2019", "--lang", "--language"),
    ("project --lan nb ksf-2019", "--lan", "--language"),
    ("analyze --outputs x out/draws.csv", "--outputs", "--output"),
    ("table ksf-2019 --forms state", "--forms", "--form"),
    ("project --langauge=nb", "--langauge", "--language"),
    ("project --output-file x", "--output-file", "--output"),
    ("sweep --sample 100", "--sample", "--samples"),
    ("runs --lang nb", "--lang", "--language"),
    ("compare ksf-2019 state-2024 --base state-2024", "--base", "--baseline"),
    ("project -lang nb", "-lang", "--language"),
  ])
  func `is the first thing said, with the name that is near`(
    _ line: String, _ wrong: String, _ right: String
  ) throws {
    let run = try program.shell("ksf \(line)")
    #expect(run.code == 64 && run.output.isEmpty)
    #expect(
      run.errors.hasPrefix("Error: Unknown option '\(wrong)'. Did you mean '\(right)'?\n"),
      "\(run.errors)")
  }

  @Test func `offers every option that begins so, and none where none is near`() throws {
    let several = try program.shell("ksf sweep --p x").errors
    #expect(several.hasPrefix("Error: Unknown option '--p'.\n"), "\(several)")
    let both = try program.shell("ksf sweep --par x").errors
    #expect(
      both.hasPrefix("Error: Unknown option '--par'. Did you mean '--part' or '--partition'?"))
    let none = try program.shell("ksf table ksf-2019 --colour red").errors
    #expect(none.hasPrefix("Error: Unknown option '--colour'.\n"), "\(none)")
  }

  @Test func `is told of each, and before the command too`() throws {
    let two = try program.shell("ksf table --lang nb --pric real ksf-2019").errors
    #expect(two.contains("'--language'") && two.contains("'--prices'"), "\(two)")
    let before = try program.shell("ksf --lang nb project").errors
    #expect(
      before.hasPrefix(
        "Error: Unknown option '--lang'. Options stand after the command: ksf project --language\n"),
      "\(before)")
  }

  @Test(arguments: [
    ("projet", "project"), ("runs shw 1", "show"), ("elasticity", "elasticities"),
    ("scenarios", nil),
  ])
  func `is a command that there is not`(_ line: String, _ right: String?) throws {
    let run = try program.shell("ksf \(line)")
    let word = line.hasPrefix("runs") ? "shw" : line
    let offer = right.map { " Did you mean '\($0)'?" } ?? ""
    #expect(run.code == 64)
    #expect(run.errors.hasPrefix("Error: Unknown command '\(word)'.\(offer)\n"), "\(run.errors)")
  }

  @Test(arguments: [
    "project -q --years 2020-2021", "help project", "help", "runs --help", "--version",
    "project --lang nb --help", "--generate-completion-script bash", "list -q scenarios",
    "solve --vary municipal_costs.growth.real --goal 'share@2029 >= 0.1 %' --between '-9 %..2 %'",
  ])
  func `is none of these`(_ line: String) throws {
    let run = try program.shell("ksf \(line)")
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test func `in a table of thousands of columns is told with a dozen of them`() throws {
    let names = (0..<3000).map { "c\($0)" }.joined(separator: ",")
    let row = Array(repeating: "1", count: 3000).joined(separator: ",")
    try program.write("wide.csv", names + "\n" + row + "\n" + row + "\n")
    for line in ["--output c5", "--inputs c1 --output none"] {
      let run = try program.shell("ksf analyze wide.csv \(line)")
      #expect(run.code == 1 && run.errors.contains(" c10, c11 and 2988 more"), "\(line)")
      #expect(run.errors.utf8.count < 300, "\(line)")
    }
  }

  @Test(arguments: [
    ("1.300.000,50 kr", "1300000.5 kr"), ("1.300.000 kr", "1300000 kr"),
    ("1.300,5 MNOK", "1300.5 MNOK"),
  ])
  func `that has points between thousands is told with the number that it means`(
    _ text: String, _ meant: String
  ) throws {
    let line = "ksf project slide-frozen -q --set"
    let run = try program.shell("\(line) increment='\(text)'")
    #expect(run.code == 1)
    #expect(
      run.errors.hasSuffix(
        "'\(text)' has a point between thousands, which is a decimal sign here. Write \(meant).\n"),
      "\(run.errors)")
    #expect(try program.shell("\(line) increment='\(meant)'").code == 0)
  }
}
