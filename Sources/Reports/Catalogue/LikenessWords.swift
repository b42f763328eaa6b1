// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said where scenarios side by side are not measured, or paid for, alike.
enum LikenessWords: String, CaseIterable {
  case unlikeTarget, counts, aim, movingAim, specialistAim, movingSpecialistAim, dueIn, neverDue
  case unlikePayers, statePays, payerUnsaid, besideFrame

  var phrase: Phrase { target ?? money }

  private var target: Phrase? {
    switch self {
    case .unlikeTarget:
      Phrase(
        "Not directly comparable: {target} is not the same target everywhere. {list}.",
        nb: "Ikke direkte sammenlignbart: {target} er ikke det samme målet overalt. {list}.",
        nn: "Ikkje direkte samanliknbart: {target} er ikkje det same målet overalt. {list}.")
    case .counts:
      Phrase(
        "what counts is {counted}", nb: "det som teller med, er {counted}",
        nn: "det som tel med, er {counted}")
    case .aim:
      Phrase(
        "the target is {aim} of the costs", nb: "målet er {aim} av kostnadene",
        nn: "målet er {aim} av kostnadene")
    case .movingAim:
      Phrase(
        "the target is {aim} of the costs in {from} and {last} in {to}",
        nb: "målet er {aim} av kostnadene i {from} og {last} i {to}",
        nn: "målet er {aim} av kostnadene i {from} og {last} i {to}")
    case .specialistAim:
      Phrase(
        "the target is the specialist services' share, {aim}",
        nb: "målet er andelen i spesialisthelsetjenesten, {aim}",
        nn: "målet er delen i spesialisthelsetenesta, {aim}")
    case .movingSpecialistAim:
      Phrase(
        "the target is the specialist services' share, {aim} in {from} and {last} in {to}",
        nb: "målet er andelen i spesialisthelsetjenesten, {aim} i {from} og {last} i {to}",
        nn: "målet er delen i spesialisthelsetenesta, {aim} i {from} og {last} i {to}")
    case .dueIn: Phrase("target year {year}", nb: "målår {year}", nn: "målår {year}")
    case .neverDue: Phrase("no target year", nb: "uten målår", nn: "utan målår")
    default: nil
    }
  }

  private var money: Phrase {
    switch self {
    case .unlikePayers:
      Phrase(
        "Who pays is not the same: {list}.", nb: "Hvem som betaler, er ikke det samme: {list}.",
        nn: "Kven som betaler, er ikkje det same: {list}.")
    case .statePays:
      Phrase(
        "in {name} the state pays {part} of the whole ask in {years}{prices}",
        nb: "i {name} betaler staten {part} av det samlede behovet i {years}{prices}",
        nn: "i {name} betaler staten {part} av det samla behovet i {years}{prices}")
    case .payerUnsaid:
      Phrase(
        "{name} does not say who pays", nb: "{name} sier ikke hvem som betaler",
        nn: "{name} seier ikkje kven som betaler")
    default:
      Phrase(
        "The frame is the same, but not everything else ({name}, {years}): {list}.",
        nb: "Rammen er den samme, men ikke alt annet ({name}, {years}): {list}.",
        nn: "Ramma er den same, men ikkje alt anna ({name}, {years}): {list}.")
    }
  }
}
