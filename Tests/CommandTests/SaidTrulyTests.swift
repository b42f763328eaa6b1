// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// Sentences and figures that a reader in a hurry would take for something else.
struct `What is said in passing` {
  let program: Program
  init() throws { program = try Program() }

  private func said(_ line: String) throws -> String {
    let run = try program.shell("ksf \(line)")
    return (run.output + run.errors).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test func `is no peak where a share stays as high`() throws {
    let text = try said("project one-percent-in-ten-years")
    #expect(text.contains("reaches 1 % of the costs in 2029 (year 10) and stays there."), "\(text)")
    #expect(!text.contains("peaks at 1 %"))
    let nb = try said("project one-percent-in-ten-years --language nb")
    #expect(nb.contains("(år 10) og blir værende der."), "\(nb)")
    #expect(try said("project ksf-2019").contains("peaks at 0.244 % of the costs in 2041"))
  }

  @Test func `is no target reached where there is nothing to compare with`() throws {
    let none = "slide-frozen --set 'specialist.research_share=0 %'"
    let text = try said("project \(none)")
    #expect(
      text.contains("Whether the specialist services' share (parity) is reached is not available"),
      "\(text)")
    #expect(!text.contains("(parity), is reached"))
    let metric = try said("project \(none) --metric reached:parity --metric held:parity")
    #expect(
      metric.hasPrefix(
        "Changed: specialist.research_share=0 %. reached:parity not available: "
          + "specialist.research_share is 0 held:parity not available: "
          + "specialist.research_share is 0"), "\(metric)")
    let csv = try said("project \(none) --metric reached:parity --format csv -q")
    #expect(csv.contains("reached:parity,,year,"), "\(csv)")
    let compared = try said("compare \(none) --columns funding --totals")
    #expect(compared.contains("not available, as it is 0 % in 2020"), "\(compared)")
  }

  @Test func `is what a metric is at the limit of what it takes, not all over it`() throws {
    let text = try said("solve slide-frozen --vary increment --goal 'reached:one_percent <= 2029'")
    #expect(
      text.contains("MNOK or more: at the limit, reached:one_percent is 2029."), "\(text)")
  }

  @Test func `is the year whose prices a figure is in, beside the figure`() throws {
    let text = try said("project --metric funding_real@2029 --metric deflator@2029")
    #expect(text.contains("MNOK (2020 prices) deflator@2029"), "\(text)")
    #expect(text.hasSuffix(" (2020 is 1)"), "\(text)")
  }

  @Test func `is at the option where a metric was asked for there`() throws {
    let run = try program.shell(
      "ksf sweep what-decides-one-percent --metric reached:onepercent --band fundin")
    #expect(run.errors.contains("--metric reached:onepercent: there is no target"), "\(run.errors)")
    #expect(run.errors.contains("--band fundin: the scenario's table"), "\(run.errors)")
    #expect(!run.errors.contains("what-decides-one-percent.yaml"))
  }

  @Test func `is the one path that a misspelt ending is meant for`() throws {
    let run = try program.shell("ksf solve --vary incremnt --goal 'share@2029 = 1 %'")
    #expect(run.errors.contains("Did you mean 'funding.phases.ramp_up.step.increment'?"))
    let law = try program.shell("ksf sweep --vary 'deflator.growth=normal(2.8 %, 0.6 %)'")
    #expect(law.errors.contains("there is no key '2.8 %' here. Known: mean, sd."), "\(law.errors)")
    #expect(!law.errors.contains("left margin"))
  }

  @Test func `is the year where a year is another`() throws {
    let text = try said("explain ksf-2019 --set start=2021 --metric funding@2030")
    #expect(text.contains("start from 2020 to 2021"), "\(text)")
  }

  @Test func `is whose fault a rule without its first amount is`() throws {
    try program.write(
      "other.yaml",
      "format: 1\nextends: ksf-2019\nid: other\ntitle: {en: Other}\n"
        + "funding.phases.ramp_up.step: {increment: 60 MNOK, indexed: none}\n")
    let text = try said("check other.yaml")
    #expect(text.hasPrefix("other.yaml:5:"), "\(text)")
    #expect(text.contains("funding.phases.ramp_up.step: the first phase cannot continue"))
    let set = try said(
      "project --set 'funding.phases.ramp_up.step={increment: 60 MNOK, indexed: none}'")
    #expect(set.hasPrefix("--set funding.phases.ramp_up.step="), "\(set)")
  }

  /// Rows lie closer than three digits tell.
  @Test func `is a limit that holds the same rows as the box`() throws {
    let rows = (0..<2000).map { (x: 1 + Double($0) * 0.000_137, isHit: $0 < 731) }
    try program.write(
      "runs.csv", "x,y\n" + rows.map { "\($0.x),\($0.isHit ? 1 : 0)\n" }.joined())
    let text = try said("discover runs.csv --inputs x --where 'y >= 1'")
    let start = try #require(text.firstRange(of: "x \u{2264} ")?.upperBound, "\(text)")
    let limit = try #require(
      Double(text[start...].prefix { "0123456789.".contains($0) }.trimmingEnd))
    let inside = rows.filter { $0.x <= limit }
    #expect(inside.allSatisfy(\.isHit) && inside.count > 600, "\(limit)")
    #expect(text.contains("Limits are rounded outward"))
  }

  /// One of many tables of pure noise, in which b does better than every dummy, but has an interval
  /// with 0 in it.
  @Test func `is no input that may as well do nothing`() throws {
    let rows = (1...60).map { i in
      [i * 7919 * 12 % 211, i * 104_729 % 197, (i * i * 31 + 12 * i * i * i) % 199]
    }
    let lines = rows.map { $0.map { "\($0)" }.joined(separator: ",") }
    try program.write("noise.csv", (["a,b,y"] + lines).joined(separator: "\n") + "\n")
    let text = try said("analyze noise.csv --inputs a --inputs b --output y --method ranks")
    #expect(text.contains("no input can be told from one that does nothing to y."), "\(text)")
    #expect(text.contains("if its interval, where it has one, lies above 0."))
  }
}

extension Substring {
  /// Without a full stop at its end.
  fileprivate var trimmingEnd: String { String(hasSuffix(".") ? dropLast() : self) }
}
