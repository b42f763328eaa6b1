// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of what makes the difference between two scenarios.
enum AttributionWords: String, CaseIterable {
  case question, none, largest, larger, order, sampled, merged, inert
  case neverBetween, inseparable, tooMany
  case stackTitle, shapleyTitle, sampledTitle
  case change, amount, running, ofWhole, interval, structure, changed, severalNumbers, fromTo,
    missing

  var phrase: Phrase { sentence ?? refusal ?? head }

  private var sentence: Phrase? {
    switch self {
    case .question:
      Phrase(
        "{metric} is {from} in {baseline}, and {to} in {other}: {difference}.",
        nb: "{metric} er {from} i {baseline} og {to} i {other}: {difference}.",
        nn: "{metric} er {from} i {baseline} og {to} i {other}: {difference}.")
    case .none:
      Phrase(
        "Nothing in them differs that a number comes from.",
        nb: "Ingenting som tallene bygger på, er forskjellig i dem.",
        nn: "Ingenting som tala byggjer på, er ulikt i dei.")
    case .largest:
      Phrase(
        "Over all orders of making the changes, {list}.",
        nb: "Sett over alle rekkefølger av endringene: {list}.",
        nn: "Sett over alle rekkjefølgjer av endringane: {list}.")
    case .larger:
      Phrase(
        "{path} makes {amount}", nb: "{path} gir {amount}", nn: "{path} gjev {amount}")
    case .order:
      Phrase(
        "What a change makes depends on those made before it: one after another in file order "
          + "{path} makes {stack}, as the mean over all orders {shapley}.",
        nb: "Hva en endring gir, avhenger av dem som er gjort før: i filens rekkefølge gir {path} "
          + "{stack}, i gjennomsnitt over alle rekkefølger {shapley}.",
        nn: "Kva ei endring gjev, kjem an på dei som er gjorde før: i rekkjefølgja i fila gjev "
          + "{path} {stack}, i gjennomsnitt over alle rekkjefølgjer {shapley}.")
    case .sampled:
      Phrase(
        "With {count} changes the mean is over {pairs} random orders and their reverses (seed "
          + "{seed}); 95 of 100 such intervals hold the exact amount.",
        nb: "Med {count} endringer er gjennomsnittet tatt over {pairs} tilfeldige rekkefølger og "
          + "de samme baklengs (frø {seed}); 95 av 100 slike intervaller dekker det eksakte beløpet.",
        nn: "Med {count} endringar er gjennomsnittet teke over {pairs} tilfeldige rekkjefølgjer og "
          + "dei same baklengs (frø {seed}); 95 av 100 slike intervall dekkjer det eksakte beløpet."
      )
    case .merged:
      Phrase(
        "These give a valid scenario only together, and are one part: {list}.",
        nb: "Disse gir bare et gyldig scenario sammen og er én del: {list}.",
        nn: "Desse gjev berre eit gyldig scenario saman og er éin del: {list}.")
    case .inert:
      Phrase(
        "These changes do nothing to it: {list}.", nb: "Disse endringene virker ikke inn: {list}.",
        nn: "Desse endringane verkar ikkje inn: {list}.")
    default: nil
    }
  }

  private var refusal: Phrase? {
    switch self {
    case .neverBetween:
      Phrase(
        "{metric} is never in one of the scenarios, or in one with some of the changes made, so "
          + "there is no difference to take apart. Ask of {instead}.",
        nb: "{metric} er aldri i et av scenarioene, eller i et med noen av endringene gjort, så "
          + "det er ingen forskjell å dele opp. Spør heller om {instead}.",
        nn:
          "{metric} er aldri i eitt av scenarioa, eller i eitt med nokre av endringane gjorde, så "
          + "det er ingen forskjell å dele opp. Spør heller om {instead}.")
    case .inseparable:
      Phrase(
        "No part of the changes gives a valid scenario without the rest, so the difference cannot "
          + "be taken apart: {list}.",
        nb: "Ingen del av endringene gir et gyldig scenario uten resten, så forskjellen kan ikke "
          + "deles opp: {list}.",
        nn: "Ingen del av endringane gjev eit gyldig scenario utan resten, så forskjellen kan "
          + "ikkje delast opp: {list}.")
    case .tooMany:
      Phrase(
        "{count} changes are too many to tell apart; at most {most} can be. Compare each with a "
          + "scenario between them.",
        nb: "{count} endringer er for mange til å skilles fra hverandre; det går med høyst {most}. "
          + "Sammenlign hvert med et scenario mellom dem.",
        nn: "{count} endringar er for mange til å skiljast frå kvarandre; det går med høgst "
          + "{most}. Samanlikn kvart med eit scenario mellom dei.")
    default: nil
    }
  }

  private var head: Phrase {
    switch self {
    case .stackTitle:
      Phrase(
        "One after another, in file order", nb: "Én etter én, i filens rekkefølge",
        nn: "Éi etter éi, i rekkjefølgja i fila")
    case .shapleyTitle:
      Phrase(
        "Mean over all orders (Shapley), the largest first",
        nb: "Gjennomsnitt over alle rekkefølger (Shapley), de største først",
        nn: "Gjennomsnitt over alle rekkjefølgjer (Shapley), dei største først")
    case .sampledTitle:
      Phrase(
        "Mean over random orders (Shapley, sampled), the largest first",
        nb: "Gjennomsnitt over tilfeldige rekkefølger (Shapley, utvalg), de største først",
        nn: "Gjennomsnitt over tilfeldige rekkjefølgjer (Shapley, utval), dei største først")
    case .change: Phrase("change", nb: "endring", nn: "endring")
    case .amount: Phrase("makes", nb: "gir", nn: "gjev")
    case .running: Phrase("in all", nb: "i alt", nn: "i alt")
    case .ofWhole: Phrase("of the whole", nb: "av forskjellen", nn: "av forskjellen")
    case .interval: Phrase("95 % interval", nb: "95 %-intervall", nn: "95 %-intervall")
    case .structure: Phrase("another rule", nb: "annen regel", nn: "annan regel")
    case .changed: Phrase("changed", nb: "endret", nn: "endra")
    case .severalNumbers: Phrase("{count} numbers", nb: "{count} tall", nn: "{count} tal")
    case .missing: Phrase("and", nb: "og", nn: "og")
    default: Phrase("from {from} to {to}", nb: "fra {from} til {to}", nn: "frå {from} til {to}")
    }
  }
}
