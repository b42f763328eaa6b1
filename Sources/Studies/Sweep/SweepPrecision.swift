// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity

/// How sure the answer of a sweep has to be.
public struct SweepPrecision: Hashable, Sendable {
  /// Half the width of the interval of a metric's mean, in the metric's unit.
  public struct Target: Hashable, Sendable {
    /// The text of the metric.
    public let output: String
    /// In the metric's unit.
    public let halfWidth: Double

    /// The half-width that the interval of a metric's mean is to have.
    public init(_ output: String, halfWidth: Double) {
      (self.output, self.halfWidth) = (output, halfWidth)
    }
  }

  /// Of every index and probability; nil: as it comes.
  public var ofShares: Double?
  /// Half-widths for the means of metrics; empty: as they come.
  public var ofMetrics: [Target]
  /// Futures at which to give up.
  public var maximum: Int

  /// A precision to stop at; by default at most 100 million futures.
  public init(ofShares: Double? = nil, ofMetrics: [Target] = [], maximum: Int = 100_000_000) {
    (self.ofShares, self.ofMetrics, self.maximum) = (ofShares, ofMetrics, maximum)
  }

  /// What a sample of these outputs must come to.
  func sampleTargets(_ outputs: [Output]) -> [Precision.Target] {
    var targets = ofMetrics.map { Precision.Target($0.output, .mean, halfWidth: $0.halfWidth) }
    for output in outputs {
      guard let ofShares else { continue }
      if output.isYesNo { targets.append(.init(output.name, .mean, halfWidth: ofShares)) }
      guard case .year(let years) = output.kind else { continue }
      targets.append(.init(output.name, .never, halfWidth: ofShares))
      targets += years.map { .init(output.name, .by(year: $0), halfWidth: ofShares) }
    }
    return targets
  }

  /// What the indices of these outputs must come to.
  func indexTargets(_ outputs: [Output], _ years: [Int]) -> [Precision.Target] {
    guard let ofShares else { return [] }
    return outputs.flatMap { output -> [Precision.Target] in
      switch output.kind {
      case .number: [.init(output.name, .indices(reachedBy: nil), halfWidth: ofShares)]
      case .year(let range):
        years.filter { range.contains($0) }.map {
          .init(output.name, .indices(reachedBy: $0), halfWidth: ofShares)
        }
      }
    }
  }
}
