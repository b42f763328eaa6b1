// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// What is said of work that takes long.
package enum WorkWords: String, CaseIterable {
  case takesLong, largeTable, longTable, manyColumns, manyNumbers, stopped, goOnKept, goOnPart,
    notKept, nothingKept, madeAgain, stillWorking
  case seconds, minutes, hours, days

  package var phrase: Phrase {
    switch self {
    case .takesLong:
      Phrase(
        "This takes about {time} ({count} {count?future:futures}). Ctrl-C stops it; {after}",
        nb: "Dette tar omtrent {time} ({count} {count?framtid:framtider}). Ctrl-C stopper det; "
          + "{after}",
        nn: "Dette tek om lag {time} ({count} {count?framtid:framtider}). Ctrl-C stoppar det; "
          + "{after}")
    case .largeTable:
      Phrase(
        "{path} is {size}, which takes a while. Ctrl-C stops it.",
        nb: "{path} er på {size}, så dette tar en stund. Ctrl-C stopper det.",
        nn: "{path} er på {size}, så dette tek ei stund. Ctrl-C stoppar det.")
    case .longTable:
      Phrase(
        "This takes about {time} ({rows} rows, {inputs} inputs). Ctrl-C stops it.",
        nb: "Dette tar omtrent {time} ({rows} rader, {inputs} inndata). Ctrl-C stopper det.",
        nn: "Dette tek om lag {time} ({rows} rader, {inputs} inndata). Ctrl-C stoppar det.")
    case .manyColumns:
      Phrase(
        "There are {count} columns, so this takes a while. Ctrl-C stops it.",
        nb: "Det er {count} kolonner, så dette tar en stund. Ctrl-C stopper det.",
        nn: "Det er {count} kolonnar, så dette tek ei stund. Ctrl-C stoppar det.")
    case .manyNumbers:
      Phrase(
        "{count} numbers are changed one by one, which takes a while. Ctrl-C stops it.",
        nb: "{count} tall blir endret ett for ett, så dette tar en stund. Ctrl-C stopper det.",
        nn: "{count} tal blir endra eitt for eitt, så dette tek ei stund. Ctrl-C stoppar det.")
    case .stillWorking:
      Phrase(
        "Still working. Ctrl-C stops it.", nb: "Arbeider fortsatt. Ctrl-C stopper det.",
        nn: "Arbeider framleis. Ctrl-C stoppar det.")
    case .stopped: Phrase("Stopped; {after}", nb: "Stoppet; {after}", nn: "Stoppa; {after}")
    case .goOnKept:
      Phrase(
        "what is done is kept, and ksf runs resume last goes on from there.",
        nb: "det som er gjort, er lagret, og ksf runs resume last går videre derfra.",
        nn: "det som er gjort, er lagra, og ksf runs resume last går vidare derifrå.")
    case .goOnPart:
      Phrase(
        "what is done is in {path}, and the same command with --resume goes on from there.",
        nb: "det som er gjort, er i {path}, og samme kommando med --resume går videre derfra.",
        nn: "det som er gjort, er i {path}, og same kommando med --resume går vidare derifrå.")
    case .notKept:
      Phrase(
        "nothing of it is kept. With --part FILE it is.",
        nb: "ingenting av det blir lagret. Med --part FIL blir det det.",
        nn: "ingenting av det blir lagra. Med --part FIL blir det det.")
    case .nothingKept:
      Phrase(
        "nothing of it is kept.", nb: "ingenting av det blir lagret.",
        nn: "ingenting av det blir lagra.")
    case .madeAgain:
      Phrase(
        "nothing of it is kept.", nb: "ingenting av det blir lagret.",
        nn: "ingenting av det blir lagra.")
    case .seconds:
      Phrase("{count} seconds", nb: "{count} sekunder", nn: "{count} sekund")
    case .minutes:
      Phrase("{count} minutes", nb: "{count} minutter", nn: "{count} minutt")
    case .hours: Phrase("{count} hours", nb: "{count} timer", nn: "{count} timar")
    case .days: Phrase("{count} days", nb: "{count} dager", nn: "{count} dagar")
    }
  }

  /// A time in two digits at most, in the unit in which that says enough.
  package static func time(_ seconds: Double, in language: Language) -> String {
    let (unit, value): (WorkWords, Double) =
      switch seconds {
      case ..<100: (.seconds, seconds)
      case ..<6000: (.minutes, seconds / 60)
      case ..<172_800: (.hours, seconds / 3600)
      default: (.days, seconds / 86_400)
      }
    let count = NumberStyle(language).fixed(max(2, value.rounded()), decimals: 0)
    return unit.phrase.filled(language, ["count": count])
  }

  /// Two sizes that differ, with as many digits as tell them apart.
  package static func memory(
    _ bytes: Double, apartFrom other: Double, in language: Language
  ) -> String {
    let usual = memory(bytes, in: language)
    let isCrossing = (bytes < 1e9) != (other < 1e9) && max(bytes, other) < 1.1e9
    let isSmall = min(bytes, other) < 1e6
    guard bytes != other, isCrossing || isSmall || usual == memory(other, in: language) else {
      return usual
    }
    let (unit, name) = max(bytes, other) < 1e9 ? (1e6, " MB") : (1e9, " GB")
    let style = NumberStyle(language)
    for decimals in 1...9 {
      let texts = [bytes, other, 0].map { style.fixed($0 / unit, decimals: decimals) + name }
      // Neither may come out as nothing.
      if Set(texts).count == 3 { return texts[0] }
    }
    return usual
  }

  /// `14.5 GB`, of 10^9 bytes; `800 MB`.
  package static func memory(_ bytes: Double, in language: Language) -> String {
    let style = NumberStyle(language)
    guard bytes >= 1e9 else { return style.fixed(max(1, bytes / 1e6), decimals: 0) + " MB" }
    let tenths = (bytes / 1e8).rounded()
    let isWhole = tenths >= 1000 || tenths.truncatingRemainder(dividingBy: 10) == 0
    return style.fixed(tenths / 10, decimals: isWhole ? 0 : 1) + " GB"
  }
}
