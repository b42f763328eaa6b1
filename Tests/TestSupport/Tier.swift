// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
public import Testing

/// How much is tested: `make test` passes in minutes, `make test-all` leaves nothing out.
public enum Tier {
  /// Whether all is to be tested.
  public static let isAll = ProcessInfo.processInfo.environment["KSF_TESTS"] == "all"

  /// - Returns: How many random cases to try: `quick`, or `all` where all is to be tested.
  public static func count(quick: Int, all: Int) -> Int { isAll ? all : quick }
}

extension Trait where Self == ConditionTrait {
  /// Of what takes long, or needs a cluster, a browser or an office program.
  public static var long: Self { .enabled(if: Tier.isAll, "make test-all runs it") }
}
