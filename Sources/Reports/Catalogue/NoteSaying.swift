// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What a reader of a path might not expect, and how files were read.
enum NoteSaying: String, CaseIterable {
  case skipped, neverBegins, atOnce, fallsToLimit, looksAhead, dueAfterEnd
  case norwegianCSV, noLongerVaries

  var phrase: Phrase {
    switch self {
    case .skipped:
      Phrase(
        "The phase {phase} is skipped: it ends in {year}, before its turn comes.",
        nb: "Fasen {phase} hoppes over: den slutter i {year}, før det blir dens tur.",
        nn: "Fasen {phase} blir hoppa over: han sluttar i {year}, før det blir hans tur.")
    case .neverBegins:
      Phrase(
        "The phase {phase} does not begin by the last year: the one before it has not ended.",
        nb: "Fasen {phase} begynner ikke innen siste år: den før er ikke slutt.",
        nn: "Fasen {phase} byrjar ikkje innan siste år: den før er ikkje slutt.")
    case .atOnce:
      Phrase(
        "The phase {phase} is at its share at once, in {year}: {by} is not after the year that it "
          + "starts from.",
        nb: "Fasen {phase} er ved andelen sin med en gang, i {year}: {by} er ikke etter året den "
          + "går ut fra.",
        nn: "Fasen {phase} er ved delen sin med ein gong, i {year}: {by} er ikkje etter året han "
          + "går ut frå.")
    case .fallsToLimit:
      Phrase(
        "The phase {phase} begins above its own limit and falls to it in {year}.",
        nb: "Fasen {phase} begynner over sin egen grense og faller til den i {year}.",
        nn: "Fasen {phase} byrjar over si eiga grense og fell til ho i {year}.")
    case .looksAhead:
      Phrase(
        "The phase {phase} knows the costs ahead of it: it aims at a share of the costs of {by}.",
        nb: "Fasen {phase} kjenner kostnadene framover: den sikter mot en andel av kostnadene i "
          + "{by}.",
        nn: "Fasen {phase} kjenner kostnadene framover: han siktar mot ein del av kostnadene i "
          + "{by}.")
    case .dueAfterEnd:
      Phrase(
        "Whether {target} is met in {by} is not known: the last year shown comes before.",
        nb: "Om {target} er nådd i {by}, er ikke kjent: det siste året som vises, er før det.",
        nn: "Om {target} er nådd i {by}, er ikkje kjent: det siste året som blir vist, er før det.")
    case .norwegianCSV:
      Phrase(
        "{file}: read as the Norwegian Excel writes it, with semicolons and decimal commas.",
        nb: "{file}: lest slik norsk Excel skriver, med semikolon og desimalkomma.",
        nn: "{file}: lesen slik norsk Excel skriv, med semikolon og desimalkomma.")
    case .noLongerVaries:
      Phrase(
        "uncertainty.{path} does not apply any more: the parameter was changed away.",
        nb: "uncertainty.{path} gjelder ikke lenger: parameteren er endret bort.",
        nn: "uncertainty.{path} gjeld ikkje lenger: parameteren er endra bort.")
    }
  }
}
