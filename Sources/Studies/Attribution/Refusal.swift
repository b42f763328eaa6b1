// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

/// Why a difference cannot be told apart into parts.
public enum Refusal: Error, Hashable, Sendable {
  /// A metric that one of the two scenarios does not have, or a change that is not one.
  case faults(Faults)
  /// All the changes need each other: each alone, by key path, gives no valid scenario.
  case inseparable([String])
  /// The year never comes in one of the scenarios or in one between them, so there is no difference
  /// to take apart; metrics that there always are.
  case never(String, instead: [String])
  /// Yes or no in both scenarios, of which nothing is a part; metrics that have parts.
  case yesOrNo(String, from: Bool, to: Bool, instead: [String])
  /// More changes than can be told apart.
  case tooManyChanges(Int, largest: Int)
}
