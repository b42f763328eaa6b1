// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// How things that hold other things are described.
enum TermWords: String, CaseIterable {
  case example, whole, number, yearly, list, items, tuple, keys, byYear, fromYear, or, and, sign,
    said, signal, exitCode, needs, more
  case limits, moreThan, atMost, readings, seriesFrom, pricesFrom

  var phrase: Phrase {
    switch self {
    case .example:
      Phrase("a value such as {text}", nb: "en verdi som {text}", nn: "ein verdi som {text}")
    case .whole:
      Phrase(
        "a whole number from {low} to {high}", nb: "et helt tall fra {low} til {high}",
        nn: "eit heilt tal frå {low} til {high}")
    case .number:
      Phrase(
        "a number from {low} to {high}", nb: "et tall fra {low} til {high}",
        nn: "eit tal frå {low} til {high}")
    case .yearly:
      Phrase(
        "values by year: {text}", nb: "verdier år for år: {text}", nn: "verdiar år for år: {text}")
    case .list: Phrase("a list of {text}", nb: "en liste med {text}", nn: "ei liste med {text}")
    case .items: Phrase("list: {text}", nb: "liste: {text}", nn: "liste: {text}")
    case .tuple:
      Phrase(
        "a list of {text}", nb: "en liste med {text} elementer", nn: "ei liste med {text} element")
    case .keys:
      Phrase(
        "a map with the keys {text}", nb: "en blokk med nøklene {text}",
        nn: "ei blokk med nøklane {text}")
    case .byYear: Phrase("{text} by year", nb: "{text} år for år", nn: "{text} år for år")
    case .fromYear: Phrase("{text} or later", nb: "{text} eller senere", nn: "{text} eller seinare")
    case .or: Phrase("or", nb: "eller", nn: "eller")
    case .and: Phrase("and", nb: "og", nn: "og")
    case .sign:
      Phrase(
        "a value that begins with '{text}' must stand in quotes",
        nb: "en verdi som begynner med «{text}», må stå i anførselstegn",
        nn: "ein verdi som byrjar med «{text}», må stå i hermeteikn")
    case .said: Phrase("{text}", nb: "({text})", nn: "({text})")
    case .signal:
      Phrase("killed (signal {text})", nb: "drept (signal {text})", nn: "drepen (signal {text})")
    case .exitCode: Phrase("exit code {text}", nb: "sluttkode {text}", nn: "sluttkode {text}")
    case .needs:
      Phrase("{text} needs {count}", nb: "{text} trenger {count}", nn: "{text} treng {count}")
    case .more:
      Phrase(
        "{list} and {count} more", nb: "{list} og {count} til", nn: "{list} og {count} til")
    case .readings:
      Phrase(
        "with hold it is {hold} in {year}, with linear {linear}",
        nb: "med hold er verdien {hold} i {year}, med linear {linear}",
        nn: "med hold er verdien {hold} i {year}, med linear {linear}")
    case .seriesFrom:
      Phrase(
        "{path} begins in {year}", nb: "{path} begynner i {year}",
        nn: "{path} byrjar i {year}"
      )
    case .pricesFrom:
      Phrase(
        "the price series begins in {year} ({path})",
        nb: "prisserien begynner i {year} ({path})", nn: "prisserien byrjar i {year} ({path})")
    case .limits: Phrase("{low} to {high}", nb: "{low} til {high}", nn: "{low} til {high}")
    case .moreThan: Phrase("more than {low}", nb: "mer enn {low}", nn: "meir enn {low}")
    case .atMost:
      Phrase(
        "more than {low}, at most {high}", nb: "mer enn {low}, høyst {high}",
        nn: "meir enn {low}, høgst {high}")
    }
  }
}
