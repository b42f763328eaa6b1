// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Simulation

/// How a document in some language writes numbers, whatever the machine's own habits are.
///
/// English: `1,300.5 MNOK`. Norwegian: `1 300,5 mill. kroner`, with spaces that no line breaks at.
package struct NumberStyle: Hashable, Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  private var isEnglish: Bool { language == .en }
  private var point: String { isEnglish ? "." : "," }
  /// Between a number and its unit.
  private var space: String { isEnglish ? " " : "\u{A0}" }

  /// `value` with so many decimals, thousands apart, and a true minus.
  ///
  /// To the nearest; a half goes away from zero.
  package func fixed(_ value: Double, decimals: Int) -> String {
    if !value.isFinite { return (value.isNaN ? Label.noNumber : Label.never).phrase[language] }
    // Past fifteen digits there is nothing exact to group.
    if abs(value) * Self.power(decimals) >= 1e15 {
      return "\(value)".replacing(".", with: point)
    }
    let digits = Self.decimalDigits(abs(value), decimals: decimals)
    let (whole, rest) = (digits.dropLast(decimals), digits.suffix(decimals))
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped += isEnglish ? "," : "\u{A0}" }
      grouped.append(digit)
    }
    let isZero = digits.allSatisfy { $0 == "0" }
    return (value < 0 && !isZero ? "\u{2212}" : "") + grouped + (decimals > 0 ? point : "") + rest
  }

  /// What is more, with a plus before it: `+20.0`; less has its minus, and nothing neither.
  func signed(_ text: String, _ value: Double) -> String {
    let isZero = text.allSatisfy { !$0.isNumber || $0 == "0" }
    return value > 0 && !isZero ? "+" + text : text
  }

  /// What is more, as per cent with its sign: `+47.6 %`.
  package func signedPercent(_ fraction: Double) -> String { signed(percent(fraction), fraction) }

  /// A fraction as per cent with so many decimals: 0.0042 is `0.42 %` with two.
  package func percent(_ fraction: Double, decimals: Int) -> String {
    if fraction.isNaN { return noNumber }
    return fixed(fraction * 100, decimals: decimals) + space + "%"
  }

  /// A fraction as per cent with three significant digits, no zeros at the end: `0.743 %`, `1 %`.
  package func percent(_ fraction: Double) -> String {
    fraction.isNaN ? noNumber : significant(fraction * 100) + space + "%"
  }

  private var noNumber: String { Label.noNumber.phrase[language] }

  /// The same in running text, where Norwegian writes the word out: `0,743 prosent`.
  package func percentInText(_ fraction: Double) -> String {
    significant(fraction * 100) + space + Label.percent.phrase[language]
  }

  /// A share and the aim that it misses, in running text, with as many digits as tell them apart:
  /// `0.9999 %` and `1 %`.
  func inText(_ share: Double, missing aim: Double) -> (share: String, aim: String) {
    let unit = space + Label.percent.phrase[language]
    let (one, other) = apart(share, from: aim)
    return (one + unit, other + unit)
  }

  /// A share as per cent, with as many digits as tell it from each of the `aims` that it misses.
  package func percent(_ share: Double, missing aims: some Sequence<Double>) -> String {
    if share.isNaN { return noNumber }
    let missed = aims.filter { share < $0 }.map { apart(share, from: $0).0 }
    return (missed.max { $0.count < $1.count } ?? significant(share * 100)) + space + "%"
  }

  /// A share as per cent, with as many digits as tell it from a `limit` that it is on the wrong side of.
  func percent(_ share: Double, beside limit: Double) -> String {
    share.isNaN ? noNumber : apart(share, from: limit).0 + space + "%"
  }

  /// Two fractions in per cent, without the sign: with three digits, or with as many as it takes
  /// where they differ by more than rounding.
  func apart(_ one: Double, from other: Double) -> (String, String) {
    var texts = (significant(one * 100), significant(other * 100))
    guard abs(one - other) > Tolerance.slack(at: other) else { return texts }
    for decimals in 0...12 where texts.0 == texts.1 {
      texts = (
        trimmed(fixed(one * 100, decimals: decimals)),
        trimmed(fixed(other * 100, decimals: decimals))
      )
    }
    return texts
  }

  /// A fraction as per cent with at most four decimals.
  package func roughly(_ fraction: Double) -> String {
    trimmed(fixed(fraction * 100, decimals: 4)) + space + "%"
  }

  /// A value of a scenario with so many digits that count, for what has been solved for.
  ///
  /// As `--set` takes it, so that it can be put back.
  package func precise(_ value: Double, as measure: Measure, digits: Int = 6) -> String {
    func number(_ value: Double) -> String {
      let decimals = measure.isWhole ? 0 : Measure.decimals(abs(value), digits: digits)
      return trimmed(fixed(value, decimals: decimals))
    }
    switch measure.unit {
    case .money:
      return number(value).clearOfThousands(isEnglish ? "." : ",") + space
        + unit(Label.millions.phrase)
    case .fraction: return ungrouped(number(value * 100)) + space + "%"
    case .none:
      return measure.isWhole
        ? number(value).filter { $0 != "," && $0 != "\u{A0}" } : ungrouped(number(value))
    }
  }

  /// A number without a unit: an English comma in it would not say whether it parts thousands.
  private func ungrouped(_ text: String) -> String {
    isEnglish ? text.replacing(",", with: "") : text
  }

  /// A plain number with at most six decimals.
  package func short(_ value: Double) -> String { trimmed(fixed(value, decimals: 6)) }

  /// An amount in running text: `103.7 MNOK`, `1,300 MNOK`; `1 300 mill. kroner`.
  package func millions(_ amount: Double) -> String {
    // What one decimal would make nothing of keeps its digits.
    let isSmall = amount != 0 && abs(amount) < 0.05
    let number = isSmall ? significant(amount) : trimmed(fixed(amount, decimals: 1))
    return number + space + unit(Label.millions.phrase)
  }

  /// The shortest text that reads back to the same number, for data files; nothing for none.
  package static func exact(_ value: Double) -> String { value.isNaN ? "" : "\(value)" }

  /// One, or as many as it takes for three digits of what one would make nothing of.
  private func decimals(_ value: Double) -> Int {
    value != 0 && abs(value) < 0.05 ? Measure.decimals(abs(value), digits: 3) : 1
  }

  /// A number and what is counted.
  func counted(_ value: Double, decimals: Int, _ unit: Phrase) -> String {
    fixed(value, decimals: decimals) + space + self.unit(unit)
  }

  /// A unit of several words, kept together.
  private func unit(_ phrase: Phrase) -> String { phrase[language].replacing(" ", with: space) }

  /// About three digits, for numbers that are not known to more.
  func significant(_ value: Double) -> String {
    var decimals = 0
    while decimals < 12, value != 0, abs(value) * Self.power(decimals) < 99.95 { decimals += 1 }
    return trimmed(fixed(value, decimals: decimals))
  }

  /// Rounded up or down to three digits, or to more until `isEnough` of the number that is written.
  func rounded(
    _ value: Double, _ rule: FloatingPointRoundingRule, until isEnough: (Double) -> Bool
  ) -> String {
    for digits in 3..<16 {
      let decimals = Measure.decimals(abs(value), digits: digits)
      let power = Self.power(decimals)
      let steps = value * power
      // What is a whole number of steps but for rounding is one.
      let isWhole = abs(steps - steps.rounded()) <= 1e-9 * max(1, abs(steps))
      let end = (isWhole ? steps.rounded() : steps.rounded(rule)) / power
      if isEnough(end) { return trimmed(fixed(end, decimals: decimals)) }
    }
    return "\(value)".replacing(".", with: point)
  }

  /// Without zeros behind the decimal sign.
  private func trimmed(_ text: String) -> String {
    guard text.contains(point) else { return text }
    var text = text
    while text.hasSuffix("0") { text.removeLast() }
    return text.hasSuffix(point) ? String(text.dropLast()) : text
  }

  private static func power(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }

  /// The digits of ``fixed(_:decimals:)`` as programs read them: a point, no grouping, a plain minus.
  static func plain(_ value: Double, decimals: Int) -> String {
    NumberStyle(.en).fixed(value, decimals: decimals).replacing(",", with: "")
      .replacing("\u{2212}", with: "-")
  }

  /// How many steps of its last decimal a value is, to the nearest: what ``fixed(_:decimals:)`` shows.
  static func steps(_ value: Double, decimals: Int) -> Double {
    (value * power(decimals)).rounded(.toNearestOrAwayFromZero)
  }

  /// So many steps of the last decimal as a number.
  static func value(ofSteps steps: Double, decimals: Int) -> Double { steps / power(decimals) }

  /// At least `decimals` + 1 digits, the last `decimals` of them after the point.
  private static func decimalDigits(_ value: Double, decimals: Int) -> String {
    let text = "\(Int(steps(value, decimals: decimals)))"
    return String(repeating: "0", count: max(0, decimals + 1 - text.count)) + text
  }
}

extension NumberStyle {
  /// The text of a value in a table whose fractions are shown with so many decimals.
  func cell(_ value: Double, in unit: Column.Unit, percentDecimals: Int) -> String {
    switch unit {
    case .millions, .kroner, .projects: fixed(value, decimals: 1)
    case .fraction: fixed(value * 100, decimals: percentDecimals)
    case .index: fixed(value, decimals: 3)
    case .inhabitants: fixed(value, decimals: 0)
    }
  }

  /// A value with its unit, as a sentence or a list writes it.
  package func value(_ value: Double, in unit: Column.Unit) -> String {
    switch unit {
    case .millions: millions(value)
    case .kroner: counted(value, decimals: decimals(value), Label.kroner.phrase)
    case .fraction: percent(value)
    case .index: fixed(value, decimals: 3)
    case .projects: counted(value, decimals: decimals(value), Label.projects.phrase)
    case .inhabitants: counted(value, decimals: 0, Label.inhabitants.phrase)
    }
  }

  /// What a scenario gives, with its unit and every digit that was written, so that it can be put back.
  func given(_ value: Double, as measure: Measure) -> String {
    measure.unit == .none ? self.value(value, as: measure) : precise(value, as: measure, digits: 12)
  }

  /// A value of a scenario with its unit, rounded.
  func value(_ value: Double, as measure: Measure) -> String {
    switch measure.unit {
    case .money: millions(value)
    case .fraction: percent(value)
    case .none: measure == .year ? "\(Int(value))" : ungrouped(fixed(value, decimals: 0))
    }
  }
}
