// SPDX-License-Identifier: GPL-3.0-or-later

import CMathematics

/// A gamma or beta distribution as a density with one peak, whose probabilities are added up from
/// the far end of either tail.
///
/// Unlike series and fractions for the incomplete gamma and beta functions this takes the same time
/// whatever the shapes are. With large shapes the coordinate is the distance from the peak in units
/// of about a standard deviation, so that a narrow peak keeps all of its digits; else it is the
/// logarithm of the value (of beta, of x/(1-x)), in which there are no poles.
struct PeakedLaw: Sendable {
  /// From here on shapes are large.
  private static let leastShape = 100.0

  fileprivate enum Density {
    /// rise·λ(t/below) + fall·λ(-t/above), with λ(u) = log(1+u) - u: below and above are the
    /// distances to the ends of the law.
    case peak(rise: Double, below: Double, fall: Double, above: Double)
    case logarithm(shape: Double)
    case logit(alpha: Double, beta: Double)
  }

  /// In the law's own units: where its peak is, and how much a coordinate of 1 is; nil where the
  /// coordinate is a logarithm.
  let line: (mode: Double, unit: Double)?
  private let density: Density
  /// The logarithm of the density at its peak.
  private let top: Double
  /// From one tail to the other, and the integrals up to, and from, each.
  private let edges: [Double]
  private let upTo: [Double]
  private let from: [Double]

  init(_ law: SpecialLaw) {
    let peak: Double
    switch law {
    case .gamma(let shape) where shape >= Self.leastShape:
      let unit = (shape - 1).squareRoot()
      (line, peak) = ((shape - 1, unit), 0)
      density = .peak(rise: shape - 1, below: unit, fall: 0, above: .infinity)
    case .gamma(let shape):
      (line, peak, density) = (nil, log(shape), .logarithm(shape: shape))
    case .beta(let alpha, let beta) where min(alpha, beta) >= Self.leastShape:
      let sum = alpha - 1 + (beta - 1)
      let (mode, rest) = ((alpha - 1) / sum, (beta - 1) / sum)
      let unit = (mode / sum * rest).squareRoot()
      (line, peak) = ((mode, unit), 0)
      density = .peak(rise: alpha - 1, below: mode / unit, fall: beta - 1, above: rest / unit)
    case .beta(let alpha, let beta):
      (line, peak, density) = (nil, log(alpha / beta), .logit(alpha: alpha, beta: beta))
    }
    let (density, top) = (density, density.height(at: peak))
    self.top = top
    func logDensity(_ t: Double) -> Double { density.height(at: t) - top }
    // To where nothing is left that the smallest probability asked for could notice.
    func edges(_ side: Double) -> [Double] {
      var edges = [peak]
      while logDensity(edges.last!) > -75 {
        let next = edges.last! + side * density.step(at: edges.last!)
        guard let end = density.end(side), side * (next - end) >= 0 else {
          edges.append(next)
          continue
        }
        return edges + [end]
      }
      return edges
    }
    let all = edges(-1).dropFirst().reversed() + edges(1)
    let parts = zip(all, all.dropFirst()).map { Self.integral($0, $1, logDensity) }
    self.edges = all
    upTo = parts.reduce(into: [0]) { $0.append($0.last! + $1) }
    from = Array(parts.reversed().reduce(into: [0]) { $0.append($0.last! + $1) }.reversed())
  }

  /// By Gauss and Legendre's rule with 8 points.
  private static func integral(
    _ low: Double, _ high: Double, _ logDensity: (Double) -> Double
  ) -> Double {
    let (centre, half) = ((low + high) / 2, (high - low) / 2)
    return half
      * points.reduce(0) { sum, point in
        let (place, weight) = (half * point.place, point.weight)
        return sum + weight * (exp(logDensity(centre - place)) + exp(logDensity(centre + place)))
      }
  }

  private static let points: [(place: Double, weight: Double)] = [
    (0.183434642495649805, 0.362683783378361983), (0.525532409916328986, 0.313706645877887287),
    (0.796666477413626740, 0.222381034453374471), (0.960289856497536232, 0.101228536290376259),
  ]

  /// The coordinate at a standard normal quantile, counted from the nearer tail.
  func place(_ normal: Double) -> Double {
    let share = StandardNormal.cumulative(-abs(normal)) * upTo.last!
    let isUpper = normal > 0
    // The last edge with no more below it; of the upper tail, the first with no more above it.
    var (first, last) = (0, edges.count - 1)
    while last - first > 1 {
      let middle = (first + last) / 2
      if isUpper ? from[middle] > share : upTo[middle] <= share {
        first = middle
      } else {
        last = middle
      }
    }
    let (low, high) = (edges[first], edges[last])
    var t = (low + high) / 2
    // Newton's steps for the logarithm of the probability, which is nearly straight.
    for _ in 0..<60 {
      let sum =
        isUpper
        ? from[last] + Self.integral(t, high, logDensity)
        : upTo[first] + Self.integral(low, t, logDensity)
      guard sum > 0 else { break }
      let step = sum * log(sum / share) / exp(logDensity(t))
      let next = min(max(isUpper ? t + step : t - step, low), high)
      let isDone = abs(next - t) <= 1e-15 * max(abs(t), 1)
      t = next
      if isDone { break }
    }
    return t
  }

  /// In the law's own units.
  func quantile(_ normal: Double) -> Double {
    let t = place(normal)
    if let line { return line.mode + line.unit * t }
    return density.value(t)
  }

  /// Of places, or where the coordinate is a logarithm of quantiles; nil where none is close
  /// enough.
  ///
  /// - Parameter tolerance: In the law's own units.
  func table(within tolerance: Double) -> QuantileTable? {
    func slope(_ normal: Double, _ t: Double) -> Double {
      exp(-normal * normal / 2 - logDensity(t)) / (2 * .pi).squareRoot() * upTo.last!
    }
    if let line {
      return QuantileTable(tolerance: tolerance / line.unit, quantile: place, slope: slope)
    }
    return QuantileTable(tolerance: tolerance, quantile: quantile) { normal, value in
      slope(normal, density.coordinate(value)) * density.slope(value)
    }
  }

  private func logDensity(_ t: Double) -> Double { density.height(at: t) - top }
}

extension PeakedLaw.Density {
  /// The logarithm of the density at a coordinate, but for a constant.
  fileprivate func height(at t: Double) -> Double {
    switch self {
    case .peak(let rise, let below, let fall, let above):
      rise * Self.excess(t / below) + (fall == 0 ? 0 : fall * Self.excess(-t / above))
    case .logarithm(let shape): shape * t - exp(t)
    case .logit(let alpha, let beta): -alpha * Self.softened(-t) - beta * Self.softened(t)
    }
  }

  /// How far one rule of integration reaches from a coordinate on, away from the peak.
  fileprivate func step(at t: Double) -> Double {
    let (slope, curvature): (Double, Double)
    switch self {
    case .peak: return 0.25
    case .logarithm(let shape): (slope, curvature) = (shape - exp(t), exp(t))
    case .logit(let alpha, let beta):
      let (below, above) = (1 / (1 + exp(-t)), 1 / (1 + exp(t)))
      (slope, curvature) = (alpha * above - beta * below, (alpha + beta) * below * above)
    }
    let reach = min(1 / abs(slope), 0.4 / curvature.squareRoot())
    return curvature > 1e-17 ? min(reach, 0.5) : reach
  }

  /// Where the law ends on a side; nil where it does not.
  fileprivate func end(_ side: Double) -> Double? {
    guard case .peak(_, let below, _, let above) = self else { return nil }
    return side < 0 ? -below : above
  }

  fileprivate func value(_ t: Double) -> Double {
    if case .logit = self { return t < 0 ? exp(t) / (1 + exp(t)) : 1 / (1 + exp(-t)) }
    return exp(t)
  }

  fileprivate func coordinate(_ value: Double) -> Double {
    if case .logit = self { return log(value) - log1p(-value) }
    return log(value)
  }

  /// Of the value by the coordinate.
  fileprivate func slope(_ value: Double) -> Double {
    if case .logit = self { return value * (1 - value) }
    return value
  }

  /// log(1 + exp(t)), with all of its digits.
  private static func softened(_ t: Double) -> Double { max(t, 0) + log1p(exp(-abs(t))) }

  /// log(1+u) - u, with all of its digits near 0.
  private static func excess(_ u: Double) -> Double {
    guard u > -1 else { return -.infinity }
    guard abs(u) < 0.01 else { return log1p(u) - u }
    // -u²·(1/2 - u/3 + u²/4 - …)
    var sum = 0.0
    for power in stride(from: 10.0, through: 2, by: -1) {
      sum = 1 / power - u * sum
    }
    return -u * u * sum
  }
}
