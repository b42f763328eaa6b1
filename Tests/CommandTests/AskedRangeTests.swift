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
    #expect(text.contains("with 2043 it is not by 2043, with 2200 2044."), "\(text)")
  }

  @Test func `has no year of its own for what comes in none of the years that end it`() throws {
    // The frame of the slide gives 0.01 % of costs that do not rise, and no more.
    let line =
      "solve slide-frozen --set increment='0 MNOK' --vary end --goal 'reached:one_percent <= 2060'"
    let text = try said(line, code: 1)
    #expect(
      text.contains("is not by the last year for every value from 2060 to 2200."), "\(text)")
  }

  @Test(arguments: ["<= 2070", ">= 2065", "= 2061"])
  func `asks for no year past the last one, and the remedy answers`(_ wanted: String) throws {
    let goal = "'reached:one_percent \(wanted)'"
    let lines = [
      "solve ksf-2019-indexed --vary increment --goal \(goal)",
      "frontier ksf-2019-indexed --vary deflator.growth='1 %..2 %:2' --solve increment --goal \(goal)",
    ]
    for line in lines {
      let run = try program.shell("ksf \(line)")
      let year = wanted.suffix(4)
      #expect(run.code == 1 && run.output.isEmpty)
      #expect(
        run.errors.contains("\(year) is not projected: the last year is 2060."), "\(run.errors)")
      #expect(run.errors.contains("--set end=\(year)"), "\(run.errors)")
      let mended = try program.shell("ksf \(line) --set end=\(year)")
      #expect(mended.code == 0 && !mended.output.isEmpty, "\(mended.errors)")
    }
  }

  @Test func `asks for no year before the first`() throws {
    let run = try program.shell(
      "ksf solve ksf-2019-indexed --vary increment --goal 'reached:one_percent <= 2019'")
    #expect(run.code == 1 && run.errors.contains("there is none before 2020 or after 2060"))
  }

  @Test func `names no value as the nearest where others come as near`() throws {
    // The first year's frame is what the increment does not change: 2021 at the earliest.
    let text = try said(
      "solve ksf-2019-indexed --vary increment --goal 'reached:one_percent <= 2020'", code: 1)
    #expect(text.contains("None comes nearer than") && !text.contains("nearest"), "\(text)")
  }

  @Test func `says that a target which is reached is lost again`() throws {
    let line = "--vary funding.phases.ramp_up.step.first --goal"
    let text = try said("solve \(line) 'reached:one_percent <= 2034'")
    #expect(text.contains("is 2020, but not kept in every year after."), "\(text)")
    #expect(text.contains("ask for held:one_percent."), "\(text)")
    // What is kept is not said to be lost.
    let kept = try said(
      "solve slide-frozen --vary increment --goal 'reached:one_percent <= 2034'")
    #expect(!kept.contains("kept") && !kept.contains("held:"), "\(kept)")
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
