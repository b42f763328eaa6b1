// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of boxes.
extension GivenWords {
  static func box(condition: String, list: String) -> Message {
    Message(
      "\(condition) mostly where \(list).",
      nb: "\(condition) stort sett når \(list).",
      nn: "\(condition) stort sett når \(list).")
  }
  static func boxOften(condition: String, list: String) -> Message {
    Message(
      "\(condition) more often where \(list).",
      nb: "\(condition) oftere når \(list).",
      nn: "\(condition) oftare når \(list).")
  }
  static func boxQuality(density: String, base: String, coverage: String) -> Message {
    Message(
      "There it is so in \(density) of the futures, against \(base) of all; \(coverage) of all "
        + "such futures lie there.",
      nb: "Der er det slik i \(density) av framtidene, mot \(base) av alle; \(coverage) av alle "
        + "slike framtider ligger der.",
      nn: "Der er det slik i \(density) av framtidene, mot \(base) av alle; \(coverage) av alle "
        + "slike framtider ligg der.")
  }
  static func noBox(condition: String) -> Message {
    Message(
      "No limits on the inputs tell where \(condition).",
      nb: "Ingen grenser for størrelsene forteller når \(condition).",
      nn: "Ingen grenser for storleikane fortel når \(condition).")
  }
  static func onlyChance(condition: String, count: Int) -> Message {
    Message(
      "No limits on the inputs tell where \(condition): the best box is no better than the best of "
        + "\(count) tables in which it is dealt out at random.",
      nb: "Ingen grenser for størrelsene forteller når \(condition): den beste boksen er ikke "
        + "bedre enn den beste fra \(count) tabeller der det er delt ut tilfeldig.",
      nn: "Ingen grenser for storleikane fortel når \(condition): den beste boksen er ikkje betre "
        + "enn den beste frå \(count) tabellar der det er delt ut tilfeldig.")
  }
  static func chanceEnough(count: Int) -> Message {
    Message(
      "Chance is enough to explain that: one of \(count) tables in which the condition is dealt "
        + "out at random has as good a box.",
      nb: "Tilfeldighet er nok til å forklare det: en av \(count) tabeller der vilkåret er delt ut "
        + "tilfeldig, har en like god boks.",
      nn: "Slump er nok til å forklare det: ein av \(count) tabellar der vilkåret er delt ut "
        + "tilfeldig, har ein like god boks.")
  }
  static func noLimits(step: Int) -> Message {
    Message(
      "Step \(step) has no limits: it is all of the futures.",
      nb: "Steg \(step) har ingen grenser: det er alle framtidene.",
      nn: "Steg \(step) har ingen grenser: det er alle framtidene.")
  }
  static func heldOut(count: Int, density: String) -> Message {
    Message(
      "In boxes found in \(count) random halves of the rows the condition holds in \(density) of "
        + "the futures of the other halves: that is what to expect of new ones.",
      nb: "I bokser funnet i \(count) tilfeldige halvdeler av radene er vilkåret oppfylt i "
        + "\(density) av framtidene i de andre halvdelene: så mye kan ventes i nye.",
      nn: "I boksar funne i \(count) tilfeldige halvdelar av radene er vilkåret oppfylt i "
        + "\(density) av framtidene i dei andre halvdelane: så mykje kan ein vente i nye.")
  }
  static func weak(count: Int, list: String) -> Message {
    Message(
      "Limits found again on the same side in fewer than seven of ten of \(count) random halves of "
        + "the rows: \(list).",
      nb: "Grenser funnet igjen på samme side i færre enn sju av ti av \(count) tilfeldige "
        + "halvdeler av radene: \(list).",
      nn: "Grenser funne att på same side i færre enn sju av ti av \(count) tilfeldige halvdelar "
        + "av radene: \(list).")
  }
}
