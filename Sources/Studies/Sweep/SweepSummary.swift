// SPDX-License-Identifier: GPL-3.0-or-later

public import Sensitivity

/// What is left of some blocks of a study: all that its answer is read off.
///
/// A study has one stage or two, each a design with the same number of blocks.
public struct SweepSummary: Sendable {
  /// What is computed of each block.
  public enum Stage: String, Hashable, Sendable, CaseIterable {
    /// Named after the design of the stage; a method of two stages has `sample` first.
    case sample, sobol, conditional, morris, policies
  }

  /// In the order of ``Stage``.
  public private(set) var stages: [StageSummary] = []

  /// A summary without any blocks.
  public init() {}

  /// What there is of a stage.
  public subscript(stage: Stage) -> StageSummary? { stages.first { $0.stage == stage } }

  /// The blocks of a stage that are there.
  public func blocks(of stage: Stage) -> BlockSet { self[stage]?.blocks ?? BlockSet() }

  /// Puts what there is of a stage in the place of what there was.
  public mutating func take(_ summary: StageSummary) {
    stages.removeAll { $0.stage == summary.stage }
    let order = Stage.allCases
    let place =
      stages.firstIndex {
        order.firstIndex(of: $0.stage)! > order.firstIndex(of: summary.stage)!
      } ?? stages.count
    stages.insert(summary, at: place)
  }

  /// Takes in other blocks of the same study.
  ///
  /// - Throws: ``Sensitivity/DesignError`` if they are of another one, or some are here already.
  public mutating func join(_ other: SweepSummary) throws(DesignError) {
    for theirs in other.stages { take(try self[theirs.stage]?.joined(with: theirs) ?? theirs) }
  }
}

extension SweepSummary {
  /// What there is of a design's stage.
  func result<Design: StageDesign>(of design: Design) -> BlockResult<Design>? {
    self[Design.stage].flatMap(Design.result(in:))
  }
}
