// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension Doubt {
  /// The doubt in a language.
  func words(in language: Language) -> String {
    let style = NumberStyle(language)
    func said(_ value: Double) -> String {
      measure.map { style.value(value, as: $0) } ?? "\(Int(value))"
    }
    let change = style.percentInText(other)
    return kind.phrase.filled(
      language,
      [
        "path": path, "value": said(value), "year": "\(year)", "end": "\(Int(other))",
        "share": style.percentInText(other), "hundred": said(value * 100),
        "change": other > 0 ? "+" + change : change, "number": style.short(other),
      ])
  }
}

extension Doubt.Kind {
  /// What is doubted, and what to look at.
  var phrase: Phrase {
    switch self {
    case .unusualGrowth:
      Phrase(
        "{path} is {value} a year, far from any usual growth. Check the sign and the digits.",
        nb: "{path} er {value} i året, langt fra vanlig vekst. Sjekk fortegn og siffer.",
        nn: "{path} er {value} i året, langt frå vanleg vekst. Sjekk forteikn og siffer.")
    case .tinyFraction:
      Phrase(
        "{path} is {value}. Is {hundred} meant?", nb: "{path} er {value}. Er det ment {hundred}?",
        nn: "{path} er {value}. Er det meint {hundred}?")
    case .largeShare:
      Phrase(
        "{path} is {value}, more than a fifth of the costs. Is that meant?",
        nb: "{path} er {value}, mer enn en femdel av kostnadene. Er det ment slik?",
        nn: "{path} er {value}, meir enn ein femdel av kostnadene. Er det meint slik?")
    case .targetOfNothing:
      Phrase(
        "{path} is {value}: the target is reached without any money.",
        nb: "{path} er {value}: målet er nådd helt uten midler.",
        nn: "{path} er {value}: målet er nådd heilt utan midlar.")
    case .overcompensated:
      Phrase(
        "{path} is {value}: more than the whole price growth is compensated.",
        nb: "{path} er {value}: mer enn hele prisveksten blir kompensert.",
        nn: "{path} er {value}: meir enn heile prisveksten blir kompensert.")
    case .largeAmount:
      Phrase(
        "{path} is {value}, {share} of the operating costs of {year}. Check the unit: MNOK, bn NOK "
          + "or NOK.",
        nb: "{path} er {value}, {share} av driftskostnadene i {year}. Sjekk enheten: MNOK, bn NOK "
          + "eller NOK.",
        nn: "{path} er {value}, {share} av driftskostnadene i {year}. Sjekk eininga: MNOK, bn NOK "
          + "eller NOK.")
    case .frameAboveCosts:
      Phrase(
        "The funding frame is larger than the operating costs themselves in {year}: {value} of them.",
        nb: "Rammen er større enn selve driftskostnadene i {year}: {value} av dem.",
        nn: "Ramma er større enn sjølve driftskostnadene i {year}: {value} av dei.")
    case .jump:
      Phrase(
        "{path} is {value}, {change} from {year}. Check the unit and the digits.",
        nb: "{path} er {value}, {change} fra {year}. Sjekk enhet og siffer.",
        nn: "{path} er {value}, {change} frå {year}. Sjekk eining og siffer.")
    case .largeGrant:
      Phrase(
        "{path} is {value}: the calls never pay for a whole project in a year, at most for {number}.",
        nb: "{path} er {value}: utlysningene dekker aldri et helt prosjekt i året, høyst {number}.",
        nn:
          "{path} er {value}: utlysingane dekkjer aldri eit heilt prosjekt i året, høgst {number}.")
    case .overheadAboveFrame:
      Phrase(
        "{path} costs {value} in {year}, more than the whole frame. Check the amount.",
        nb: "{path} koster {value} i {year}, mer enn hele rammen. Sjekk beløpet.",
        nn: "{path} kostar {value} i {year}, meir enn heile ramma. Sjekk beløpet.")
    case .overheadNever:
      Phrase(
        "{path} never costs anything: the year {value} puts it outside of the years shown.",
        nb: "{path} koster aldri noe: året {value} legger den utenfor årene som vises.",
        nn: "{path} kostar aldri noko: året {value} legg ho utanfor åra som blir viste.")
    case .unusedIncrement:
      Phrase(
        "{path} ({value}) is never used: the phase runs from {year} to {end}.",
        nb: "{path} ({value}) blir aldri brukt: fasen går fra {year} til {end}.",
        nn: "{path} ({value}) blir aldri brukt: fasen går frå {year} til {end}.")
    case .distantPrices:
      Phrase(
        "{path} is {value}, far from the years shown, {year} to {end}. Check the digits.",
        nb: "{path} er {value}, langt fra årene som vises, {year} til {end}. Sjekk sifrene.",
        nn: "{path} er {value}, langt frå åra som blir viste, {year} til {end}. Sjekk siffera.")
    }
  }
}
