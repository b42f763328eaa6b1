// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of a goal that is sought.
enum SolveWords: String, CaseIterable {
  case parameter, solution, required, side
  case sidePoint, sideFrom, sideUpTo, sideAbove, sideBelow

  var phrase: Phrase {
    switch self {
    // Where values lie, in a column of its own.
    case .sidePoint: Phrase("exactly", nb: "nøyaktig", nn: "nøyaktig")
    case .sideFrom: Phrase("or more", nb: "eller mer", nn: "eller meir")
    case .sideUpTo: Phrase("or less", nb: "eller mindre", nn: "eller mindre")
    case .sideAbove: Phrase("more than this", nb: "mer enn dette", nn: "meir enn dette")
    case .sideBelow: Phrase("less than this", nb: "mindre enn dette", nn: "mindre enn dette")
    case .parameter: Phrase("parameter", nb: "parameter", nn: "parameter")
    case .solution: Phrase("solution", nb: "løsning", nn: "løysing")
    case .required: Phrase("required", nb: "nødvendig", nn: "naudsynt")
    case .side: Phrase("side", nb: "side", nn: "side")
    }
  }

  static func question(title: String, id: String, parameter: String, goal: String, central: String)
    -> Message
  {
    Message(
      "\(title) (\(id)): what \(parameter) makes \(goal)? It is \(central) in the scenario.",
      nb: "\(title) (\(id)): hvilken \(parameter) gir \(goal)? I scenarioet er den \(central).",
      nn: "\(title) (\(id)): kva \(parameter) gjev \(goal)? I scenarioet er han \(central).")
  }
  static func within(parameter: String, low: String, high: String) -> Message {
    Message(
      "Only values of \(parameter) from \(low) to \(high) were looked at.",
      nb: "Bare verdier av \(parameter) fra \(low) til \(high) er undersøkt.",
      nn: "Berre verdiar av \(parameter) frå \(low) til \(high) er undersøkte.")
  }
  static func alreadyMet(metric: String, value: String) -> Message {
    Message(
      "The goal is met as it is: \(metric) is \(value).",
      nb: "Målet er nådd som det er: \(metric) er \(value).",
      nn: "Målet er nådd som det er: \(metric) er \(value).")
  }
  static func point(solution: String, metric: String, value: String) -> Message {
    Message(
      "With \(solution), \(metric) is \(value).",
      nb: "Med \(solution) er \(metric) \(value).",
      nn: "Med \(solution) er \(metric) \(value).")
  }
  static func region(region: String, metric: String, value: String) -> Message {
    Message(
      "It takes \(region): at the limit, \(metric) is \(value).",
      nb: "Det kreves \(region): ved grensen er \(metric) \(value).",
      nn: "Det krevst \(region): ved grensa er \(metric) \(value).")
  }
  static func none(
    low: String, high: String, solution: String, metric: String, value: String, atLow: String,
    atHigh: String
  ) -> Message {
    Message(
      "No value from \(low) to \(high) meets the goal. None comes nearer than \(solution), with "
        + "which \(metric) is \(value); with \(low) it is \(atLow), with \(high) \(atHigh).",
      nb: "Ingen verdi fra \(low) til \(high) når målet. Ingen kommer nærmere enn \(solution), som "
        + "gir \(metric) på \(value); \(low) gir \(atLow), \(high) gir \(atHigh).",
      nn: "Ingen verdi frå \(low) til \(high) når målet. Ingen kjem nærare enn \(solution), som "
        + "gjev \(metric) på \(value); \(low) gjev \(atLow), \(high) gjev \(atHigh).")
  }
  static func heldAsked(target: String) -> Message {
    Message(
      "The target is reached but lost again. If it is also to be kept, ask for held:\(target).",
      nb: "Målet nås, men holdes ikke. Skal det også holdes, spør etter held:\(target).",
      nn: "Målet blir nådd, men ikkje halde. Skal det òg haldast, spør etter held:\(target).")
  }
  static func heldAskedOfSome(given: String, list: String, target: String) -> Message {
    Message(
      "With \(given) \(list) the target is reached but lost again. If it is also to be kept, ask for "
        + "held:\(target).",
      nb: "Med \(given) \(list) nås målet, men holdes ikke. Skal det også holdes, spør etter "
        + "held:\(target).",
      nn: "Med \(given) \(list) blir målet nådd, men ikkje halde. Skal det òg haldast, spør etter "
        + "held:\(target).")
  }
  static func everywhere(low: String, high: String) -> Message {
    Message(
      "Every value from \(low) to \(high) meets the goal.",
      nb: "Alle verdier fra \(low) til \(high) når målet.",
      nn: "Alle verdiar frå \(low) til \(high) når målet.")
  }
  static func inert(metric: String, value: String, low: String, high: String) -> Message {
    Message(
      "\(metric) is \(value) for every value from \(low) to \(high).",
      nb: "\(metric) er \(value) for alle verdier fra \(low) til \(high).",
      nn: "\(metric) er \(value) for alle verdiar frå \(low) til \(high).")
  }
  static func invalid(low: String, high: String) -> Message {
    Message(
      "No value from \(low) to \(high) gives a valid path.",
      nb: "Ingen verdi fra \(low) til \(high) gir en gyldig bane.",
      nn: "Ingen verdi frå \(low) til \(high) gjev ei gyldig bane.")
  }
  static func someInvalid(parameter: String) -> Message {
    Message(
      "Some of these values make no valid scenario, or none that has what is asked about, and were "
        + "left out; ksf project SCENARIO --set \(parameter)=VALUE says why.",
      nb: "Noen av verdiene gir ikke et gyldig scenario, eller ikke et som har det det spørres om, "
        + "og er holdt utenfor; ksf project SCENARIO --set \(parameter)=VERDI sier hvorfor.",
      nn: "Nokre av verdiane gjev ikkje eit gyldig scenario, eller ikkje eit som har det det blir "
        + "spurt om, og er haldne utanfor; ksf project SCENARIO --set \(parameter)=VERDI seier kvifor."
    )
  }
  static func outsideInvalid(from: String, to: String, parameter: String) -> Message {
    Message(
      "Values from \(from) to \(to) were tried: the others make no valid scenario (ksf project "
        + "--set \(parameter)=VALUE says why), or none that has what the goal asks about.",
      nb: "Verdier fra \(from) til \(to) er prøvd: de øvrige gir ikke et gyldig scenario (ksf "
        + "project SCENARIO --set \(parameter)=VERDI sier hvorfor), eller ikke et som har det målet spør "
        + "om.",
      nn: "Verdiar frå \(from) til \(to) er prøvde: dei andre gjev ikkje eit gyldig scenario (ksf "
        + "project SCENARIO --set \(parameter)=VERDI seier kvifor), eller ikkje eit som har det målet spør "
        + "om.")
  }
  static func yearsInvalid(from: String, to: String, low: String, high: String, parameter: String)
    -> Message
  {
    Message(
      "Of \(from) to \(to) only \(low) to \(high) were looked at: the others make no valid "
        + "scenario (ksf project SCENARIO --set \(parameter)=VALUE says why), or none that has what the "
        + "goal asks about.",
      nb: "Av \(from) til \(to) er bare \(low) til \(high) undersøkt: de øvrige gir ikke et gyldig "
        + "scenario (ksf project SCENARIO --set \(parameter)=VERDI sier hvorfor), eller ikke et som har det "
        + "målet spør om.",
      nn: "Av \(from) til \(to) er berre \(low) til \(high) undersøkte: dei andre gjev ikkje eit "
        + "gyldig scenario (ksf project SCENARIO --set \(parameter)=VERDI seier kvifor), eller ikkje eit "
        + "som har det målet spør om.")
  }
  static func jump(solution: String, metric: String, atLow: String, atHigh: String) -> Message {
    Message(
      "Near \(solution), \(metric) jumps from \(atLow) to \(atHigh) without meeting the goal.",
      nb: "Nær \(solution) hopper \(metric) fra \(atLow) til \(atHigh) uten å treffe målet.",
      nn: "Nær \(solution) hoppar \(metric) frå \(atLow) til \(atHigh) utan å treffe målet.")
  }
  // Where values lie that meet a goal.
  static func orMore(value: String) -> Message {
    Message("\(value) or more", nb: "minst \(value)", nn: "minst \(value)")
  }
  static func orLess(value: String) -> Message {
    Message("\(value) or less", nb: "høyst \(value)", nn: "høgst \(value)")
  }
  static func atLeast(value: String) -> Message {
    Message("at least \(value)", nb: "minst \(value)", nn: "minst \(value)")
  }
  static func atMost(value: String) -> Message {
    Message("at most \(value)", nb: "høyst \(value)", nn: "høgst \(value)")
  }
  static func moreThan(value: String) -> Message {
    Message("more than \(value)", nb: "mer enn \(value)", nn: "meir enn \(value)")
  }
  static func lessThan(value: String) -> Message {
    Message("less than \(value)", nb: "mindre enn \(value)", nn: "mindre enn \(value)")
  }
  static func between(low: String, high: String) -> Message {
    Message(
      "between \(low) and \(high)",
      nb: "mellom \(low) og \(high)",
      nn: "mellom \(low) og \(high)")
  }
  static func both(low: String, high: String) -> Message {
    Message("\(low) and \(high)", nb: "\(low) og \(high)", nn: "\(low) og \(high)")
  }
  static func solvedTitle(title: String, goal: String) -> Message {
    Message(
      "\(title), solved for \(goal)",
      nb: "\(title), løst for \(goal)",
      nn: "\(title), løyst for \(goal)")
  }
}
