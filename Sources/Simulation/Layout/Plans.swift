// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// How prices are made: growth by year, and the years whose level is wanted.
struct PricePlan: Sendable {
  /// Growth from the year before; years that nothing needs are not there.
  let inflation: Yearly<Slot>
  /// The years of which the level P is computed; the price year is one of them.
  let levels: ClosedRange<Int>
  let priceYear: Int
}

/// How a series comes to its value, year by year.
typealias SeriesPlan = Yearly<SeriesStep>

enum SeriesStep: Sendable {
  case observed(Slot)
  /// Geometric between two observed values; the weight is the part of the way gone.
  case between(Slot, Slot, weight: Double)
  /// Last year's value times (1 + rate) of each.
  case grown(demographic: Slot, real: Slot, price: Slot)
  /// The same, with the price part from the deflator.
  case inflated(demographic: Slot, real: Slot)
}

extension SeriesStep {
  /// Whether a rate of growth makes the value of the one before.
  var isGrown: Bool {
    switch self {
    case .grown, .inflated: true
    case .observed, .between: false
    }
  }
}

/// A level for every year: the values before and after, and the part of the way gone.
typealias LevelPlan = Yearly<LevelStep>

struct LevelStep: Sendable {
  let before: Slot
  let after: Slot
  let weight: Double
}

struct SpecialistPlan: Sendable {
  enum Research: Sendable {
    case share(LevelPlan)
    case observed(SeriesPlan)
  }

  let costs: SeriesPlan
  let research: Research
  /// The years of the table.
  let shown: ClosedRange<Int>
  /// The years of which the share is known.
  let years: ClosedRange<Int>
}

enum AimPlan: Sendable {
  case share(Slot)
  case specialist
}

struct PhasePlan: Sendable {
  enum Index: Sendable {
    case none
    case deflator(prices: Int?)
    case rate(Slot)
    case compensation(Slot)
  }

  enum Increment: Sendable {
    case constant(Slot)
    /// The number of the list in ``Model/amountLists``, which holds one for every year that has
    /// one.
    case byYear(list: Int)
  }

  enum Kind: Sendable {
    case step(increment: Increment, index: Index)
    case grow(rate: Slot)
    case reach(AimPlan, by: Int, Profile)
    /// The number of the list in ``Model/amountLists``; so that a plan is plain numbers, which cost
    /// nothing to copy in the kernel.
    case amounts(list: Int)
    case hold(Hold)
  }

  let kind: Kind
  /// Nil: the phase continues from the year before.
  let first: Slot?
  /// The last year of the phase; `Int.max` if no year ends it.
  let lastYear: Int
  let limit: AimPlan?
  /// Whether no phase comes after it.
  let isLast: Bool
}

struct TargetPlan: Sendable {
  /// Nil: the specialist services' share.
  let level: LevelPlan?
  /// The slot that gives the level of every year, if there is one.
  let constant: Slot?
  let by: Int?
  let countsExisting: Bool
  let measuresCash: Bool

  init(level: LevelPlan?, by: Int?, countsExisting: Bool, measuresCash: Bool) {
    (self.level, self.by) = (level, by)
    (self.countsExisting, self.measuresCash) = (countsExisting, measuresCash)
    constant = level.flatMap { level in
      let first = level.values.first
      let isOne = level.values.allSatisfy { $0.weight == 0 && $0.before == first?.before }
      return isOne ? first?.before : nil
    }
  }
}

struct OverheadPlan: Sendable {
  enum Cost: Sendable {
    case bodies(amount: Slot, bodies: Slot, index: PhasePlan.Index)
    case share(Slot)
  }

  let cost: Cost
  let isWithin: Bool
  /// In which it costs anything.
  let years: Range<Int>
}

struct InstrumentPlan: Sendable {
  let share: Slot
  let grant: Slot
}
