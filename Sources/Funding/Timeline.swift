// SPDX-License-Identifier: GPL-3.0-or-later

/// A number that belongs to a year.
public struct Dated: Hashable, Sendable {
  public var year: Int
  public var parameter: Parameter

  public init(year: Int, _ parameter: Parameter) {
    self.year = year
    self.parameter = parameter
  }
}

/// One value for all years, or values by year, earliest first.
public enum Timeline: Hashable, Sendable {
  case constant(Parameter)
  case byYear([Dated])

  /// Values by year, put in order of years.
  public init(_ values: [Int: Parameter]) {
    self = .byYear(values.sorted { $0.key < $1.key }.map { Dated(year: $0.key, $0.value) })
  }
}

/// A yearly rate: each value holds from its year until the next; before the first there is none.
///
/// Fractions a year, above -1.
public struct RatePath: Hashable, Sendable {
  public var timeline: Timeline

  public init(_ timeline: Timeline) { self.timeline = timeline }
  public init(_ rate: Double) { self.init(.constant(Parameter(rate))) }
}

/// A level: linear between the years given, flat outside them.
public struct LevelPath: Hashable, Sendable {
  public var timeline: Timeline

  public init(_ timeline: Timeline) { self.timeline = timeline }
  public init(_ level: Double) { self.init(.constant(Parameter(level))) }
}

/// What an amount is increased by from year to year, MNOK: each value holds from its year until the
/// next; before the first there is none.
public struct IncrementPath: Hashable, Sendable {
  public var timeline: Timeline

  public init(_ timeline: Timeline) { self.timeline = timeline }
}

extension IncrementPath: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  public init(floatLiteral value: Double) { timeline = .constant(Parameter(value)) }
  public init(integerLiteral value: Int) { timeline = .constant(Parameter(Double(value))) }
}
