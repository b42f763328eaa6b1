// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

/// Reads a number with its unit: `100 MNOK`, `1.3 mrd. kr`, `3.8 %`.
public enum Quantity {
  /// What a text is not, and what would have been right.
  public struct Problem: Error, Hashable, Sendable {
    public var code: Fault.Code
    /// Right spellings of what was probably meant, or the limits.
    public var allowed: [Fault.Term]
  }

  /// The powers of ten that turn a unit into the program's own.
  private static let units: [(text: String, unit: Measure.Unit, shift: Int)] = [
    ("MNOK", .money, 0), ("bn NOK", .money, 3), ("NOK", .money, -6), ("mill. kr", .money, 0),
    ("mrd. kr", .money, 3), ("kr", .money, -6), ("%", .fraction, -2), ("", .none, 0),
  ]

  /// The value of `text` in the program's units.
  public static func value(_ text: String, as measure: Measure) throws(Problem) -> Double {
    guard let number = NumberText(text) else {
      throw Problem(code: .notANumber, allowed: [.spelt(example(measure))])
    }
    if let digits = number.digitsAfterComma { throw commaProblem(number, digits, measure) }
    guard let unit = units.first(where: { $0.text == number.unit && $0.unit == measure.unit })
    else { throw unitProblem(number, measure) }
    if isAmbiguous(number, measure) {
      let parts = number.mantissa.split(separator: ".")
      let short = number.value(shiftedBy: 0)!.plain  // It has no exponent, so it is a number.
      throw Problem(
        code: .ambiguousPoint,
        allowed: ["\(short) \(number.unit)", "\(parts[0])\(parts[1]) \(number.unit)"].map {
          .spelt($0)
        })
    }
    guard let value = number.value(shiftedBy: unit.shift), value.isFinite else {
      throw Problem(code: .notANumber, allowed: [.spelt(example(measure))])
    }
    guard measure.allows(value) else {
      throw Problem(code: .outOfRange, allowed: [.limits(measure)])
    }
    return value
  }

  /// The value of a text that has been checked before.
  static func checked(_ text: String, as measure: Measure) -> Double {
    guard let value = try? value(text, as: measure) else {
      preconditionFailure("'\(text)' was not checked")
    }
    return value
  }

  /// The units that values of `measure` may have in a column of their own.
  static func units(of measure: Measure) -> [String] {
    measure.unit == .none
      ? ["inhabitants"] : units.filter { $0.unit == measure.unit }.map(\.text)
  }

  /// A right spelling, for messages.
  public static func example(_ measure: Measure) -> String {
    switch measure.unit {
    case .money: "100 MNOK"
    case .fraction: "3.8 %"
    case .none: "5"
    }
  }

  /// `3,8 %` is 3.8 %; `1,300 MNOK` is probably 1300 MNOK and may be 1.3, so both are shown.
  private static func commaProblem(
    _ number: NumberText, _ digits: String, _ measure: Measure
  ) -> Problem {
    let example = String(example(measure).drop { $0 != " " }.dropFirst())
    let unit = number.unit.isEmpty ? example : meant(number.unit) ?? number.unit
    return Problem(
      code: .decimalComma,
      allowed: readings(of: number.mantissa, digits).map { .spelt("\($0) \(unit)".trimmed) })
  }

  /// What digits around a comma or a point may mean: three behind it are more likely thousands.
  static func readings(of whole: String, _ digits: String) -> [String] {
    guard digits.count == 3 else { return ["\(whole).\(digits)"] }
    var short = digits[...]
    while short.last == "0" { short.removeLast() }
    return [whole + digits, short.isEmpty ? whole : "\(whole).\(short)"]
  }

  /// `1.300 MNOK` is 1.3 to some and 1300 to others; nobody writes a zero behind three decimals.
  private static func isAmbiguous(_ number: NumberText, _ measure: Measure) -> Bool {
    let parts = number.mantissa.drop { $0 == "-" }.split(separator: ".")
    return measure.unit == .money && number.exponent == 0 && parts.count == 2
      && parts[0].count <= 3 && parts[0] != "0" && parts[1].count == 3 && parts[1].last == "0"
  }

  /// The unit that another way to write it leaves no doubt about.
  private static func meant(_ unit: String) -> String? {
    spellings.first { $0.others.contains(unit.lowercased()) }?.unit
  }

  private static func unitProblem(_ number: NumberText, _ measure: Measure) -> Problem {
    let digits = number.mantissa + (number.exponent == 0 ? "" : "e\(number.exponent)")
    let known = units.filter { $0.unit == measure.unit && !$0.text.isEmpty }.map(\.text)
    if number.unit.isEmpty {
      // A bare 0.01 may be a fraction: 1 %.
      let asFraction = measure.unit == .fraction ? number.value(shiftedBy: 2) : nil
      let isFraction =
        abs(asFraction ?? 100) < 100 || (measure == .compensation && asFraction == 100)
      let fraction = asFraction.flatMap { isFraction ? "\($0.plain) %" : nil }
      let written = known.prefix(3).map { "\(digits) \($0)" }
      return Problem(
        code: .missingUnit, allowed: ([fraction].compactMap(\.self) + written).map { .spelt($0) })
    }
    if measure.unit == .none { return Problem(code: .wrongUnit, allowed: [.spelt(digits)]) }
    if let meant = meant(number.unit), known.contains(meant) {
      return Problem(code: .wrongUnit, allowed: ["\(digits) \(meant)"])
    }
    return Problem(code: .wrongUnit, allowed: known.map { .spelt("\(digits) \($0)") })
  }

  /// Other ways to write a unit that leave no doubt about it, in lower case.
  private static let spellings: [(unit: String, others: Set<String>)] = [
    ("MNOK", ["mnok", "m nok", "million nok", "millions nok", "mill nok", "mill. nok"]),
    ("bn NOK", ["bn nok", "billion nok", "bnok", "bn. nok"]), ("NOK", ["nok"]),
    (
      "mill. kr",
      ["mill", "mill.", "mill kr", "mill. kroner", "mill kroner", "millioner", "millioner kroner"]
    ),
    (
      "mrd. kr",
      ["mrd", "mrd.", "mrd kr", "mrd. kroner", "mrd kroner", "milliarder", "milliarder kroner"]
    ), ("kr", ["kroner", "kr.", "kr"]),
    ("%", ["prosent", "pst.", "pst", "percent", "per cent", "pct"]),
  ]
}

extension Double {
  /// As people write it: without `.0`.
  var plain: String { self == rounded() && abs(self) < 1e15 ? "\(Int(self))" : "\(self)" }
}
