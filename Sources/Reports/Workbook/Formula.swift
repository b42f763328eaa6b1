// SPDX-License-Identifier: GPL-3.0-or-later

import Simulation

/// A formula of the workbook: it prints itself as Excel writes it, and computes itself.
///
/// So the value that is kept beside a formula is that formula's own, and tests hold it against the
/// engine without any office program. The functions are those that every one of them knows.
indirect enum Formula: Hashable, Sendable {
  case number(Double)
  case words(String)
  /// The input at a key path, by its name.
  case input(String)
  /// The year over the formula's own column.
  case year
  /// A row in the formula's own column, or so many columns to the right of it.
  case row(String, shift: Int)
  /// A row in a year that is computed.
  case at(String, Formula)
  /// All years of a row.
  case range(String)
  /// A row in one year, or summed over several, of the scenario with this number among those of a
  /// workbook: what tables show.
  case cell(String, year: Int, side: Int)
  case sum(String, years: ClosedRange<Int>, side: Int)
  /// All years.
  case years
  /// The input whose key path is this with the year of the column behind it; empty if there is none.
  case dated(String)
  /// Every figure of the model.
  case everything
  /// For each input 1 where the program takes what stands there, else 0.
  case inputFlags
  case binary(Operator, Formula, Formula)
  case call(Function, [Formula])

  enum Operator: String, Hashable, Sendable {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"
    case power = "^"
    case equal = "="
    case notEqual = "<>"
    case less = "<"
    case atMost = "<="
    case atLeast = ">="
    case joined = "&"

    /// What binds stronger has more.
    var precedence: Int {
      switch self {
      case .power: 5
      case .times, .over: 4
      case .plus, .minus: 3
      case .joined: 2
      default: 1
      }
    }
  }

  enum Function: String, Hashable, Sendable {
    case `if` = "IF"
    case and = "AND"
    case or = "OR"
    case min = "MIN"
    case max = "MAX"
    case sum = "SUM"
    case abs = "ABS"
    case isNumber = "ISNUMBER"
    case isError = "ISERROR"
    case count = "COUNT"
    case index = "INDEX"
    case match = "MATCH"
    case round = "ROUND"
  }
}

extension Formula: Algebraic {
  init(repeating value: Double) { self = .number(value) }
  static func minimum(_ a: Formula, _ b: Formula) -> Formula { .call(.min, [a, b]) }
  static func maximum(_ a: Formula, _ b: Formula) -> Formula { .call(.max, [a, b]) }
  static func power(_ base: Formula, _ exponent: Formula) -> Formula {
    .binary(.power, base, exponent)
  }
}

extension Formula: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  init(floatLiteral value: Double) { self = .number(value) }
  init(integerLiteral value: Int) { self = .number(Double(value)) }
}

extension Formula {
  /// A row in the formula's own column.
  static func row(_ id: String) -> Formula { .row(id, shift: 0) }
  /// The row's value of the year before.
  static func before(_ id: String) -> Formula { .row(id, shift: -1) }

  static func + (a: Formula, b: Formula) -> Formula { .binary(.plus, a, b) }
  static func - (a: Formula, b: Formula) -> Formula { .binary(.minus, a, b) }
  static func * (a: Formula, b: Formula) -> Formula { .binary(.times, a, b) }
  static func / (a: Formula, b: Formula) -> Formula { .binary(.over, a, b) }
  static func >= (a: Formula, b: Formula) -> Formula { .binary(.atLeast, a, b) }
  static func <= (a: Formula, b: Formula) -> Formula { .binary(.atMost, a, b) }
  /// A row in one year of the only scenario.
  static func cell(_ column: Column, _ year: Int) -> Formula {
    .cell(column.id, year: year, side: 0)
  }

  /// `self` so many times as large.
  func scaled(by factor: Double) -> Formula { factor == 1 ? self : self * .number(factor) }

  static func < (a: Formula, b: Formula) -> Formula { .binary(.less, a, b) }
  static func isOther(_ a: Formula, _ b: Formula) -> Formula { .binary(.notEqual, a, b) }
  static func isEqual(_ a: Formula, _ b: Formula) -> Formula { .binary(.equal, a, b) }

  static func when(_ condition: Formula, _ yes: Formula, else no: Formula) -> Formula {
    .call(.if, [condition, yes, no])
  }
  static func all(_ conditions: Formula...) -> Formula { .call(.and, conditions) }
  static func isNumber(_ formula: Formula) -> Formula { .call(.isNumber, [formula]) }

  /// The formulas one after the other, in that order; 0 if there are none.
  static func total(_ formulas: [Formula]) -> Formula {
    formulas.dropFirst().reduce(formulas.first ?? 0) { $0 + $1 }
  }
}
