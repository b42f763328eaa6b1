// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said where scenarios side by side are not measured, or paid for, alike.
enum LikenessWords {
  static func unlikeTarget(target: String, list: String) -> Message {
    Message(
      "Not directly comparable: \(target) is not the same target everywhere. \(list).",
      nb: "Ikke direkte sammenlignbart: \(target) er ikke det samme målet overalt. \(list).",
      nn: "Ikkje direkte samanliknbart: \(target) er ikkje det same målet overalt. \(list).")
  }
  static func counts(counted: String) -> Message {
    Message(
      "what counts is \(counted)",
      nb: "det som teller med, er \(counted)",
      nn: "det som tel med, er \(counted)")
  }
  static func aim(aim: String) -> Message {
    Message(
      "the target is \(aim) of the costs",
      nb: "målet er \(aim) av kostnadene",
      nn: "målet er \(aim) av kostnadene")
  }
  static func movingAim(aim: String, from: Int, last: String, to: Int) -> Message {
    Message(
      "the target is \(aim) of the costs in \(from) and \(last) in \(to)",
      nb: "målet er \(aim) av kostnadene i \(from) og \(last) i \(to)",
      nn: "målet er \(aim) av kostnadene i \(from) og \(last) i \(to)")
  }
  static func specialistAim(aim: String) -> Message {
    Message(
      "the target is the specialist services' share, \(aim)",
      nb: "målet er andelen i spesialisthelsetjenesten, \(aim)",
      nn: "målet er delen i spesialisthelsetenesta, \(aim)")
  }
  static func movingSpecialistAim(aim: String, from: Int, last: String, to: Int) -> Message {
    Message(
      "the target is the specialist services' share, \(aim) in \(from) and \(last) in \(to)",
      nb: "målet er andelen i spesialisthelsetjenesten, \(aim) i \(from) og \(last) i \(to)",
      nn: "målet er delen i spesialisthelsetenesta, \(aim) i \(from) og \(last) i \(to)")
  }
  static func dueIn(year: Int) -> Message {
    Message("target year \(year)", nb: "målår \(year)", nn: "målår \(year)")
  }
  static let neverDue = Message("no target year", nb: "uten målår", nn: "utan målår")
  static func unlikePayers(list: String) -> Message {
    Message(
      "Who pays is not the same: \(list).",
      nb: "Hvem som betaler, er ikke det samme: \(list).",
      nn: "Kven som betaler, er ikkje det same: \(list).")
  }
  static func statePays(name: String, part: String, years: String, prices: String) -> Message {
    Message(
      "in \(name) the state pays \(part) of the whole ask in \(years)\(prices)",
      nb: "i \(name) betaler staten \(part) av det samlede behovet i \(years)\(prices)",
      nn: "i \(name) betaler staten \(part) av det samla behovet i \(years)\(prices)")
  }
  static func payerUnsaid(name: String) -> Message {
    Message(
      "\(name) does not say who pays",
      nb: "\(name) sier ikke hvem som betaler",
      nn: "\(name) seier ikkje kven som betaler")
  }
  static func besideFrame(name: String, years: String, list: String) -> Message {
    Message(
      "The frame is the same, but not everything else (\(name), \(years)): \(list).",
      nb: "Rammen er den samme, men ikke alt annet (\(name), \(years)): \(list).",
      nn: "Ramma er den same, men ikkje alt anna (\(name), \(years)): \(list).")
  }
}
