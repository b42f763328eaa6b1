// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

/// What is said of values that were looked at holds for those, and claims nothing of others.
struct `An answer about a range` {
  let program: Program
  init() throws { program = try Program() }

  /// The output in one line.
  private func said(_ line: String, code: Int32 = 0) throws -> String {
    let run = try program.shell("ksf \(line)")
    #expect(run.code == code, "\(line): \(run.errors)")
    return run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `names the range, and the value that holds all over it`() throws {
    let no = try said(
      "solve --vary increment --goal met:one_percent --between '50 MNOK..200 MNOK'", code: 1)
    #expect(no.contains("met:one_percent is no for every value from 50 MNOK to 200 MNOK."), "\(no)")
    #expect(no.contains("from 50 MNOK to 200 MNOK were looked at."), "\(no)")
    // 299.724 MNOK is the least, so that all of these do.
    let yes = try said(
      "solve --vary increment --goal met:one_percent --between '300 MNOK..400 MNOK'")
    #expect(yes.contains("met:one_percent is yes for every value from 300 MNOK"), "\(yes)")
    let whole = try said("solve --vary increment --goal met:one_percent")
    #expect(whole.contains("299.724 MNOK or more") && !whole.contains("looked at"), "\(whole)")
  }

  @Test func `is about that range alone also where its scenario meets the goal`() throws {
    let line = "solve --vary increment --goal 'gap:one_percent@2029 >= 100 MNOK'"
    let text = try said("\(line) --between '300 MNOK..400 MNOK'", code: 1)
    #expect(
      text.contains("gap:one_percent@2029 is 0 MNOK for every value from 300 MNOK"), "\(text)")
  }

  @Test func `of a frontier names it too`() throws {
    let line =
      "frontier --vary targets.one_percent.by=2029..2040 --solve increment --goal met:one_percent"
    let text = try said("\(line) --between '230 MNOK..250 MNOK'")
    #expect(text.contains("from 230 MNOK to 250 MNOK were looked at."), "\(text)")
    #expect(!text.contains("whatever"))
    #expect(!(try said(line)).contains("looked at"))
  }

  @Test func `has no answer for years that nobody can see`() throws {
    let text = try said(
      "frontier --vary targets.one_percent.by=2059..2062 --solve increment --goal met:one_percent")
    #expect(text.contains("2061 not available 2062 not available"), "\(text)")
    #expect(text.contains("With 2 of 4 values there is no valid scenario"), "\(text)")
    let json = try said(
      "frontier --vary targets.one_percent.by=2061..2062 --solve increment --goal met:one_percent "
        + "--format json -q", code: 1)
    #expect(!json.contains("never"), "\(json)")
    // What the remedy offers says why.
    let why = try said("project --set targets.one_percent.by=2061")
    #expect(why.contains("is not known: the last year shown comes before"), "\(why)")
  }

  @Test func `names the last year that was looked at`() throws {
    let text = try said(
      "solve slide-frozen --vary end --goal 'reached:one_percent <= 2043'", code: 1)
    #expect(text.contains("with 2020 it is not by 2020"), "\(text)")
  }

  @Test func `needs no two values where one is needed of all`() throws {
    let text = try said("frontier --vary end=2029..2031 --solve increment --goal met:one_percent")
    #expect(text.contains("At least 299.724 MNOK is needed."), "\(text)")
  }

  @Test func `of what cannot be asked says why`() throws {
    let run = try program.shell(
      "ksf solve --vary increment --goal met:one_percent --set targets.one_percent.by=2070")
    #expect(run.code == 1 && run.errors.contains("within the years shown"), "\(run.errors)")
  }
}
