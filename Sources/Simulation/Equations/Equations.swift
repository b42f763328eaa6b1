// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// The equations of the model, each once: the kernel computes them for blocks of futures, and the workbook
/// writes them as formulas. What goes from year to year is theirs to carry.
///
/// Money is MNOK, nominal where nothing else is said; shares and rates are fractions.
package enum Equations {
  /// What a value becomes in a year in which it grows by `rate`: v·(1 + r).
  @inline(__always)
  package static func grown<L: Algebraic>(_ value: L, by rate: L) -> L {
    value * (L(repeating: 1) + rate)
  }

  /// What it was in the year before: v/(1 + r).
  @inline(__always)
  static func before<L: Algebraic>(_ value: L, by rate: L) -> L { value / (L(repeating: 1) + rate) }

  /// What a year between two observed ones holds, growing by the same rate every year: a·(b/a)^w.
  @inline(__always)
  package static func between<L: Algebraic>(_ a: L, _ b: L, weight: L) -> L {
    a * L.power(b / a, weight)
  }

  /// What is of the same worth in one year as `value` is in another, by what it is measured against in
  /// both: v/then·now.
  @inline(__always)
  package static func kept<L: Algebraic>(_ value: L, against then: L, now: L) -> L {
    value / then * now
  }

  /// Nominal money at fixed prices: v/P.
  @inline(__always)
  package static func real<L: Algebraic>(_ value: L, deflator: L) -> L { value / deflator }

  /// A real amount, discounted to the start: v/P/Π(1 + ρ).
  @inline(__always)
  package static func present<L: Algebraic>(_ value: L, deflator: L, discount: L) -> L {
    value / deflator / discount
  }

  /// NOK for each inhabitant, of MNOK.
  @inline(__always)
  package static func perInhabitant<L: Algebraic>(_ value: L, people: L) -> L {
    value * L(repeating: 1e6) / people
  }
}
