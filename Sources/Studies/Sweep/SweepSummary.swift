// SPDX-License-Identifier: GPL-3.0-or-later

public import Sensitivity

/// What is left of some blocks of a study: all that its answer is read off.
///
/// A study has one stage or two, each a design with the same number of blocks.
public struct SweepSummary: Sendable {
  /// What is computed of each block.
  public enum Stage: String, Hashable, Sendable, CaseIterable {
    case sample, sobol, conditional, morris, policies
  }

  public var sample: SampleSummary?
  public var sobol: SobolSummary?
  public var conditional: ConditionalSummary?
  public var morris: MorrisSummary?
  public var policies: PolicySummary?

  public init() {}

  /// The blocks of a stage that are there.
  public func blocks(of stage: Stage) -> BlockSet {
    switch stage {
    case .sample: sample?.blocks ?? BlockSet()
    case .sobol: sobol?.blocks ?? BlockSet()
    case .conditional: conditional?.blocks ?? BlockSet()
    case .morris: morris?.blocks ?? BlockSet()
    case .policies: policies?.blocks ?? BlockSet()
    }
  }

  /// What there is of each stage.
  public var stages: [StageSummary] {
    [
      sample.map { .sample($0) }, sobol.map { .sobol($0) }, conditional.map { .conditional($0) },
      morris.map { .morris($0) }, policies.map { .policies($0) },
    ].compactMap { $0 }
  }

  /// Puts what there is of a stage in the place of what there was.
  public mutating func take(_ stage: StageSummary) {
    switch stage {
    case .sample(let own): sample = own
    case .sobol(let own): sobol = own
    case .conditional(let own): conditional = own
    case .morris(let own): morris = own
    case .policies(let own): policies = own
    }
  }

  /// Takes in other blocks of the same study.
  ///
  /// - Throws: ``Sensitivity/DesignError`` if they are of another one, or some are here already.
  public mutating func join(_ other: SweepSummary) throws(DesignError) {
    if let theirs = other.sample {
      if sample == nil { sample = theirs } else { try sample!.join(theirs) }
    }
    if let theirs = other.sobol {
      if sobol == nil { sobol = theirs } else { try sobol!.join(theirs) }
    }
    if let theirs = other.conditional {
      if conditional == nil { conditional = theirs } else { try conditional!.join(theirs) }
    }
    if let theirs = other.morris {
      if morris == nil { morris = theirs } else { try morris!.join(theirs) }
    }
    if let theirs = other.policies {
      if policies == nil { policies = theirs } else { try policies!.join(theirs) }
    }
  }
}

/// What is there of a stage, to be kept.
public enum StageSummary: Sendable {
  case sample(SampleSummary)
  case sobol(SobolSummary)
  case conditional(ConditionalSummary)
  case morris(MorrisSummary)
  case policies(PolicySummary)

  public var stage: SweepSummary.Stage {
    switch self {
    case .sample: .sample
    case .sobol: .sobol
    case .conditional: .conditional
    case .morris: .morris
    case .policies: .policies
    }
  }
}
