// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
import Simulation
package import Studies

/// Alternatives side by side as a committee of the Storting shows them: the difference from the first
/// in brackets under each figure.
package struct ComparisonForm: Sendable {
  private let comparison: Comparison
  private let report: QuestionReport
  private let years: ClosedRange<Int>
  /// The first year shown and all after it.
  private let span: ClosedRange<Int>
  /// The names of the columns of each side.
  private let names: [Set<String>]

  /// - Parameters:
  ///   - comparison: With the columns that are shown.
  ///   - report: What is said of it, in the language of the table.
  ///   - year: The first of four years; nil: the first that all of them show.
  /// - Throws: ``Faults`` for a year that not all of them show.
  package init(
    _ comparison: Comparison, saying report: CompareReport, year: Int? = nil
  ) throws(Faults) {
    self.comparison = comparison
    self.report = report.people
    let all = comparison.years
    let first = year ?? all.lowerBound
    guard all.contains(first) else {
      throw Faults([
        Fault(
          .yearOutside, path: "--year", found: .spelt("\(first)"), allowed: [.spelt(all.words)])
      ])
    }
    years = first...min(first + 3, all.upperBound)
    span = first...all.upperBound
    names = comparison.sides.map { Set($0.projection.columns.map(\.id)) }
  }

  package var tables: [Table] { [table] }

  private var language: Language { report.language }
  private var base: Int { comparison.baseline }
  /// The baseline first.
  private var order: [Int] { [base] + comparison.sides.indices.filter { $0 != base } }
  private var priceYear: Int { comparison.sides[base].projection.scenario.priceYear }

  private func words(_ words: TableWords) -> String { words.phrase[language] }
  private func words(_ note: TableNoteWords) -> String { note.phrase[language] }
  private func words(_ message: Message) -> String { message[language] }

  private var table: Table {
    let isReal = comparison.columns.contains { $0.priceBasis == .real }
    let rows = comparison.columns.flatMap(rows)
    let legend = SignLegend(rows).words(in: language).map { [$0] } ?? []
    return Table(
      "comparison",
      title: words(TableWords.comparisonTitle(years: years.words)),
      unitLine: isReal ? words(TableWords.realLine(year: priceYear)) : words(.nominalLine),
      columns: [.init("year", words(.yearHead), isNumeric: false)]
        + order.map { .init(comparison.sides[$0].name, comparison.sides[$0].name.printable) },
      rows: rows,
      notes: [words(.differences)] + report.sentences
        + [
          words(StructurePlace.frameMeaning(of: comparison.sides.map(\.projection))),
          words(.illustration),
        ] + legend,
      sources: report.sources, language: language)
  }

  private func rows(_ column: ComparedColumn) -> [Table.Row] {
    let heading = Table.Row(
      [Table.Cell(label(column))] + order.map { _ in .empty }, role: .heading)
    let shown = years.map { year in
      order.map { column.value(of: $0, in: year) }
    }
    let scale = column.unit.scale(of: shown.flatMap(\.self))
    let byYear = years.flatMap { year in
      pair(
        Table.Cell("\(year)"), order.map { column.value(of: $0, in: year) },
        order.map { column.difference(of: $0, in: year).amount }, scale, .plain,
        formulas(column) { .cell($0, year: year, side: $1) })
    }
    let sums = column.windows(over: span).flatMap { window in
      pair(
        Table.Cell(words(TableWords.sumOfYears(years: window.years.words))),
        order.map { window.sums[$0] }, order.map { window.difference(of: $0).amount }, scale, .sum,
        formulas(column) { .sum($0, years: window.years, side: $1) })
    }
    return [heading] + byYear + sums
  }

  /// What a workbook computes the figures of; nil where they are at fixed prices and its rows are not.
  private func formulas(
    _ column: ComparedColumn, _ formula: (String, Int) -> Formula
  ) -> [Formula?] {
    order.map { names[$0].contains(column.name) ? formula(column.name, $0) : nil }
  }

  /// Figures, and under them the differences in brackets.
  private func pair(
    _ head: Table.Cell, _ values: [Double], _ differences: [Double], _ scale: FormReader.Scale,
    _ role: Table.RowRole, _ formulas: [Formula?]
  ) -> [Table.Row] {
    let brackets = zip(zip(order, differences), formulas).map { side, formula -> Table.Cell in
      guard side.0 != base else { return .empty }
      let difference = formula.flatMap { own in formulas[0].map { own - $0 } }
      return Table.Cell(
        .bracketed(side.1 * scale.factor, decimals: scale.decimals),
        formula: difference?.scaled(by: scale.factor))
    }
    return [
      Table.Row(
        [head] + zip(values, formulas).map { FormReader.cell($0, scale, nil, $1) }, role: role),
      Table.Row([.empty] + brackets, role: role),
    ]
  }

  /// The name of the column for people, and its unit.
  private func label(_ column: ComparedColumn) -> String {
    let name = column.name.split(separator: ":", maxSplits: 1).dropFirst().map { ": \($0)" }
    let words: String =
      switch column.kind {
      case .funding, .fundingReal: self.words(.frame)
      case .cash: self.words(.cashNeed)
      default:
        column.kind.label[language].replacing("_", with: " ").capitalizedFirst
      }
    let unit = column.unit.heading(
      prices: column.priceBasis == .real ? priceYear : nil, in: language)
    return "\(words)\(name.joined()) (\(unit))"
  }
}
