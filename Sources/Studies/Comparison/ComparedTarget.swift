// SPDX-License-Identifier: GPL-3.0-or-later

public import Simulation

/// What becomes of one target in every side of a comparison, by the target's name.
public struct ComparedTarget: Hashable, Sendable {
  /// The target's name in key paths.
  public let name: String
  /// By side; nil for one that has no such target.
  public let outcomes: [Outcome?]
  let baseline: Int

  /// How many years later than in the baseline it is reached; negative for earlier, nil where one
  /// of the two never reaches it or does not have it.
  public func delay(of side: Int) -> Int? {
    guard let own = outcomes[side], let base = outcomes[baseline], !own.isOfNothing,
      !base.isOfNothing, let year = own.reached, let first = base.reached
    else { return nil }
    return year - first
  }
}
