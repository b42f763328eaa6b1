// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies

extension Differences {
  /// How the scenario differs from the others, in what it assumes and in what comes out.
  var library: [ReportDocument.Block] {
    let others = context.others.filter { $0.scenario.id != scenario.id }
    guard !others.isEmpty else { return [] }
    let year = sharedYear
    let rows = [row(projection, year)] + others.map { row($0, year) }
    let table = Table(
      "library", title: DifferWords.libraryTitle(year: year)[language],
      columns: [
        .init("scenario", Heading.scenario.phrase[context.language], isNumeric: false),
        .init("price_year", words(.priceYear)),
        .init(
          "funding", ChartWords.frame.phrase[context.language],
          unit: ChartWords.nominalMoney.phrase[context.language]),
        .init(
          "operating_costs", words(.costsHead),
          unit: ChartWords.nominalMoney.phrase[context.language]),
        .init(
          "share", words(.shareHead), unit: Label.percentHead.phrase[context.language]),
        .init("differs", words(.differsIn), isNumeric: false),
      ], rows: rows, notes: [DifferWords.libraryNote(id: scenario.id)[language]],
      language: context.language)
    return [.table(table)]
  }

  /// The year that the scenario is measured in: its first target's, or the tenth.
  private var sharedYear: Int {
    let years = projection.years
    let due = scenario.targets.compactMap(\.by?.year).first { years.contains($0) }
    return due ?? min(years.lowerBound + 9, years.upperBound)
  }

  private func row(_ other: Projection, _ year: Int) -> Table.Row {
    let isShown = other.years.contains(year)
    func cell(_ kind: Column.Kind, _ scale: Double, decimals: Int) -> Table.Cell {
      isShown
        ? Table.Cell(.number(other[Column(kind), year] * scale, decimals: decimals)) : .empty
    }
    return .init([
      Table.Cell("\(other.scenario.title.text(in: context.language)) (\(other.scenario.id))"),
      Table.Cell(.whole(other.scenario.priceYear)), cell(.funding, 1, decimals: 1),
      cell(.operatingCosts, 1, decimals: 1), cell(.share, 100, decimals: 2),
      Table.Cell(changes(to: other)),
    ])
  }

  /// The first of the key paths in which another scenario differs.
  private func changes(to other: Projection) -> String {
    guard other.scenario.id != scenario.id else { return "" }
    let paths = Changes(from: projection.model, to: other.model).list.map(\.path)
    let shown = paths.prefix(4).joined(separator: ", ")
    let rest = paths.count - 4
    return rest > 0
      ? "\(shown) " + Label.rest(count: rest)[context.language] : shown
  }
}
