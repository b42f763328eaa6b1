// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Simulation
package import Studies

/// Scenarios side by side, in words and as tables.
package struct CompareReport: Sendable {
  /// What is compared, with the columns that people see, and with those of data.
  let shown: Comparison
  let full: Comparison
  /// By side, what was set beside its file.
  let changes: [[String]]
  let known: [Source]
  /// The years that are rows.
  let years: [Int]
  /// From the first of them to the last: what sums are over, whichever of these years are rows.
  let span: ClosedRange<Int>
  let totalsOnly: Bool
  let prices: Column.PriceBasis
  let language: Language
  /// The frame, which every scenario has, whatever columns were asked for.
  let fundingOfAll: ComparedColumn?

  /// - Parameters:
  ///   - comparisons: With the columns that people see, and with those of data; their metrics, if
  ///     there are any, take the place of the columns.
  ///   - changes: Of each side, what was set beside its file.
  ///   - known: The sources of the data set.
  ///   - years: The rows; those that not all sides show are left out.
  ///   - totalsOnly: Whether only sums over years are shown, not the years.
  package init(
    _ comparisons: (shown: Comparison, full: Comparison), changes: [[String]], known: [Source],
    years: [Int], totalsOnly: Bool, prices: Column.PriceBasis, _ language: Language
  ) {
    (shown, full) = comparisons
    (self.changes, self.known) = (changes, known)
    let rows = years.filter { comparisons.full.years.contains($0) }
    self.years = rows
    span = rows.first.map { $0...(rows.last ?? $0) } ?? comparisons.full.years
    (self.totalsOnly, self.prices, self.language) = (totalsOnly, prices, language)
    fundingOfAll = try? Comparison(
      full.sides, baseline: full.baseline, columns: ["funding"], prices: prices
    ).columns.first
  }

  /// For people: sentences, a table for each column, and the sums.
  package var people: QuestionReport {
    let tables =
      full.metrics.isEmpty
      ? (totalsOnly ? [] : shown.columns.map(yearsTable)) + [totalsTable(shown)] : [metricsTable]
    return QuestionReport(
      language, sentences + runningTotals(shown), tables: tables, sources: sources)
  }

  /// For spreadsheets: one table, a row for each year, with all columns of all sides.
  package var wide: QuestionReport {
    let table =
      full.metrics.isEmpty ? (totalsOnly ? totalsTable(full) : wideTable) : metricsTable
    let prices = PriceYearSaying(
      full.metrics.isEmpty
        ? full.columns.filter { $0.priceBasis == .real }.map(\.name)
        : full.metrics.filter { $0.priceBasis == .real }.map(\.text))
    return QuestionReport(
      language, allSentences, tables: [table], remark: prices.words(priceYear, in: language))
  }

  /// With what is to be known of columns that only data have.
  var allSentences: [String] { sentences + runningTotals(full) }

  var style: NumberStyle { NumberStyle(language) }
  var names: [String] { full.sides.map(\.name) }
  var others: [Int] { full.sides.indices.filter { $0 != full.baseline } }
  var priceYear: Int { full.sides[full.baseline].projection.scenario.priceYear }

  /// The sources that any of the sides cites, each once.
  var sources: [Source] { sources(of: nil) }

  /// - Parameter column: Only those that its figures follow from.
  func sources(of column: String?) -> [Source] {
    var seen: Set<String> = []
    return full.sides.flatMap { side -> [Source] in
      let projection = side.projection
      let parameters = column.map { id in
        projection.parameters(
          behind: projection.columns.filter { $0.id == id }, in: projection.years)
      }
      return Provenance(of: projection, known: known, parameters: parameters).sources
    }.filter { seen.insert($0.id).inserted }
  }
}
