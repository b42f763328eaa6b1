// SPDX-License-Identifier: GPL-3.0-or-later

/// The specialist health services (*spesialisthelsetjenesten*) and their research, to compare with.
///
/// One block, one definition: numerator and denominator never come from different ones.
public struct Specialist: Hashable, Sendable {
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
  public var research: Research

  public init(definition: String, costs: Series, research: Research) {
    self.definition = definition
    self.costs = costs
    self.research = research
  }
}
