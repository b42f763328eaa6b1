// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of a goal that is to hold in a share of the futures.
enum ProbableWords {
  static func question(
    title: String, id: String, parameter: String, goal: String, wanted: String, central: String,
    share: String
  ) -> Message {
    Message(
      "\(title) (\(id)): what \(parameter) makes \(goal) in \(wanted) of 100 futures? With "
        + "\(central), as in the scenario, it holds in \(share).",
      nb: "\(title) (\(id)): hvilken \(parameter) gir \(goal) i \(wanted) av 100 framtider? Med "
        + "\(central), som i scenarioet, gjelder det i \(share).",
      nn: "\(title) (\(id)): kva \(parameter) gjev \(goal) i \(wanted) av 100 framtider? Med "
        + "\(central), som i scenarioet, gjeld det i \(share).")
  }
  static func questionHeld(
    title: String, id: String, parameter: String, goal: String, wanted: String, central: String,
    share: String
  ) -> Message {
    Message(
      "\(title) (\(id)): what \(parameter) makes \(goal) in \(wanted) of 100 futures? With "
        + "\(central) in all of them it holds in \(share).",
      nb: "\(title) (\(id)): hvilken \(parameter) gir \(goal) i \(wanted) av 100 framtider? Med "
        + "\(central) i alle framtidene gjelder det i \(share).",
      nn: "\(title) (\(id)): kva \(parameter) gjev \(goal) i \(wanted) av 100 framtider? Med "
        + "\(central) i alle framtidene gjeld det i \(share).")
  }
  static func held(parameter: String) -> Message {
    Message(
      "\(parameter) is uncertain in the scenario; here each value that was tried is the same in "
        + "all futures, without that uncertainty.",
      nb: "\(parameter) er usikker i scenarioet; her er hver verdi som er prøvd, den samme i alle "
        + "framtidene, uten den usikkerheten.",
      nn: "\(parameter) er uviss i scenarioet; her er kvar verdi som er prøvd, den same i alle "
        + "framtidene, utan den uvissa.")
  }
  static func region(region: String, low: String, high: String, share: String) -> Message {
    Message(
      "It takes \(region) (\(low)–\(high)): then it holds in \(share) of 100.",
      nb: "Det kreves \(region) (\(low)–\(high)): da gjelder det i \(share) av 100.",
      nn: "Det krevst \(region) (\(low)–\(high)): då gjeld det i \(share) av 100.")
  }
  static func none(
    low: String, high: String, wanted: String, value: String, share: String, atLow: String,
    atHigh: String
  ) -> Message {
    Message(
      "No value tried from \(low) to \(high) makes it \(wanted) of 100. Of those tried \(value) "
        + "comes nearest with \(share); \(low) gives \(atLow), \(high) gives \(atHigh).",
      nb: "Ingen av verdiene som er prøvd fra \(low) til \(high), gir \(wanted) av 100. Av dem "
        + "kommer \(value) nærmest med \(share); \(low) gir \(atLow), \(high) gir \(atHigh).",
      nn: "Ingen av verdiane som er prøvde frå \(low) til \(high), gjev \(wanted) av 100. Av dei "
        + "kjem \(value) nærast med \(share); \(low) gjev \(atLow), \(high) gjev \(atHigh).")
  }
  static func unchanged(low: String, high: String, wanted: String, share: String) -> Message {
    Message(
      "No value tried from \(low) to \(high) makes it \(wanted) of 100, and none comes nearer than "
        + "another: with all of them it holds in \(share).",
      nb: "Ingen av verdiene som er prøvd fra \(low) til \(high), gir \(wanted) av 100, og ingen "
        + "kommer nærmere enn en annen: med alle gjelder det i \(share).",
      nn: "Ingen av verdiane som er prøvde frå \(low) til \(high), gjev \(wanted) av 100, og ingen "
        + "kjem nærare enn ein annan: med alle gjeld det i \(share).")
  }
  static func everywhere(wanted: String) -> Message {
    Message(
      "Every value that was looked at makes it \(wanted) of 100 or more.",
      nb: "Alle verdiene som er prøvd, gir \(wanted) av 100 eller mer.",
      nn: "Alle verdiane som er prøvde, gjev \(wanted) av 100 eller meir.")
  }
  static func account(count: Int, seed: UInt64, blocks: Int) -> Message {
    Message(
      "The same \(grouped: count) futures for every value (seed \(seed)); intervals hold the truth "
        + "in 95 of 100 cases, by the spread of \(blocks) independent replicates.",
      nb: "De samme \(grouped: count) framtidene for alle verdier (frø \(seed)); intervallene "
        + "dekker sannheten i 95 av 100 tilfeller, etter spredningen mellom \(blocks) uavhengige "
        + "gjentak.",
      nn:
        "Dei same \(grouped: count) framtidene for alle verdiar (frø \(seed)); intervalla dekkjer "
        + "sanninga i 95 av 100 tilfelle, etter spreiinga mellom \(blocks) uavhengige gjentak.")
  }
  static func dropped(count: Int) -> Message {
    Message(
      "\(grouped: count) \(count, one: "future has", many: "futures have") no valid path and "
        + "\(count, one: "was", many: "were") left out.",
      nb: "\(grouped: count) \(count, one: "framtid", many: "framtider") har ingen gyldig bane og "
        + "er holdt utenfor.",
      nn:
        "\(grouped: count) \(count, one: "framtid", many: "framtider") har inga gyldig bane og er "
        + "\(count, one: "halden", many: "haldne") utanfor.")
  }
}
