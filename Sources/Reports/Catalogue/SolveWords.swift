// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of a goal that is sought.
enum SolveWords: String, CaseIterable {
  case question, within, alreadyMet, point, region, none, everywhere, inert, invalid
  case someInvalid, outsideInvalid, yearsInvalid, jump, heldAsked, heldAskedOfSome, parameter,
    solution, required,
    side,
    solvedTitle
  case orMore, orLess, atLeast, atMost, moreThan, lessThan, between, both
  case sidePoint, sideFrom, sideUpTo, sideAbove, sideBelow

  var phrase: Phrase { sentence ?? end ?? sidePhrase ?? part }

  private var sentence: Phrase? {
    switch self {
    case .question:
      Phrase(
        "{title} ({id}): what {parameter} makes {goal}? It is {central} in the scenario.",
        nb: "{title} ({id}): hvilken {parameter} gir {goal}? I scenarioet er den {central}.",
        nn: "{title} ({id}): kva {parameter} gjev {goal}? I scenarioet er han {central}.")
    case .within:
      Phrase(
        "Only values of {parameter} from {low} to {high} were looked at.",
        nb: "Bare verdier av {parameter} fra {low} til {high} er undersøkt.",
        nn: "Berre verdiar av {parameter} frå {low} til {high} er undersøkte.")
    case .alreadyMet:
      Phrase(
        "The goal is met as it is: {metric} is {value}.",
        nb: "Målet er nådd som det er: {metric} er {value}.",
        nn: "Målet er nådd som det er: {metric} er {value}.")
    case .point:
      Phrase(
        "With {solution}, {metric} is {value}.", nb: "Med {solution} er {metric} {value}.",
        nn: "Med {solution} er {metric} {value}.")
    case .region:
      Phrase(
        "It takes {region}: at the limit, {metric} is {value}.",
        nb: "Det kreves {region}: ved grensen er {metric} {value}.",
        nn: "Det krevst {region}: ved grensa er {metric} {value}.")
    case .none:
      Phrase(
        "No value from {low} to {high} meets the goal. None comes nearer than {solution}, with "
          + "which {metric} is {value}; with "
          + "{low} it is {atLow}, with {high} {atHigh}.",
        nb:
          "Ingen verdi fra {low} til {high} når målet. Ingen kommer nærmere enn {solution}, som gir "
          + "{metric} på {value}; {low} "
          + "gir {atLow}, {high} gir {atHigh}.",
        nn:
          "Ingen verdi frå {low} til {high} når målet. Ingen kjem nærare enn {solution}, som gjev "
          + "{metric} på {value}; {low} "
          + "gjev {atLow}, {high} gjev {atHigh}.")
    case .heldAsked:
      Phrase(
        "The target is reached but lost again. If it is also to be kept, ask for held:{target}.",
        nb: "Målet nås, men holdes ikke. Skal det også holdes, spør etter held:{target}.",
        nn: "Målet blir nådd, men ikkje halde. Skal det òg haldast, spør etter held:{target}.")
    case .heldAskedOfSome:
      Phrase(
        "With {given} {list} the target is reached but lost again. If it is also to be kept, ask for "
          + "held:{target}.",
        nb: "Med {given} {list} nås målet, men holdes ikke. Skal det også holdes, spør etter "
          + "held:{target}.",
        nn: "Med {given} {list} blir målet nådd, men ikkje halde. Skal det òg haldast, spør etter "
          + "held:{target}.")
    case .everywhere:
      Phrase(
        "Every value from {low} to {high} meets the goal.",
        nb: "Alle verdier fra {low} til {high} når målet.",
        nn: "Alle verdiar frå {low} til {high} når målet.")
    case .inert:
      Phrase(
        "{metric} is {value} for every value from {low} to {high}.",
        nb: "{metric} er {value} for alle verdier fra {low} til {high}.",
        nn: "{metric} er {value} for alle verdiar frå {low} til {high}.")
    case .invalid:
      Phrase(
        "No value from {low} to {high} gives a valid path.",
        nb: "Ingen verdi fra {low} til {high} gir en gyldig bane.",
        nn: "Ingen verdi frå {low} til {high} gjev ei gyldig bane.")
    case .someInvalid:
      Phrase(
        "Some of these values make no valid scenario, or none that has what is asked about, "
          + "and were left out; ksf project SCENARIO --set {parameter}=VALUE says why.",
        nb: "Noen av verdiene gir ikke et gyldig scenario, eller ikke et som har det det "
          + "spørres om, og er holdt utenfor; ksf project SCENARIO --set {parameter}=VERDI sier hvorfor.",
        nn: "Nokre av verdiane gjev ikkje eit gyldig scenario, eller ikkje eit som har det det "
          + "blir spurt om, og er haldne utanfor; ksf project SCENARIO --set {parameter}=VERDI seier kvifor."
      )
    case .outsideInvalid:
      Phrase(
        "Values from {from} to {to} were tried: the others make no valid scenario (ksf "
          + "project SCENARIO --set {parameter}=VALUE says why), or none that has what the goal asks about.",
        nb:
          "Verdier fra {from} til {to} er prøvd: de øvrige gir ikke et gyldig scenario (ksf "
          + "project SCENARIO --set {parameter}=VERDI sier hvorfor), eller ikke et som har det målet spør om.",
        nn:
          "Verdiar frå {from} til {to} er prøvde: dei andre gjev ikkje eit gyldig scenario "
          + "(ksf project SCENARIO --set {parameter}=VERDI seier kvifor), eller ikkje eit som har det målet "
          + "spør om.")
    case .yearsInvalid:
      Phrase(
        "Of {from} to {to} only {low} to {high} were looked at: the others make no valid scenario "
          + "(ksf project SCENARIO --set {parameter}=VALUE says why), or none that has what the goal asks "
          + "about.",
        nb: "Av {from} til {to} er bare {low} til {high} undersøkt: de øvrige gir ikke et gyldig "
          + "scenario (ksf project SCENARIO --set {parameter}=VERDI sier hvorfor), eller ikke et som har det "
          + "målet spør om.",
        nn: "Av {from} til {to} er berre {low} til {high} undersøkte: dei andre gjev ikkje eit "
          + "gyldig scenario (ksf project SCENARIO --set {parameter}=VERDI seier kvifor), eller ikkje eit som "
          + "har det målet spør om.")
    case .jump:
      Phrase(
        "Near {solution}, {metric} jumps from {atLow} to {atHigh} without meeting the goal.",
        nb: "Nær {solution} hopper {metric} fra {atLow} til {atHigh} uten å treffe målet.",
        nn: "Nær {solution} hoppar {metric} frå {atLow} til {atHigh} utan å treffe målet.")
    default: nil
    }
  }

  /// Where values lie that meet a goal.
  private var end: Phrase? {
    switch self {
    case .orMore: Phrase("{value} or more", nb: "minst {value}", nn: "minst {value}")
    case .orLess: Phrase("{value} or less", nb: "høyst {value}", nn: "høgst {value}")
    case .atLeast: Phrase("at least {value}", nb: "minst {value}", nn: "minst {value}")
    case .atMost: Phrase("at most {value}", nb: "høyst {value}", nn: "høgst {value}")
    case .moreThan: Phrase("more than {value}", nb: "mer enn {value}", nn: "meir enn {value}")
    case .lessThan: Phrase("less than {value}", nb: "mindre enn {value}", nn: "mindre enn {value}")
    case .between:
      Phrase(
        "between {low} and {high}", nb: "mellom {low} og {high}", nn: "mellom {low} og {high}")
    case .both: Phrase("{low} and {high}", nb: "{low} og {high}", nn: "{low} og {high}")
    default: nil
    }
  }

  /// The same in a column of its own.
  private var sidePhrase: Phrase? {
    switch self {
    case .sidePoint: Phrase("exactly", nb: "nøyaktig", nn: "nøyaktig")
    case .sideFrom: Phrase("or more", nb: "eller mer", nn: "eller meir")
    case .sideUpTo: Phrase("or less", nb: "eller mindre", nn: "eller mindre")
    case .sideAbove: Phrase("more than this", nb: "mer enn dette", nn: "meir enn dette")
    case .sideBelow: Phrase("less than this", nb: "mindre enn dette", nn: "mindre enn dette")
    default: nil
    }
  }

  private var part: Phrase {
    switch self {
    case .parameter: Phrase("parameter", nb: "parameter", nn: "parameter")
    case .solution: Phrase("solution", nb: "løsning", nn: "løysing")
    case .required: Phrase("required", nb: "nødvendig", nn: "naudsynt")
    case .side: Phrase("side", nb: "side", nn: "side")
    default:
      Phrase(
        "{title}, solved for {goal}", nb: "{title}, løst for {goal}",
        nn: "{title}, løyst for {goal}")
    }
  }
}
