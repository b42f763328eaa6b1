// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension SweepWords {
  /// How figures were made, and how sure they are.
  var account: Phrase {
    switch self {
    case .run:
      Phrase(
        "{count} {count?future:futures}, {method}, seed {seed}.",
        nb: "{count} {count?framtid:framtider}, {method}, frø {seed}.",
        nn: "{count} {count?framtid:framtider}, {method}, frø {seed}.")
    case .rounded:
      Phrase(
        "Asked for were {asked}; the method takes {count}.",
        nb: "Det ble bedt om {asked}; metoden bruker {count}.",
        nn: "Det blei bede om {asked}; metoden bruker {count}.")
    case .dropped:
      Phrase(
        "{count} of {all} {all?future:futures} {count?has:have} no valid path and {count?was:were} left out ({reasons}); the "
          + "rest are told.",
        nb:
          "{count} av {all} {all?framtid:framtider} har ingen gyldig bane og er holdt utenfor "
          + "({reasons}); tallene gjelder resten.",
        nn:
          "{count} av {all} {all?framtid:framtider} har inga gyldig bane og er "
          + "{count?halden:haldne} utanfor ({reasons}); tala gjeld resten.")
    case .droppedRows:
      Phrase(
        "Behind the indices {count} of {all} {all?row:rows} {count?has:have} a future without a "
          + "valid path and {count?was:were} left out (such futures by reason, several in a row: "
          + "{reasons}).",
        nb: "Av radene bak indeksene har {count} av {all} en framtid uten gyldig bane og er holdt "
          + "utenfor (slike framtider etter årsak, flere i en rad: {reasons}).",
        nn: "Av radene bak indeksane har {count} av {all} ei framtid utan gyldig bane og er "
          + "{count?halden:haldne} utanfor (slike framtider etter årsak, fleire i ei rad: "
          + "{reasons}).")
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
