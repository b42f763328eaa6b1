// SPDX-License-Identifier: GPL-3.0-or-later

/// A number that belongs to a year.
public struct Dated: Hashable, Sendable {
  /// A calendar year.
  public var year: Int
  /// The number, in the unit of its place.
  public var parameter: Parameter

  /// A number of one year.
  public init(year: Int, _ parameter: Parameter) {
    self.year = year
    self.parameter = parameter
  }
}

/// One value for all years, or values by year, earliest first.
public enum Timeline: Hashable, Sendable {
  /// The same value in all years.
  case constant(Parameter)
  /// Values by year, earliest first.
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
  /// The rates, as fractions a year.
  public var timeline: Timeline

  /// A path of the rates of `timeline`.
  public init(_ timeline: Timeline) { self.timeline = timeline }
  /// The same rate in every year, a fraction.
  public init(_ rate: Double) { self.init(.constant(Parameter(rate))) }

  /// Whether it changes nothing in any year.
  public var isZero: Bool {
    switch timeline {
    case .constant(let rate): rate.value == 0
    case .byYear(let rates): rates.allSatisfy { $0.parameter.value == 0 }
    }
  }
}

/// A level: one value, or values by year with what lies between them; before the first year there
/// is none, and the last value goes on.
public struct LevelPath: Hashable, Sendable {
  /// What a year between two given ones has.
  public enum Between: String, Hashable, Sendable, CaseIterable {
    /// The value of the last year given.
    case hold
    /// As much of the way to the next value as of the years to it.
    case linear
  }

  /// The levels, in the unit of their place.
  public var timeline: Timeline
  /// Of one value, or of one year, either says the same: it is ``Between/hold``.
  public let between: Between

  /// Levels, and of several years what lies `between` them; it has no default, as a wrong guess
  /// would be silent.
  public init(_ timeline: Timeline, between: Between) {
    self.timeline = timeline
    if case .byYear(let values) = timeline, values.count > 1 {
      self.between = between
    } else {
      self.between = .hold
    }
  }

  /// The same level in every year.
  public init(_ level: Double) { self.init(.constant(Parameter(level)), between: .hold) }
}

extension LevelPath.Between {
  /// How much of the way from `before` to `after`, two years given, is gone in `year`.
  public func weight(of year: Int, from before: Int, to after: Int) -> Double {
    switch self {
    case .hold: 0
    case .linear: after > before ? Double(year - before) / Double(after - before) : 0
    }
  }
}

/// What an amount is increased by from year to year, MNOK: each value holds from its year until the
/// next; before the first there is none.
public struct IncrementPath: Hashable, Sendable {
  /// The increments, MNOK.
  public var timeline: Timeline

  /// A path of the increments of `timeline`.
  public init(_ timeline: Timeline) { self.timeline = timeline }
}

extension IncrementPath: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  /// The same increment every year, MNOK.
  public init(floatLiteral value: Double) { timeline = .constant(Parameter(value)) }
  /// The same increment every year, MNOK.
  public init(integerLiteral value: Int) { timeline = .constant(Parameter(Double(value))) }
}
