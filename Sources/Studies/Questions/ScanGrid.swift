// SPDX-License-Identifier: GPL-3.0-or-later

import CMathematics
import Funding

/// The values of a parameter at which a metric is looked at first.
///
/// Dense around the central value and ever coarser away from it: equal steps of u in c + s·sinh u,
/// so that the distance from the central value c grows by a fixed factor once it is well past the
/// scale s; from u = 5 on the steps are two and a half times as large.
struct ScanGrid: Hashable, Sendable {
  /// The bracket, less an end that the measure does not allow.
  let bracket: ClosedRange<Double>
  /// s: a change that matters, in the parameter's unit.
  let scale: Double
  let isWhole: Bool
  let measure: Measure
  private let centre: Double

  /// How near an open end of the limits is gone: a krone, a ten-thousandth of a per cent.
  static let margin = 1e-6
  /// About how many values a scan looks at: thirty blocks of eight.
  static let count = 240

  /// - Parameter bracket: Nil: as far as the measure allows.
  init(_ measure: Measure, around central: Double, in bracket: ClosedRange<Double>?) {
    let limits = measure.limits
    let low = measure.isOpen ? limits.lowerBound + Self.margin : limits.lowerBound
    let wanted = (bracket ?? limits).clamped(to: low...limits.upperBound)
    isWhole = measure.isWhole
    self.measure = measure
    self.bracket =
      isWhole
      ? wanted.lowerBound.rounded(
        .up)...max(
          wanted.lowerBound.rounded(.up), wanted.upperBound.rounded(.down))
      : wanted
    centre = min(max(central, self.bracket.lowerBound), self.bracket.upperBound)
    let width = self.bracket.upperBound - self.bracket.lowerBound
    scale = min(Self.scale(of: measure, central), width > 0 ? width / 10 : 1)
  }

  private static func scale(of measure: Measure, _ central: Double) -> Double {
    switch measure {
    case .share, .rate, .compensation: 0.005
    case .count, .year: max(1, abs(central) / 10)
    case .amount, .cost, .increase, .persons: central == 0 ? 10 : abs(central) / 10
    }
  }

  /// In rising order, both ends, the central value and 0 among them where the bracket holds them.
  var places: [Double] {
    let (low, high) = (bracket.lowerBound, bracket.upperBound)
    let (first, last) = (Self.evened((low - centre) / scale), Self.evened((high - centre) / scale))
    var places = [low, high, centre] + (bracket.contains(0) ? [0] : [])
    let steps = Self.count - 1 - places.count
    for step in 1..<steps {
      let place = first + (last - first) * Double(step) / Double(steps)
      let value = centre + scale * Self.spread(place)
      places.append(min(max(isWhole ? value.rounded() : value, low), high))
    }
    places.sort()
    return places.enumerated().filter { $0 == 0 || $1 != places[$0 - 1] }.map { $0.element }
  }

  /// Where, in even steps, a distance from the centre lies; undone by ``spread(_:)``.
  private static func evened(_ distance: Double) -> Double {
    let u = asinh(abs(distance))
    return (distance < 0 ? -1 : 1) * (u <= 5 ? u : 5 + (u - 5) * 0.4)
  }

  private static func spread(_ place: Double) -> Double {
    let even = abs(place)
    return (place < 0 ? -1 : 1) * sinh(even <= 5 ? even : 5 + (even - 5) / 0.4)
  }
}
