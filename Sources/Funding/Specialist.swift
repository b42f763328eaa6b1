// SPDX-License-Identifier: GPL-3.0-or-later

/// The specialist health services (*spesialisthelsetjenesten*) and their research, to compare with.
///
/// One block, one definition: numerator and denominator never come from different ones.
public struct Specialist: Hashable, Sendable {
  /// Research as a share of the costs, or in kroner.
  public enum Research: Hashable, Sendable {
    /// R&D as a fraction of the costs.
    case share(LevelPath)
    /// R&D in MNOK.
    case observed(Series)
  }

  /// What the costs include, in words.
  public var definition: String
  /// MNOK, nominal.
  public var costs: Series
  /// The research share r, or observed research R; the other follows by R = r·S.
  public var research: Research

  /// A block whose research and costs both follow `definition`.
  public init(definition: String, costs: Series, research: Research) {
    self.definition = definition
    self.costs = costs
    self.research = research
  }
}
