// SPDX-License-Identifier: GPL-3.0-or-later

import CMathematics

/// A normal distribution whose tails are cut off, right however far from its mean the limits are.
///
/// Distances are counted from the limit nearer to the mean, in standard deviations of the parent:
/// `near` is how far that limit lies from the mean, below 0 if the mean lies within, `far` how far
/// the other one does, and `width` how far it is from the first.
struct TruncatedNormal: Hashable, Sendable {
  private enum Kind: Hashable {
    /// So narrow that the density is an exponential within 10^-10: by its slope in the middle.
    case narrow
    /// So far out that probabilities are as good as nothing: by Mills's ratio.
    case far
    /// By the probabilities below the near limit, above the far one, and between.
    case near(below: Double, above: Double, between: Double)
  }

  private let mean: Double
  private let sd: Double
  private let limits: ClosedRange<Double>
  /// Whether all lies below the mean, so that the near limit is the upper one.
  private let isMirrored: Bool
  private let near: Double
  private let far: Double
  private let width: Double
  private let kind: Kind

  init(mean: Double, sd: Double, low: Double, high: Double) {
    (self.mean, self.sd, limits) = (mean, sd, low...high)
    isMirrored = mean - low > high - mean
    near = (isMirrored ? mean - high : low - mean) / sd
    far = (isMirrored ? mean - low : high - mean) / sd
    width = (high - low) / sd
    if width < 1e-5 {
      kind = .narrow
    } else if near > 5 {
      kind = .far
    } else {
      let (below, above) = (
        StandardNormal.cumulative(near), StandardNormal.cumulative(-far)
      )
      let between =
        near > 0 ? StandardNormal.cumulative(-near) - above : max(1 - below - above, 0)
      kind = .near(below: below, above: above, between: between)
    }
  }

  /// - Parameter probability: 0…1, both excluded.
  func value(_ probability: Double) -> Double {
    // Of lying between the near limit and the value, and beyond it.
    let (share, rest) =
      isMirrored ? (1 - probability, probability) : (probability, 1 - probability)
    switch kind {
    case .narrow: return placed(exponential(share))
    case .far: return placed(tail(share, rest))
    case .near(let below, let above, let between):
      // From the smaller side, where differences keep their digits.
      let normal = StandardNormal.quantile(
        below: below + between * share, above: above + between * rest)
      return clamped(mean + (isMirrored ? -sd : sd) * normal)
    }
  }

  /// The value at a distance from the near limit.
  private func placed(_ distance: Double) -> Double {
    clamped(isMirrored ? limits.upperBound - sd * distance : limits.lowerBound + sd * distance)
  }

  private func clamped(_ value: Double) -> Double {
    min(max(value, limits.lowerBound), limits.upperBound)
  }

  /// The mean of what is left, in the units of the value.
  var centre: Double {
    switch kind {
    case .narrow:
      // 1/s - w/(e^(sw) - 1), whose terms are all but equal where s·w is near 0.
      let slope = near + width / 2
      let product = slope * width
      return placed(
        abs(product) < 1e-4
          ? width * (0.5 - product / 12) : 1 / slope - width / expm1(product))
    case .far:
      // What lies beyond the far limit, of what lies beyond the near one.
      let left = leftBeyond
      guard left > 0 else { return placed(StandardNormal.tailMean(near)) }
      let inAll = StandardNormal.tailMean(near)
      let inRest = width + StandardNormal.tailMean(far)
      return placed((inAll - left * inRest) / (1 - left))
    case .near(_, _, let between):
      let normal = (exp(-near * near / 2) - exp(-far * far / 2)) / (2 * .pi).squareRoot() / between
      return clamped(mean + (isMirrored ? -sd : sd) * normal)
    }
  }

  /// The share of all beyond the near limit that lies beyond the far one.
  private var leftBeyond: Double {
    let falls = exp(-width * (near + width / 2))
    return falls > 0 ? falls * StandardNormal.mills(far) / StandardNormal.mills(near) : 0
  }

  private func exponential(_ share: Double) -> Double {
    let slope = near + width / 2
    guard slope.isFinite else { return 0 }
    guard abs(slope * width) > 1e-300 else { return share * width }
    return -log1p(share * expm1(-slope * width)) / slope
  }

  /// Newton's steps for the logarithm of what is left beyond a distance, of what is beyond the
  /// limit.
  private func tail(_ share: Double, _ rest: Double) -> Double {
    guard near.isFinite else { return 0 }
    let (first, left) = (StandardNormal.mills(near), leftBeyond)
    let goal = share < 0.5 ? log1p(-share * (1 - left)) : log(rest + share * left)
    // As if what is left fell like the density, which is a little too far.
    var distance = -2 * goal / (near + (near * near - 2 * goal).squareRoot())
    for _ in 0..<20 {
      let ratio = StandardNormal.mills(near + distance)
      let now = log(ratio / first) - distance * (near + distance / 2)
      let step = (now - goal) * ratio
      distance += step
      if abs(step) <= 1e-15 * abs(distance) { break }
    }
    return min(max(distance, 0), width)
  }
}

extension StandardNormal {
  /// The quantile by the probabilities below and above it, from the smaller of them.
  static func quantile(below: Double, above: Double) -> Double {
    below < above ? quantile(max(below, 0x1p-1074)) : -quantile(max(above, 0x1p-1074))
  }

  /// Mills's ratio, the probability above a value over the density there.
  ///
  /// - Parameter value: 0 or more; above 4 by Laplace's continued fraction.
  static func mills(_ value: Double) -> Double {
    guard value > 4 else {
      return cumulative(-value) * exp(value * value / 2) * (2 * .pi).squareRoot()
    }
    return 1 / (value + fraction(value))
  }

  /// How far above a value, above 4, the mean of all above it lies; with all of its digits far out.
  static func tailMean(_ value: Double) -> Double { fraction(value) }

  /// 1/(x + 2/(x + 3/(x + …))).
  private static func fraction(_ x: Double) -> Double {
    var rest = 0.0
    for term in stride(from: 30.0, through: 1, by: -1) {
      rest = term / (x + rest)
    }
    return rest
  }
}
