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

  /// From 2024 the frame of the slide is 300 MNOK and 50 more each year.
  @Test(arguments: [
    ("en", "Total", "MNOK", ","), ("nb", "Sum", "mill. kroner", " "),
    ("nn", "Sum", "mill. kroner", " "),
  ])
  func `of alternatives sums the years from the first shown, in figures and words`(
    _ language: String, _ sum: String, _ unit: String, _ comma: String
  ) throws {
    let set = "--set funding.phases.ramp_up.step.first='110 MNOK' --language \(language)"
    func lines(_ year: String) throws -> [[Substring]] {
      try program.shell("ksf table slide-frozen --form comparison \(year) \(set)").output
        .replacing("\u{A0}", with: comma == " " ? "" : "\u{A0}").replacing(",", with: "")
        .split(separator: "\n").map { $0.split(separator: " ") }
        .filter { $0.first.map { $0 == sum } ?? false }
    }
    // 300 + 350 + 400 + 450, and so on; 37 years: 37·300 + 50·(0 + … + 36).
    let decimals = language == "en" ? ".0" : "0"
    let late = try lines("--year 2024")
    #expect(late.prefix(4).map { $0[1] } == ["2024–2027", "2024–2031", "2024–2033", "2024–2060"])
    #expect(late.prefix(4).map { $0[2] } == [1500, 3800, 5250, 44400].map { "\($0)" + decimals })
    #expect(late.prefix(4).map { $0[3] } == [1540, 3880, 5350, 44770].map { "\($0)" + decimals })
    #expect(try lines("").prefix(4).map { $0[1] }.last == "2020–2060")
    #expect(try lines("--year 2059").map { $0[1] } == ["2059–2060"])
    let text = try program.shell("ksf table slide-frozen --form comparison --year 2024 \(set)")
      .output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(!text.contains("2020–2023") && text.contains("2024–2027"), "\(text)")
    #expect(text.contains("40 \(unit)") && text.contains("370 \(unit)"), "\(text)")
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
