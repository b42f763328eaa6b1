// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of targets.
enum OutcomeSaying: String, CaseIterable {
  case notKept
  case frame, cash, frameAndExisting, cashAndExisting

  var phrase: Phrase {
    switch self {
    case .notKept:
      Phrase(
        ", but not kept in every year after", nb: ", men ikke i alle årene etter",
        nn: ", men ikkje i alle åra etter")
    case .frame: Phrase("the funding frame", nb: "rammen", nn: "ramma")
    case .cash: Phrase("cash", nb: "kontantbehovet", nn: "kontantbehovet")
    case .frameAndExisting:
      Phrase(
        "the funding frame together with existing research",
        nb: "rammen sammen med eksisterende finansiering",
        nn: "ramma saman med eksisterande finansiering")
    case .cashAndExisting:
      Phrase(
        "cash together with existing research",
        nb: "kontantbehovet sammen med eksisterende finansiering",
        nn: "kontantbehovet saman med eksisterande finansiering")
    }
  }

  static func reached(target: String, year: Int, number: Int, when: String, kept: String) -> Message
  {
    Message(
      "\(target) is reached in \(year) (year \(number))\(when)\(kept).",
      nb: "\(target) nås i \(year) (år \(number))\(when)\(kept).",
      nn: "\(target) blir nådd i \(year) (år \(number))\(when)\(kept).")
  }
  static func stillRising(target: String, end: Int, counted: String, share: String, gap: String)
    -> Message
  {
    Message(
      "\(target) is not reached by \(end): \(counted) is still rising in \(end), at \(share) of the "
        + "costs, \(gap) short.",
      nb: "\(target) nås ikke innen \(end): \(counted) stiger fortsatt i \(end) og utgjør da "
        + "\(share) av kostnadene. Det mangler \(gap).",
      nn: "\(target) blir ikkje nådd innan \(end): \(counted) stig framleis i \(end) og utgjer då "
        + "\(share) av kostnadene. Det manglar \(gap).")
  }
  static func onlyYear(target: String, end: Int, counted: String, share: String, gap: String)
    -> Message
  {
    Message(
      "\(target) is not reached by \(end): \(counted) is \(share) of the costs, \(gap) short.",
      nb: "\(target) nås ikke innen \(end): \(counted) utgjør \(share) av kostnadene. Det mangler "
        + "\(gap).",
      nn: "\(target) blir ikkje nådd innan \(end): \(counted) utgjer \(share) av kostnadene. Det "
        + "manglar \(gap).")
  }
  static func peaks(
    target: String, end: Int, counted: String, share: String, year: Int, number: Int, gap: String
  ) -> Message {
    Message(
      "\(target) is not reached by \(end): \(counted) peaks at \(share) of the costs in \(year) "
        + "(year \(number)), \(gap) short.",
      nb: "\(target) nås ikke innen \(end): \(counted) utgjør på det meste \(share) av kostnadene, "
        + "i \(year) (år \(number)). Da mangler det \(gap).",
      nn: "\(target) blir ikkje nådd innan \(end): \(counted) utgjer på det meste \(share) av "
        + "kostnadene, i \(year) (år \(number)). Då manglar det \(gap).")
  }
  static func stays(
    target: String, end: Int, counted: String, share: String, year: Int, number: Int, gap: String
  ) -> Message {
    Message(
      "\(target) is not reached by \(end): \(counted) reaches \(share) of the costs in \(year) "
        + "(year \(number)) and stays there. In \(year) it is \(gap) short.",
      nb: "\(target) nås ikke innen \(end): \(counted) når \(share) av kostnadene i \(year) (år "
        + "\(number)) og blir værende der. I \(year) mangler det \(gap).",
      nn: "\(target) blir ikkje nådd innan \(end): \(counted) når \(share) av kostnadene i \(year) "
        + "(år \(number)) og blir verande der. I \(year) manglar det \(gap).")
  }
  static func nearest(
    target: String, end: Int, counted: String, year: Int, number: Int, share: String, gap: String
  ) -> Message {
    Message(
      "\(target) is not reached by \(end): \(counted) is nearest to it in \(year) (year \(number)), "
        + "at \(share) of the costs, \(gap) short.",
      nb: "\(target) nås ikke innen \(end): \(counted) er nærmest i \(year) (år \(number)) og "
        + "utgjør da \(share) av kostnadene. Det mangler \(gap).",
      nn: "\(target) blir ikkje nådd innan \(end): \(counted) er nærmast i \(year) (år \(number)) "
        + "og utgjer då \(share) av kostnadene. Det manglar \(gap).")
  }
  static func ofNothing(name: String, year: Int) -> Message {
    Message(
      "Whether the specialist services' share (\(name)) is reached is not available: in \(year) it "
        + "is 0 %, so there is nothing to compare with.",
      nb:
        "Det kan ikke sies om FoU-andelen i spesialisthelsetjenesten (\(name)) er nådd: i \(year) "
        + "er den 0 prosent, og det er ingenting å sammenligne med.",
      nn: "Det kan ikkje seiast om FoU-delen i spesialisthelsetenesta (\(name)) er nådd: i \(year) "
        + "er han 0 prosent, og det er ingenting å samanlikne med.")
  }
  static func met(year: Int, name: String, counted: String, share: String) -> Message {
    Message(
      "In \(year), the target year of \(name), \(counted) is \(share) of the costs, and the target "
        + "is met.",
      nb: "I \(year), målåret for \(name), utgjør \(counted) \(share) av kostnadene, og målet er "
        + "nådd.",
      nn: "I \(year), målåret for \(name), utgjer \(counted) \(share) av kostnadene, og målet er "
        + "nådd.")
  }
  static func missing(
    year: Int, name: String, gap: String, target: String, counted: String, share: String,
    aim: String
  ) -> Message {
    Message(
      "In \(year), the target year of \(name), \(gap) of \(target) is missing: \(counted) is "
        + "\(share) of the costs, not \(aim).",
      nb: "I \(year), målåret for \(name), mangler \(gap) av \(target): \(counted) utgjør \(share) "
        + "av kostnadene, ikke \(aim).",
      nn: "I \(year), målåret for \(name), manglar \(gap) av \(target): \(counted) utgjer \(share) "
        + "av kostnadene, ikkje \(aim).")
  }
  static let inTargetYear = Message(
    ", its target year", nb: ", som er målåret", nn: ", som er målåret")
  static func beforeTargetYear(by: Int) -> Message {
    Message(", before \(by)", nb: ", før målåret \(by)", nn: ", før målåret \(by)")
  }
  static func afterTargetYear(by: Int) -> Message {
    Message(", not by \(by)", nb: ", etter målåret \(by)", nn: ", etter målåret \(by)")
  }
  static func constantTarget(share: String, name: String) -> Message {
    Message(
      "\(share) of the operating costs (\(name))",
      nb: "\(share) av driftskostnadene (\(name))",
      nn: "\(share) av driftskostnadene (\(name))")
  }
  static func specialistTarget(share: String, year: Int, name: String) -> Message {
    Message(
      "The specialist services' share, \(share) in \(year) (\(name)),",
      nb: "Samme FoU-andel som i spesialisthelsetjenesten, \(share) i \(year) (\(name)),",
      nn: "Same FoU-del som i spesialisthelsetenesta, \(share) i \(year) (\(name)),")
  }
  static func constantSpecialistTarget(share: String, name: String) -> Message {
    Message(
      "The specialist services' share, \(share) (\(name)),",
      nb: "Samme FoU-andel som i spesialisthelsetjenesten, \(share) (\(name)),",
      nn: "Same FoU-del som i spesialisthelsetenesta, \(share) (\(name)),")
  }
  static func movingTarget(name: String, share: String, year: Int) -> Message {
    Message(
      "The target share \(name), \(share) in \(year),",
      nb: "Målandelen \(name), \(share) i \(year),",
      nn: "Måldelen \(name), \(share) i \(year),")
  }
}
