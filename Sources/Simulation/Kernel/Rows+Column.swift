// SPDX-License-Identifier: GPL-3.0-or-later

extension Column {
  /// The parts that make the column.
  var parts: [Part] {
    switch kind {
    case .deflator: [.prices]
    case .operatingCosts: [.costs]
    case .funding: [.funding]
    case .fundingReal: [.prices, .funding]
    case .share: [.share]
    case .overhead: [.overhead(index)]
    case .callVolume: [.callVolume]
    case .disbursed, .outstanding, .cash: [.payments]
    case .cashShare: [.costs, .payments]
    case .newProjects: [.newProjects(index)]
    case .ask: [.ask]
    case .state: [.state]
    case .municipal: [.ask, .state]
    case .municipalPerInhabitant: [.population, .ask, .state]
    case .existingResearch: [.existing]
    case .netNew: [.prices, .existing, .funding]
    case .target: [.target(index)]
    case .counted: [.counted(index)]
    case .gap: [.gap(index)]
    case .cumulative: [.cumulative]
    case .cumulativeReal: [.cumulativeReal]
    case .presentValue: [.presentValue]
    case .population: [.population]
    case .specialistCosts: [.specialistCosts]
    case .specialistShare: [.specialistShare]
    case .specialistResearch: [.specialistResearch]
    case .parity: [.share, .specialistShare]
    case .fundingPerInhabitant: [.population, .funding]
    case .askPerInhabitant: [.population, .ask]
    case .statePerInhabitant: [.population, .state]
    case .gapPerInhabitant: [.population, .gap(index)]
    case .runningProjects: [.newProjects(index)]
    }
  }
}

/// How a column's values are read off the rows.
enum Reading: Sendable {
  case row(Row)
  case ratio(Row, Row)
  case difference(Row, Row)
  /// NOK for each of `people`, of MNOK.
  case perInhabitant(Row, Row, people: Row)
  /// The same of a row as it is.
  case each(Row, people: Row)
  /// What a row has had in the years so long ago, none before the first.
  case running(Row, delays: ClosedRange<Int>)
  /// What a row adds, with the change of the other since the year before the first, whose value
  /// prices lift.
  case netNew(Row, Row, prices: Row)
}

extension Rows {
  /// How `column` is read, in its own unit.
  func reading(_ column: Column) -> Reading {
    switch column.kind {
    case .deflator: .row(deflator)
    case .operatingCosts: .row(costs)
    case .funding: .row(funding)
    case .fundingReal: .ratio(funding, deflator)
    case .share: .row(share)
    case .overhead: .row(overheads[column.index])
    case .callVolume: .row(callVolume)
    case .disbursed: .row(disbursed)
    case .outstanding: .row(outstanding)
    case .cash: .row(cash)
    case .cashShare: .ratio(cash, costs)
    case .newProjects: .row(newProjects[column.index])
    case .ask: .row(ask)
    case .state: .row(state)
    case .municipal: .difference(ask, state)
    case .municipalPerInhabitant: .perInhabitant(ask, state, people: population)
    case .existingResearch: .row(existing)
    case .netNew: .netNew(funding, existing, prices: deflator)
    case .target: .row(targets[column.index])
    case .counted: .row(counted[column.index])
    case .gap: .row(gaps[column.index])
    case .cumulative: .row(cumulative)
    case .cumulativeReal: .row(cumulativeReal)
    case .presentValue: .row(presentValue)
    case .population: .row(population)
    case .specialistCosts: .row(specialistCosts)
    case .specialistShare: .row(specialistShare)
    case .specialistResearch: .row(specialistResearch)
    case .parity: .ratio(share, specialistShare)
    case .fundingPerInhabitant: .each(funding, people: population)
    case .askPerInhabitant: .each(ask, people: population)
    case .statePerInhabitant: .each(state, people: population)
    case .gapPerInhabitant: .each(gaps[column.index], people: population)
    case .runningProjects: .running(newProjects[column.index], delays: projectYears ?? 0...0)
    }
  }

  /// The projects awarded so many years ago, which are still paid.
  private func running<L: Lane>(
    _ row: Row, _ delays: ClosedRange<Int>, in year: Int, _ cells: borrowing Span<L>
  ) -> L {
    var sum = L(repeating: 0)
    for delay in delays where year - delay >= years.lowerBound {
      sum = sum + cells[row, year - delay]
    }
    return sum
  }

  /// The value of a column in `year`, one of the ``years``.
  @inline(__always)
  func value<L: Lane>(_ reading: Reading, in year: Int, _ cells: borrowing Span<L>) -> L {
    switch reading {
    case .row(let row): cells[row, year]
    case .ratio(let a, let b): cells[a, year] / cells[b, year]
    case .difference(let a, let b): cells[a, year] - cells[b, year]
    case .perInhabitant(let whole, let part, let people):
      (cells[whole, year] - cells[part, year]) * L(repeating: 1e6) / cells[people, year]
    case .each(let row, let people):
      cells[row, year] * L(repeating: 1e6) / cells[people, year]
    case .running(let row, let delays): running(row, delays, in: year, cells)
    case .netNew(let a, let b, let prices):
      cells[a, year] + cells[b, year]
        - cells[b, years.lowerBound - 1]
        * (cells[prices, year] / cells[prices, years.lowerBound - 1])
    }
  }
}
