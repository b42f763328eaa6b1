// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// Says which year's kroner columns are in whose names do not.
package struct PriceYearSaying: Sendable {
  private let names: [String]

  /// - Parameter names: The columns at fixed prices, in their order.
  package init(_ names: [String]) { self.names = names }

  /// Nil where there are none.
  package func words(_ priceYear: Int, in language: Language) -> String? {
    names.isEmpty
      ? nil
      : Label.columnsInKronerOf(year: priceYear, list: names.joined(separator: ", "))[language]
  }
}
