// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of what makes the difference between two scenarios.
enum AttributionWords: String, CaseIterable {
  case fileOrder, askedOrder
  case stackTitle, orderedTitle, shapleyTitle, sampledTitle
  case change, amount, running, ofWhole, interval, changed, missing

  var phrase: Phrase {
    switch self {
    case .fileOrder: Phrase("in file order", nb: "i filens rekkefølge", nn: "i rekkjefølgja i fila")
    case .askedOrder:
      Phrase(
        "in the order asked for", nb: "i den ønskede rekkefølgen", nn: "i den ønskte rekkjefølgja")
    case .stackTitle:
      Phrase(
        "One after another, in file order", nb: "Én etter én, i filens rekkefølge",
        nn: "Éi etter éi, i rekkjefølgja i fila")
    case .orderedTitle:
      Phrase(
        "One after another, in the order asked for", nb: "Én etter én, i den ønskede rekkefølgen",
        nn: "Éi etter éi, i den ønskte rekkjefølgja")
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
    case .changed: Phrase("changed", nb: "endret", nn: "endra")
    case .missing: Phrase("and", nb: "og", nn: "og")
    }
  }

  static func question(
    metric: String, from: String, baseline: String, to: String, other: String, difference: String
  ) -> Message {
    Message(
      "\(metric) is \(from) in \(baseline), and \(to) in \(other): \(difference).",
      nb: "\(metric) er \(from) i \(baseline) og \(to) i \(other): \(difference).",
      nn: "\(metric) er \(from) i \(baseline) og \(to) i \(other): \(difference).")
  }
  static let none = Message(
    "Nothing in them differs that a number comes from.",
    nb: "Ingenting som tallene bygger på, er forskjellig i dem.",
    nn: "Ingenting som tala byggjer på, er ulikt i dei.")
  static func largest(list: String) -> Message {
    Message(
      "Over all orders of making the changes, \(list).",
      nb: "Sett over alle rekkefølger av endringene: \(list).",
      nn: "Sett over alle rekkjefølgjer av endringane: \(list).")
  }
  static func larger(path: String, count: Int, amount: String) -> Message {
    Message(
      "\(path) \(count, one: "makes", many: "make") \(amount)",
      nb: "\(path) gir \(amount)",
      nn: "\(path) gjev \(amount)")
  }
  static func order(order: String, path: String, count: Int, stack: String, shapley: String)
    -> Message
  {
    Message(
      "What a change makes depends on those made before it: one after another \(order) \(path) "
        + "\(count, one: "makes", many: "make") \(stack), as the mean over all orders \(shapley).",
      nb: "Hva en endring gir, avhenger av dem som er gjort før: \(order) gir \(path) \(stack), i "
        + "gjennomsnitt over alle rekkefølger \(shapley).",
      nn: "Kva ei endring gjev, kjem an på dei som er gjorde før: \(order) gjev \(path) \(stack), "
        + "i gjennomsnitt over alle rekkjefølgjer \(shapley).")
  }
  static func sampled(count: Int, pairs: Int, seed: UInt64) -> Message {
    Message(
      "With \(count) changes the mean is over \(pairs) random orders and their reverses (seed "
        + "\(seed)); 95 of 100 such intervals hold the exact amount.",
      nb: "Med \(count) endringer er gjennomsnittet tatt over \(pairs) tilfeldige rekkefølger og "
        + "de samme baklengs (frø \(seed)); 95 av 100 slike intervaller dekker det eksakte "
        + "beløpet.",
      nn: "Med \(count) endringar er gjennomsnittet teke over \(pairs) tilfeldige rekkjefølgjer og "
        + "dei same baklengs (frø \(seed)); 95 av 100 slike intervall dekkjer det eksakte "
        + "beløpet.")
  }
  static func merged(list: String) -> Message {
    Message(
      "Some of these give no valid scenario without the others, so they are one part: \(list).",
      nb: "Noen av disse gir ikke et gyldig scenario uten de andre og er derfor én del: \(list).",
      nn: "Nokre av desse gjev ikkje eit gyldig scenario utan dei andre og er difor éin del: "
        + "\(list).")
  }
  static func mergedInMean(order: String, list: String) -> Message {
    Message(
      "In some orders these give no valid scenario without each other, so in the mean over all "
        + "orders they are one part; \(order) each can be made by itself: \(list).",
      nb: "I noen rekkefølger gir ikke disse et gyldig scenario uten hverandre, så i "
        + "gjennomsnittet over alle rekkefølger er de én del; \(order) kan de gjøres hver for "
        + "seg: \(list).",
      nn: "I nokre rekkjefølgjer gjev ikkje desse eit gyldig scenario utan kvarandre, så i "
        + "gjennomsnittet over alle rekkjefølgjer er dei éin del; \(order) kan dei gjerast kvar "
        + "for seg: \(list).")
  }
  static func mergedInMeanOnly(list: String) -> Message {
    Message(
      "In some orders these give no valid scenario without each other, so in the mean over all "
        + "orders they are one part: \(list).",
      nb: "I noen rekkefølger gir ikke disse et gyldig scenario uten hverandre, så i "
        + "gjennomsnittet over alle rekkefølger er de én del: \(list).",
      nn: "I nokre rekkjefølgjer gjev ikkje desse eit gyldig scenario utan kvarandre, så i "
        + "gjennomsnittet over alle rekkjefølgjer er dei éin del: \(list).")
  }
  static func mergedInStack(order: String, list: String) -> Message {
    Message(
      "Made \(order), some of these give no valid scenario before the others are made too, so "
        + "there they are one part: \(list).",
      nb: "Gjort \(order) gir ikke alle disse et gyldig scenario før de andre også er gjort, så "
        + "der er de én del: \(list).",
      nn: "Gjorde \(order) gjev ikkje alle desse eit gyldig scenario før dei andre òg er gjorde, "
        + "så der er dei éin del: \(list).")
  }
  static func inert(list: String) -> Message {
    Message(
      "These changes do nothing to it: \(list).",
      nb: "Disse endringene virker ikke inn: \(list).",
      nn: "Desse endringane verkar ikkje inn: \(list).")
  }
  static func neverBetween(metric: String, instead: String) -> Message {
    Message(
      "\(metric) is never in one of the scenarios, or in one with some of the changes made, so "
        + "there is no difference to take apart. Ask of \(instead).",
      nb: "\(metric) er aldri i et av scenarioene, eller i et med noen av endringene gjort, så det "
        + "er ingen forskjell å dele opp. Spør heller om \(instead).",
      nn: "\(metric) er aldri i eitt av scenarioa, eller i eitt med nokre av endringane gjorde, så "
        + "det er ingen forskjell å dele opp. Spør heller om \(instead).")
  }
  static func yesOrNo(
    metric: String, from: String, baseline: String, to: String, other: String, instead: String
  ) -> Message {
    Message(
      "\(metric) is \(from) in \(baseline), and \(to) in \(other). A yes or no has no parts that "
        + "changes could make. Ask of \(instead).",
      nb: "\(metric) er \(from) i \(baseline) og \(to) i \(other). Et ja eller nei har ingen deler "
        + "som endringer kunne gi. Spør heller om \(instead).",
      nn: "\(metric) er \(from) i \(baseline) og \(to) i \(other). Eit ja eller nei har ingen "
        + "delar som endringar kunne gje. Spør heller om \(instead).")
  }
  static func inseparable(list: String) -> Message {
    Message(
      "No part of the changes gives a valid scenario without the rest, so the difference cannot be "
        + "taken apart: \(list).",
      nb: "Ingen del av endringene gir et gyldig scenario uten resten, så forskjellen kan ikke "
        + "deles opp: \(list).",
      nn: "Ingen del av endringane gjev eit gyldig scenario utan resten, så forskjellen kan ikkje "
        + "delast opp: \(list).")
  }
  static func tooMany(count: Int, most: Int) -> Message {
    Message(
      "\(count) changes are too many to tell apart; at most \(most) can be. Compare each with a "
        + "scenario between them.",
      nb: "\(count) endringer er for mange til å skilles fra hverandre; det går med høyst \(most). "
        + "Sammenlign hvert med et scenario mellom dem.",
      nn: "\(count) endringar er for mange til å skiljast frå kvarandre; det går med høgst "
        + "\(most). Samanlikn kvart med eit scenario mellom dei.")
  }
  static func takenOut(from: String) -> Message {
    Message("\(from) taken out", nb: "\(from) tatt ut", nn: "\(from) teke ut")
  }
  static func added(to: String) -> Message {
    Message("new: \(to)", nb: "nytt: \(to)", nn: "nytt: \(to)")
  }
  static func severalChanges(count: Int) -> Message {
    Message("\(count) changes", nb: "\(count) endringer", nn: "\(count) endringar")
  }
  static func severalNumbers(count: Int) -> Message {
    Message("\(count) numbers", nb: "\(count) tall", nn: "\(count) tal")
  }
  static func fromTo(from: String, to: String) -> Message {
    Message("from \(from) to \(to)", nb: "fra \(from) til \(to)", nn: "frå \(from) til \(to)")
  }
}
