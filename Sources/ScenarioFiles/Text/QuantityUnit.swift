// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// A unit as people write it.
///
/// Capitals, points and spaces of every kind make no difference: `MNOK`, `mnok`, `mill. kr`, `mill kr`.
struct QuantityUnit: Sendable {
  /// How the language that the unit is of writes numbers.
  enum Convention: Sendable {
    /// A comma parts thousands: `1,300 MNOK`.
    case english
    /// A comma is the decimal sign: `1 300,5 mill. kroner`.
    case norwegian
    /// The unit does not tell.
    case none
  }

  let kind: Measure.Unit
  /// The power of ten that turns it into the program's own.
  let shift: Int
  let convention: Convention
  /// As the program writes it.
  let text: String
  /// Every way to write it, in lower case without points.
  let names: [String]
  /// Whether only inhabitants are counted in it.
  var isOfPersons = false

  private static func money(
    _ shift: Int, _ convention: Convention, _ text: String, _ others: [String]
  ) -> QuantityUnit {
    let names = [plain(text)] + others
    return Self(kind: .money, shift: shift, convention: convention, text: text, names: names)
  }

  static let all: [QuantityUnit] = [
    money(0, .english, "MNOK", ["m nok", "mill nok", "million nok", "millions nok"]),
    money(3, .english, "bn NOK", ["bnok", "billion nok", "mrd nok"]),
    money(-6, .english, "NOK", []),
    money(
      0, .norwegian, "mill. kr",
      ["mill kroner", "mkr", "m kr", "millioner kr", "millioner kroner"]),
    money(3, .norwegian, "mrd. kr", ["mrd kroner", "milliarder kr", "milliarder kroner"]),
    money(-6, .norwegian, "kr", ["kroner"]),
    Self(kind: .fraction, shift: -2, convention: .none, text: "%", names: ["%"]),
    Self(
      kind: .fraction, shift: -2, convention: .english, text: "percent",
      names: ["percent", "per cent", "pct"]),
    Self(
      kind: .fraction, shift: -2, convention: .norwegian, text: "prosent",
      names: ["prosent", "pst"]),
    Self(kind: .none, shift: 0, convention: .none, text: "", names: [""]),
    Self(
      kind: .none, shift: 0, convention: .english, text: "inhabitants", names: ["inhabitants"],
      isOfPersons: true),
    Self(
      kind: .none, shift: 0, convention: .norwegian, text: "innbyggere",
      names: ["innbyggere", "innbyggjarar", "innbyggarar"], isOfPersons: true),
    Self(
      kind: .none, shift: 6, convention: .none, text: "million",
      names: ["mill", "million", "millions", "millioner", "millionar"], isOfPersons: true),
  ]

  private static let byName: [String: [QuantityUnit]] = {
    var units: [String: [QuantityUnit]] = [:]
    for unit in all { for name in unit.names { units[name, default: []].append(unit) } }
    return units
  }()

  /// The unit that is written so; nil for one that `measure` does not have.
  static func named(_ text: String, of measure: Measure) -> QuantityUnit? {
    byName[plain(text)]?.first { $0.suits(measure) }
  }

  /// Those that are offered for values of `measure`.
  static func offered(for measure: Measure) -> [QuantityUnit] {
    all.filter { $0.kind == measure.unit && ($0.kind != .fraction || $0.text == "%") }
      .filter { !$0.isOfPersons }
  }

  func suits(_ measure: Measure) -> Bool {
    kind == measure.unit && (!isOfPersons || measure == .persons)
  }

  /// In lower case, without points, with one space between words.
  private static func plain(_ text: String) -> String {
    if text.isEmpty || text == "%" { return text }
    return text.lowercased().replacing(".", with: " ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}

extension QuantityUnit {
  /// What is no unit here, but leaves no doubt of what it means.
  struct Near {
    let shift: Int
    /// The unit to write instead.
    let text: String
    /// The power of ten of that unit.
    let own: Int
  }

  static func near(_ text: String, of measure: Measure) -> Near? {
    let name = plain(text)
    switch measure.unit {
    case .money:
      switch name {
      case "m", "million", "millions": return Near(shift: 0, text: "MNOK", own: 0)
      case "bn", "billion", "billions": return Near(shift: 3, text: "MNOK", own: 0)
      case "mill", "millioner": return Near(shift: 0, text: "mill. kr", own: 0)
      case "mrd", "milliard", "milliarder": return Near(shift: 3, text: "mrd. kr", own: 3)
      case "tnok", "knok", "tkr", "t kr", "kkr", "tusen kr", "tusen kroner", "thousand nok":
        return Near(shift: -3, text: "MNOK", own: 0)
      default: return nil
      }
    case .fraction:
      switch name {
      case "‰", "promille", "per mille", "permille", "per mil":
        return Near(shift: -3, text: "%", own: -2)
      case "bp", "bps", "basis point", "basis points", "basispunkt", "basispunkter":
        return Near(shift: -4, text: "%", own: -2)
      case "pp", "percentage point", "percentage points", "prosentpoeng":
        return Near(shift: -2, text: "%", own: -2)
      default: return nil
      }
    case .none: return nil
    }
  }
}
