// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of levers, and of how figures were estimated.
extension SweepWords {
  static func leverEvenly(lever: String, central: String, low: String, high: String) -> Message {
    Message(
      "\(lever) is \(central) in the scenario; here it is drawn evenly from \(low) to \(high).",
      nb: "\(lever) er \(central) i scenarioet; her trekkes verdien jevnt mellom \(low) og "
        + "\(high).",
      nn: "\(lever) er \(central) i scenarioet; her blir verdien trekt jamt mellom \(low) og "
        + "\(high).")
  }
  static func leverValues(lever: String, central: String, list: String) -> Message {
    Message(
      "\(lever) is \(central) in the scenario; here each of these is drawn as often: \(list).",
      nb: "\(lever) er \(central) i scenarioet; her trekkes hver av disse like ofte: \(list).",
      nn: "\(lever) er \(central) i scenarioet; her blir kvar av desse trekt like ofte: \(list).")
  }
  static func leverDrawn(lever: String, central: String, law: String) -> Message {
    Message(
      "\(lever) is \(central) in the scenario; here it is drawn (\(law)).",
      nb: "\(lever) er \(central) i scenarioet; her trekkes verdien (\(law)).",
      nn: "\(lever) er \(central) i scenarioet; her blir verdien trekt (\(law)).")
  }
  static func leverNote(list: String) -> Message {
    Message("drawn: \(list)", nb: "trukket: \(list)", nn: "trekt: \(list)")
  }
  static func asInScenario(statement: String) -> Message {
    Message(
      "With the scenario's own values: \(statement)",
      nb: "Med scenarioets egne verdier: \(statement)",
      nn: "Med verdiane i scenarioet: \(statement)")
  }
  static func overRange(statement: String) -> Message {
    Message(
      "Over all values drawn: \(statement)",
      nb: "Over alle verdiene som trekkes: \(statement)",
      nn: "Over alle verdiane som blir trekte: \(statement)")
  }
  static func ofRange(metric: String) -> Message {
    Message(
      "\(metric) over all values drawn",
      nb: "\(metric) over alle verdiene som trekkes",
      nn: "\(metric) over alle verdiane som blir trekte")
  }
  static func scenarioPolicy(
    policy: String, thresholds: String, share: String, low: String, high: String
  ) -> Message {
    Message(
      "With \(policy), as in the scenario, \(thresholds) holds in \(share) of 100 futures "
        + "(\(low)–\(high)).",
      nb: "Med \(policy), som i scenarioet, holder \(thresholds) i \(share) av 100 framtider "
        + "(\(low)–\(high)).",
      nn: "Med \(policy), som i scenarioet, held \(thresholds) i \(share) av 100 framtider "
        + "(\(low)–\(high)).")
  }
  static func noScenarioPolicy(policy: String) -> Message {
    Message(
      "The scenario's own \(policy) is not among the policies.",
      nb: "Scenarioets eget valg, \(policy), er ikke blant politikkvalgene.",
      nn: "Scenarioet sitt eige val, \(policy), er ikkje mellom politikkvala.")
  }
  static func scenarioRun(count: Int) -> Message {
    Message(
      "Statements with the scenario's own values come from \(grouped: count) of the same futures.",
      nb: "Utsagnene med scenarioets egne verdier bygger på \(grouped: count) av de samme "
        + "framtidene.",
      nn: "Utsegnene med verdiane i scenarioet byggjer på \(grouped: count) av dei same "
        + "framtidene.")
  }
  static func atMedians(list: String) -> Message {
    Message(
      "What is not moved stands at its median; where the scenario has another value, that is in "
        + "brackets: \(list).",
      nb: "Det som ikke flyttes, står på medianen sin; der scenarioet har en annen verdi, står den "
        + "i parentes: \(list).",
      nn: "Det som ikkje blir flytta, står på medianen sin; der scenarioet har ein annan verdi, "
        + "står han i parentes: \(list).")
  }
  static func used(used: Int, dropped: Int) -> Message {
    Message(
      "Samples used: \(grouped: used); left out: \(grouped: dropped).",
      nb: "Brukte trekninger: \(grouped: used); holdt utenfor: \(grouped: dropped).",
      nn: "Brukte trekningar: \(grouped: used); haldne utanfor: \(grouped: dropped).")
  }
  static func estimator(estimator: String, count: Int) -> Message {
    Message(
      "Indices: \(estimator), from \(grouped: count) \(count, one: "row", many: "rows").",
      nb: "Indekser: \(estimator), av \(grouped: count) \(count, one: "rad", many: "rader").",
      nn: "Indeksar: \(estimator), av \(grouped: count) \(count, one: "rad", many: "rader").")
  }
}
