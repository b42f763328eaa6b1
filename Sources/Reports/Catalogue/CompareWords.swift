// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of scenarios side by side.
enum CompareWords: String, CaseIterable {
  case scenario, fromYear, toYear, measure, difference, inPercent, points, pointUnit, totalsTitle,
    metricsTitle
  case notInBaseline

  var phrase: Phrase {
    switch self {
    case .scenario: Phrase("scenario", nb: "scenario", nn: "scenario")
    case .fromYear: Phrase("from", nb: "fra", nn: "frå")
    case .toYear: Phrase("to", nb: "til", nn: "til")
    case .measure: Phrase("measure", nb: "mål", nn: "mål")
    case .difference: Phrase("difference", nb: "endring", nn: "endring")
    case .inPercent: Phrase("in %", nb: "i pst.", nn: "i pst.")
    case .points: Phrase("difference, points", nb: "endring, pst.poeng", nn: "endring, pst.poeng")
    case .pointUnit: Phrase("points", nb: "pst.poeng", nn: "pst.poeng")
    case .totalsTitle:
      Phrase("Sums over years", nb: "Summer over år", nn: "Summar over år")
    case .metricsTitle: Phrase("Metrics", nb: "Måltall", nn: "Måltal")
    case .notInBaseline:
      Phrase("not in the baseline", nb: "ikke i referansebanen", nn: "ikkje i referansebana")
    }
  }

  static func baseline(who: String, count: Int, years: String) -> Message {
    Message(
      "The baseline is \(who); the \(count, one: "year is", many: "years are") \(years).",
      nb: "Referansebanen er \(who); \(count, one: "året", many: "årene") er \(years).",
      nn: "Referansebana er \(who); \(count, one: "året", many: "åra") er \(years).")
  }
  static func totals(who: String, sums: String) -> Message {
    Message(
      "Funding of \(who) against the baseline: \(sums).",
      nb: "Rammen i \(who) mot referansebanen: \(sums).",
      nn: "Ramma i \(who) mot referansebana: \(sums).")
  }
  static func realTotals(who: String, year: Int, sums: String) -> Message {
    Message(
      "Funding of \(who) against the baseline, in kroner of \(year): \(sums).",
      nb: "Rammen i \(who) mot referansebanen, i \(year)-kroner: \(sums).",
      nn: "Ramma i \(who) mot referansebana, i \(year)-kroner: \(sums).")
  }
  static func partial(list: String) -> Message {
    Message(
      "Left out, as not all of them show these years: \(list).",
      nb: "Utelatt fordi ikke alle viser disse årene: \(list).",
      nn: "Utelatne fordi ikkje alle viser desse åra: \(list).")
  }
  static func alignment(name: String, from: Int, to: Int, factor: String) -> Message {
    Message(
      "Real amounts of \(name) are converted from kroner of \(from) to kroner of \(to) by its own "
        + "prices (times \(factor)).",
      nb: "Faste priser i \(name) er regnet om fra \(from)-kroner til \(to)-kroner med scenarioets "
        + "egen prisvekst (ganger \(factor)).",
      nn: "Faste prisar i \(name) er rekna om frå \(from)-kroner til \(to)-kroner med den eigne "
        + "prisveksten i scenarioet (gonger \(factor)).")
  }
  static func runningTotals(series: String, list: String, instead: String) -> Message {
    Message(
      "\(series) is summed from the first year of each scenario, so the figures are not of the "
        + "same years: \(list). For the same years ask for --metric \(instead).",
      nb: "\(series) er summert fra det første året i hvert scenario, så tallene gjelder ikke de "
        + "samme årene: \(list). Spør etter --metric \(instead) for de samme årene.",
      nn: "\(series) er summert frå det første året i kvart scenario, så tala gjeld ikkje dei same "
        + "åra: \(list). Spør etter --metric \(instead) for dei same åra.")
  }
  static func presentValues(series: String, list: String, instead: String) -> Message {
    Message(
      "\(series) is summed from the first year of each scenario and discounted to it, so the "
        + "figures are neither of the same years nor of the same date: \(list). For the same "
        + "years, not discounted, ask for --metric \(instead).",
      nb: "\(series) er summert fra det første året i hvert scenario og neddiskontert til det, så "
        + "tallene gjelder verken de samme årene eller det samme tidspunktet: \(list). Spør etter "
        + "--metric \(instead) for de samme årene uten neddiskontering.",
      nn: "\(series) er summert frå det første året i kvart scenario og neddiskontert til det, så "
        + "tala gjeld korkje dei same åra eller det same tidspunktet: \(list). Spør etter --metric "
        + "\(instead) for dei same åra utan neddiskontering.")
  }
  static func more(amount: String, part: String) -> Message {
    Message("\(amount) more\(part)", nb: "\(amount) mer\(part)", nn: "\(amount) meir\(part)")
  }
  static func less(amount: String, part: String) -> Message {
    Message("\(amount) less\(part)", nb: "\(amount) mindre\(part)", nn: "\(amount) mindre\(part)")
  }
  static let same = Message("the same sum", nb: "samme sum", nn: "same sum")
  static func sameThroughout(count: Int, years: String) -> Message {
    Message(
      "the same in \(count, one: "", many: "each of the years ")\(years)",
      nb: "den samme i \(count, one: "", many: "alle årene ")\(years)",
      nn: "den same i \(count, one: "", many: "alle åra ")\(years)")
  }
  static func inAll(sum: String, years: String) -> Message {
    Message("\(sum) in \(years)", nb: "\(sum) i \(years)", nn: "\(sum) i \(years)")
  }
  static func firstAndAll(first: String, firstYears: String, all: String, allYears: String)
    -> Message
  {
    Message(
      "\(first) in \(firstYears), \(all) in \(allYears)",
      nb: "\(first) i \(firstYears), \(all) i \(allYears)",
      nn: "\(first) i \(firstYears), \(all) i \(allYears)")
  }
  static func reaches(name: String, year: Int, delay: String, kept: String) -> Message {
    Message(
      "\(name) reaches it in \(year)\(delay)\(kept)",
      nb: "\(name) når det i \(year)\(delay)\(kept)",
      nn: "\(name) når det i \(year)\(delay)\(kept)")
  }
  static func ofNothing(name: String, year: Int) -> Message {
    Message(
      "\(name): not available, as it is 0 % in \(year)",
      nb: "\(name): ikke tilgjengelig, siden den er 0 prosent i \(year)",
      nn: "\(name): ikkje tilgjengeleg, sidan han er 0 prosent i \(year)")
  }
  static func misses(name: String, end: Int, share: String, year: Int) -> Message {
    Message(
      "\(name) does not reach it by \(end) (closest: \(share) in \(year))",
      nb: "\(name) når det ikke innen \(end) (nærmest \(share) i \(year))",
      nn: "\(name) når det ikkje innan \(end) (nærmast \(share) i \(year))")
  }
  static func missesMoving(name: String, end: Int, share: String, year: Int, aim: String) -> Message
  {
    Message(
      "\(name) does not reach it by \(end) (closest: \(share) in \(year), where \(aim) is asked)",
      nb: "\(name) når det ikke innen \(end) (nærmest \(share) i \(year), da målet er \(aim))",
      nn: "\(name) når det ikkje innan \(end) (nærmast \(share) i \(year), då målet er \(aim))")
  }
  static func absent(name: String) -> Message {
    Message(
      "\(name) has no such target",
      nb: "\(name) har ikke dette målet",
      nn: "\(name) har ikkje dette målet")
  }
  static let yearBefore = Message(
    ", a year before the baseline",
    nb: ", ett år før referansebanen",
    nn: ", eitt år før referansebana")
  static func yearsBefore(count: Int) -> Message {
    Message(
      ", \(count) years before the baseline",
      nb: ", \(count) år før referansebanen",
      nn: ", \(count) år før referansebana")
  }
  static let yearAfter = Message(
    ", a year after the baseline",
    nb: ", ett år etter referansebanen",
    nn: ", eitt år etter referansebana")
  static func yearsAfter(count: Int) -> Message {
    Message(
      ", \(count) years after the baseline",
      nb: ", \(count) år etter referansebanen",
      nn: ", \(count) år etter referansebana")
  }
  static func sumFrom(name: String, year: Int) -> Message {
    Message("\(name) from \(year)", nb: "\(name) fra \(year)", nn: "\(name) frå \(year)")
  }
  static func begin(year: Int) -> Message {
    Message(" (from \(year))", nb: " (fra \(year))", nn: " (frå \(year))")
  }
  static func onlyOf(years: String, names: String) -> Message {
    Message(
      "\(years) (only \(names))",
      nb: "\(years) (bare \(names))",
      nn: "\(years) (berre \(names))")
  }
  /// So many years with their sign.
  static func yearsMore(_ signed: String, isOne: Bool) -> Message {
    Message(
      "\(signed) \(isOne ? 1 : 2, one: "year", many: "years")", nb: "\(signed) år",
      nn: "\(signed) år")
  }
}
