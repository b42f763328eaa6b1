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

  @Test func `say who pays in the years that are asked for, and in which kroner`() throws {
    try program.write(
      "hf.yaml",
      "format: 1\nextends: half-from-year-eleven\nid: hf\ntitle: {en: HF}\n"
        + "financing.state_share.2030: 25 %\n")
    let line = "half-from-year-eleven hf.yaml"
    #expect(!(try answer("\(line) --years 2020-2029")).contains("Who pays"))
    // 100 + … + 550, and half or a quarter of 600 + 650.
    let (whole, last) = (3250.0, 1250.0)
    let text = try answer("\(line) --years 2020-2031")
    for (name, part) in [("half-from-year-eleven", 0.5), ("hf", 0.25)] {
      let share = String(format: "%.1f", (whole + part * last) / (whole + last) * 100)
      #expect(
        text.contains("in \(name) the state pays \(share) % of the whole ask in 2020–2031"),
        "\(text)")
    }
    let real = try answer("\(line) --prices real")
    #expect(real.contains("of the whole ask in 2020–2060 (2020 prices)"), "\(real)")
  }

  @Test func `are closest to a rising target where least is missing`() throws {
    let share = "{2020: 0.1 %, 2029: 0.2 %, 2040: 1 %, between: linear}"
    let text = try answer("ksf-2019 ksf-2019-indexed --set 'one_percent.share=\(share)'")
    #expect(
      text.contains(
        "ksf-2019 does not reach it by 2060 (closest: 0.187 % in 2028, where 0.189 % is asked)"),
      "\(text)")
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
