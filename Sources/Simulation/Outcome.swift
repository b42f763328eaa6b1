// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

/// What becomes of a target: an answer of its own also where the target is never reached.
public struct Outcome: Hashable, Sendable {
  /// The target as the scenario states it.
  public let target: Target
  /// The first year in which it is reached; nil: not by the last year shown.
  public let reached: Int?
  /// Reached, and kept in every year after; false if it is never reached.
  public let isHeld: Bool
  /// What stands in the year in which it is reached; nil if it never is.
  public let arrival: Standing?
  /// What stands in the year in which it is to be met; nil if it has no such year, or the year lies
  /// after the last one shown.
  public let due: Standing?
  /// The year in which the counted share is highest (the first of them).
  public let peak: Standing
  /// The year in which the counted share is nearest to the one that is asked for then (the first of
  /// them): least is missing in points of a per cent, as ``peak`` is where the same is asked every year.
  public let nearest: Standing
  /// Whether the target is the same share of the costs in every year.
  public let hasConstantAim: Bool
  /// Whether the counted share is highest in the last year, so that it may still be rising.
  public var isRisingAtEnd: Bool { peak.year == years.upperBound && years.count > 1 }
  /// Whether the counted share stays at its highest from that year on, but for rounding.
  public let staysAtPeak: Bool
  /// Whether what is reached is nothing: the specialist services' share, in a year in which they
  /// have no research.
  public var isOfNothing: Bool { target.level == .specialist && arrival?.target == 0 }
  let years: ClosedRange<Int>

  /// Counted money against the target in one year.
  public struct Standing: Hashable, Sendable {
    /// A calendar year, one of those shown.
    public let year: Int
    /// MNOK, nominal.
    public let counted: Double
    /// The target in the year, MNOK, nominal.
    public let target: Double
    /// MNOK, nominal; 0 if nothing is missing.
    public let gap: Double
    /// The counted money as a fraction of the operating costs.
    public let share: Double
    /// The share of the operating costs that the target asks for, a fraction.
    public let aim: Double
    /// Within the tolerance that decides what is reached.
    public let isMet: Bool

    /// What the share is short of the one asked for; less than 0 for what is more.
    fileprivate var missing: Double { aim - share }
  }
}

extension Projection {
  /// What becomes of each target, in file order.
  public var outcomes: [Outcome] {
    scenario.targets.enumerated().map { index, target in
      let standings = years.map { standing(of: index, in: $0) }
      // The first, of peaks that differ by rounding only.
      let highest = standings.reduce(standings[0]) {
        $1.share > $0.share * (1 + Tolerance.relative) ? $1 : $0
      }
      let nearest = standings.reduce(highest) {
        $1.missing < $0.missing - Tolerance.relative * $0.aim ? $1 : $0
      }
      let reached = path.value(Metric.reached(index))
      return Outcome(
        target: target, reached: reached.isFinite ? Int(reached) : nil,
        isHeld: path.value(Metric.held(index)) == 1,
        arrival: reached.isFinite ? standing(of: index, in: Int(reached)) : nil,
        due: (target.by?.year).flatMap { years.contains($0) ? standing(of: index, in: $0) : nil },
        peak: highest, nearest: nearest,
        hasConstantAim: standings.allSatisfy {
          abs($0.aim - standings[0].aim) <= Tolerance.relative * standings[0].aim
        },
        staysAtPeak: highest.year < years.upperBound
          && standings.allSatisfy {
            $0.year < highest.year || $0.share >= highest.share * (1 - Tolerance.relative)
          }, years: years)
    }
  }

  /// What stands in one of the ``years`` against the target with this number, counted from 0.
  public func standing(of index: Int, in year: Int) -> Outcome.Standing {
    let (counted, target) = (
      path[path.rows.counted[index], year], path[path.rows.targets[index], year]
    )
    let costs = path[path.rows.costs, year]
    return Outcome.Standing(
      year: year, counted: counted, target: target, gap: path[path.rows.gaps[index], year],
      share: counted / costs, aim: target / costs,
      isMet: counted >= target * (1 - Tolerance.relative))
  }
}
