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
    // 299.7240 MNOK is the least, so that all of these do.
    let yes = try said(
      "solve --vary increment --goal met:one_percent --between '300 MNOK..400 MNOK'")
    #expect(yes.contains("met:one_percent is yes for every value from 300 MNOK"), "\(yes)")
    let whole = try said("solve --vary increment --goal met:one_percent")
    #expect(whole.contains("299.7240 MNOK or more") && !whole.contains("looked at"), "\(whole)")
  }

  @Test func `is about that range alone also where its scenario meets the goal`() throws {
    let line = "solve --vary increment --goal 'gap:one_percent@2029 >= 100 MNOK'"
    let text = try said("\(line) --between '300 MNOK..400 MNOK'", code: 1)
    #expect(
      text.contains("gap:one_percent@2029 is 0 MNOK for every value from 300 MNOK"), "\(text)")
  }

  /// Nine steps from 100 MNOK to 1 % of 130 bn are 133 1/3 each; any step will do by 2060.
  @Test(arguments: [
    ("en", "For 1 of 3 values: at least 133.3340 MNOK is needed.", "none in range", "any in range"),
    (
      "nb", "For 1 av 3 verdier: det kreves minst 133,3340 mill. kroner.", "ingen i området",
      "alle i området"
    ),
    (
      "nn", "For 1 av 3 verdiar: det krevst minst 133,3340 mill. kroner.", "ingen i området",
      "alle i området"
    ),
  ])
  func `of a frontier calls nothing never or any beyond it`(
    _ language: String, _ needed: String, _ none: String, _ any: String
  ) throws {
    let line =
      "frontier slide-frozen --vary 'targets.one_percent.share=0.5 %..1.5 %:3' --solve increment "
      + "--goal 'reached:one_percent <= 2029' --between '100 MNOK..150 MNOK' --language \(language)"
    let text = try said(line)
    #expect(text.contains(needed), "\(text)")
    #expect(text.contains(none) && text.contains(any), "\(text)")
    let csv = try said("\(line) --format csv -q")
    #expect(csv.contains("0.005,any_in_range,") && csv.contains("0.015,none_in_range,"), "\(csv)")
    #expect(!csv.contains("never"))
  }

  /// 1300 MNOK in 2029 and not before takes nine steps, unless it is there at once.
  @Test func `of a frontier says of how many values it speaks`() throws {
    let line =
      "frontier slide-frozen --vary 'funding.phases.ramp_up.step.first=100 MNOK..1300 MNOK:2' "
      + "--solve increment --goal 'reached:one_percent = 2029'"
    for (language, words) in [
      (
        "en",
        "For 1 of 2 values: what is needed lies between two limits: the lower is 133.3340 MNOK"
      ),
      ("nb", "For 1 av 2 verdier: verdien må ligge mellom to grenser: den nedre er 133,334"),
      ("nn", "For 1 av 2 verdiar: verdien må liggje mellom to grenser: den nedre er 133,334"),
    ] {
      let text = try said("\(line) --language \(language)")
      #expect(text.contains(words), "\(text)")
    }
  }

  @Test func `of a frontier is not cut at years, and of them points to what is`() throws {
    for language in ["en", "nb", "nn"] {
      let run = try program.shell(
        "ksf frontier slide-frozen --vary by=2029..2031 --solve increment --goal met:one_percent "
          + "--break-even --language \(language)")
      #expect(
        run.code == 1
          && run.errors.contains(
            "`ksf solve slide-frozen --vary targets.one_percent.by --goal met:one_percent`"),
        "\(run.errors)")
      let probable = try program.shell(
        "ksf solve ksf-2019 --vary one_percent.by --goal met:one_percent --probability '80 %' --language "
          + language)
      #expect(
        probable.code == 1 && probable.errors.contains("`ksf sweep ksf-2019 --method policies")
          && probable.errors.contains("--vary 'targets.one_percent.by=values("),
        "\(probable.errors)")
    }
  }

  /// 100 MNOK and at most 60 more each year are far from 1 % of 160 bn in eleven years.
  @Test(arguments: [
    ("en", "none comes nearer than another: with all of them it holds in 0.0.", "were looked at"),
    ("nb", "ingen kommer nærmere enn en annen: med alle gjelder det i 0,0.", "er undersøkt"),
    ("nn", "ingen kjem nærare enn ein annan: med alle gjeld det i 0,0.", "er undersøkte"),
  ])
  func `has no nearest value where all are as far`(
    _ language: String, _ words: String, _ looked: String
  ) throws {
    let text = try said(
      "solve --vary increment --goal met:one_percent --between '50 MNOK..60 MNOK' --probability "
        + "'80 %' --samples 4096 --language \(language)", code: 1)
    #expect(text.contains(words) && text.contains(looked), "\(text)")
    let sweep = try said(
      "sweep which-step-is-robust --samples 256 --language \(language) --vary "
        + "'funding.phases.ramp_up.step.increment=values(50 MNOK, 60 MNOK)'")
    let alike = [
      "en": "holds as often with each policy: in 0 of 100", "nb": "holder like ofte med alle valg",
      "nn": "held like ofte med alle val",
    ]
    #expect(sweep.contains(try #require(alike[language])), "\(sweep)")
  }

  @Test func `says how many futures were played where others were asked for`() throws {
    let text = try said(
      "solve --vary increment --goal 'reached:one_percent <= 2034' --between '50 MNOK..60 MNOK' "
        + "--probability '80 %' --samples 256", code: 1)
    #expect(text.contains("Asked for were 256; the method takes 4,096."), "\(text)")
  }

  @Test func `of a frontier names it too`() throws {
    let line =
      "frontier --vary targets.one_percent.by=2029..2040 --solve increment --goal met:one_percent"
    let text = try said("\(line) --between '230 MNOK..250 MNOK'")
    #expect(text.contains("from 230 MNOK to 250 MNOK were looked at."), "\(text)")
    #expect(!text.contains("whatever"))
    #expect(!(try said(line)).contains("looked at"))
  }

  @Test func `says which first years make no scenario, beside an answer too`() throws {
    let line = "solve --vary start --goal 'share@2029 >= 0.15 %'"
    let whole = try said(line)
    #expect(whole.contains("It takes 2022 or less") && whole.contains("Of 1900 to 2060 only 2019"))
    let part = try said("\(line) --between 2020..2025")
    #expect(!part.contains("make no valid scenario"), "\(part)")
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
    #expect(text.contains("with 2043 it is not by 2043, with 2219 2044."), "\(text)")
  }

  @Test func `has no year of its own for what comes in none of the years that end it`() throws {
    // The frame of the slide gives 0.01 % of costs that do not rise, and no more.
    let line =
      "solve slide-frozen --set increment='0 MNOK' --vary end --goal 'reached:one_percent <= 2060'"
    let text = try said(line, code: 1)
    #expect(
      text.contains("is not by the last year for every value from 2060 to 2219."), "\(text)")
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

  @Test func `says so of the values along a frontier too`() throws {
    let line =
      "frontier ksf-2019 --vary 'increment=300 MNOK..400 MNOK:2' --solve municipal_costs.growth.real"
    let text = try said("\(line) --goal 'reached:one_percent <= 2050'")
    #expect(text.contains("but lost again. If it is also to be kept, ask for held:"), "\(text)")
    let kept = try said("\(line) --goal 'share@2050 >= 1 %'")
    #expect(!kept.contains("lost") && !kept.contains("held:"), "\(kept)")
    // Of the others any value will do.
    let some = try said(
      "frontier ksf-2019 --vary 'increment=100 MNOK..400 MNOK:4' --solve "
        + "funding.phases.ramp_up.step.first --goal 'reached:one_percent <= 2034'")
    #expect(some.contains("step.increment 100 MNOK, 200 MNOK the target is reached but lost"))
  }

  @Test(arguments: [
    "solve ksf-2019 --vary price_year --goal 'share@2029 = 1 %'",
    "frontier ksf-2019 --vary price_year=2020..2024:2 --solve increment --goal 'share@2029 = 1 %'",
    "sweep demography --vary price_year=2020..2024:2",
  ])
  func `says of what stands in the file and cannot vary that it cannot`(_ line: String) throws {
    let run = try program.shell("ksf \(line)")
    #expect(run.code == 1)
    #expect(run.errors.contains("nothing that can vary stands at 'price_year'"), "\(run.errors)")
  }

  @Test func `of a precision, and of a method without levers, says what is allowed`() throws {
    let wide = try program.shell("ksf sweep demography --precision 1")
    #expect(wide.errors.contains("Allowed: a number from 0.0001 to 0.5."), "\(wide.errors)")
    let grid = try program.shell("ksf sweep ksf-2019 --method grid")
    let offer = "--vary 'increment=50 MNOK..150 MNOK:6'"
    #expect(grid.errors.contains("Say which values, such as \(offer)."), "\(grid.errors)")
    let offered = try program.shell("ksf sweep ksf-2019 --method grid --metric share@2034 \(offer)")
    #expect(offered.code == 0, "\(offered.errors)")
  }

  @Test func `needs no two values where one is needed of all`() throws {
    let text = try said("frontier --vary end=2029..2031 --solve increment --goal met:one_percent")
    #expect(text.contains("At least 299.7240 MNOK is needed."), "\(text)")
  }

  @Test func `of what cannot be asked says why`() throws {
    let run = try program.shell(
      "ksf solve --vary increment --goal met:one_percent --set targets.one_percent.by=2070")
    #expect(run.code == 1 && run.errors.contains("within the years shown"), "\(run.errors)")
  }
}
