// SPDX-License-Identifier: GPL-3.0-or-later

extension Equations {
  /// A step that no prices lift: the level that the phase started from and the increments since.
  @inline(__always)
  package static func stepped<L: Algebraic>(from level: L, by increments: L) -> L {
    level + increments
  }

  /// A step whose level and increments prices or a rate lift: L·J + Σ·I.
  @inline(__always)
  package static func stepped<L: Algebraic>(
    from level: L, lifted levelIndex: L, by increments: L, lifted index: L
  ) -> L {
    level * levelIndex + increments * index
  }

  /// Last year's amount, the part of the prices' growth that is compensated, and the increment:
  /// A·(1 + k·π) + i.
  @inline(__always)
  package static func compensated<L: Algebraic>(
    _ before: L, part: L, growth: L, increment: L
  ) -> L {
    before * (L(repeating: 1) + part * growth) + increment
  }

  /// The part of the way to a share that has been gone: (y - y0)/(by - y0).
  @inline(__always)
  package static func part<L: Algebraic>(years: L, of all: L) -> L { years / all }

  /// The same, slow at its ends: w²·(3 - 2w).
  @inline(__always)
  private static func smooth<L: Algebraic>(_ part: L) -> L {
    part * part * (L(repeating: 3) - L(repeating: 2) * part)
  }

  /// On the way from one share of the costs to another, evenly.
  @inline(__always)
  package static func reachedEvenly<L: Algebraic>(
    from share: L, to aim: L, part: L, costs: L
  ) -> L {
    (share + (aim - share) * part) * costs
  }

  /// The same, slow at its ends.
  @inline(__always)
  package static func reachedSmoothly<L: Algebraic>(
    from share: L, to aim: L, part: L, costs: L
  ) -> L {
    reachedEvenly(from: share, to: aim, part: smooth(part), costs: costs)
  }

  /// The same by the same rate every year; the share it starts from is above 0.
  @inline(__always)
  package static func reachedGeometrically<L: Algebraic>(
    from share: L, to aim: L, part: L, costs: L
  ) -> L {
    share * L.power(aim / share, part) * costs
  }

  /// On the way from one amount to another in even steps.
  @inline(__always)
  package static func reachedInSteps<L: Algebraic>(from level: L, to aim: L, part: L) -> L {
    level + (aim - level) * part
  }
}
