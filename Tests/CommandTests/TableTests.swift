// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import ScenarioFiles
import SwiftCSV
import TestSupport
import Testing

struct `ksf table` {
  let program: Program
  init() throws { program = try Program() }

  @Test(arguments: ["state", "ks", "path"])
  func `prints every scenario of the library in every form and language`(_ form: String) throws {
    for id in ScenarioLibrary.ids {
      for language in ["en", "nb", "nn"] {
        let outcome = try program.shell("ksf table \(id) --form \(form) --language \(language)")
        #expect(outcome.code == 0 && outcome.errors.isEmpty && outcome.output.contains("(\(id))"))
      }
    }
  }

  @Test(arguments: ["table", "export"])
  func `and ksf export explain themselves with examples`(_ command: String) throws {
    let outcome = try program.shell("ksf \(command) --help")
    #expect(outcome.code == 0 && outcome.output.contains("EXAMPLES"))
  }

  @Test(arguments: ["C", "nb_NO.UTF-8", "de_DE.UTF-8"])
  func `prints the same bytes whatever the machine is set to`(_ locale: String) throws {
    let line = "ksf table half-from-year-eleven --form ks --language nb"
    let plain = try program.shell(line).output
    let foreign = try program.shell(
      line, environment: ["LC_ALL": locale, "LANG": locale, "TZ": "Asia/Tokyo"])
    #expect(plain == foreign.output)
    #expect(plain.contains("Kontantbehov") && plain.contains("Ramme"))
  }

  @Test func `writes a spreadsheet's numbers as they are printed`() throws {
    let csv = try CSV<Named>(
      string: try program.shell("ksf table ksf-2019 --form path --format csv").output)
    let exact = try CSV<Named>(
      string: try program.shell("ksf project ksf-2019 --format csv -q").output)
    for (row, full) in zip(csv.rows, exact.rows) {
      let (shown, value) = (Double(row["Cash need, MNOK"]!)!, Double(full["cash"]!)!)
      #expect(abs(shown - value) <= 0.05 + 1e-9 && row["Year"] == full["year"])
    }
    let norwegian = try program.shell(
      "ksf table ksf-2019 --form state --year 2030 --language nb --format csv-nb"
    ).output
    #expect(norwegian.hasPrefix("\u{FEFF}Post;Betegnelse;Beregnet 2028;"))
    #expect(!norwegian.dropFirst().contains("\u{FEFF}"), "one mark, however many tables")
  }

  @Test func `of alternatives takes scenarios, or settings of one`() throws {
    let two = try program.shell("ksf table ksf-2019 state-2024 --form comparison")
    #expect(two.output.contains("ksf-2019  state-2024\n") && two.output.contains("(−"))
    let set = "--set funding.phases.ramp_up.step.increment='75 MNOK'"
    let one = try program.shell("ksf table ksf-2019 --form comparison \(set)")
    #expect(one.output.contains("increment=75 MNOK\n"))
  }

  @Test func `writes folders with a manifest, and files whole`() throws {
    _ = try program.shell("ksf table ksf-2019 --form state -o out -q")
    #expect(try program.names(in: "out").contains("run.json"))
    let outcome = try program.shell("ksf table ksf-2019 --form state -o t.md")
    #expect(outcome.output.isEmpty && outcome.errors == "Wrote t.md\n")
    #expect(try program.read("t.md").contains("| Item | Designation |"))
  }

  @Test(arguments: [
    ("ksf table ksf-2019 --form state --year 2061", 1, "2020–2060"),
    ("ksf table ksf-2019 --form ks --year 1999", 1, "2020–2060"),
    ("ksf table ksf-2019 state-2024 --form comparison --year 2020", 1, "2024–2060"),
    ("ksf table ksf2019", 1, "Did you mean 'ksf-2019'?"),
    ("ksf table ksf-2019 state-2024 --form ks", 64, "one scenario"),
    ("ksf table ksf-2019 --form comparison", 64, "at least two"),
    ("ksf table ksf-2019 --form state --prices real", 64, "its own year"),
    ("ksf table ksf-2019 --form stat", 64, "state"),
    ("ksf table ksf-2019 -o table.docx", 1, ".csv"),
  ])
  func `says what is wrong and what there is instead`(
    _ line: String, _ code: Int, _ words: String
  ) throws {
    let outcome = try program.shell(line)
    #expect(Int(outcome.code) == code && outcome.output.isEmpty)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }
}
