// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of many futures.
enum SweepWords: String, CaseIterable {
  case reachedBy, neverReached, spread, spreadAlways, share
  case explains, explainsOne, together, rest, constant, noIndices
  case dropped, pseudoRandom, inert, inertAlone, held, rounded
  case intervalsBlocks, intervalsDraws, quantilesExact, quantilesSketched, run
  case shares, whyConditional, matters, mattersOne, turns, turnsOne, movedByNone
  case turnedByNone, policyRun, satisfies, bestMean, leastRegret
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
        "{policies} policies, each over the same {count} futures (scrambled Sobol' nets, seed "
          + "{seed}).",
        nb: "{policies} politikkvalg, hvert over de samme {count} framtidene (omrørte Sobol-nett, "
          + "frø {seed}).",
        nn:
          "{policies} politikkval, kvart over dei same {count} framtidene (omrørte Sobol-nett, frø "
          + "{seed}).")
    case .satisfies:
      Phrase(
        "{thresholds} holds most often with {policy}: in {share} of 100 futures ({low}–{high}).",
        nb: "{thresholds} holder oftest med {policy}: i {share} av 100 framtider ({low}–{high}).",
        nn: "{thresholds} held oftast med {policy}: i {share} av 100 framtider ({low}–{high}).")
    case .bestMean:
      Phrase(
        "{metric}: best on average with {policy} ({value}); best in bad futures, which one in twenty "
          + "is worse than, with {cautious} ({bad}).",
        nb:
          "{metric}: best i gjennomsnitt med {policy} ({value}); best i dårlige framtider, som én av "
          + "tjue er verre enn, med {cautious} ({bad}).",
        nn:
          "{metric}: best i gjennomsnitt med {policy} ({value}); best i dårlege framtider, som éi av "
          + "tjue er verre enn, med {cautious} ({bad}).")
    case .leastRegret:
      Phrase(
        "{metric}: {policy} is never more than {value} from the best policy of the future that comes.",
        nb:
          "{metric}: {policy} er aldri mer enn {value} fra det beste valget i framtiden som kommer.",
        nn: "{metric}: {policy} er aldri meir enn {value} frå det beste valet i framtida som kjem.")
    case .matters:
      Phrase(
        "{metric} is moved most by {list}, in that order (from the lowest to the highest value of "
          + "each, on average: {sizes}).",
        nb: "{metric} flyttes mest av {list}, i den rekkefølgen (fra laveste til høyeste verdi av "
          + "hver, i gjennomsnitt: {sizes}).",
        nn:
          "{metric} blir mest flytta av {list}, i den rekkjefølgja (frå lågaste til høgaste verdi "
          + "av kvar, i gjennomsnitt: {sizes}).")
    case .mattersOne:
      Phrase(
        "{metric} is moved by {list} alone (from the lowest to the highest value, on average: "
          + "{sizes}).",
        nb: "{metric} flyttes bare av {list} (fra laveste til høyeste verdi, i gjennomsnitt: "
          + "{sizes}).",
        nn: "{metric} blir flytta berre av {list} (frå lågaste til høgaste verdi, i gjennomsnitt: "
          + "{sizes}).")
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

  private var account: Phrase {
    switch self {
    case .run:
      Phrase(
        "{count} futures, {method}, seed {seed}.", nb: "{count} framtider, {method}, frø {seed}.",
        nn: "{count} framtider, {method}, frø {seed}.")
    case .rounded:
      Phrase(
        "Asked for were {asked}; the method takes {count}.",
        nb: "Det ble bedt om {asked}; metoden bruker {count}.",
        nn: "Det blei bede om {asked}; metoden bruker {count}.")
    case .dropped:
      Phrase(
        "{count} of {all} have no valid path and were left out ({reasons}); the rest are told.",
        nb:
          "{count} av {all} har ingen gyldig bane og er holdt utenfor ({reasons}); tallene gjelder "
          + "resten.",
        nn: "{count} av {all} har inga gyldig bane og er haldne utanfor ({reasons}); tala gjeld "
          + "resten.")
    case .pseudoRandom:
      Phrase(
        "Drawn pseudo-randomly, not from the net: {list}.",
        nb: "Trukket pseudotilfeldig, ikke fra nettet: {list}.",
        nn: "Trekte pseudotilfeldig, ikkje frå nettet: {list}.")
    case .inert:
      Phrase(
        "These change nothing of what is looked at: {list}.",
        nb: "Disse endrer ingenting av det som måles: {list}.",
        nn: "Desse endrar ingenting av det som blir målt: {list}.")
    case .inertAlone:
      Phrase(
        "Moved alone these change nothing of what is looked at: {list}.",
        nb: "Alene endrer disse ingenting av det som måles: {list}.",
        nn: "Åleine endrar desse ingenting av det som blir målt: {list}.")
    case .held:
      Phrase(
        "A grid is of the levers; these keep the scenario's values: {list}.",
        nb: "Rutenettet gjelder handlingsvariablene; disse beholder scenarioets verdier: {list}.",
        nn: "Rutenettet gjeld handlingsvariablane; desse held på verdiane i scenarioet: {list}.")
    case .intervalsBlocks:
      Phrase(
        "Intervals hold the truth in 95 of 100 cases, by the spread of {blocks} independent "
          + "replicates.",
        nb:
          "Intervallene dekker sannheten i 95 av 100 tilfeller, etter spredningen mellom {blocks} "
          + "uavhengige gjentak.",
        nn: "Intervalla dekkjer sanninga i 95 av 100 tilfelle, etter spreiinga mellom {blocks} "
          + "uavhengige gjentak.")
    case .intervalsDraws:
      Phrase(
        "Intervals hold the truth in 95 of 100 cases, as draws are independent.",
        nb: "Intervallene dekker sannheten i 95 av 100 tilfeller, siden trekningene er uavhengige.",
        nn: "Intervalla dekkjer sanninga i 95 av 100 tilfelle, sidan trekningane er uavhengige.")
    case .quantilesExact:
      Phrase("Quantiles are exact.", nb: "Kvantilene er eksakte.", nn: "Kvantilane er eksakte.")
    case .quantilesSketched:
      Phrase(
        "Quantiles are within 0.1 % of their size.",
        nb: "Kvantilene er riktige innenfor 0,1 prosent av verdien.",
        nn: "Kvantilane er rette innanfor 0,1 prosent av verdien.")
    case .precise:
      Phrase(
        "The precision asked for was met after {count} futures.",
        nb: "Den presisjonen det ble bedt om, var nådd etter {count} framtider.",
        nn: "Den presisjonen det blei bede om, var nådd etter {count} framtider.")
    case .stopped:
      Phrase(
        "Stopped after {count} futures without the precision asked for: {list}.",
        nb: "Stanset etter {count} framtider uten den presisjonen det ble bedt om: {list}.",
        nn: "Stansa etter {count} framtider utan den presisjonen det blei bede om: {list}.")
    case .cubeSeen:
      Phrase(
        "Moving one input at a time looks at {share} of the space of futures at most, and does not "
          + "see what inputs do together.",
        nb:
          "Når én størrelse flyttes om gangen, ser en på høyst {share} av alle framtider, og ikke "
          + "på hva størrelsene gjør sammen.",
        nn:
          "Når éin storleik blir flytta om gongen, ser ein på høgst {share} av alle framtider, og "
          + "ikkje på kva storleikane gjer saman.")
    case .whyConditional:
      Phrase(
        "A plain index would move one of them and leave the others, in futures that do not occur "
          + "together. Here the others are drawn given those that are known: alone is what knowing "
          + "an input explains, with what it tells of the others, and may exceed what it explains "
          + "in all.",
        nb:
          "En vanlig indeks ville flyttet én av dem og latt de andre stå, i framtider som ikke "
          + "forekommer sammen. Her trekkes de andre gitt de kjente: alene er det kunnskap om én "
          + "størrelse forklarer, med det den sier om de andre, og kan være mer enn det den "
          + "forklarer i alt.",
        nn:
          "Ein vanleg indeks ville flytta éin av dei og late dei andre stå, i framtider som ikkje "
          + "finst saman. Her blir dei andre trekte gitt dei kjende: åleine er det kunnskap om éin "
          + "storleik forklarer, med det han seier om dei andre, og kan vere meir enn det han "
          + "forklarer i alt.")
    case .correlated:
      Phrase(
        "Correlated: {list}.", nb: "Korrelerte: {list}.", nn: "Korrelerte: {list}.")
    default:
      Phrase(
        "Bands are shown for every {count}th year; data formats have all.",
        nb: "Båndene vises for hvert {count}. år; dataformatene har alle.",
        nn: "Banda blir viste for kvart {count}. år; dataformata har alle.")
    }
  }
}
