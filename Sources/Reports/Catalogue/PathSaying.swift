// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of the path, its prices and who pays.
enum PathSaying: String, CaseIterable {
  case largest, largestAtEnd, growth
  case notIndexed, indexedFrom, indexedFromStart, indexedByRate, compensated
  case overheads, overheadsOneYear, municipal, municipalEach, netNew

  var phrase: Phrase { shapePhrase ?? indexPhrase ?? usePhrase }

  private var shapePhrase: Phrase? {
    switch self {
    case .largest:
      Phrase(
        "The funding frame is the largest share of the costs in {year} (year {number}): {share}.",
        nb: "Rammen utgjør den største andelen av kostnadene i {year} (år {number}): {share}.",
        nn: "Ramma utgjer den største delen av kostnadene i {year} (år {number}): {share}.")
    case .largestAtEnd:
      Phrase(
        "The funding frame is still rising as a share of the costs in {year}: {share}.",
        nb: "Rammen stiger fortsatt som andel av kostnadene i {year}: {share}.",
        nn: "Ramma stig framleis som del av kostnadene i {year}: {share}.")
    case .growth:
      Phrase(
        "The frame grows by {rate} a year in nominal kroner ({phase}).",
        nb: "Rammen vokser med {rate} i året i løpende priser ({phase}).",
        nn: "Ramma veks med {rate} i året i løpande prisar ({phase}).")
    default: nil
    }
  }

  private var indexPhrase: Phrase? {
    switch self {
    case .notIndexed:
      Phrase(
        "The yearly increase of {increment} ({phase}) is in nominal kroner: rising prices do not "
          + "lift it (indexed: none).",
        nb:
          "Den årlige økningen på {increment} ({phase}) er i løpende priser: prisvekst løfter den "
          + "ikke (indexed: none).",
        nn: "Den årlege auken på {increment} ({phase}) er i løpande prisar: prisvekst løftar han "
          + "ikkje (indexed: none).")
    case .indexedFrom:
      Phrase(
        "The yearly increase of {increment} ({phase}) is in {year} kroner; increase and level "
          + "follow the deflator (indexed: deflator).",
        nb:
          "Den årlige økningen på {increment} ({phase}) er i {year}-kroner; økning og nivå følger "
          + "deflatoren (indexed: deflator).",
        nn: "Den årlege auken på {increment} ({phase}) er i {year}-kroner; auke og nivå følgjer "
          + "deflatoren (indexed: deflator).")
    case .indexedFromStart:
      Phrase(
        "The yearly increase of {increment} ({phase}) is in kroner of the year it starts from; "
          + "increase and level follow the deflator (indexed: deflator).",
        nb:
          "Den årlige økningen på {increment} ({phase}) er i kroner fra året den begynner; økning "
          + "og nivå følger deflatoren (indexed: deflator).",
        nn: "Den årlege auken på {increment} ({phase}) er i kroner frå året han byrjar; auke og "
          + "nivå følgjer deflatoren (indexed: deflator).")
    case .indexedByRate:
      Phrase(
        "The yearly increase of {increment} ({phase}) and the level are lifted by {rate} a year "
          + "(indexed: rate).",
        nb: "Den årlige økningen på {increment} ({phase}) og nivået løftes med {rate} i året "
          + "(indexed: rate).",
        nn: "Den årlege auken på {increment} ({phase}) og nivået blir løfta med {rate} i året "
          + "(indexed: rate).")
    case .compensated:
      Phrase(
        "The yearly increase of {increment} ({phase}) comes on top of last year's amount, which is "
          + "lifted by {rate} of the price growth that the state budget compensates "
          + "(indexed: compensation).",
        nb: "Den årlige økningen på {increment} ({phase}) kommer på toppen av fjorårets beløp, som "
          + "løftes med {rate} av prisveksten som statsbudsjettet kompenserer "
          + "(indexed: compensation).",
        nn:
          "Den årlege auken på {increment} ({phase}) kjem på toppen av beløpet året før, som blir "
          + "løfta med {rate} av prisveksten som statsbudsjettet kompenserer "
          + "(indexed: compensation).")
    default: nil
    }
  }

  private var usePhrase: Phrase {
    switch self {
    case .overheadsOneYear:
      Phrase(
        "Overheads within the frame take {amount} of it in {year} ({share}).",
        nb: "Struktur innenfor rammen tar {amount} av den i {year} ({share}).",
        nn: "Struktur innanfor ramma tek {amount} av ho i {year} ({share}).")
    case .overheads:
      Phrase(
        "Overheads within the frame take {amount} of it in {year} ({share}) and {last} of it in "
          + "{end}.",
        nb: "Struktur innenfor rammen tar {amount} av den i {year} ({share}) og {last} av den i "
          + "{end}.",
        nn: "Struktur innanfor ramma tek {amount} av ho i {year} ({share}) og {last} av ho i {end}."
      )
    case .municipal:
      Phrase(
        "From {year} the municipalities pay: {amount} that year, and {total} to {end}, nominal.",
        nb: "Fra {year} betaler kommunene: {amount} det året, og {total} til og med {end}, i "
          + "løpende priser.",
        nn: "Frå {year} betaler kommunane: {amount} det året, og {total} til og med {end}, i "
          + "løpande prisar.")
    case .municipalEach:
      Phrase(
        "From {year} the municipalities pay: {amount} that year, {each} per inhabitant, and "
          + "{total} to {end}, nominal.",
        nb: "Fra {year} betaler kommunene: {amount} det året, {each} per innbygger, og {total} til "
          + "og med {end}, i løpende priser.",
        nn:
          "Frå {year} betaler kommunane: {amount} det året, {each} per innbyggjar, og {total} til "
          + "og med {end}, i løpande prisar.")
    default:
      Phrase(
        "In {year} the frame is {amount}, and existing research has changed by {change} since "
          + "{since}: {added} is really added.",
        nb: "I {year} er rammen {amount}, og eksisterende forskning har endret seg med {change} "
          + "siden {since}: {added} er virkelig lagt til.",
        nn: "I {year} er ramma {amount}, og eksisterande forsking har endra seg med {change} sidan "
          + "{since}: {added} er verkeleg lagt til.")
    }
  }
}
