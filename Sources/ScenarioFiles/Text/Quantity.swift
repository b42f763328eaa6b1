// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// Reads a number with its unit: `100 MNOK`, `1.3 mrd. kr`, `3.8 %`.
///
/// The decimal sign is a point. A comma is read where it can mean one thing only: with an English unit
/// it parts thousands (`1,300 MNOK`), with a Norwegian one it is the decimal sign (`1 300,5 mill.
/// kroner`), as the program itself writes them. What may be read in two ways is refused.
package enum Quantity {
  /// What a text is not, and what would have been right.
  package struct Problem: Error, Hashable, Sendable {
    package var code: Fault.Code
    /// Right spellings of what was probably meant, each of which is accepted, or the limits.
    package var allowed: [Fault.Term]
  }

  /// The value of `text` in the program's units.
  package static func value(_ text: String, as measure: Measure) throws(Problem) -> Double {
    guard let number = NumberText(text) else {
      throw Problem(code: .notANumber, allowed: [.spelt(example(measure))])
    }
    guard let unit = QuantityUnit.named(number.unit, of: measure) else {
      throw unitProblem(number, measure)
    }
    switch number.reading(unit, isMoney: measure.unit == .money) {
    case .sure(let digits):
      guard let value = number.value(of: digits, shiftedBy: unit.shift), value.isFinite else {
        throw Problem(code: .notANumber, allowed: [.spelt(example(measure))])
      }
      guard measure.allows(value) else {
        throw Problem(code: .outOfRange, allowed: [.limits(measure)])
      }
      return value
    case .doubtful(let code, let readings):
      let isMoney = measure.unit == .money
      let spelt = readings.map { number.spelt($0, number.unit, isMoney: isMoney) }
      let allowed = spelt.filter { accepted($0, as: measure) != nil }
      guard !allowed.isEmpty else {
        throw readings.isEmpty
          ? Problem(code: .notANumber, allowed: [.spelt(example(measure))])
          : Problem(code: .outOfRange, allowed: [.limits(measure)])
      }
      throw Problem(code: code, allowed: allowed.map { .spelt($0) })
    }
  }

  /// The value of a text that is right as it stands; nil for any other.
  static func accepted(_ text: String, as measure: Measure) -> Double? {
    guard let number = NumberText(text), let unit = QuantityUnit.named(number.unit, of: measure),
      case .sure(let digits) = number.reading(unit, isMoney: measure.unit == .money),
      let value = number.value(of: digits, shiftedBy: unit.shift), measure.allows(value)
    else { return nil }
    return value
  }

  /// The value of a text that has been checked before.
  static func checked(_ text: String, as measure: Measure) -> Double {
    guard let value = accepted(text, as: measure) else {
      preconditionFailure("'\(text)' was not checked")
    }
    return value
  }

  /// The remark on a text with one comma in it that some would read otherwise: `1,300 MNOK` is 1300
  /// MNOK, `1,305 mill. kr` 1.305 mill. kr. None on any other.
  static func remark(on text: String, as measure: Measure, at path: String) -> LoadRemark? {
    guard text.utf8.contains(UInt8(ascii: ",")), let number = NumberText(text), number.hasOneMark,
      let unit = QuantityUnit.named(number.unit, of: measure), let whole = number.thousands(.comma)
    else { return nil }
    func read(_ digits: String) -> String {
      number.spelt(digits, number.unit, isMoney: measure.unit == .money)
    }
    switch (unit.convention, number.decimal(.comma)) {
    case (.english, _): return .thousandsComma(path: path, text: text, read: read(whole))
    case (.norwegian, let digits?) where measure.unit == .money:
      return .decimalComma(path: path, text: text, read: read(digits))
    default: return nil
    }
  }

  /// The fraction that a text in per cent is; nil for any other text.
  private static func percent(_ text: String) -> Double? {
    guard let number = NumberText(text), number.unit == "%",
      case .sure(let digits) = number.bareReading({ _ in true })
    else { return nil }
    return number.value(of: digits, shiftedBy: -2)
  }

  /// A number without a unit.
  static func bare(_ text: String, in range: ClosedRange<Double>) throws(Problem) -> Double {
    let wrong = Problem(code: .notANumber, allowed: [.number(range)])
    guard let number = NumberText(text), number.unit.isEmpty else {
      // A part in per cent is the same number over a hundred.
      guard let share = percent(text), range.contains(share) else { throw wrong }
      throw Problem(code: .notANumber, allowed: [.spelt(share.plain)])
    }
    func isIn(_ digits: String) -> Bool {
      number.value(of: digits, shiftedBy: 0).map(range.contains) ?? false
    }
    switch number.bareReading(isIn) {
    case .sure(let digits):
      guard let value = number.value(of: digits, shiftedBy: 0) else { throw wrong }
      guard range.contains(value) else {
        throw Problem(code: .outOfRange, allowed: [.number(range)])
      }
      return value
    case .doubtful(let code, let readings):
      let allowed = readings.filter(isIn).map { number.spelt($0, "", isMoney: false) }
      if allowed.isEmpty { throw wrong }
      throw Problem(code: code, allowed: allowed.map { .spelt($0) })
    }
  }

  /// The units that values of `measure` may have in a column of their own.
  static func units(of measure: Measure) -> [String] {
    measure.unit == .none
      ? ["inhabitants"] : QuantityUnit.offered(for: measure).map(\.text)
  }

  /// A right spelling, for messages.
  package static func example(_ measure: Measure) -> String {
    switch measure.unit {
    case .money: "100 MNOK"
    case .fraction: "3.8 %"
    case .none: measure == .year ? "2034" : "5"
    }
  }

  /// What is wrong with the unit, or with its absence.
  private static func unitProblem(_ number: NumberText, _ measure: Measure) -> Problem {
    // `1/2 bn`, `50-60 MNOK`: what begins like a number and goes on as something else is none.
    if let sign = number.unit.unicodeScalars.first, !sign.properties.isAlphabetic,
      !"%‰$€£".unicodeScalars.contains(sign)
    {
      return Problem(code: .notANumber, allowed: [.spelt(example(measure))])
    }
    let readings = number.readings
    let isMoney = measure.unit == .money
    func spelt(_ digits: String, _ unit: String) -> String {
      number.spelt(digits, unit, isMoney: isMoney)
    }
    func problem(_ code: Fault.Code, _ spellings: [String]) -> Problem {
      var seen: Set<String> = []
      let allowed = spellings.filter {
        accepted($0, as: measure) != nil && seen.insert($0).inserted
      }
      return Problem(
        code: code,
        allowed: (allowed.isEmpty ? [example(measure)] : allowed).map { .spelt($0) })
    }
    let offered = QuantityUnit.offered(for: measure).map(\.text)
    guard number.unit.isEmpty else {
      if let near = QuantityUnit.near(number.unit, of: measure) {
        return problem(
          .wrongUnit,
          readings.map { digits in
            let converted = number.value(of: digits, shiftedBy: near.shift - near.own)?.plain ?? ""
            return near.shift == near.own
              ? spelt(digits, near.text)
              : "\(isMoney ? converted.clearOfThousands(".") : converted) \(near.text)"
          })
      }
      let own = readings.count == 1 ? readings : []
      return problem(.wrongUnit, own.flatMap { digits in offered.map { spelt(digits, $0) } })
    }
    // A bare 0.01 may be a fraction: 1 %.
    func fraction(_ digits: String) -> [String] {
      guard measure.unit == .fraction, let value = number.value(of: digits, shiftedBy: 2),
        abs(value) < 100 || (measure == .compensation && value == 100)
      else { return [] }
      return ["\(value.plain) %"]
    }
    let plain = QuantityUnit.offered(for: measure)[0]
    let sure: String
    switch number.reading(plain, isMoney: isMoney) {
    case .sure(let digits): sure = digits
    case .doubtful(let code, let readings):
      return problem(code, readings.flatMap { fraction($0) + [spelt($0, plain.text)] })
    }
    let written = offered.prefix(3).map { spelt(sure, $0) }
    let found = problem(.missingUnit, fraction(sure) + written)
    return found.allowed == [.spelt(example(measure))] && !written.contains(example(measure))
      ? Problem(code: .outOfRange, allowed: [.limits(measure)]) : found
  }
}

extension Double {
  /// As people write it: without `.0`.
  var plain: String { self == rounded() && abs(self) < 1e15 ? "\(Int(self))" : "\(self)" }
}

extension String {
  /// Digits without zeros at the end of their decimals: nothing then reads them as thousands.
  var shortened: String {
    guard contains(".") else { return self }
    var digits = self[...]
    while digits.last == "0" { digits.removeLast() }
    return String(digits.last == "." ? digits.dropLast() : digits)
  }
}
