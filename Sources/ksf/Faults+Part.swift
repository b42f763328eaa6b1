// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Studies

extension Faults {
  /// The same of the part in a file: who computes with blocks knows what they are of, and not where they are from.
  func ofPart(_ path: String) -> Faults {
    Faults(
      list.map { fault in
        var fault = fault
        if fault.code == .partDamaged { fault.path = path }
        return fault
      })
  }
}

extension Sweep {
  /// - Throws: ``Faults``, of the part in a file, for blocks that cannot be of this study.
  func check(_ summary: SweepSummary, of path: String) throws(Faults) {
    do throws(Faults) { try check(summary) } catch { throw error.ofPart(path) }
  }
}
