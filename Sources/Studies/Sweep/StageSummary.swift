// SPDX-License-Identifier: GPL-3.0-or-later

public import Sensitivity

/// What is there of a stage of a study, to be kept.
public enum StageSummary: Sendable {
  /// Blocks that tell how outputs are spread.
  case sample(BlockResult<SampleDesign>)
  /// Blocks that tell Sobol' indices.
  case sobol(BlockResult<SobolDesign>)
  /// Blocks that tell the effects of correlated inputs.
  case conditional(BlockResult<ConditionalDesign>)
  /// Blocks that tell elementary effects.
  case morris(BlockResult<MorrisDesign>)
  /// Blocks that tell how policies do.
  case policies(BlockResult<PolicyDesign>)

  /// The stage that the blocks are of.
  public var stage: SweepSummary.Stage {
    switch self {
    case .sample: .sample
    case .sobol: .sobol
    case .conditional: .conditional
    case .morris: .morris
    case .policies: .policies
    }
  }

  /// The blocks that are there.
  public var blocks: BlockSet {
    switch self {
    case .sample(let own): own.blocks
    case .sobol(let own): own.blocks
    case .conditional(let own): own.blocks
    case .morris(let own): own.blocks
    case .policies(let own): own.blocks
    }
  }

  /// Which bins the sketches of its outputs have.
  var sketches: [SketchBins] {
    switch self {
    case .sample(let own): own.sketches
    case .sobol(let own): own.sketches
    case .conditional(let own): own.sketches
    case .morris(let own): own.sketches
    case .policies(let own): own.sketches
    }
  }

  /// With other blocks of the same stage.
  func joined(with other: StageSummary) throws(DesignError) -> StageSummary {
    switch self {
    case .sample(let own): try own.joined(with: other)
    case .sobol(let own): try own.joined(with: other)
    case .conditional(let own): try own.joined(with: other)
    case .morris(let own): try own.joined(with: other)
    case .policies(let own): try own.joined(with: other)
    }
  }
}

extension BlockResult where Design: StageDesign {
  fileprivate func joined(with other: StageSummary) throws(DesignError) -> StageSummary {
    guard let other = Design.result(in: other) else {
      preconditionFailure("two stages are never joined")
    }
    var both = self
    try both.join(other)
    return Design.summary(both)
  }
}

/// A design whose blocks are a stage of a study.
protocol StageDesign: BlockDesign {
  static var stage: SweepSummary.Stage { get }
  static func summary(_ result: BlockResult<Self>) -> StageSummary
  /// Nil for another stage.
  static func result(in summary: StageSummary) -> BlockResult<Self>?
}

extension SampleDesign: StageDesign {
  static var stage: SweepSummary.Stage { .sample }
  static func summary(_ result: BlockResult<Self>) -> StageSummary { .sample(result) }
  static func result(in summary: StageSummary) -> BlockResult<Self>? {
    if case .sample(let own) = summary { own } else { nil }
  }
}

extension SobolDesign: StageDesign {
  static var stage: SweepSummary.Stage { .sobol }
  static func summary(_ result: BlockResult<Self>) -> StageSummary { .sobol(result) }
  static func result(in summary: StageSummary) -> BlockResult<Self>? {
    if case .sobol(let own) = summary { own } else { nil }
  }
}

extension ConditionalDesign: StageDesign {
  static var stage: SweepSummary.Stage { .conditional }
  static func summary(_ result: BlockResult<Self>) -> StageSummary { .conditional(result) }
  static func result(in summary: StageSummary) -> BlockResult<Self>? {
    if case .conditional(let own) = summary { own } else { nil }
  }
}

extension MorrisDesign: StageDesign {
  static var stage: SweepSummary.Stage { .morris }
  static func summary(_ result: BlockResult<Self>) -> StageSummary { .morris(result) }
  static func result(in summary: StageSummary) -> BlockResult<Self>? {
    if case .morris(let own) = summary { own } else { nil }
  }
}

extension PolicyDesign: StageDesign {
  static var stage: SweepSummary.Stage { .policies }
  static func summary(_ result: BlockResult<Self>) -> StageSummary { .policies(result) }
  static func result(in summary: StageSummary) -> BlockResult<Self>? {
    if case .policies(let own) = summary { own } else { nil }
  }
}
