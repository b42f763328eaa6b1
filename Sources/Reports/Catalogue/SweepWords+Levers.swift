// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension SweepWords {
  /// What is said of levers, and of how figures were estimated.
  var ofLevers: Phrase? { lever ?? estimation }

  private var lever: Phrase? {
    switch self {
    case .leverEvenly:
      Phrase(
        "{lever} is {central} in the scenario; here it is drawn evenly from {low} to {high}.",
        nb: "{lever} er {central} i scenarioet; her trekkes verdien jevnt mellom {low} og {high}.",
        nn: "{lever} er {central} i scenarioet; her blir verdien trekt jamt mellom {low} og {high}."
      )
    case .leverValues:
      Phrase(
        "{lever} is {central} in the scenario; here each of these is drawn as often: {list}.",
        nb: "{lever} er {central} i scenarioet; her trekkes hver av disse like ofte: {list}.",
        nn: "{lever} er {central} i scenarioet; her blir kvar av desse trekt like ofte: {list}.")
    case .leverDrawn:
      Phrase(
        "{lever} is {central} in the scenario; here it is drawn ({law}).",
        nb: "{lever} er {central} i scenarioet; her trekkes verdien ({law}).",
        nn: "{lever} er {central} i scenarioet; her blir verdien trekt ({law}).")
    case .leverNote: Phrase("drawn: {list}", nb: "trukket: {list}", nn: "trekt: {list}")
    case .asInScenario:
      Phrase(
        "With the scenario's own values: {statement}",
        nb: "Med scenarioets egne verdier: {statement}",
        nn: "Med verdiane i scenarioet: {statement}")
    case .scenarioInvalid:
      Phrase(
        "With the scenario's own values there is no valid path in any of the futures.",
        nb: "Med scenarioets egne verdier finnes det ingen gyldig bane i noen av framtidene.",
        nn: "Med verdiane i scenarioet finst det inga gyldig bane i nokon av framtidene.")
    case .overRange:
      Phrase(
        "Over all values drawn: {statement}", nb: "Over alle verdiene som trekkes: {statement}",
        nn: "Over alle verdiane som blir trekte: {statement}")
    case .ofRange:
      Phrase(
        "{metric} over all values drawn", nb: "{metric} over alle verdiene som trekkes",
        nn: "{metric} over alle verdiane som blir trekte")
    case .scenarioPolicy:
      Phrase(
        "With {policy}, as in the scenario, {thresholds} {count?holds:hold together} in {share} of "
          + "100 futures ({low}–{high}).",
        nb:
          "Med {policy}, som i scenarioet, holder {thresholds} {count?:samtidig }i {share} av 100 "
          + "framtider "
          + "({low}–{high}).",
        nn: "Med {policy}, som i scenarioet, held {thresholds} {count?:samtidig }i {share} av 100 "
          + "framtider "
          + "({low}–{high}).")
    case .noScenarioPolicy:
      Phrase(
        "The scenario's own {policy} is not among the policies.",
        nb: "Scenarioets eget valg, {policy}, er ikke blant politikkvalgene.",
        nn: "Scenarioet sitt eige val, {policy}, er ikkje mellom politikkvala.")
    default: nil
    }
  }

  private var estimation: Phrase? {
    switch self {
    case .scenarioRun:
      Phrase(
        "Statements with the scenario's own values come from {count} of the same futures.",
        nb: "Utsagnene med scenarioets egne verdier bygger på {count} av de samme framtidene.",
        nn: "Utsegnene med verdiane i scenarioet byggjer på {count} av dei same framtidene.")
    case .atMedians:
      Phrase(
        "What is not moved stands at its median; where the scenario has another value, that is in "
          + "brackets: {list}.",
        nb:
          "Det som ikke flyttes, står på medianen sin; der scenarioet har en annen verdi, står den "
          + "i parentes: {list}.",
        nn: "Det som ikkje blir flytta, står på medianen sin; der scenarioet har ein annan verdi, "
          + "står han i parentes: {list}.")
    case .used:
      Phrase(
        "Samples used: {used}; left out: {dropped}.",
        nb: "Brukte trekninger: {used}; holdt utenfor: {dropped}.",
        nn: "Brukte trekningar: {used}; haldne utanfor: {dropped}.")
    case .estimator:
      Phrase(
        "Indices: {estimator}, from {count} {count?row:rows}.",
        nb: "Indekser: {estimator}, av {count} {count?rad:rader}.",
        nn: "Indeksar: {estimator}, av {count} {count?rad:rader}.")
    case .azzini:
      Phrase(
        "Azzini and Rosati's estimator", nb: "estimatoren til Azzini og Rosati",
        nn: "estimatoren til Azzini og Rosati")
    case .saltelli:
      Phrase(
        "Saltelli's estimator of 2010", nb: "Saltellis estimator fra 2010",
        nn: "Saltelli sin estimator frå 2010")
    case .kucherenko:
      Phrase(
        "Kucherenko's estimator", nb: "Kucherenkos estimator", nn: "Kucherenko sin estimator")
    case .shapley:
      Phrase("Shapley effects", nb: "Shapley-effekter", nn: "Shapley-effektar")
    default: nil
    }
  }
}
