// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Simulation

extension Column {
  /// As it heads a table for people: in English its own name, in Norwegian a Norwegian one.
  package func label(in language: Language) -> String {
    kind.label[language] + (name.map { ":\($0)" } ?? "")
  }
}

extension Column {
  /// ` (2020 prices)` behind amounts at fixed prices, ` (2020 is 1)` behind a price level; nothing
  /// behind what is no price.
  package func pricesBehind(of scenario: Scenario, in language: Language) -> String {
    let year = scenario.priceYear
    if priceBasis == .real { return Label.inKronerOf(year: year)[language] }
    return unit == .index ? Label.indexFrom(year: year)[language] : ""
  }
}

extension Column.Kind {
  /// The keys that a scenario must have for the column, in words; nil for one that is always there.
  func needs(in language: Language) -> String? {
    needs.isEmpty ? nil : Fault.Term.all(needs).words(in: language)
  }
}

extension Column.PriceBasis {
  /// For programs: `nominal`, or `real` with the year whose kroner they are.
  func code(_ priceYear: Int) -> String { self == .real ? "real \(priceYear)" : rawValue }

  /// For people, where the price year does not matter.
  package func words(in language: Language) -> String {
    (self == .real ? Label.fixed : .nominal).phrase[language]
  }

  /// The same for people.
  func words(_ priceYear: Int, in language: Language) -> String {
    self == .real
      ? Label.real(year: priceYear)[language]
      : Label.nominal.phrase[language]
  }
}

extension Column.Unit {
  /// The unit over a column of a table; `prices` is the price year of real amounts, nil for nominal.
  package func heading(prices: Int?, in language: Language) -> String {
    func money(_ nominal: Label, _ real: (Int) -> Message) -> String {
      prices.map { real($0)[language] } ?? nominal.phrase[language]
    }
    return switch self {
    case .millions: money(.millions, Label.millionsOf)
    case .kroner: money(.kroner, Label.kronerOf)
    case .fraction: Label.percentHead.phrase[language]
    case .index: Label.index.phrase[language]
    case .projects: Label.projects.phrase[language]
    case .inhabitants: Label.inhabitants.phrase[language]
    }
  }
}
