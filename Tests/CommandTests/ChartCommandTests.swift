// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

struct `ksf chart` {
  let program: Program
  init() throws { program = try Program(isOptimized: true) }

  private func values(_ line: String) throws -> [[String: Any]] {
    let outcome = try program.shell(line)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let specification = try #require(value as? [String: Any])
    let data = try #require(specification["data"] as? [String: Any])
    return try #require(data["values"] as? [[String: Any]])
  }

  /// Whether the one is per cent where the other is a fraction.
  private func isHundredfold(_ one: Any?, _ other: Any?) -> Bool {
    guard let percent = one as? Double, let fraction = other as? Double else { return false }
    return isClose(percent, fraction * 100)
  }

  private func rows(_ line: String, _ table: String) throws -> [[String: Any]] {
    let value = try JSONSerialization.jsonObject(with: Data(try program.shell(line).output.utf8))
    let document = try #require(value as? [String: Any])
    let tables = try #require(document["tables"] as? [String: Any])
    return try #require(tables[table] as? [[String: Any]])
  }

  @Test func `names its figures, and prints one as a specification`() throws {
    let list = try program.shell("ksf chart ksf-2019 --list").output
    #expect(list.hasPrefix("path\tThe funding frame against the targets\nshare\t"))
    #expect(try values("ksf chart ksf-2019 --figure path").count == 41)
  }

  @Test(arguments: [("svg", "<svg"), ("png", "\u{89}PNG"), ("pdf", "%PDF"), ("vl.json", "{")])
  func `draws a picture`(_ ending: String, _ beginning: String) throws {
    let outcome = try program.shell("ksf chart ksf-2019 --figure share -o a.\(ending)")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let data = try Data(contentsOf: program.place.appending(path: "a.\(ending)"))
    #expect(data.starts(with: beginning.unicodeScalars.map { UInt8($0.value) }))
    #expect(try program.names() == ["a.\(ending)"])
  }

  @Test(.long) func `of a fan draws the quantiles of the study`() throws {
    let asked = "what-decides-one-percent --samples 512"
    let drawn = try values("ksf chart \(asked) --figure fan_share")
    let bands = try rows("ksf sweep \(asked) --format json", "bands")
      .filter { $0["column"] as? String == "share" }
    #expect(drawn.count == bands.count && drawn.count > 30)
    for (one, other) in zip(drawn, bands) {
      for name in ["q05", "q50", "q95"] {
        #expect(isHundredfold(one[name], other[name]))
      }
    }
  }

  @Test(.long) func `of probabilities draws those of the study`() throws {
    let asked = "what-decides-one-percent --samples 512"
    let drawn = try values("ksf chart \(asked) --figure reached_one_percent")
    let found = try rows("ksf sweep \(asked) --format json", "reached")
    for (one, other) in zip(drawn, found) {
      #expect(one["year"] as? Int == other["by"] as? Int)
      #expect(isHundredfold(one["probability"], other["probability"]))
    }
  }

  @Test func `of a tornado draws its swings, the widest first`() throws {
    let drawn = try values("ksf chart what-moves-the-share --figure tornado_share_2040")
    let swings = try rows("ksf sweep what-moves-the-share --format json", "tornado")
      .filter { $0["metric"] as? String == "share@2040" }
    for (one, other) in zip(drawn, swings) {
      #expect(one["input"] as? String == other["input"] as? String)
      #expect(isHundredfold(one["swing"], other["swing"]))
    }
    let sizes = drawn.compactMap { $0["swing"] as? Double }
    #expect(sizes.count > 3 && sizes == sizes.sorted(by: >))
  }

  @Test(.long) func `of policies draws how often they hold`() throws {
    let asked = "which-step-is-robust --samples 256"
    let drawn = try values("ksf chart \(asked) --figure policies_held")
    let found = try rows("ksf sweep \(asked) --format json", "policies")
    #expect(drawn.count == found.count)
    for (one, other) in zip(drawn, found) {
      #expect(isHundredfold(one["value"], other["satisfied"]))
    }
  }

  @Test func `of a grid draws a line for each value of the other lever`() throws {
    let drawn = try values("ksf chart which-step-by-when --figure grid_share_2034")
    let all = try rows("ksf sweep which-step-by-when --format json", "grid")
    #expect(drawn.count == 7 && all.count == 21)
    let levers = ["first", "increment"].map { "funding.phases.ramp_up.step.\($0)" }
    for row in all {
      let line = try #require([100.0, 200, 400].firstIndex { $0 == row[levers[0]] as? Double })
      let one = drawn.first { $0["lever"] as? Double == row[levers[1]] as? Double }
      #expect(isHundredfold(one?["line_\(line)"], row["share@2034"]))
    }
  }

  @Test(.long) func `of indices by year adds up to all of the spread`() throws {
    let drawn = try values(
      "ksf chart what-decides-one-percent --samples 512 --figure decides_share_by_year")
    for row in drawn {
      let parts = row.filter { $0.key != "year" }.compactMap { $0.value as? Double }
      #expect(isClose(parts.reduce(0, +), 100, relative: 1e-9))
    }
  }

  @Test func `of a waterfall leads from the one scenario to the other`() throws {
    let rows = try values(
      "ksf chart ksf-2019 ksf-2019-indexed --figure waterfall --metric funding_real@2034")
    let ends = rows.compactMap { $0["to"] as? Double }
    let starts = rows.compactMap { $0["from"] as? Double }
    #expect(rows.count >= 3 && starts[1] == ends[0])
    #expect(isClose(ends[ends.count - 2], ends[ends.count - 1]))
  }

  @Test func `of a frontier draws what it takes`() throws {
    let question =
      "--vary 'municipal_costs.growth.real=0 %..2 %:5' "
      + "--solve funding.phases.ramp_up.step.increment --goal 'share@2029 = 1 %'"
    let drawn = try values("ksf chart ksf-2019 --figure frontier \(question)")
    let found = try rows("ksf frontier ksf-2019 \(question) --format json", "frontier")
    #expect(drawn.count == 5)
    // Drawn as it is printed, with six digits.
    for (one, other) in zip(drawn, found) {
      let required = try #require(one["required"] as? Double)
      let exact = try #require(other["funding.phases.ramp_up.step.increment"] as? Double)
      #expect(isClose(required, exact, relative: 1e-5))
    }
  }
}
