// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// How figures were made, and how sure they are.
extension SweepWords {
  static func run(count: Int, method: String, seed: UInt64) -> Message {
    Message(
      "\(grouped: count) \(count, one: "future", many: "futures"), \(method), seed \(seed).",
      nb: "\(grouped: count) \(count, one: "framtid", many: "framtider"), \(method), frø \(seed).",
      nn: "\(grouped: count) \(count, one: "framtid", many: "framtider"), \(method), frø \(seed).")
  }
  static func rounded(asked: Int, count: Int) -> Message {
    Message(
      "Asked for were \(grouped: asked); the method takes \(grouped: count).",
      nb: "Det ble bedt om \(grouped: asked); metoden bruker \(grouped: count).",
      nn: "Det blei bede om \(grouped: asked); metoden bruker \(grouped: count).")
  }
  static func dropped(count: Int, all: Int, reasons: String) -> Message {
    Message(
      "\(grouped: count) of \(grouped: all) \(all, one: "future", many: "futures") "
        + "\(count, one: "has", many: "have") no valid path and "
        + "\(count, one: "was", many: "were") left out (\(reasons)); the rest are told.",
      nb: "\(grouped: count) av \(grouped: all) \(all, one: "framtid", many: "framtider") har "
        + "ingen gyldig bane og er holdt utenfor (\(reasons)); tallene gjelder resten.",
      nn: "\(grouped: count) av \(grouped: all) \(all, one: "framtid", many: "framtider") har inga "
        + "gyldig bane og er \(count, one: "halden", many: "haldne") utanfor (\(reasons)); tala "
        + "gjeld resten.")
  }
  static func droppedRows(count: Int, all: Int, reasons: String) -> Message {
    Message(
      "Behind the indices \(grouped: count) of \(grouped: all) \(all, one: "row", many: "rows") "
        + "\(count, one: "has", many: "have") a future without a valid path and "
        + "\(count, one: "was", many: "were") left out (such futures by reason, several in a row: "
        + "\(reasons)).",
      nb: "Av radene bak indeksene har \(grouped: count) av \(grouped: all) en framtid uten gyldig "
        + "bane og er holdt utenfor (slike framtider etter årsak, flere i en rad: \(reasons)).",
      nn: "Av radene bak indeksane har \(grouped: count) av \(grouped: all) ei framtid utan gyldig "
        + "bane og er \(count, one: "halden", many: "haldne") utanfor (slike framtider etter "
        + "årsak, fleire i ei rad: \(reasons)).")
  }
  static func pseudoRandom(list: String) -> Message {
    Message(
      "Drawn pseudo-randomly, not from the net: \(list).",
      nb: "Trukket pseudotilfeldig, ikke fra nettet: \(list).",
      nn: "Trekte pseudotilfeldig, ikkje frå nettet: \(list).")
  }
  static func inert(list: String) -> Message {
    Message(
      "These change nothing of what is looked at: \(list).",
      nb: "Disse endrer ingenting av det som måles: \(list).",
      nn: "Desse endrar ingenting av det som blir målt: \(list).")
  }
  static func inertAlone(list: String) -> Message {
    Message(
      "Moved alone these change nothing of what is looked at: \(list).",
      nb: "Alene endrer disse ingenting av det som måles: \(list).",
      nn: "Åleine endrar desse ingenting av det som blir målt: \(list).")
  }
  static func held(list: String) -> Message {
    Message(
      "A grid is of the levers; these keep the scenario's values: \(list).",
      nb: "Rutenettet gjelder handlingsvariablene; disse beholder scenarioets verdier: \(list).",
      nn: "Rutenettet gjeld handlingsvariablane; desse held på verdiane i scenarioet: \(list).")
  }
  static func intervalsBlocks(blocks: Int) -> Message {
    Message(
      "Intervals hold the truth in 95 of 100 cases, by the spread of \(grouped: blocks) "
        + "independent replicates.",
      nb: "Intervallene dekker sannheten i 95 av 100 tilfeller, etter spredningen mellom "
        + "\(grouped: blocks) uavhengige gjentak.",
      nn: "Intervalla dekkjer sanninga i 95 av 100 tilfelle, etter spreiinga mellom "
        + "\(grouped: blocks) uavhengige gjentak.")
  }
  static let intervalsDraws = Message(
    "Intervals hold the truth in 95 of 100 cases, as draws are independent.",
    nb: "Intervallene dekker sannheten i 95 av 100 tilfeller, siden trekningene er uavhengige.",
    nn: "Intervalla dekkjer sanninga i 95 av 100 tilfelle, sidan trekningane er uavhengige.")
  static func precise(count: Int) -> Message {
    Message(
      "The precision asked for was met after \(grouped: count) futures.",
      nb: "Den presisjonen det ble bedt om, var nådd etter \(grouped: count) framtider.",
      nn: "Den presisjonen det blei bede om, var nådd etter \(grouped: count) framtider.")
  }
  static func stopped(count: Int, list: String) -> Message {
    Message(
      "Stopped after \(grouped: count) futures without the precision asked for: \(list).",
      nb: "Stanset etter \(grouped: count) framtider uten den presisjonen det ble bedt om: "
        + "\(list).",
      nn: "Stansa etter \(grouped: count) framtider utan den presisjonen det blei bede om: "
        + "\(list).")
  }
  static func cubeSeen(share: String) -> Message {
    Message(
      "Moving one input at a time looks at \(share) of the space of futures at most, and does not "
        + "see what inputs do together.",
      nb: "Når én størrelse flyttes om gangen, ser en på høyst \(share) av alle framtider, og ikke "
        + "på hva størrelsene gjør sammen.",
      nn: "Når éin storleik blir flytta om gongen, ser ein på høgst \(share) av alle framtider, og "
        + "ikkje på kva storleikane gjer saman.")
  }
  static func correlated(list: String) -> Message {
    Message("Correlated: \(list).", nb: "Korrelerte: \(list).", nn: "Korrelerte: \(list).")
  }
  static func everyN(count: Int) -> Message {
    Message(
      "Bands are shown for every \(count)th year; data formats have all.",
      nb: "Båndene vises for hvert \(count). år; dataformatene har alle.",
      nn: "Banda blir viste for kvart \(count). år; dataformata har alle.")
  }
}
