// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of what one parameter takes of another, and of what makes the difference.
enum FrontierWords: String, CaseIterable {
  case upTo, between
  case any, anyInRange, noneInRange, metric
  case invalid, inert, noYears
  case effect, elasticity, partOfWhole, onlyMore, isolated, perUnit

  var phrase: Phrase {
    switch self {
    case .upTo: Phrase("up to", nb: "til", nn: "til")
    case .between: Phrase("between these", nb: "mellom disse", nn: "mellom desse")
    case .any: Phrase("any", nb: "hvilken som helst", nn: "kva som helst")
    case .anyInRange: Phrase("any in range", nb: "alle i området", nn: "alle i området")
    case .noneInRange: Phrase("none in range", nb: "ingen i området", nn: "ingen i området")
    case .metric: Phrase("metric", nb: "måltall", nn: "måltal")
    case .noYears:
      Phrase(
        "Years are left out, as a per cent of a year means nothing: `ksf frontier --vary` and "
          + "`ksf sweep` ask what other years would give.",
        nb:
          "Årstall er utelatt, for en prosent av et årstall sier ingenting: `ksf frontier --vary` "
          + "og `ksf sweep` viser hva andre år ville gi.",
        nn:
          "Årstal er utelatne, for ein prosent av eit årstal seier ingenting: `ksf frontier "
          + "--vary` og `ksf sweep` viser kva andre år ville gje.")
    case .inert: Phrase("changes nothing", nb: "endrer ingenting", nn: "endrar ingenting")
    case .effect: Phrase("effect", nb: "virkning", nn: "verknad")
    case .elasticity: Phrase("elasticity", nb: "elastisitet", nn: "elastisitet")
    case .perUnit: Phrase("one more", nb: "én til", nn: "éin til")
    case .partOfWhole:
      Phrase(
        "one of the parts that are 100 % together", nb: "én av delene som til sammen er 100 %",
        nn: "éin av delane som til saman er 100 %")
    case .onlyMore:
      Phrase("only more is possible", nb: "bare mer er mulig", nn: "berre meir er mogleg")
    case .isolated:
      Phrase(
        "neither less nor more is valid", nb: "verken mindre eller mer er gyldig",
        nn: "verken mindre eller meir er gyldig")
    case .invalid: Phrase("no valid path", nb: "ingen gyldig bane", nn: "inga gyldig bane")
    }
  }

  static func question(title: String, id: String, required: String, goal: String, given: String)
    -> Message
  {
    Message(
      "\(title) (\(id)): the \(required) that it takes for \(goal), for each \(given).",
      nb: "\(title) (\(id)): hvilken \(required) som må til for \(goal), for hver \(given).",
      nn: "\(title) (\(id)): kva \(required) som må til for \(goal), for kvar \(given).")
  }
  static func all(low: String, high: String, given: String) -> Message {
    Message(
      "Between \(low) and \(high) is needed, depending on \(given).",
      nb: "Det kreves fra \(low) til \(high), avhengig av \(given).",
      nn: "Det krevst frå \(low) til \(high), avhengig av \(given).")
  }
  static func allLeast(low: String, high: String, given: String) -> Message {
    Message(
      "At least \(low) to \(high) is needed, depending on \(given).",
      nb: "Det kreves minst \(low) til \(high), avhengig av \(given).",
      nn: "Det krevst minst \(low) til \(high), avhengig av \(given).")
  }
  static func allMost(low: String, high: String, given: String) -> Message {
    Message(
      "At most \(low) to \(high) is allowed, depending on \(given).",
      nb: "Verdien kan være høyst \(low) til \(high), avhengig av \(given).",
      nn: "Verdien kan vere høgst \(low) til \(high), avhengig av \(given).")
  }
  static func one(low: String) -> Message {
    Message("\(low) is needed.", nb: "Det kreves \(low).", nn: "Det krevst \(low).")
  }
  static func some(count: Int, all: Int, required: String) -> Message {
    Message(
      "With \(count) of \(all) values the goal is not met by any \(required).",
      nb: "Med \(count) av \(all) verdier nås målet ikke med noen \(required).",
      nn: "Med \(count) av \(all) verdiar blir målet ikkje nådd med nokon \(required).")
  }
  static func anyOf(count: Int, all: Int, required: String) -> Message {
    Message(
      "With \(count) of \(all) values the goal is met by any \(required).",
      nb: "Med \(count) av \(all) verdier nås målet med enhver \(required).",
      nn: "Med \(count) av \(all) verdiar blir målet nådd med kva \(required) som helst.")
  }
  static func unanswered(count: Int, all: Int, given: String) -> Message {
    Message(
      "With \(count) of \(all) values there is no valid scenario, or none that has what is asked "
        + "about; ksf project --set \(given)=VALUE says why.",
      nb: "Med \(count) av \(all) verdier er det ikke noe gyldig scenario, eller ikke et som har "
        + "det det spørres om; ksf project --set \(given)=VERDI sier hvorfor.",
      nn: "Med \(count) av \(all) verdiar er det ikkje noko gyldig scenario, eller ikkje eit som "
        + "har det det blir spurt om; ksf project --set \(given)=VERDI seier kvifor.")
  }
  static func someInvalid(required: String, given: String) -> Message {
    Message(
      "Values of \(required) that make no valid scenario, or none that has what is asked about, "
        + "were left out; ksf project --set \(given)=VALUE --set \(required)=VALUE says why.",
      nb: "Verdier av \(required) som ikke gir et gyldig scenario, eller ikke et som har det det "
        + "spørres om, er holdt utenfor; ksf project --set \(given)=VERDI --set \(required)=VERDI "
        + "sier hvorfor.",
      nn: "Verdiar av \(required) som ikkje gjev eit gyldig scenario, eller ikkje eit som har det "
        + "det blir spurt om, er haldne utanfor; ksf project --set \(given)=VERDI --set "
        + "\(required)=VERDI seier kvifor.")
  }
  static func least(low: String) -> Message {
    Message(
      "At least \(low) is needed.",
      nb: "Det kreves minst \(low).",
      nn: "Det krevst minst \(low).")
  }
  static func most(low: String) -> Message {
    Message(
      "At most \(low) is allowed.",
      nb: "Verdien kan være høyst \(low).",
      nn: "Verdien kan vere høgst \(low).")
  }
  static func none(required: String) -> Message {
    Message(
      "No \(required) meets the goal with any of these values.",
      nb: "Ingen \(required) når målet med noen av disse verdiene.",
      nn: "Ingen \(required) når målet med nokon av desse verdiane.")
  }
  static func limits(low: String, high: String) -> Message {
    Message(
      "What is needed lies between two limits: the lower is \(low), the upper \(high).",
      nb: "Verdien må ligge mellom to grenser: den nedre er \(low), den øvre \(high).",
      nn: "Verdien må liggje mellom to grenser: den nedre er \(low), den øvre \(high).")
  }
  static func limitsBy(given: String, low: String, high: String) -> Message {
    Message(
      "What is needed lies between two limits that depend on \(given): the lower is \(low), the "
        + "upper \(high).",
      nb: "Verdien må ligge mellom to grenser som avhenger av \(given): den nedre er \(low), den "
        + "øvre \(high).",
      nn: "Verdien må liggje mellom to grenser som er avhengige av \(given): den nedre er \(low), "
        + "den øvre \(high).")
  }
  static func ofSome(count: Int, all: Int, saying: String) -> Message {
    Message(
      "For \(count) of \(all) values: \(saying)",
      nb: "For \(count) av \(all) verdier: \(saying)",
      nn: "For \(count) av \(all) verdiar: \(saying)")
  }
  static func fromTo(required: String, low: String, high: String) -> Message {
    Message(
      "\(required) from \(low) to \(high)",
      nb: "\(required) fra \(low) til \(high)",
      nn: "\(required) frå \(low) til \(high)")
  }
  static func span(low: String, high: String) -> Message {
    Message("\(low) to \(high)", nb: "\(low) til \(high)", nn: "\(low) til \(high)")
  }
  static func edges(required: String, central: String, given: String, regions: String) -> Message {
    Message(
      "With \(required) at the scenario's own \(central), the goal is met with \(given) of "
        + "\(regions), and with no other value.",
      nb: "Med \(required) på \(central), som i scenarioet, nås målet med \(given) på \(regions), "
        + "og ellers ikke.",
      nn: "Med \(required) på \(central), som i scenarioet, blir målet nådd med \(given) på "
        + "\(regions), og elles ikkje.")
  }
  static func always(required: String, central: String, given: String) -> Message {
    Message(
      "With \(required) at the scenario's own \(central), the goal is met whatever \(given) is.",
      nb: "Med \(required) på \(central), som i scenarioet, nås målet uansett verdi av \(given).",
      nn: "Med \(required) på \(central), som i scenarioet, blir målet nådd same kva verdi "
        + "\(given) har.")
  }
  static func never(required: String, central: String, given: String) -> Message {
    Message(
      "With \(required) at the scenario's own \(central), the goal is not met, whatever \(given) "
        + "is.",
      nb: "Med \(required) på \(central), som i scenarioet, nås ikke målet, uansett verdi av "
        + "\(given).",
      nn: "Med \(required) på \(central), som i scenarioet, blir ikkje målet nådd, same kva verdi "
        + "\(given) har.")
  }
  static func elasticities(title: String, id: String, metric: String, value: String) -> Message {
    Message(
      "\(title) (\(id)): \(metric) is \(value). At the rate of small changes, a per cent more of "
        + "each number changes it by so many per cent (elasticity), and one more of it by so much "
        + "(effect).",
      nb: "\(title) (\(id)): \(metric) er \(value). Regnet etter små endringer gir én prosent mer "
        + "av hvert tall så mange prosent mer av det (elastisitet), og én til av tallet så mye "
        + "(virkning).",
      nn: "\(title) (\(id)): \(metric) er \(value). Rekna etter små endringar gjev éin prosent "
        + "meir av kvart tal så mange prosent meir av det (elastisitet), og éin til av talet så "
        + "mykje (verknad).")
  }
  static func wholeMetric(metric: String, year: Int) -> Message {
    Message(
      "\(metric) is a whole number, which has no slope. Ask of a share or a gap instead, such as "
        + "share@\(year).",
      nb: "\(metric) er et helt tall, som ikke har noe stigningstall. Spør heller om en andel "
        + "eller en mangel, som share@\(year).",
      nn: "\(metric) er eit heilt tal, som ikkje har noko stigingstal. Spør heller om ein del "
        + "eller ein mangel, som share@\(year).")
  }
  static func inertList(list: String) -> Message {
    Message(
      "These change nothing: \(list).",
      nb: "Disse endrer ingenting: \(list).",
      nn: "Desse endrar ingenting: \(list).")
  }
  static func kink(below: String, above: String) -> Message {
    Message(
      "a kink: \(below) with one less, \(above) with one more",
      nb: "et knekk: \(below) med én mindre, \(above) med én mer",
      nn: "eit knekk: \(below) med éin mindre, \(above) med éin meir")
  }
  static func onlyLess(below: String) -> Message {
    Message(
      "only less is possible: \(below) with one less",
      nb: "bare mindre er mulig: \(below) med én mindre",
      nn: "berre mindre er mogleg: \(below) med éin mindre")
  }
}
