// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity
import TestSupport
import Testing

/// Laws whose parameters are anything: they are refused with what is allowed, or their quantiles are
/// numbers that rise, in so little time that thousands of them are no matter.
struct `A law of any size` {
  static let sizes: [Double] = [
    0, 1e-307, 1e-300, 1e-160, 1e-100, 1e-12, 1e-9, 0.01, 0.999, 1, 1 + 1e-15, 10, 1e9, 1e12, 1e100,
    1e160, 1e300, .greatestFiniteMagnitude, .infinity,
  ]

  private func size(_ generator: inout SeededGenerator) -> Double {
    let size = Self.sizes.randomElement(using: &generator)!
    return Int.random(in: 0..<8, using: &generator) == 0 ? -size : size
  }

  private func law(_ generator: inout SeededGenerator) -> Distribution {
    func any() -> Double { size(&generator) }
    // Half of them hang together: a spread in parts of the mean, a mode between the ends.
    let (mean, part) = (any(), any())
    let isNear = Bool.random(using: &generator)
    let spread = isNear ? abs(mean) * part : part
    let (low, high) = (mean, mean + (isNear ? abs(spread) : any()))
    let mode = isNear ? low + (high - low) * Double.random(in: 0...1, using: &generator) : any()
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: return .normal(mean: mean, sd: spread)
    case 1: return .truncatedNormal(mean: mode, sd: spread, low: low, high: high)
    case 2: return .lognormal(median: mean, logSD: part)
    case 3: return .uniform(low: low, high: high)
    case 4: return .triangular(low: low, mode: mode, high: high)
    case 5: return .pert(low: low, mode: mode, high: high)
    case 6: return .beta(alpha: any(), beta: part, low: low, high: high)
    case 7: return .gamma(mean: mean, sd: spread)
    default: return .empirical([mean, mode, high])
    }
  }

  @Test(arguments: 0..<8) func `is refused, or has quantiles that rise`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var (sound, refused) = (0, 0)
    for _ in 0..<1_000 {
      let law = law(&generator)
      guard law.problem == nil, (try? Inputs([.init("a", law)])) != nil else {
        refused += 1
        continue
      }
      sound += 1
      let values = [1e-9, 0.001, 0.25, 0.5, 0.75, 0.999, 1 - 1e-9].map { law.quantile($0) }
      #expect(values.allSatisfy { $0.isFinite }, "\(law): \(values)")
      #expect(values == values.sorted(), "\(law): \(values)")
    }
    #expect(sound > 50 && refused > 50, "\(sound), \(refused)")
  }

  @Test func `that is too small or too large says what is allowed`() {
    let sizes = 1e-100...1e100
    #expect(Distribution.gamma(mean: 1e-300, sd: 1e-300).problem == .outside("mean", sizes))
    #expect(Distribution.normal(mean: 1, sd: 1e-300).problem == .outside("sd", sizes))
    #expect(
      Distribution.uniform(low: -1e300, high: 0).problem == .outside("low", -1e100 ... -1e-100))
    #expect(Distribution.gamma(mean: 1, sd: 1e-12).problem == .spread)
    #expect(Distribution.gamma(mean: 1, sd: 1e12).problem == .spread)
  }

  /// On paper: everything in another unit is the same number of that unit.
  @Test(arguments: [1e-90, 1e-12, 1e12, 1e90])
  func `has the same shape in any unit`(_ unit: Double) {
    let laws: [(Double) -> Distribution] = [
      { .normal(mean: 2 * $0, sd: $0) }, { .lognormal(median: 2 * $0, logSD: 0.5) },
      { .truncatedNormal(mean: 2 * $0, sd: $0, low: $0, high: 4 * $0) },
      { .triangular(low: $0, mode: 2 * $0, high: 4 * $0) },
      { .pert(low: $0, mode: 2 * $0, high: 4 * $0) }, { .gamma(mean: 2 * $0, sd: $0) },
      { .beta(alpha: 2, beta: 3, low: $0, high: 4 * $0) }, { .uniform(low: $0, high: 4 * $0) },
    ]
    for law in laws {
      for share in [0.001, 0.5, 0.999] {
        let (one, other) = (law(1).quantile(share), law(unit).quantile(share) / unit)
        #expect(abs(one - other) <= 1e-9 * abs(one), "\(law(unit)): \(one), \(other)")
      }
    }
  }
}
