// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// Tables of runs, made here or elsewhere.
struct `A table of runs` {
  let program: Program
  init() throws { program = try Program() }

  /// y = 4a + 3b + 2c + d of uniform numbers; `year` comes where a + b is above 1.
  private func writeRuns(
    _ name: String, rows: Int = 2000, separator: String = ",", point: String = "."
  ) throws {
    var random = SeededGenerator(seed: 1)
    var lines = [["run", "a", "b", "c", "d", "idle", "y", "year"].joined(separator: separator)]
    for row in 0..<rows {
      let x = (0..<5).map { _ in Double.random(in: 0..<1, using: &random) }
      let y = 4 * x[0] + 3 * x[1] + 2 * x[2] + x[3]
      let sum = x[0] + x[1]
      let year = sum > 1 ? "\(2050 - Int(sum * 10))" : "never"
      let numbers = (x + [y]).map { "\($0)".replacing(".", with: point) }
      lines.append((["r\(row)"] + numbers + [year]).joined(separator: separator))
    }
    try program.write(name, lines.joined(separator: "\n") + "\n")
  }

  static let inputs = "--inputs a b c d idle"

  private func tables(_ command: String) throws -> [String: [[String: Any]]] {
    let run = try program.shell("\(command) --format json -q")
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return try #require(json?["tables"] as? [String: [[String: Any]]], "\(run.errors)")
  }

  @Test(arguments: [("runs.csv", ",", "."), ("norsk.csv", ";", ","), ("tabs.csv", "\t", ".")])
  func `made elsewhere is analysed, in every dialect`(
    _ name: String, _ separator: String, _ point: String
  ) throws {
    try writeRuns(name, separator: separator, point: point)
    let all = try tables("ksf analyze \(name) \(Self.inputs) --output y")
    #expect(
      Set(all.keys) == [
        "pawn", "delta", "easi", "rank_first_order", "regression", "regression_on_ranks", "account",
      ])
    let truth = [8.0 / 15, 3.0 / 10, 2.0 / 15, 1.0 / 30, 0]
    for (row, share) in zip(try #require(all["regression"]), truth) {
      let coefficient = try #require(row["coefficient"] as? Double)
      #expect(abs(coefficient * coefficient - share) < 0.04)
    }
    for (row, share) in zip(try #require(all["rank_first_order"]), truth) {
      #expect(abs(try #require(row["first"] as? Double) - share) < 0.06)
    }
  }

  @Test func `is asked about a condition, and never is an answer`() throws {
    try writeRuns("runs.csv")
    let text = try program.shell(
      "ksf analyze runs.csv \(Self.inputs) --where 'year <= 2040' --method regional"
    ).output
    #expect(text.contains(" a (") && text.contains(" b (") && !text.contains("idle ("), "\(text)")
    let refused = try program.shell(
      "ksf analyze runs.csv \(Self.inputs) --output year --method ranks")
    #expect(refused.code == 1 && refused.errors.contains("--where 'year <= YEAR'"))
    let some = try program.shell("ksf analyze runs.csv \(Self.inputs) --output year")
    #expect(some.code == 0 && some.output.contains("PAWN"), "what some refuse the others answer")
    #expect(some.output.contains("ranks: 'year' never comes in "), "\(some.output)")
    let ranked = try program.shell(
      "ksf analyze runs.csv \(Self.inputs) --output year --method pawn")
    #expect(ranked.code == 0 && ranked.output.contains(" a ("))
  }

  @Test func `shows the box in which a target is missed`() throws {
    var random = SeededGenerator(seed: 2)
    var lines = ["x1,x2,x3,x4,x5,share"]
    for _ in 0..<5000 {
      let x = (0..<5).map { _ in Double.random(in: 0..<1, using: &random) }
      let isMissed = x[0] < 0.4 && x[1] > 0.6
      lines.append((x + [isMissed ? 0.5 : 1.5]).map { "\($0)" }.joined(separator: ","))
    }
    try program.write("box.csv", lines.joined(separator: "\n"))
    let ask = "ksf discover box.csv --inputs x1 x2 x3 x4 x5 --where 'share < 100 %'"
    let box = try #require(try tables(ask)["box"])
    #expect(box.map { $0["input"] as? String } == ["x1", "x2"])
    #expect(abs(try #require(box[0]["high"] as? Double) - 0.4) < 0.02)
    #expect(abs(try #require(box[1]["low"] as? Double) - 0.6) < 0.02)
    let quality = try #require(try tables(ask)["box_quality"]?.first)
    for (name, range) in [("density", 0.99...1), ("coverage", 0.95...1), ("mass", 0.14...0.18)] {
      #expect(range.contains(try #require(quality[name] as? Double)), "\(name)")
    }
    #expect(try #require(quality["held_out_density"] as? Double) > 0.95)
    #expect(quality["above_chance"] as? String == "yes")
    let text = try program.shell(ask).output
    let numbers = try #require(
      text.firstMatch(of: /in ([0-9.]+) % of the futures, .* ([0-9.]+) % of all such/))
    #expect(Double(numbers.1)! >= 99 && Double(numbers.2)! >= 95, "\(text)")
    let third = try tables("\(ask) --box 3")
    let limits = try #require(third["trajectory_limits"]).filter { $0["step"] as? Int == 3 }
    let keys = ["input", "low", "high"]
    #expect(
      third["box"]?.map { row in keys.map { "\(row[$0] ?? "")" } }
        == limits.map { row in keys.map { "\(row[$0] ?? "")" } }, "the step as it is")
    #expect(third["box_quality"]?.first?["step"] as? Int == 3)
    let beyond = try program.shell("\(ask) --box 999")
    #expect(beyond.code == 1 && beyond.errors.contains("--box: '999'"), "\(beyond.errors)")
  }

  /// y is 2 where the colour is red, more where the flag is true, and noise.
  @Test func `may have texts, and true and false`() throws {
    var random = SeededGenerator(seed: 3)
    var lines = ["a,kind,flag,y,ok"]
    for row in 0..<400 {
      let (a, kind) = (Double.random(in: 0..<1, using: &random), ["red", "green", "blue"][row % 3])
      let flag = Bool.random(using: &random)
      let y = a + (kind == "red" ? 2 : 0) + (flag ? 0.5 : 0)
      lines.append("\(a),\(kind),\(flag ? "True" : "FALSE"),\(y),\(y > 1.6)")
    }
    try program.write("mixed.csv", lines.joined(separator: "\n"))
    let all = try program.shell("ksf analyze mixed.csv --inputs a kind flag --output y")
    #expect(all.code == 0 && all.output.contains("depends on kind ("), "\(all.errors)")
    #expect(all.output.contains("regression: 'kind' is text"))
    let flags = try program.shell(
      "ksf analyze mixed.csv --inputs a flag --output ok --method regression")
    #expect(flags.code == 0, "\(flags.errors)")
    let box = try program.shell("ksf discover mixed.csv --inputs a kind flag --where 'ok = true'")
    #expect(box.output.contains("where kind is red."), "\(box.output)\(box.errors)")
  }

  @Test func `of noise has no box`() throws {
    var random = SeededGenerator(seed: 9)
    let lines = (0..<300).map { _ in
      (0..<4).map { _ in "\(Double.random(in: 0..<1, using: &random))" }.joined(separator: ",")
    }
    try program.write("noise.csv", (["a,b,c,y"] + lines).joined(separator: "\n"))
    let found = try tables("ksf discover noise.csv --inputs a b c --where 'y < 0.2'")
    #expect(found["box"] == nil && found["box_quality"] == nil && found["trajectory"] != nil)
  }

  /// The fault's own table: b is not an input of y = 2a.
  @Test func `that is a straight line names only what is in it`() throws {
    var random = SeededGenerator(seed: 4)
    let lines = (0..<120).map { _ in
      let (a, b) = (
        Int.random(in: 0..<1000, using: &random), Int.random(in: 0..<1000, using: &random)
      )
      return "\(a),\(b),\(2 * a)"
    }
    try program.write("line.csv", (["a,b,y"] + lines).joined(separator: "\n"))
    let run = try program.shell("ksf analyze line.csv --inputs a b --output y")
    #expect(!run.output.contains(" b (") && run.output.contains("y depends on a (1.00)."))
    #expect(run.output.contains("explains all of the spread of y"))
  }

  @Test func `of this program knows its own inputs`() throws {
    let run = try program.shell(
      "ksf sweep slide-frozen --method monte_carlo --samples 8192 --band none --metric share@2029 "
        + "--vary 'funding.phases.ramp_up.step.increment=uniform(low: 100 MNOK, high: 200 MNOK)' "
        + "--vary 'overheads.secretariat.amount=uniform(low: 0 MNOK, high: 101 MNOK)' "
        + "--keep-draws -o out -q")
    #expect(run.code == 0, "\(run.errors)")
    let text = try program.shell("ksf analyze out/draws.csv --output share@2029 --method ranks")
    #expect(text.output.contains("funding.phases.ramp_up.step.increment (1.00)."))
    #expect(text.output.contains("rows have nothing in a column"), "the invalid ones")
    let files = try program.shell(
      "ksf discover out/draws.csv --where 'share@2029 < 1 %' -o found -q; ls found")
    #expect(files.output.contains("run.json") && files.output.contains("table.csv"))
  }

  static let wrong: [(String, String, String)] = [
    ("a,b\n1,2\n", "--output y --inputs a", "there is no column 'y'. There are: a, b"),
    ("a,b\n1,2\n", "--output b", "which columns went in is not known"),
    ("a,b\n1,x\n2,3\n", "--output b --inputs a", "line.csv:2:1: b: 'x' is no number"),
    ("a,a\n1,2\n", "--output a --inputs a", "two columns are called 'a'"),
    (
      "a,b\n1,2\n2,4\n", "--output b --inputs a --method delta",
      "line.csv: 2 rows are too few; delta needs 100."
    ),
    (
      "a,b,y\n1,2,3\n2,3,4\n3,1,2\n", "--output y --inputs a b",
      "3 rows are too few; pawn needs 100, delta needs 100, easi needs 20, ranks needs 20, regression needs 5."
    ),
    ("a,b\n1,2\nnever,4\n", "--output b --inputs a", "line.csv:3:1: a: 'never' is no number"),
    (
      "a,b\n" + (0..<70).map { "x\($0),\($0)\n" }.joined(), "--output b --inputs a",
      "'a' has too many different texts to be categories (64 at most)"
    ),
    (
      "a,b\n" + (0..<200).map { "x\($0 % 3),\($0)\n" }.joined(),
      "--output b --inputs a --method regression", "'a' is text, and this method needs numbers"
    ),
    ("a,b\n", "--output b --inputs a", "no row"),
    ("a,b\n,2\n1,\n", "--output b --inputs a", "no row has a value in every column"),
    (
      "a,b\n" + (0..<200).map { "\($0),7\n" }.joined(), "--output b --inputs a",
      "is the same in every row"
    ),
    (
      "a,b\n" + (0..<200).map { "7,\($0)\n" }.joined(), "--output b --inputs a", "no input varies"
    ),
    (
      "a,c,b\n" + (0..<200).map { "\($0),\(2 * $0),\($0 * $0 % 7)\n" }.joined(),
      "--output b --inputs a c --method regression", "say the same together"
    ),
    (
      "a,b\n" + (0..<200).map { "\($0),\($0 % 9)\n" }.joined(), "--where 'b > 70' --inputs a",
      "the same in every row"
    ),
    ("a,b\n1,2\n", "--where b --inputs a", "is no condition"),
    ("a,b\n\"1,2\n", "--output b --inputs a", "quote"), ("", "--output b --inputs a", "no row"),
  ]

  @Test(arguments: wrong)
  func `is refused in words where it does not do`(
    _ text: String, _ options: String, _ words: String
  ) throws {
    try program.write("line.csv", text)
    let run = try program.shell("ksf analyze line.csv \(options)")
    #expect(run.code == 1 && run.output.isEmpty && run.errors.contains(words), "\(run.errors)")
  }

  @Test func `is asked for as it can be`() throws {
    for command in [
      "ksf analyze x.csv", "ksf analyze x.csv --output a --where 'b > 1'",
      "ksf analyze x.csv --output a --method regional", "ksf discover x.csv",
    ] {
      #expect(try program.shell(command).code == 64, "\(command)")
    }
    #expect(try program.shell("ksf discover x.csv --where 'a > 1'").errors.contains("x.csv"))
  }
}
