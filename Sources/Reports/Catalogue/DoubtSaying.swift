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
    let change = (other > 0 ? "+" : "") + style.percentInText(other)
    let message =
      switch kind {
      case .unusualGrowth:
        DoubtSaying.unusualGrowth(path: path, value: said(value))
      case .tinyFraction:
        DoubtSaying.tinyFraction(path: path, value: said(value), hundred: said(value * 100))
      case .largeShare:
        DoubtSaying.largeShare(path: path, value: said(value))
      case .targetOfNothing:
        DoubtSaying.targetOfNothing(path: path, value: said(value))
      case .overcompensated:
        DoubtSaying.overcompensated(path: path, value: said(value))
      case .largeAmount:
        DoubtSaying.largeAmount(
          path: path, value: said(value), share: style.percentInText(other), year: year)
      case .smallAmount:
        DoubtSaying.smallAmount(path: path, kroner: style.short(value))
      case .frameAboveCosts:
        DoubtSaying.frameAboveCosts(year: year, value: said(value))
      case .jump:
        DoubtSaying.jump(path: path, value: said(value), change: change, year: year)
      case .fewInhabitants:
        DoubtSaying.fewInhabitants(path: path, value: said(value))
      case .largeGrant:
        DoubtSaying.largeGrant(path: path, value: said(value), number: style.short(other))
      case .overheadAboveFrame:
        DoubtSaying.overheadAboveFrame(path: path, value: said(value), year: year)
      case .overheadNever:
        DoubtSaying.overheadNever(path: path, value: said(value))
      case .unusedIncrement:
        DoubtSaying.unusedIncrement(path: path, value: said(value), year: year, end: Int(other))
      case .unusedValue:
        DoubtSaying.unusedValue(path: path, value: said(value))
      case .distantPrices:
        DoubtSaying.distantPrices(path: path, value: said(value), year: year, end: Int(other))
      }
    return message[language]
  }
}

/// What is doubted, and what to look at.
enum DoubtSaying {
  static func unusualGrowth(path: String, value: String) -> Message {
    Message(
      "\(path) is \(value) a year, far from any usual growth. Check the sign and the digits.",
      nb: "\(path) er \(value) i året, langt fra vanlig vekst. Sjekk fortegn og siffer.",
      nn: "\(path) er \(value) i året, langt frå vanleg vekst. Sjekk forteikn og siffer.")
  }
  static func tinyFraction(path: String, value: String, hundred: String) -> Message {
    Message(
      "\(path) is \(value). Is \(hundred) meant?",
      nb: "\(path) er \(value). Skal det være \(hundred)?",
      nn: "\(path) er \(value). Skal det vere \(hundred)?")
  }
  static func largeShare(path: String, value: String) -> Message {
    Message(
      "\(path) is \(value), more than a fifth of the costs. Is that meant?",
      nb: "\(path) er \(value), mer enn en femdel av kostnadene. Er det ment slik?",
      nn: "\(path) er \(value), meir enn ein femdel av kostnadene. Er det meint slik?")
  }
  static func targetOfNothing(path: String, value: String) -> Message {
    Message(
      "\(path) is \(value): the target is reached without any money.",
      nb: "\(path) er \(value): målet er nådd helt uten midler.",
      nn: "\(path) er \(value): målet er nådd heilt utan midlar.")
  }
  static func overcompensated(path: String, value: String) -> Message {
    Message(
      "\(path) is \(value): more than the whole price growth is compensated.",
      nb: "\(path) er \(value): mer enn hele prisveksten blir kompensert.",
      nn: "\(path) er \(value): meir enn heile prisveksten blir kompensert.")
  }
  static func largeAmount(path: String, value: String, share: String, year: Int) -> Message {
    Message(
      "\(path) is \(value), \(share) of the operating costs of \(year). Check the unit: MNOK, bn "
        + "NOK or NOK.",
      nb: "\(path) er \(value), \(share) av driftskostnadene i \(year). Sjekk enheten: mill. kr, "
        + "mrd. kr eller kr.",
      nn: "\(path) er \(value), \(share) av driftskostnadene i \(year). Sjekk eininga: mill. kr, "
        + "mrd. kr eller kr.")
  }
  static func smallAmount(path: String, kroner: String) -> Message {
    Message(
      "\(path) is \(kroner) NOK. Check the unit: MNOK is probably meant.",
      nb: "\(path) er \(kroner) kr. Sjekk enheten: det skal trolig være mill. kr.",
      nn: "\(path) er \(kroner) kr. Sjekk eininga: det skal truleg vere mill. kr.")
  }
  static func frameAboveCosts(year: Int, value: String) -> Message {
    Message(
      "The funding frame first exceeds the operating costs themselves in \(year): \(value) of "
        + "them. Check growth and amounts.",
      nb: "Rammen er større enn selve driftskostnadene første gang i \(year): \(value) av dem. "
        + "Sjekk veksten og beløpene.",
      nn: "Ramma er større enn sjølve driftskostnadene første gong i \(year): \(value) av dei. "
        + "Sjekk veksten og beløpa.")
  }
  static func jump(path: String, value: String, change: String, year: Int) -> Message {
    Message(
      "\(path) is \(value), a change of \(change) from \(year). Check the unit and the digits.",
      nb: "\(path) er \(value), en endring på \(change) fra \(year). Sjekk enhet og siffer.",
      nn: "\(path) er \(value), ei endring på \(change) frå \(year). Sjekk eining og siffer.")
  }
  static func fewInhabitants(path: String, value: String) -> Message {
    Message(
      "\(path) is \(value), fewer than any municipality has. Write all of them, such as 5600000.",
      nb: "\(path) er \(value), færre enn i noen kommune. Skriv alle, som 5600000.",
      nn: "\(path) er \(value), færre enn i nokon kommune. Skriv alle, som 5600000.")
  }
  static func largeGrant(path: String, value: String, number: String) -> Message {
    Message(
      "\(path) is \(value): the calls never pay for a whole project in a year, at most for "
        + "\(number).",
      nb: "\(path) er \(value): utlysningene dekker aldri et helt prosjekt i året, høyst "
        + "\(number).",
      nn: "\(path) er \(value): utlysingane dekkjer aldri eit heilt prosjekt i året, høgst "
        + "\(number).")
  }
  static func overheadAboveFrame(path: String, value: String, year: Int) -> Message {
    Message(
      "\(path) costs \(value) in \(year), more than the whole frame. Check the amount.",
      nb: "\(path) koster \(value) i \(year), mer enn hele rammen. Sjekk beløpet.",
      nn: "\(path) kostar \(value) i \(year), meir enn heile ramma. Sjekk beløpet.")
  }
  static func overheadNever(path: String, value: String) -> Message {
    Message(
      "\(path) never costs anything: \(value) is outside the years shown.",
      nb: "\(path) koster aldri noe: \(value) ligger utenfor årene som vises.",
      nn: "\(path) kostar aldri noko: \(value) ligg utanfor åra som blir viste.")
  }
  static func unusedIncrement(path: String, value: String, year: Int, end: Int) -> Message {
    Message(
      "\(path) (\(value)) is never used: the phase increases the frame from \(year) to \(end).",
      nb: "\(path) (\(value)) blir aldri brukt: fasen øker rammen fra \(year) til \(end).",
      nn: "\(path) (\(value)) blir aldri brukt: fasen aukar ramma frå \(year) til \(end).")
  }
  static func unusedValue(path: String, value: String) -> Message {
    Message(
      "\(path) (\(value)) is never used: no year that is computed needs it.",
      nb: "\(path) (\(value)) blir aldri brukt: ingen av årene som beregnes, trenger den.",
      nn: "\(path) (\(value)) blir aldri brukt: ingen av åra som blir berekna, treng han.")
  }
  static func distantPrices(path: String, value: String, year: Int, end: Int) -> Message {
    Message(
      "\(path) is \(value), far from the years shown, \(year) to \(end). Check the digits.",
      nb: "\(path) er \(value), langt fra årene som vises, \(year) til \(end). Sjekk sifrene.",
      nn: "\(path) er \(value), langt frå åra som blir viste, \(year) til \(end). Sjekk siffera.")
  }
}
