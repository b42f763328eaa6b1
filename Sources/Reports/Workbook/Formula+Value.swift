// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// What a cell comes to.
enum GridValue: Hashable, Sendable {
  case number(Double)
  case words(String)
  case flag(Bool)
  /// As the formula `=""` gives it, or a cell with nothing in it.
  case nothing
  case list([GridValue])

  /// As arithmetic takes it: nothing counts as 0.
  var number: Double {
    switch self {
    case .number(let value): value
    case .flag(let flag): flag ? 1 : 0
    case .words, .nothing, .list: 0
    }
  }

  fileprivate var isTrue: Bool { number != 0 }

  fileprivate var numbers: [Double] {
    switch self {
    case .number(let value): [value]
    case .list(let values): values.flatMap(\.numbers)
    case .flag, .words, .nothing: []
    }
  }
}

/// What a formula reads of the cells around it.
protocol FormulaContext {
  var years: ClosedRange<Int> { get }
  mutating func value(of row: String, in year: Int) -> GridValue
  func input(at path: String) -> GridValue
}

extension Formula {
  /// The value in the column of `year`.
  func value(in year: Int, _ context: inout some FormulaContext) -> GridValue {
    switch self {
    case .number(let value): return .number(value)
    case .words(let words): return words.isEmpty ? .nothing : .words(words)
    case .input(let path): return context.input(at: path)
    case .dated(let path): return context.input(at: "\(path).\(year)")
    case .year: return .number(Double(year))
    case .years: return .list(context.years.map { .number(Double($0)) })
    case .row(let id, let shift): return context.value(of: id, in: year + shift)
    case .at(let id, let other):
      return context.value(of: id, in: Int(other.value(in: year, &context).number))
    case .cell(let id, let year, _): return context.value(of: id, in: year)
    case .sum(let id, let years, _):
      var sum = 0.0
      for year in years { sum += context.value(of: id, in: year).number }
      return .number(sum)
    case .range(let id):
      var values: [GridValue] = []
      for year in context.years { values.append(context.value(of: id, in: year)) }
      return .list(values)
    case .binary(let sign, let a, let b):
      let (left, right) = (a.value(in: year, &context), b.value(in: year, &context))
      return sign.value(left, right)
    case .call(.if, let parts):
      let isTrue = parts[0].value(in: year, &context).isTrue
      return parts[isTrue ? 1 : 2].value(in: year, &context)
    case .call(let function, let arguments):
      var values: [GridValue] = []
      for argument in arguments { values.append(argument.value(in: year, &context)) }
      return function.value(values)
    }
  }
}

extension Formula.Operator {
  fileprivate func value(_ a: GridValue, _ b: GridValue) -> GridValue {
    switch self {
    case .plus: .number(a.number + b.number)
    case .minus: .number(a.number - b.number)
    case .times: .number(a.number * b.number)
    case .over: .number(a.number / b.number)
    case .power: .number(pow(a.number, b.number))
    case .equal: .flag(a.number == b.number)
    case .notEqual: .flag(a.number != b.number)
    case .less: .flag(a.number < b.number)
    case .atMost: .flag(a.number <= b.number)
    case .atLeast: .flag(a.number >= b.number)
    case .joined: .words(a.joinedText + b.joinedText)
    }
  }
}

extension GridValue {
  fileprivate var joinedText: String {
    switch self {
    case .words(let words): words
    case .number(let value) where value == value.rounded(): "\(Int(value))"
    case .number(let value): "\(value)"
    case .flag, .nothing, .list: ""
    }
  }
}

extension Formula.Function {
  fileprivate func value(_ values: [GridValue]) -> GridValue {
    let numbers = values.flatMap(\.numbers)
    switch self {
    case .if: preconditionFailure("an IF takes only one of its branches")
    case .and: return .flag(values.allSatisfy(\.isTrue))
    case .or: return .flag(values.contains(where: \.isTrue))
    case .min: return .number(numbers.min() ?? 0)
    case .max: return .number(numbers.max() ?? 0)
    case .sum: return .number(numbers.reduce(0, +))
    case .abs: return .number(Swift.abs(values[0].number))
    case .isNumber: if case .number = values[0] { return .flag(true) } else { return .flag(false) }
    case .index:
      guard case .list(let list) = values[0] else { return .nothing }
      return list[Int(values[1].number) - 1]
    case .match:
      guard case .list(let list) = values[1] else { return .nothing }
      return .number(Double(list.firstIndex { $0.number == values[0].number }! + 1))
    case .round:
      let steps = pow(10, values[1].number)
      return .number((values[0].number * steps).rounded(.toNearestOrAwayFromZero) / steps)
    }
  }
}
