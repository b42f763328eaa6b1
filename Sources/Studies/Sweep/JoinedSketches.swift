// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity

/// What the sketches of summaries will take once they are joined, before they are.
public struct JoinedSketches: Sendable {
  private var stages: [SweepSummary.Stage: [SketchBins]] = [:]

  /// Of no summary.
  public init() {}

  /// Takes a summary into account.
  public mutating func add(_ summary: SweepSummary) {
    for stage in summary.stages {
      let bins = stage.sketches
      // What is of another length is refused when it is joined.
      guard var own = stages[stage.stage], own.count == bins.count else {
        stages[stage.stage] = stages[stage.stage] ?? bins
        continue
      }
      for place in own.indices { own[place].join(bins[place]) }
      stages[stage.stage] = own
    }
  }

  /// What all their counts take, in bytes, about.
  public var memory: Double {
    SketchBins.memory(ofCounts: stages.values.joined().reduce(0) { $0 + $1.bytes })
  }
}
