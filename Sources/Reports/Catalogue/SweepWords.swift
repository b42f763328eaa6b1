// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of many futures.
enum SweepWords: String, CaseIterable {
  case reachedBy, neverReached, spread, spreadAlways, share
  case explains, explainsOne, together, rest, constant, noIndices
  case dropped, droppedRows, pseudoRandom, inert, inertAlone, held, rounded
  case intervalsBlocks, intervalsDraws, quantilesExact, quantilesSketched, run
  case shares, whyConditional, matters, mattersOne, turns, turnsOne, movedByNone
  case turnedByNone, policyRun, satisfies, satisfiesAny, anyPolicy, bestMean, leastRegret,
    alwaysBest
  case highestIsBest, lowestIsBest
  case stillAlone, inertFor, processMoved
  case precise, stopped, cubeSeen, correlated, everyN
  case leverEvenly, leverValues, leverDrawn, leverNote, asInScenario, scenarioInvalid, overRange
  case ofRange, scenarioPolicy, noScenarioPolicy, scenarioRun
  case atMedians, used, estimator, azzini, saltelli, kucherenko, shapley

  var phrase: Phrase { result ?? ofLevers ?? account }

  private var result: Phrase? {
    switch self {
    case .reachedBy:
      Phrase(
        "{target} is reached by {year} in {share} of 100 futures ({low}–{high}).",
        nb: "{target} nås innen {year} i {share} av 100 framtider ({low}–{high}).",
        nn: "{target} blir nådd innan {year} i {share} av 100 framtider ({low}–{high}).")
    case .neverReached:
      Phrase(
        "{target} is not reached by {year} in {share} of 100 futures ({low}–{high}).",
        nb: "{target} nås ikke innen {year} i {share} av 100 framtider ({low}–{high}).",
        nn: "{target} blir ikkje nådd innan {year} i {share} av 100 framtider ({low}–{high}).")
    case .spread:
      Phrase(
        "{metric}: {median} in the middle, and from {low} to {high} in 90 of 100 futures.",
        nb: "{metric}: {median} i midten, og fra {low} til {high} i 90 av 100 framtider.",
        nn: "{metric}: {median} i midten, og frå {low} til {high} i 90 av 100 framtider.")
    case .spreadAlways:
      Phrase(
        "{metric}: {median} in every future.", nb: "{metric}: {median} i alle framtider.",
        nn: "{metric}: {median} i alle framtider.")
    case .share:
      Phrase(
        "{metric}: yes in {share} of 100 futures ({low}–{high}).",
        nb: "{metric}: ja i {share} av 100 framtider ({low}–{high}).",
        nn: "{metric}: ja i {share} av 100 framtider ({low}–{high}).")
    case .explains:
      Phrase(
        "Of the spread of {metric}, {list}.", nb: "Av spredningen i {metric}: {list}.",
        nn: "Av spreiinga i {metric}: {list}.")
    case .explainsOne:
      Phrase(
        "{input} explains {range} %", nb: "{input} forklarer {range} prosent",
        nn: "{input} forklarer {range} prosent")
    case .together:
      Phrase(
        "{range} % only come about together", nb: "{range} prosent oppstår bare sammen",
        nn: "{range} prosent oppstår berre saman")
    case .policyRun:
      Phrase(
        "{policies} {policies?policy:policies, each} over the same {count} futures (scrambled Sobol' nets, seed "
          + "{seed}).",
        nb:
          "{policies} politikkvalg, {policies?:hvert }over de samme {count} framtidene (omrørte Sobol-nett, "
          + "frø {seed}).",
        nn:
          "{policies} politikkval, {policies?:kvart }over dei same {count} framtidene (omrørte Sobol-nett, frø "
          + "{seed}).")
    case .satisfies:
      Phrase(
        "{thresholds} {count?holds:hold together} most often with {policy}: in {share} of 100 futures "
          + "({low}–{high}).",
        nb: "{thresholds} holder {count?:samtidig }oftest med {policy}: i {share} av 100 framtider "
          + "({low}–{high}).",
        nn: "{thresholds} held {count?:samtidig }oftast med {policy}: i {share} av 100 framtider "
          + "({low}–{high}).")
    case .satisfiesAny:
      Phrase(
        "{thresholds} {count?holds:hold together} as often with each policy: in {share} of 100 "
          + "futures ({low}–{high}).",
        nb: "{thresholds} holder {count?:samtidig }like ofte med alle valg: i {share} av 100 "
          + "framtider ({low}–{high}).",
        nn: "{thresholds} held {count?:samtidig }like ofte med alle val: i {share} av 100 "
          + "framtider ({low}–{high}).")
    case .anyPolicy:
      Phrase("any policy", nb: "hvilket som helst valg", nn: "kva val som helst")
    case .bestMean:
      Phrase(
        "{metric}, {sense}: best on average with {policy} ({value}); best in bad futures, which one "
          + "in twenty is worse than, with {cautious} ({bad}).",
        nb: "{metric}, {sense}: best i gjennomsnitt med {policy} ({value}); best i dårlige "
          + "framtider, som én av tjue er verre enn, med {cautious} ({bad}).",
        nn: "{metric}, {sense}: best i gjennomsnitt med {policy} ({value}); best i dårlege "
          + "framtider, som éi av tjue er verre enn, med {cautious} ({bad}).")
    case .highestIsBest: Phrase("highest is best", nb: "høyest er best", nn: "høgast er best")
    case .lowestIsBest: Phrase("lowest is best", nb: "lavest er best", nn: "lågast er best")
    case .leastRegret:
      Phrase(
        "{metric}: {policy} is never more than {value} from the best policy in the same simulation.",
        nb: "{metric}: {policy} er aldri mer enn {value} fra det beste valget i samme simulering.",
        nn: "{metric}: {policy} er aldri meir enn {value} frå det beste valet i same simulering.")
    case .alwaysBest:
      Phrase(
        "{metric}: {policy} is as good as any other policy in every simulation.",
        nb: "{metric}: {policy} er minst like godt som alle andre valg i hver simulering.",
        nn: "{metric}: {policy} er minst like godt som alle andre val i kvar simulering.")
    case .matters:
      Phrase(
        "{metric} is moved most by {list}, in that order (mean size of the effects, each "
          + "scaled up to the whole distribution of its input: {sizes}).",
        nb: "{metric} flyttes mest av {list}, i den rekkefølgen (gjennomsnittlig størrelse på "
          + "utslagene, hvert regnet om til hele fordelingen: {sizes}).",
        nn: "{metric} blir mest flytta av {list}, i den rekkjefølgja (gjennomsnittleg storleik på "
          + "utslaga, kvart rekna om til heile fordelinga: {sizes}).")
    case .mattersOne:
      Phrase(
        "{metric} is moved by {list} alone (mean size of the effects, each scaled up to its "
          + "whole distribution: {sizes}).",
        nb: "{metric} flyttes bare av {list} (gjennomsnittlig størrelse på utslagene, hvert regnet "
          + "om til hele fordelingen: {sizes}).",
        nn:
          "{metric} blir flytta berre av {list} (gjennomsnittleg storleik på utslaga, kvart rekna "
          + "om til heile fordelinga: {sizes}).")
    case .turns:
      Phrase(
        "{metric} turns most often with {list}, in that order (yes becomes no, or no yes, in so many "
          + "moves of each from one value to another: {sizes}).",
        nb:
          "{metric} snur oftest med {list}, i den rekkefølgen (ja blir nei, eller nei blir ja, i så "
          + "mange flyttinger av hver fra en verdi til en annen: {sizes}).",
        nn:
          "{metric} snur oftast med {list}, i den rekkjefølgja (ja blir nei, eller nei blir ja, i så "
          + "mange flyttingar av kvar frå ein verdi til ein annan: {sizes}).")
    case .turnsOne:
      Phrase(
        "{metric} turns with {list} alone (yes becomes no, or no yes, in {sizes} of its moves from one "
          + "value to another).",
        nb: "{metric} snur bare med {list} (ja blir nei, eller nei blir ja, i {sizes} av "
          + "flyttingene fra en verdi til en annen).",
        nn: "{metric} snur berre med {list} (ja blir nei, eller nei blir ja, i {sizes} av "
          + "flyttingane frå ein verdi til ein annan).")
    case .movedByNone:
      Phrase(
        "{metric} does not move with any input.", nb: "{metric} flyttes ikke av noen størrelse.",
        nn: "{metric} blir ikkje flytta av nokon storleik.")
    case .stillAlone:
      Phrase(
        "No input moved alone changes {metric}: {value}.",
        nb: "Ingen størrelse endrer {metric} alene: {value}.",
        nn: "Ingen storleik endrar {metric} åleine: {value}.")
    case .inertFor:
      Phrase(
        "Moved alone, this does not change {metric}: {list}.",
        nb: "Dette endrer ikke {metric} alene: {list}.",
        nn: "Dette endrar ikkje {metric} åleine: {list}.")
    case .processMoved:
      Phrase(
        "Drawn from year to year ({list}): low and high are the {low} and {high} quantiles of the "
          + "mean up to the last year of the metric, with all years moved by the same.",
        nb:
          "For det som varierer fra år til år ({list}), er lav og høy kvantilene ({low} og {high}) for "
          + "gjennomsnittet til og med det siste året i måltallet, og alle år flyttes like mye.",
        nn:
          "For det som varierer frå år til år ({list}), er låg og høg kvantilane ({low} og {high}) for "
          + "gjennomsnittet til og med det siste året i måltalet, og alle åra blir flytta like mykje."
      )
    case .turnedByNone:
      Phrase(
        "{metric} does not turn with any input: it is yes in every future that was tried, or no in "
          + "every one.",
        nb:
          "{metric} snur ikke med noen størrelse: det er ja i alle framtidene som ble prøvd, eller "
          + "nei i alle.",
        nn: "{metric} snur ikkje med nokon storleik: det er ja i alle framtidene som blei prøvde, "
          + "eller nei i alle.")
    case .shares:
      Phrase(
        "All of the spread of {metric} shared out: {list}.",
        nb: "Hele spredningen i {metric} fordelt: {list}.",
        nn: "Heile spreiinga i {metric} fordelt: {list}.")
    case .rest:
      Phrase(
        "not distinguishable from nothing: {list}", nb: "kan ikke skilles fra ingenting: {list}",
        nn: "kan ikkje skiljast frå ingenting: {list}")
    case .constant:
      Phrase(
        "{metric} is the same in every future, so there is nothing to explain.",
        nb: "{metric} er den samme i alle framtider, så det er ingenting å forklare.",
        nn: "{metric} er den same i alle framtider, så det er ingenting å forklare.")
    case .noIndices:
      Phrase(
        "{target} by {year} is so in every future, or in none, so there is nothing to explain.",
        nb: "{target} innen {year} gjelder i alle framtider, eller i ingen, så det er ingenting å "
          + "forklare.",
        nn: "{target} innan {year} gjeld i alle framtider, eller i ingen, så det er ingenting å "
          + "forklare.")
    default: nil
    }
  }
}
