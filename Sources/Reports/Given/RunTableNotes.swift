// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
import Sensitivity

/// What is known of a table of runs beside its numbers.
package struct RunTableNotes: Sendable {
  /// Rows that were left out.
  let incomplete: Int
  /// Rates that were drawn year by year, with the years whose mean is one input.
  let means: [(path: String, years: ClosedRange<Int>)]
  /// Whether rows are known to belong together.
  let isGrouped: Bool
  /// What the columns of the program's own tables measure, by name.
  let measures: [String: Measure]

  package init(
    incomplete: Int, means: [(path: String, years: ClosedRange<Int>)] = [],
    isGrouped: Bool = false, measures: [String: Measure] = [:]
  ) {
    (self.incomplete, self.means) = (incomplete, means)
    (self.isGrouped, self.measures) = (isGrouped, measures)
  }

  /// Why what is found may not be what it seems: rows that are not independent, and inputs that are
  /// not.
  func doubts(of table: RunTable, in language: Language) -> [String] {
    let style = NumberStyle(language)
    let pairs = table.correlatedPairs
    let shown = pairs.prefix(4).map {
      "\($0.first), \($0.second) (\(style.fixed($0.rho, decimals: 2)))"
    }
    let list = shown.joined(separator: "; ") + (pairs.count > shown.count ? "; …" : "")
    return (table.isDependent || isGrouped ? [GivenWords.dependent.phrase[language]] : [])
      + (pairs.isEmpty ? [] : [GivenWords.together(list: list)[language]])
  }

  /// What was made of the columns and rows.
  func account(in language: Language) -> [String] {
    return means.map { mean in
      GivenWords.yearlyMean(
        path: mean.path, years: "\(mean.years.lowerBound)–\(mean.years.upperBound)")[language]
    }
      + (incomplete > 0
        ? [
          GivenWords.incomplete(count: incomplete)[language]
        ] : [])
  }
}
