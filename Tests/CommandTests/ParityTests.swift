// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// Specialist services without research: parity has nothing to compare with, and only parity.
struct `A research share of 0` {
  let program: Program
  init() throws { program = try Program() }

  private let zero = "--set specialist.research_share='0 %'"

  @Test func `leaves out parity in every format, and says why`() throws {
    let text = try program.shell("ksf project slide-frozen \(zero) --columns share,parity")
    #expect(text.code == 0 && text.output.contains("not available"))
    #expect(text.output.contains("specialist.research_share is 0"))
    let csv = try program.shell("ksf project slide-frozen \(zero) --columns parity --format csv")
    #expect(csv.output.split(separator: "\n")[1] == "2020,")
    let long = try program.shell("ksf project slide-frozen \(zero) --columns parity --format long")
    #expect(long.output.contains("2020,parity,,fraction"))
    let json = try program.shell("ksf project slide-frozen \(zero) --format json")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let columns = try #require(document["columns"] as? [[String: Any]])
    let parity = try #require(columns.first { $0["name"] as? String == "parity" })
    #expect((parity["values"] as? [Any])?.allSatisfy { $0 is NSNull } == true)
  }

  @Test func `leaves no figure of it in open data, and no cell of it in a workbook`() throws {
    #expect(try program.shell("ksf export slide-frozen \(zero) -o data.zip").code == 0)
    #expect(try program.shell("ksf export slide-frozen \(zero) -o plan.xlsx").code == 0)
    #expect(try program.shell("ksf project slide-frozen \(zero) -o out -q").code == 0)
  }

  @Test func `leaves other metrics alone, and says so of parity`() throws {
    let outcome = try program.shell(
      "ksf project slide-frozen \(zero) --metric share@2029 --metric parity@2029")
    #expect(outcome.code == 0 && outcome.output.contains("share@2029   0.423 %"))
    #expect(outcome.output.contains("not available: specialist.research_share is 0"))
    let csv = try program.shell(
      "ksf project slide-frozen \(zero) --metric parity@2029 --format csv")
    #expect(csv.output.contains("parity@2029,,fraction,"))
  }

  @Test(arguments: [
    "ksf elasticities slide-frozen ZERO --metric parity@2029",
    "ksf explain slide-frozen ZERO --metric parity@2029",
    "ksf solve slide-frozen ZERO --vary funding.phases.ramp_up.step.increment "
      + "--goal 'parity@2029 = 10 %'",
    "ksf explain slide-frozen ZERO --cell parity@2029",
    "ksf explain slide-frozen ZERO --cell parity@2029 --format json",
    "ksf sweep slide-frozen ZERO --vary deflator.growth='uniform(low: 1 %, high: 3 %)' "
      + "--metric parity@2029 --samples 256",
    "ksf sweep slide-frozen --vary specialist.research_share='values(0 %, 3 %)' "
      + "--metric share@2029 --metric parity@2029 --samples 256",
  ])
  func `refuses questions of parity by name`(_ command: String) throws {
    let outcome = try program.shell(command.replacing("ZERO", with: zero))
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("parity is not available"), "\(outcome.errors)")
    #expect(outcome.errors.contains("specialist.research_share is 0"), "\(outcome.errors)")
  }

  @Test func `drops no future of a metric that has nothing to do with it`() throws {
    let outcome = try program.shell(
      "ksf sweep slide-frozen --vary specialist.research_share='values(0 %, 3 %)' "
        + "--metric share@2029 --band share --samples 256")
    let words = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(outcome.code == 0 && words.contains("; left out: 0."), "\(words)")
  }
}
