// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of what one parameter takes of another, and of what makes the difference.
enum FrontierWords: String, CaseIterable {
  case question, some, anyOf, all, allLeast, allMost, one, none, edge, edgeUpTo, edgeAbove,
    edgeBelow, edgePoint, always,
    never
  case any, metric
  case elasticities, wholeMetric, invalid, inert, inertList, noYears
  case effect, elasticity, partOfWhole, kink, oneSided, isolated, smooth, perUnit

  var phrase: Phrase { frontier ?? slope }

  private var frontier: Phrase? {
    switch self {
    case .question:
      Phrase(
        "{title} ({id}): the {required} that it takes for {goal}, for each {given}.",
        nb: "{title} ({id}): hvilken {required} som må til for {goal}, for hver {given}.",
        nn: "{title} ({id}): kva {required} som må til for {goal}, for kvar {given}.")
    case .all:
      Phrase(
        "Between {low} and {high} is needed.", nb: "Det kreves fra {low} til {high}.",
        nn: "Det krevst frå {low} til {high}.")
    case .allLeast:
      Phrase(
        "At least {low} to {high} is needed, depending on {given}.",
        nb: "Det kreves minst {low} til {high}, avhengig av {given}.",
        nn: "Det krevst minst {low} til {high}, avhengig av {given}.")
    case .allMost:
      Phrase(
        "At most {low} to {high} is allowed, depending on {given}.",
        nb: "Verdien kan være høyst {low} til {high}, avhengig av {given}.",
        nn: "Verdien kan vere høgst {low} til {high}, avhengig av {given}.")
    case .one:
      Phrase("{low} is needed.", nb: "Det kreves {low}.", nn: "Det krevst {low}.")
    case .some:
      Phrase(
        "With {count} of {all} values the goal is not met, whatever the other is.",
        nb: "Med {count} av {all} verdier nås målet ikke, uansett verdi av den andre.",
        nn: "Med {count} av {all} verdiar blir målet ikkje nådd, same kva verdi den andre har.")
    case .anyOf:
      Phrase(
        "With {count} of {all} values the goal is met, whatever the other is.",
        nb: "Med {count} av {all} verdier nås målet uansett verdi av den andre.",
        nn: "Med {count} av {all} verdiar blir målet nådd, same kva verdi den andre har.")
    case .none:
      Phrase(
        "With none of these values the goal is met.", nb: "Målet nås ikke med noen av verdiene.",
        nn: "Målet blir ikkje nådd med nokon av verdiane.")
    case .edge:
      Phrase(
        "With {value} of {given} or more the goal is met, with less it is not.",
        nb: "Med {given} på {value} eller mer nås målet, med mindre nås det ikke.",
        nn: "Med {given} på {value} eller meir blir målet nådd, med mindre blir det ikkje det.")
    case .edgeUpTo:
      Phrase(
        "With {value} of {given} or less the goal is met, with more it is not.",
        nb: "Med {given} på {value} eller mindre nås målet, med mer nås det ikke.",
        nn: "Med {given} på {value} eller mindre blir målet nådd, med meir blir det ikkje det.")
    case .edgePoint:
      Phrase(
        "With {value} of {given} the goal is met, with a little more or less it is not.",
        nb: "Med {given} på {value} nås målet, med litt mer eller mindre nås det ikke.",
        nn: "Med {given} på {value} blir målet nådd, med litt meir eller mindre blir det ikkje det."
      )
    case .edgeAbove:
      Phrase(
        "With more than {value} of {given} the goal is met, with {value} or less it is not.",
        nb: "Med {given} på mer enn {value} nås målet, med {value} eller mindre nås det ikke.",
        nn: "Med {given} på meir enn {value} blir målet nådd, med {value} eller mindre blir det "
          + "ikkje det.")
    case .edgeBelow:
      Phrase(
        "With less than {value} of {given} the goal is met, with {value} or more it is not.",
        nb: "Med {given} på mindre enn {value} nås målet, med {value} eller mer nås det ikke.",
        nn: "Med {given} på mindre enn {value} blir målet nådd, med {value} eller meir blir det "
          + "ikkje det.")
    case .always:
      Phrase(
        "Whatever the value of {given}, the goal is met.",
        nb: "Målet nås uansett verdi av {given}.", nn: "Målet blir nådd same kva verdi av {given}.")
    case .never:
      Phrase(
        "Whatever the value of {given}, the goal is not met.",
        nb: "Målet nås ikke uansett verdi av {given}.",
        nn: "Målet blir ikkje nådd same kva verdi av {given}.")
    case .any: Phrase("any", nb: "hvilken som helst", nn: "kva som helst")
    case .metric: Phrase("metric", nb: "måltall", nn: "måltal")
    default: nil
    }
  }

  private var slope: Phrase {
    switch self {
    case .elasticities:
      Phrase(
        "{title} ({id}): {metric} is {value}. A per cent more of each number changes it by so many "
          + "per cent (elasticity), and one more of it by so much (effect).",
        nb: "{title} ({id}): {metric} er {value}. Én prosent mer av hvert tall endrer det med så "
          + "mange prosent (elastisitet), og én til av det med så mye (virkning).",
        nn: "{title} ({id}): {metric} er {value}. Éin prosent meir av kvart tal endrar det med så "
          + "mange prosent (elastisitet), og éin til av det med så mykje (verknad).")
    case .wholeMetric:
      Phrase(
        "{metric} is a whole number, which has no slope. Ask of a share or a gap instead, such as "
          + "share@{year}.",
        nb: "{metric} er et helt tall, som ikke har noe stigningstall. Spør heller om en andel "
          + "eller en mangel, som share@{year}.",
        nn: "{metric} er eit heilt tal, som ikkje har noko stigingstal. Spør heller om ein del "
          + "eller ein mangel, som share@{year}.")
    case .inertList:
      Phrase(
        "These change nothing: {list}.", nb: "Disse endrer ingenting: {list}.",
        nn: "Desse endrar ingenting: {list}.")
    case .noYears:
      Phrase(
        "Years are left out, as a per cent of a year means nothing: `ksf frontier --vary` and `ksf sweep` "
          + "ask what other years would give.",
        nb:
          "Årstall er utelatt, for en prosent av et årstall sier ingenting: `ksf frontier --vary` og "
          + "`ksf sweep` viser hva andre år ville gi.",
        nn:
          "Årstal er utelatne, for ein prosent av eit årstal seier ingenting: `ksf frontier --vary` og "
          + "`ksf sweep` viser kva andre år ville gje.")
    case .inert: Phrase("changes nothing", nb: "endrer ingenting", nn: "endrar ingenting")
    case .effect: Phrase("effect", nb: "virkning", nn: "verknad")
    case .elasticity: Phrase("elasticity", nb: "elastisitet", nn: "elastisitet")
    case .perUnit: Phrase("one more", nb: "én til", nn: "éin til")
    case .kink:
      Phrase(
        "a kink: {below} for less, {above} for more",
        nb: "et knekk: {below} for mindre, {above} for mer",
        nn: "eit knekk: {below} for mindre, {above} for meir")
    case .partOfWhole:
      Phrase(
        "one of the parts that are 100 % together", nb: "én av delene som til sammen er 100 %",
        nn: "éin av delane som til saman er 100 %")
    case .oneSided:
      Phrase("at the end of its range", nb: "ved enden av området", nn: "ved enden av området")
    case .isolated:
      Phrase(
        "neither less nor more is valid", nb: "verken mindre eller mer er gyldig",
        nn: "verken mindre eller meir er gyldig")
    default: Phrase("no valid path", nb: "ingen gyldig bane", nn: "inga gyldig bane")
    }
  }
}
