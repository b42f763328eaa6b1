// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// What is said of work that takes long.
package enum WorkWords {
  package static func takesLong(time: String, count: Int, after: String) -> Message {
    Message(
      "This takes about \(time) (\(grouped: count) \(count, one: "future", many: "futures")). "
        + "Ctrl-C stops it; \(after)",
      nb: "Dette tar omtrent \(time) (\(grouped: count) "
        + "\(count, one: "framtid", many: "framtider")). Ctrl-C stopper det; \(after)",
      nn: "Dette tek om lag \(time) (\(grouped: count) "
        + "\(count, one: "framtid", many: "framtider")). Ctrl-C stoppar det; \(after)")
  }
  package static func largeTable(path: String, size: String) -> Message {
    Message(
      "\(path) is \(size), which takes a while. Ctrl-C stops it.",
      nb: "\(path) er på \(size), så dette tar en stund. Ctrl-C stopper det.",
      nn: "\(path) er på \(size), så dette tek ei stund. Ctrl-C stoppar det.")
  }
  package static func longTable(time: String, rows: Int, inputs: Int) -> Message {
    Message(
      "This takes about \(time) (\(grouped: rows) rows, \(inputs) inputs). Ctrl-C stops "
        + "it.",
      nb: "Dette tar omtrent \(time) (\(grouped: rows) rader, \(inputs) inndata). Ctrl-C "
        + "stopper det.",
      nn: "Dette tek om lag \(time) (\(grouped: rows) rader, \(inputs) inndata). Ctrl-C "
        + "stoppar det.")
  }
  package static func manyColumns(count: Int) -> Message {
    Message(
      "There are \(grouped: count) columns, so this takes a while. Ctrl-C stops it.",
      nb: "Det er \(grouped: count) kolonner, så dette tar en stund. Ctrl-C stopper det.",
      nn: "Det er \(grouped: count) kolonnar, så dette tek ei stund. Ctrl-C stoppar det.")
  }
  package static func manyNumbers(count: Int) -> Message {
    Message(
      "\(grouped: count) numbers are changed one by one, which takes a while. Ctrl-C stops it.",
      nb: "\(grouped: count) tall blir endret ett for ett, så dette tar en stund. Ctrl-C stopper "
        + "det.",
      nn: "\(grouped: count) tal blir endra eitt for eitt, så dette tek ei stund. Ctrl-C stoppar "
        + "det.")
  }
  package static func stopped(after: String) -> Message {
    Message("Stopped; \(after)", nb: "Stoppet; \(after)", nn: "Stoppa; \(after)")
  }
  package static let goOnKept = Message(
    "what is done is kept, and ksf runs resume last goes on from there.",
    nb: "det som er gjort, er lagret, og ksf runs resume last går videre derfra.",
    nn: "det som er gjort, er lagra, og ksf runs resume last går vidare derifrå.")
  package static func goOnPart(path: String) -> Message {
    Message(
      "what is done is in \(path), and the same command with --resume goes on from there.",
      nb: "det som er gjort, er i \(path), og samme kommando med --resume går videre derfra.",
      nn: "det som er gjort, er i \(path), og same kommando med --resume går vidare derifrå.")
  }
  package static let notKept = Message(
    "nothing of it is kept. With --part FILE it is.",
    nb: "ingenting av det blir lagret. Med --part FIL blir det det.",
    nn: "ingenting av det blir lagra. Med --part FIL blir det det.")
  package static let nothingKept = Message(
    "nothing of it is kept.",
    nb: "ingenting av det blir lagret.",
    nn: "ingenting av det blir lagra.")
  package static let madeAgain = Message(
    "nothing of it is kept.",
    nb: "ingenting av det blir lagret.",
    nn: "ingenting av det blir lagra.")
  package static func seconds(count: String) -> Message {
    Message("\(count) seconds", nb: "\(count) sekunder", nn: "\(count) sekund")
  }
  package static func minutes(count: String) -> Message {
    Message("\(count) minutes", nb: "\(count) minutter", nn: "\(count) minutt")
  }
  package static func hours(count: String) -> Message {
    Message("\(count) hours", nb: "\(count) timer", nn: "\(count) timar")
  }
  package static func days(count: String) -> Message {
    Message("\(count) days", nb: "\(count) dager", nn: "\(count) dagar")
  }

  /// A time in two digits at most, in the unit in which that says enough.
  package static func time(_ seconds: Double, in language: Language) -> String {
    func count(_ value: Double) -> String {
      NumberStyle(language).fixed(max(2, value.rounded()), decimals: 0)
    }
    let time =
      switch seconds {
      case ..<100: Self.seconds(count: count(seconds))
      case ..<6000: minutes(count: count(seconds / 60))
      case ..<172_800: hours(count: count(seconds / 3600))
      default: days(count: count(seconds / 86_400))
      }
    return time[language]
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
