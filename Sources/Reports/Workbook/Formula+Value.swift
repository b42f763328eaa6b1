// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// What a cell comes to.
enum GridValue: Hashable, Sendable {
  case number(Double)
  /// Also the empty text that the formula `=""` gives, which is no number.
  case words(String)
  case flag(Bool)
  /// A cell with nothing in it, which arithmetic takes for 0.
  case blank
  /// As office programs show `#VALUE!`, `#DIV/0!` and the like.
  case error
  case list([GridValue])

  /// The number that stands there; 0 for all else.
  var number: Double { arithmetic ?? 0 }

  /// As arithmetic takes it; nil for what makes it an error.
  fileprivate var arithmetic: Double? {
    switch self {
    case .number(let value): value
    case .flag(let flag): flag ? 1 : 0
    case .blank: 0
    case .words, .error, .list: nil
    }
  }

  /// A number that is none, or too large to hold, is an error.
  fileprivate init(_ number: Double) { self = number.isFinite ? .number(number) : .error }

  /// The numbers of a range: texts and empty cells are passed over.
  fileprivate var numbers: [Double] {
    switch self {
    case .number(let value): [value]
    case .list(let values): values.flatMap(\.numbers)
    case .flag, .words, .blank, .error: []
    }
  }

  fileprivate var hasError: Bool {
    switch self {
    case .error: true
    case .list(let values): values.contains(where: \.hasError)
    default: false
    }
  }
}

/// What a formula reads of the cells around it.
protocol FormulaContext {
  var years: ClosedRange<Int> { get }
  mutating func value(of row: String, in year: Int) -> GridValue
  func input(at path: String) -> GridValue
  /// Every figure of the model.
  mutating func all() -> GridValue
  /// For each input 1 where it is what the program takes, else 0.
  mutating func inputFlags() -> GridValue
}

extension Formula {
  /// The value in the column of `year`.
  func value(in year: Int, _ context: inout some FormulaContext) -> GridValue {
    switch self {
    case .number(let value): return .number(value)
    case .words(let words): return .words(words)
    case .input(let path): return context.input(at: path)
    case .dated(let path): return context.input(at: "\(path).\(year)").looked
    case .year: return .number(Double(year))
    case .years: return .list(context.years.map { .number(Double($0)) })
    case .everything: return context.all()
    case .inputFlags: return context.inputFlags()
    case .row(let id, let shift): return context.value(of: id, in: year + shift)
    case .at(let id, let other):
      guard let found = other.value(in: year, &context).arithmetic,
        context.years.contains(Int(found))
      else { return .error }
      return context.value(of: id, in: Int(found))
    case .cell(let id, let year, _): return context.value(of: id, in: year)
    case .sum(let id, let years, _):
      var values: [GridValue] = []
      for year in years { values.append(context.value(of: id, in: year)) }
      return Function.sum.value([.list(values)])
    case .range(let id):
      var values: [GridValue] = []
      for year in context.years { values.append(context.value(of: id, in: year)) }
      return .list(values)
    case .binary(let sign, let a, let b):
      let (left, right) = (a.value(in: year, &context), b.value(in: year, &context))
      return sign.value(left, right)
    case .call(.if, let parts):
      guard let condition = parts[0].value(in: year, &context).arithmetic else { return .error }
      return parts[condition != 0 ? 1 : 2].value(in: year, &context)
    case .call(let function, let arguments):
      var values: [GridValue] = []
      for argument in arguments { values.append(argument.value(in: year, &context)) }
      return function.value(values)
    }
  }
}

extension GridValue {
  /// As a look-up gives it: an input that is not there is an empty text, an empty cell is 0.
  fileprivate var looked: GridValue { self == .blank ? .number(0) : self }
}

extension Formula.Operator {
  fileprivate func value(_ a: GridValue, _ b: GridValue) -> GridValue {
    guard !a.hasError, !b.hasError else { return .error }
    switch self {
    case .plus: return arithmetic(a, b, +)
    case .minus: return arithmetic(a, b, -)
    case .times: return arithmetic(a, b, *)
    case .over: return arithmetic(a, b, /)
    case .power: return arithmetic(a, b, pow)
    case .equal: return .flag(Self.order(a, b) == 0)
    case .notEqual: return .flag(Self.order(a, b) != 0)
    case .less: return .flag(Self.order(a, b) < 0)
    case .atMost: return .flag(Self.order(a, b) <= 0)
    case .atLeast: return .flag(Self.order(a, b) >= 0)
    case .joined: return .words(a.joinedText + b.joinedText)
    }
  }

  private func arithmetic(
    _ a: GridValue, _ b: GridValue, _ result: (Double, Double) -> Double
  ) -> GridValue {
    guard let a = a.arithmetic, let b = b.arithmetic else { return .error }
    return GridValue(result(a, b))
  }

  /// Below 0 where `a` comes first: numbers, then texts, as office programs order them.
  private static func order(_ a: GridValue, _ b: GridValue) -> Int {
    if case .words(let left) = a, case .words(let right) = b {
      return left == right ? 0 : left < right ? -1 : 1
    }
    if case .words = a { return b == .blank && a == .words("") ? 0 : 1 }
    if case .words = b { return a == .blank && b == .words("") ? 0 : -1 }
    return a.number == b.number ? 0 : a.number < b.number ? -1 : 1
  }
}

extension GridValue {
  fileprivate var joinedText: String {
    switch self {
    case .words(let words): words
    case .number(let value) where value == value.rounded(): "\(Int(value))"
    case .number(let value): "\(value)"
    case .flag, .blank, .error, .list: ""
    }
  }
}

extension Formula.Function {
  fileprivate func value(_ values: [GridValue]) -> GridValue {
    switch self {
    case .isNumber: if case .number = values[0] { return .flag(true) } else { return .flag(false) }
    case .isError: return .flag(values[0].hasError)
    default: break
    }
    guard !values.contains(where: \.hasError) else { return .error }
    let numbers = values.flatMap(\.numbers)
    switch self {
    case .if, .isNumber, .isError: preconditionFailure("answered above")
    case .and, .or:
      let answers = values.map(\.arithmetic)
      guard !answers.contains(nil) else { return .error }
      let isTrue = answers.map { $0 != 0 }
      return .flag(self == .and ? !isTrue.contains(false) : isTrue.contains(true))
    case .min: return .number(numbers.min() ?? 0)
    case .max: return .number(numbers.max() ?? 0)
    case .sum: return GridValue(numbers.reduce(0, +))
    case .count: return .number(Double(numbers.count))
    case .abs: return values[0].arithmetic.map { .number(Swift.abs($0)) } ?? .error
    case .index:
      guard case .list(let list) = values[0], let place = values[1].arithmetic,
        list.indices.contains(Int(place) - 1)
      else { return .error }
      return list[Int(place) - 1]
    case .match:
      guard case .list(let list) = values[1],
        let place = list.firstIndex(where: {
          if case .number(let value) = $0 { value == values[0].number } else { false }
        })
      else { return .error }
      return .number(Double(place + 1))
    case .round:
      guard let value = values[0].arithmetic, let digits = values[1].arithmetic else {
        return .error
      }
      let steps = pow(10, digits)
      return GridValue((value * steps).rounded(.toNearestOrAwayFromZero) / steps)
    }
  }
}
