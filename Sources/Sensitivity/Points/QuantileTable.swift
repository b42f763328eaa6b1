// SPDX-License-Identifier: GPL-3.0-or-later

import CMathematics

/// A quantile function that costs much, as cubics between tabulated values.
///
/// It is tabulated over the standard normal quantile of the probability, which keeps both tails
/// wide, and it never falls: slopes are limited as F. N. Fritsch and R. E. Carlson (1980) do,
/// *SIAM Journal on Numerical Analysis* 17(2).
struct QuantileTable: Sendable {
  /// Standard normal quantiles beyond this have probabilities below 10^-17.
  static let reach = 8.5
  private static let sizes = (least: 256, most: 1 << 15)

  private let values: [Double]
  /// Per cell, not per unit.
  private let slopes: [Double]
  private let scale: Double

  /// - Parameters:
  ///   - tolerance: How far a value may be from the truth, in the units of the values; measured in
  ///     the middle of every cell of a table of half the size.
  ///   - quantile: The value at a standard normal quantile, never falling.
  ///   - slope: How fast `quantile` rises there, given the value too.
  /// - Returns: Nil if no table of 2^15 cells is as close as that.
  init?(
    tolerance: Double, quantile: (Double) -> Double, slope: (Double, Double) -> Double
  ) {
    var (size, values) = (Self.sizes.least, [Double]())
    values = (0...size).map { quantile(Self.place($0, of: size)) }
    while size < Self.sizes.most {
      let table = Self(values, slope)
      let middles = (0..<size).map { quantile(Self.place(2 * $0 + 1, of: 2 * size)) }
      let error = (0..<size).reduce(0.0) {
        max($0, abs(table[Self.place(2 * $1 + 1, of: 2 * size)] - middles[$1]))
      }
      values = [values[0]] + (0..<size).flatMap { [middles[$0], values[$0 + 1]] }
      size *= 2
      if error <= tolerance {
        self.init(values, slope)
        return
      }
    }
    return nil
  }

  private init(_ values: [Double], _ slope: (Double, Double) -> Double) {
    let size = values.count - 1
    let width = 2 * Self.reach / Double(size)
    self.values = values
    scale = 1 / width
    slopes = values.indices.map { node in
      let before = node > 0 ? values[node] - values[node - 1] : .infinity
      let after = node < size ? values[node + 1] - values[node] : .infinity
      let limit = 3 * min(before, after)
      let own = slope(Self.place(node, of: size), values[node]) * width
      return own.isFinite ? min(max(own, 0), limit) : limit / 3
    }
  }

  private static func place(_ node: Int, of size: Int) -> Double {
    reach * (2 * Double(node) / Double(size) - 1)
  }

  /// The value at a standard normal quantile; those beyond the reach count as its ends.
  @inline(__always) subscript(normal: Double) -> Double {
    let last = Double(values.count - 2)
    let place = min(max((normal + Self.reach) * scale, 0), last + 1)
    let cell = min(place.rounded(.down), last)
    let (i, t) = (Int(cell), place - cell)
    let (low, high) = (values[i], values[i + 1])
    let rise = high - low
    let (a, b) = (slopes[i] - rise, rise - slopes[i + 1])
    let value = low + t * (rise + (1 - t) * ((1 - t) * a + t * b))
    return min(max(value, low), high)
  }
}
