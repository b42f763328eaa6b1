// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Metric {
  /// The parts that make the metric.
  var parts: [EquationStep] {
    switch self {
    case .value(let column, _), .sum(let column, _), .mean(let column, _), .highest(let column, _),
      .lowest(let column, _), .peak(let column), .peakYear(let column):
      column.parts
    case .reached(let target): [.reached(target)]
    case .held(let target): [.held(target)]
    case .met(let target, _): [.target(target), .counted(target)]
    }
  }

  /// Whether infinity is an answer: never.
  var mayBeInfinite: Bool {
    if case .reached = self { true } else { false }
  }
}

/// How a metric is read off the cells.
enum MetricReading: Sendable {
  case value(Reading, year: Int)
  case sum(Reading, years: ClosedRange<Int>)
  case mean(Reading, years: ClosedRange<Int>)
  case highest(Reading, years: ClosedRange<Int>)
  case lowest(Reading, years: ClosedRange<Int>)
  case peak(Reading)
  case peakYear(Reading)
  case slot(Slot)
  case isMet(target: Int, by: Int)
}

extension StateLayout {
  /// How `metric` is read: in its column's unit, and a year that never comes as infinity.
  func reading(_ metric: Metric) -> MetricReading {
    switch metric {
    case .value(let column, let year): .value(reading(column), year: year)
    case .sum(let column, let years): .sum(reading(column), years: years)
    case .mean(let column, let years): .mean(reading(column), years: years)
    case .highest(let column, let years): .highest(reading(column), years: years)
    case .lowest(let column, let years): .lowest(reading(column), years: years)
    case .peak(let column): .peak(reading(column))
    case .peakYear(let column): .peakYear(reading(column))
    case .reached(let target): .slot(reached[target])
    case .held(let target): .slot(held[target])
    case .met(let target, let by): .isMet(target: target, by: by)
    }
  }

  func value<L: Arithmetic>(_ reading: MetricReading, _ cells: borrowing Span<L>) -> L {
    switch reading {
    case .value(let reading, let year): return value(reading, in: year, cells)
    case .sum(let reading, let years): return sum(reading, years, cells)
    case .mean(let reading, let years):
      return sum(reading, years, cells) / L(repeating: Double(years.count))
    case .highest(let reading, let years):
      var highest = value(reading, in: years.lowerBound, cells)
      for year in years.dropFirst() {
        highest = L.maximum(highest, value(reading, in: year, cells))
      }
      return highest + gaps(reading, years, cells)
    case .lowest(let reading, let years):
      var lowest = value(reading, in: years.lowerBound, cells)
      for year in years.dropFirst() { lowest = L.minimum(lowest, value(reading, in: year, cells)) }
      return lowest + gaps(reading, years, cells)
    case .peak(let reading): return peak(reading, cells).value
    case .peakYear(let reading): return peak(reading, cells).year
    case .slot(let slot): return cells[slot]
    case .isMet(let target, let by):
      let isMet = isMet(targets[target], counted[target], in: by, cells)
      return L(repeating: 0).replacing(with: L(repeating: 1), where: isMet)
    }
  }

  /// 0, or NaN where a year has no value: a comparison would pass over that year and those before it.
  private func gaps<L: Arithmetic>(
    _ reading: Reading, _ years: ClosedRange<Int>, _ cells: borrowing Span<L>
  ) -> L {
    sum(reading, years, cells) * L(repeating: 0)
  }

  private func sum<L: Arithmetic>(
    _ reading: Reading, _ years: ClosedRange<Int>, _ cells: borrowing Span<L>
  ) -> L {
    var sum = L(repeating: 0)
    for year in years { sum = sum + value(reading, in: year, cells) }
    return sum
  }

  private func peak<L: Arithmetic>(
    _ reading: Reading, _ cells: borrowing Span<L>
  ) -> (value: L, year: L) {
    var highest = value(reading, in: years.lowerBound, cells)
    var first = L(repeating: Double(years.lowerBound))
    for year in years.dropFirst() {
      let value = value(reading, in: year, cells)
      // Higher by more than rounding: a share that is kept has its peak where it is reached.
      let size = L.maximum(highest, L(repeating: 0) - highest)
      var stays = L.atLeast(highest + size * L(repeating: Tolerance.relative), value)
      if case .comparison = reading {
        // A year without a number is passed over.
        let isNone = L(repeating: 1).replacing(
          with: L(repeating: 0), where: L.atLeast(value, value))
        stays = L.either(stays, L.atLeast(isNone, L(repeating: 1)))
      }
      first = L(repeating: Double(year)).replacing(with: first, where: stays)
      highest = value.replacing(with: highest, where: stays)
    }
    return (highest, first)
  }
}
