// SPDX-License-Identifier: GPL-3.0-or-later

/// A distribution without a closed quantile function, in its own units: beta on 0…1, or gamma with
/// scale 1.
enum SpecialLaw: Hashable, Sendable {
  case beta(alpha: Double, beta: Double)
  case gamma(shape: Double)

  /// In its own units.
  var sd: Double {
    switch self {
    case .beta(let alpha, let beta):
      (alpha / (alpha + beta) * (beta / (alpha + beta)) / (alpha + beta + 1)).squareRoot()
    case .gamma(let shape): shape.squareRoot()
    }
  }
}
