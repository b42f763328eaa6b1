// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// How things that hold other things are described.
enum TermWords: String, CaseIterable {
  case or, and

  var phrase: Phrase {
    switch self {
    case .or: Phrase("or", nb: "eller", nn: "eller")
    case .and: Phrase("and", nb: "og", nn: "og")
    }
  }

  static func more(list: String, count: Int) -> Message {
    Message(
      "\(list) and \(count) more", nb: "\(list) og \(count) til", nn: "\(list) og \(count) til")
  }
  static func example(text: String) -> Message {
    Message("a value such as \(text)", nb: "en verdi som \(text)", nn: "ein verdi som \(text)")
  }
  static func whole(low: Int, high: Int) -> Message {
    Message(
      "a whole number from \(low) to \(high)",
      nb: "et helt tall fra \(low) til \(high)",
      nn: "eit heilt tal frå \(low) til \(high)")
  }
  static func number(low: String, high: String) -> Message {
    Message(
      "a number from \(low) to \(high)",
      nb: "et tall fra \(low) til \(high)",
      nn: "eit tal frå \(low) til \(high)")
  }
  static func yearly(text: String) -> Message {
    Message(
      "values by year: \(text)",
      nb: "verdier år for år: \(text)",
      nn: "verdiar år for år: \(text)")
  }
  static func list(text: String) -> Message {
    Message("a list of \(text)", nb: "en liste med \(text)", nn: "ei liste med \(text)")
  }
  static func items(text: String) -> Message {
    Message("list: \(text)", nb: "liste: \(text)", nn: "liste: \(text)")
  }
  static func tuple(count: Int) -> Message {
    Message(
      "a list of \(count)",
      nb: "en liste med \(count) elementer",
      nn: "ei liste med \(count) element")
  }
  static func keys(text: String) -> Message {
    Message(
      "a map with the keys \(text)",
      nb: "en blokk med nøklene \(text)",
      nn: "ei blokk med nøklane \(text)")
  }
  static func byYear(text: String) -> Message {
    Message("\(text) by year", nb: "\(text) år for år", nn: "\(text) år for år")
  }
  static func fromYear(year: Int) -> Message {
    Message("\(year) or later", nb: "\(year) eller senere", nn: "\(year) eller seinare")
  }
  static func sign(text: String) -> Message {
    Message(
      "a value that begins with '\(text)' must stand in quotes",
      nb: "en verdi som begynner med «\(text)», må stå i anførselstegn",
      nn: "ein verdi som byrjar med «\(text)», må stå i hermeteikn")
  }
  static func said(text: String) -> Message {
    Message("\(text)", nb: "(\(text))", nn: "(\(text))")
  }
  static func signal(number: Int) -> Message {
    Message(
      "killed (signal \(number))", nb: "drept (signal \(number))", nn: "drepen (signal \(number))")
  }
  static func exitCode(code: Int) -> Message {
    Message("exit code \(code)", nb: "sluttkode \(code)", nn: "sluttkode \(code)")
  }
  static func needs(text: String, count: Int) -> Message {
    Message("\(text) needs \(count)", nb: "\(text) trenger \(count)", nn: "\(text) treng \(count)")
  }
  static func readings(hold: String, year: Int, linear: String) -> Message {
    Message(
      "with hold it is \(hold) in \(year), with linear \(linear)",
      nb: "med hold er verdien \(hold) i \(year), med linear \(linear)",
      nn: "med hold er verdien \(hold) i \(year), med linear \(linear)")
  }
  static func seriesFrom(path: String, year: Int) -> Message {
    Message(
      "\(path) begins in \(year)",
      nb: "\(path) begynner i \(year)",
      nn: "\(path) byrjar i \(year)")
  }
  static func pricesFrom(year: Int, path: String) -> Message {
    Message(
      "the price series begins in \(year) (\(path))",
      nb: "prisserien begynner i \(year) (\(path))",
      nn: "prisserien byrjar i \(year) (\(path))")
  }
  static func limits(low: String, high: String) -> Message {
    Message("\(low) to \(high)", nb: "\(low) til \(high)", nn: "\(low) til \(high)")
  }
  static func moreThan(low: String) -> Message {
    Message("more than \(low)", nb: "mer enn \(low)", nn: "meir enn \(low)")
  }
  static func atMost(low: String, high: String) -> Message {
    Message(
      "more than \(low), at most \(high)",
      nb: "mer enn \(low), høyst \(high)",
      nn: "meir enn \(low), høgst \(high)")
  }
}
