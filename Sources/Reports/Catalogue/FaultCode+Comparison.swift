// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Fault.Code {
  /// What is said of scenarios that do not go together.
  var comparisonPhrase: Phrase? {
    switch self {
    case .extendsAnother:
      Phrase(
        "the file extends '{found}', and is laid over {allowed} here. Leave extends out, or lay it "
          + "over what it extends.",
        nb: "filen bygger på «{found}», men legges her oppå {allowed}. Utelat extends, eller legg "
          + "den oppå det den bygger på.",
        nn: "fila byggjer på «{found}», men blir her lagd oppå {allowed}. Utelat extends, eller "
          + "legg ho oppå det ho byggjer på.")
    case .tooFew:
      Phrase(
        "found {found}, and at least {allowed} are needed. Name more.",
        nb: "fant {found}, men det trengs minst {allowed}. Oppgi flere.",
        nn: "fann {found}, men det trengst minst {allowed}. Oppgje fleire.")
    case .unknownBaseline:
      Phrase(
        "'{found}' is not among the scenarios compared: {choice}. Name one of them.",
        nb: "«{found}» er ikke blant scenarioene som sammenlignes: {choice}. Velg ett av dem.",
        nn: "«{found}» er ikkje blant scenarioa som blir samanlikna: {choice}. Vel eitt av dei.")
    case .notShared:
      Phrase(
        "not all of the scenarios have '{found}': only {choice}. Leave it out, or add what it needs "
          + "to the others.",
        nb: "ikke alle scenarioene har «{found}»: bare {choice}. Utelat det, eller legg til i de "
          + "andre det som trengs.",
        nn: "ikkje alle scenarioa har «{found}»: berre {choice}. Utelat det, eller legg til i dei "
          + "andre det som trengst.")
    case .noCommonYears:
      Phrase(
        "there is no year that all of them show: {found}. Change start or end.",
        nb: "det er ingen år som alle viser: {found}. Endre start eller end.",
        nn: "det er ingen år som alle viser: {found}. Endre start eller end.")
    default: nil
    }
  }
}
