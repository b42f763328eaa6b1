// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of elementary effects.
extension SweepWords {
  static func matters(metric: String, list: String, sizes: String) -> Message {
    Message(
      "\(metric) is moved most by \(list), in that order (mean size of the effects, each scaled up "
        + "to the whole distribution of its input: \(sizes)).",
      nb: "\(metric) flyttes mest av \(list), i den rekkefølgen (gjennomsnittlig størrelse på "
        + "utslagene, hvert regnet om til hele fordelingen: \(sizes)).",
      nn: "\(metric) blir mest flytta av \(list), i den rekkjefølgja (gjennomsnittleg storleik på "
        + "utslaga, kvart rekna om til heile fordelinga: \(sizes)).")
  }
  static func mattersOne(metric: String, list: String, sizes: String) -> Message {
    Message(
      "\(metric) is moved by \(list) alone (mean size of the effects, each scaled up to its whole "
        + "distribution: \(sizes)).",
      nb: "\(metric) flyttes bare av \(list) (gjennomsnittlig størrelse på utslagene, hvert regnet "
        + "om til hele fordelingen: \(sizes)).",
      nn: "\(metric) blir flytta berre av \(list) (gjennomsnittleg storleik på utslaga, kvart "
        + "rekna om til heile fordelinga: \(sizes)).")
  }
  static func turns(metric: String, list: String, sizes: String) -> Message {
    Message(
      "\(metric) turns most often with \(list), in that order (yes becomes no, or no yes, in so "
        + "many moves of each from one value to another: \(sizes)).",
      nb: "\(metric) snur oftest med \(list), i den rekkefølgen (ja blir nei, eller nei blir ja, i "
        + "så mange flyttinger av hver fra en verdi til en annen: \(sizes)).",
      nn: "\(metric) snur oftast med \(list), i den rekkjefølgja (ja blir nei, eller nei blir ja, "
        + "i så mange flyttingar av kvar frå ein verdi til ein annan: \(sizes)).")
  }
  static func turnsOne(metric: String, list: String, sizes: String) -> Message {
    Message(
      "\(metric) turns with \(list) alone (yes becomes no, or no yes, in \(sizes) of its moves "
        + "from one value to another).",
      nb: "\(metric) snur bare med \(list) (ja blir nei, eller nei blir ja, i \(sizes) av "
        + "flyttingene fra en verdi til en annen).",
      nn: "\(metric) snur berre med \(list) (ja blir nei, eller nei blir ja, i \(sizes) av "
        + "flyttingane frå ein verdi til ein annan).")
  }
  static func movedByNone(metric: String) -> Message {
    Message(
      "\(metric) does not move with any input.",
      nb: "\(metric) flyttes ikke av noen størrelse.",
      nn: "\(metric) blir ikkje flytta av nokon storleik.")
  }
  static func turnedByNone(metric: String) -> Message {
    Message(
      "\(metric) does not turn with any input: it is yes in every future that was tried, or no in "
        + "every one.",
      nb: "\(metric) snur ikke med noen størrelse: det er ja i alle framtidene som ble prøvd, "
        + "eller nei i alle.",
      nn: "\(metric) snur ikkje med nokon storleik: det er ja i alle framtidene som blei prøvde, "
        + "eller nei i alle.")
  }
}
