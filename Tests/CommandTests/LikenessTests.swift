// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

struct `Scenarios that are not set alike` {
  let program: Program
  init() throws { program = try Program() }

  /// The sentences above the tables, on one line.
  private func answer(_ arguments: String) throws -> String {
    let run = try program.shell("ksf compare \(arguments) --columns funding --totals")
    #expect(run.code == 0, "\(run.errors)")
    return run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test(arguments: [
    (
      "counting: new_and_existing",
      "ksf-2019: what counts is the funding frame; other: what counts is the funding frame together "
        + "with existing research."
    ),
    (
      "measure: cash",
      "ksf-2019: what counts is the funding frame; other: what counts is cash."
    ),
    (
      "share: 2 %",
      "ksf-2019: the target is 1 % of the costs; other: the target is 2 % of the costs."
    ),
    ("by: 2034", "ksf-2019: target year 2029; other: target year 2034."),
    ("by: remove", "ksf-2019: target year 2029; other: no target year."),
    (
      "share: {2020: 0.5 %, 2060: 1 %, between: linear}",
      "ksf-2019: the target is 1 % of the costs; other: the target is 0.5 % of the costs in 2020 and "
        + "1 % in 2060."
    ),
  ])
  func `say what each of them measures`(_ change: String, _ said: String) throws {
    try program.write(
      "other.yaml",
      "format: 1\nextends: ksf-2019\nid: other\ntitle: {en: Other}\n"
        + "existing_research: {funds: {observed: {2019: 100 MNOK}, growth: 0 %}}\n"
        + "targets: {one_percent: {\(change)}}\n")
    let text = try answer("ksf-2019 other.yaml")
    #expect(
      text.contains(
        "Not directly comparable: one_percent is not the same target everywhere. \(said)"),
      "\(text)")
    // The other target is the same in both.
    #expect(!text.contains("comparable: parity"))
  }

  @Test func `say whose specialist services a target is taken from`() throws {
    let text = try answer("ksf-2019 --set 'specialist.research_share=3.2 %'")
    #expect(text.contains("the target is the specialist services' share, 3.8 %; "), "\(text)")
    #expect(text.contains("the target is the specialist services' share, 3.2 %."))
  }

  @Test func `are not called the same where only the payer is another`() throws {
    let text = try answer("ksf-2019 half-from-year-eleven")
    #expect(text.contains("the same in each of the years 2020–2060."))
    #expect(text.contains("Who pays is not the same: ksf-2019 does not say who pays; "), "\(text)")
    // 100 + 150 + … + 550 are paid whole, and half of 600 + 650 + … + 2100.
    let part = (3250 + 0.5 * 41_850) / 45_100 * 100
    #expect(
      text.contains("in half-from-year-eleven the state pays \(String(format: "%.1f", part)) %"))
    let real = try answer("half-from-year-eleven --set 'state_share=100 %' --prices real")
    #expect(real.contains("state_share=100 % the state pays 100 % of the whole ask in 2020–2060"))
  }

  @Test func `say what differs beside the same frame`() throws {
    let text = try answer("slide-frozen --set 'overheads.secretariat.amount=12.5 MNOK'")
    // Ten more for each of 41 years.
    #expect(
      text.contains(
        "The frame is the same, but not everything else (amount=12.5 MNOK, 2020–2060): call_volume "
          + "410 MNOK less"), "\(text)")
  }

  @Test(arguments: ["nb", "nn"]) func `say so in Norwegian`(_ language: String) throws {
    let text = try answer("ksf-2019 half-from-year-eleven --language \(language)")
    #expect(text.contains(language == "nb" ? "Hvem som betaler, er" : "Kven som betaler, er"))
    let other = try answer("ksf-2019 --set one_percent.by=2034 --language \(language)")
    #expect(
      other.contains("one_percent=2034") || other.contains("by=2034: målår 2034."), "\(other)")
  }

  @Test func `are compared without a word where they are`() throws {
    let text = try answer("ksf-2019 ksf-2019-indexed")
    #expect(!text.contains("comparable") && !text.contains("Who pays"))
  }
}
