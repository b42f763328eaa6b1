// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// Where every series of a model stands in the cells of a path; the equations, which fill them, are
/// its extensions.
///
/// Money is MNOK nominal unless said otherwise, shares are fractions. A row has no years where the
/// scenario does not give what it needs.
struct StateLayout: Sendable {
  /// The years shown.
  let years: ClosedRange<Int>
  /// How many cells a path has, and how many of them, the first, are the numbers played with.
  let count: Int
  let valueCount: Int

  /// P: 1 in the price year.
  let deflator: Row
  /// C, from the last observed year or the start to the last year that a rule looks at.
  let costs: Row
  let specialistCosts: Row
  let specialistResearch: Row
  let specialistShare: Row
  let population: Row
  let existingStreams: [Row]
  let existing: Row

  /// A, the funding frame (*ramme*).
  let funding: Row
  /// What the rule of the phase gives, before any share limit.
  let unlimited: Row
  /// The number of the phase that made the year's amount, counted from 0.
  let phase: Row
  let share: Row
  let overheads: [Row]
  let callVolume: Row
  let disbursed: Row
  let outstanding: Row
  let cash: Row
  let newProjects: [Row]
  let ask: Row
  let state: Row

  /// T, what is counted against it, and what is missing, for every target.
  let targets: [Row]
  let counted: [Row]
  let gaps: [Row]
  /// The first year in which each target is reached; infinity for never.
  let reached: [Slot]
  /// 1 where the target is reached and then kept to the last year.
  let held: [Slot]

  /// ΣA, ΣA/P and the present value, to date.
  let cumulative: Row
  let cumulativeReal: Row
  let presentValue: Row

  /// The first thing that makes the funding frame an invalid one, by ``EvaluationFault``'s number
  /// and with its year; 0 for none.
  let fundingFault: FaultSlots
  /// The same of the future, the overheads within the frame included.
  let fault: FaultSlots

  /// How the series are made.
  let runs: Runs
  /// How long after its award a project is paid.
  let projectYears: ClosedRange<Int>?
  /// The overheads within the frame, and those on top of it.
  let within: [Row]
  let onTop: [Row]

  struct Runs: Sendable {
    /// Of the years after the price year.
    let inflation: [(years: Range<Int>, value: Slot)]
    /// π̂ of the years after the first: the growth that the state budget compensates.
    let compensated: Yearly<Slot>
    let costs: [SeriesRun]
    let specialistCosts: [SeriesRun]
    let specialistResearch: [SeriesRun]
    let population: [SeriesRun]
    let existing: [[SeriesRun]]
  }

  init(for model: Model) {
    valueCount = model.centralValues.count
    var room = CellAllocator(after: valueCount)
    let years = model.years
    func shown(_ wanted: Bool = true) -> Row { room.row(wanted ? Range(years) : nil) }
    func row(like plan: SeriesPlan?) -> Row { room.row(plan?.years) }
    self.years = years
    deflator = room.row(Range(model.prices.levels))
    costs = row(like: model.costs)
    specialistCosts = row(like: model.specialist?.costs)
    if case .observed(let plan) = model.specialist?.research {
      specialistResearch = row(like: plan)
    } else {
      specialistResearch = row(like: model.specialist?.costs)
    }
    specialistShare = room.row(model.specialist.map { Range($0.years) })
    population = row(like: model.population)
    existingStreams = model.existing.map { row(like: $0) }
    existing = room.row(
      model.existing.isEmpty ? nil : years.lowerBound - 1..<years.upperBound + 1)

    (funding, unlimited, phase, share) = (shown(), shown(), shown(), shown())
    overheads = model.overheads.map { _ in shown() }
    callVolume = shown()
    let isPaid = !model.payout.isEmpty
    (disbursed, outstanding, cash) = (shown(isPaid), shown(isPaid), shown(isPaid))
    newProjects = model.instruments.map { _ in shown() }
    // What is the same number in every future is one row.
    ask = model.overheads.allSatisfy { $0.isWithin } ? funding : shown()
    state = shown(model.stateShare != nil)
    targets = model.targets.map { _ in shown() }
    let basis = [false: funding, true: cash]
    counted = model.targets.map { $0.countsExisting ? shown() : basis[$0.measuresCash]! }
    gaps = model.targets.map { _ in shown() }
    reached = model.targets.map { _ in room.slot() }
    held = model.targets.map { _ in room.slot() }
    (cumulative, cumulativeReal) = (shown(), shown())
    presentValue = shown(model.scenario.discountRate != nil)
    fundingFault = FaultSlots(kind: room.slot(), year: room.slot())
    fault =
      model.overheads.contains { $0.isWithin }
      ? FaultSlots(kind: room.slot(), year: room.slot()) : fundingFault
    count = room.count
    runs = Runs(model)
    projectYears = model.projectYears
    let lines = zip(overheads, model.overheads)
    within = lines.filter { $0.1.isWithin }.map { $0.0 }
    onTop = lines.filter { !$1.isWithin }.map { $0.0 }
  }
}

extension StateLayout.Runs {
  init(_ model: Model) {
    let prices = model.prices
    inflation = (prices.priceYear + 1..<prices.levels.upperBound + 1).runs { prices.inflation[$0] }
    let (budget, later) = (model.budgetInflation, model.years.dropFirst())
    compensated = Yearly(
      first: model.years.lowerBound + 1,
      later.map { year in
        budget.flatMap { $0.years.contains(year) ? $0[year] : nil } ?? prices.inflation[year]
      })
    costs = model.costs.runs(prices)
    specialistCosts = model.specialist?.costs.runs(prices) ?? []
    if case .observed(let plan) = model.specialist?.research {
      specialistResearch = plan.runs(prices)
    } else {
      specialistResearch = []
    }
    population = model.population?.runs(prices) ?? []
    existing = model.existing.map { $0.runs(prices) }
  }
}

/// Hands out cells, one after the other.
private struct CellAllocator {
  private(set) var count: Int

  init(after count: Int) { self.count = count }

  mutating func slot() -> Slot {
    count += 1
    return Slot(index: count - 1)
  }

  /// No years: an empty row.
  mutating func row(_ years: Range<Int>?) -> Row {
    let years = years ?? 0..<0
    count += years.count
    return Row(years, from: count - years.count)
  }
}
