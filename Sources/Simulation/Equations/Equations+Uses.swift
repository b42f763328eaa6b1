// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Equations {
  /// What is paid of the calls of one year, so many years on.
  @inline(__always)
  package static func paid<L: Algebraic>(part: L, of calls: L) -> L { part * calls }

  /// What is promised and not yet paid at the end of a year: O + V - D.
  @inline(__always)
  package static func outstanding<L: Algebraic>(_ before: L, promised: L, paid: L) -> L {
    before + promised - paid
  }

  /// New projects: the part of the calls for an instrument in grants, which follow prices.
  @inline(__always)
  package static func projects<L: Algebraic>(part: L, of calls: L, grant: L, lift: L) -> L {
    part * calls / (grant * lift)
  }

  /// What really comes on top: the frame and the existing research, less what that would be if it kept
  /// its worth.
  @inline(__always)
  package static func netNew<L: Algebraic>(_ frame: L, existing: L, held: L) -> L {
    frame + existing - held
  }

  /// The worth that existing research had: its amount then, lifted by prices since.
  @inline(__always)
  package static func held<L: Algebraic>(_ existing: L, deflator: L, then: L) -> L {
    existing * (deflator / then)
  }

  /// What an amount that follows prices comes to: c·(P/P0).
  @inline(__always)
  package static func indexed<L: Algebraic>(_ cost: L, deflator: L, base: L) -> L {
    cost * (deflator / base)
  }

  /// The least that meets a target or a limit, however the last digits fall.
  @inline(__always)
  package static func leastMeeting<L: Algebraic>(_ aim: L) -> L {
    aim * L(repeating: 1 - Tolerance.relative)
  }
}
