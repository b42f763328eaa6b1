// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Simulation

/// The part of a projection that a table shows: columns, years, and the prices of its money.
public struct TableView: Sendable {
  /// A column as it is shown.
  public struct Shown: Hashable, Sendable {
    /// What it shows.
    public let column: Column
    /// Its heading: a nominal column shown at fixed prices ends in `_real`.
    public let name: String
    /// Nil for what is not money.
    public let priceBasis: Column.PriceBasis?
  }

  /// What its values are of.
  public let projection: Projection
  /// Of headings and numbers for people.
  public let language: Language
  /// In the order asked for, each once.
  public let columns: [Shown]
  /// Rising.
  public let years: [Int]

  /// - Parameters:
  ///   - projection: What the values are of.
  ///   - names: Names of columns; the name of a kind alone, `gap`, is all of its columns, and `all`
  ///     is every column. Nil: those that most readers want.
  ///   - years: The first and the last that are shown; nil: those of the projection.
  ///   - step: From a year shown to the next, 1 or more; the last one is shown in any case.
  ///   - prices: With `real` nominal money is divided by the deflator.
  ///   - language: Of headings and numbers for people.
  /// - Throws: ``Funding/Faults``: columns or years that the projection does not have.
  public init(
    _ projection: Projection, columns names: [String]? = nil, years: ClosedRange<Int>? = nil,
    every step: Int = 1, prices: Column.PriceBasis = .nominal, language: Language = .en
  ) throws(Faults) {
    self.projection = projection
    self.language = language
    let range = years ?? projection.years
    guard projection.years.contains(range.lowerBound), projection.years.contains(range.upperBound)
    else {
      let (shown, asked) = (projection.years.words, range.words)
      throw Faults([
        Fault(.yearOutside, path: "--years", found: .spelt(asked), allowed: [.spelt(shown)])
      ])
    }
    self.years = range.filter { ($0 - range.lowerBound) % step == 0 || $0 == range.upperBound }
    let columns = try Self.columns(names, of: projection, prices)
    var seen: Set<String> = []
    self.columns = columns.map { Shown($0, prices) }.filter { seen.insert($0.name).inserted }
  }

  private static func columns(
    _ names: [String]?, of projection: Projection, _ prices: Column.PriceBasis
  ) throws(Faults) -> [Column] {
    guard let names else { return projection.columns.filter(\.kind.isMain) }
    let all = projection.model.allColumns
    // By their own names, and those of a kind together.
    var known = Dictionary(grouping: all) { $0.kind.rawValue }
    for column in all { known[column.id] = [column] }
    var columns: [Column] = []
    var faults: [Fault] = []
    for name in names where name != "year" {  // The year always stands first.
      // A table of fixed prices calls its columns so.
      let plain = name.hasSuffix("_real") ? String(name.dropLast(5)) : name
      let exact = name == "all" ? all : known[name] ?? []
      let found =
        exact.isEmpty && prices == .real ? (known[plain] ?? []).filter { $0.id == plain } : exact
      if found.isEmpty {
        let allowed = all.map(\.id)
        faults.append(.unknown(.unknownColumn, name, among: allowed, path: "--columns"))
      }
      columns += found
    }
    guard faults.isEmpty else { throw Faults(faults) }
    return columns
  }

  /// The value shown, in the column's unit.
  public func value(_ shown: Shown, in year: Int) -> Double {
    projection.value(shown.column, in: year, at: shown.priceBasis ?? .nominal)
  }

  /// How many decimals show the column's fractions: two where any is below 1 %, else one.
  func percentDecimals(_ shown: Shown) -> Int {
    let values = years.map { abs(value(shown, in: $0)) }
    return values.contains { $0 > 0 && $0 < 0.00995 } ? 2 : 1
  }

  /// The text of a value in a table for people.
  func text(_ shown: Shown, in year: Int, percentDecimals: Int) -> String {
    NumberStyle(language).cell(
      value(shown, in: year), in: shown.column.unit, percentDecimals: percentDecimals)
  }

  /// The unit over the column.
  func unit(_ shown: Shown) -> String {
    let year = projection.scenario.priceYear
    let prices = shown.priceBasis == .real ? year : nil
    return shown.column.unit.heading(prices: prices, in: language)
  }

  /// The heading of the column for people; in Norwegian the unit tells that prices are fixed.
  func label(_ shown: Shown) -> String {
    language == .en ? shown.name : shown.column.label(in: language)
  }

  var yearLabel: String { Label.year.phrase[language] }
}

extension Projection {
  /// The value of `column` in its unit; with `real`, nominal money in kroner of the price year.
  func value(_ column: Column, in year: Int, at prices: Column.PriceBasis) -> Double {
    guard prices == .real, column.priceBasis == .nominal else { return self[column, year] }
    if column.kind == .cumulative { return self[Column(.cumulativeReal), year] }
    return self[column, year] / self[Column(.deflator), year]
  }
}

extension TableView.Shown {
  fileprivate init(_ column: Column, _ prices: Column.PriceBasis) {
    self.column = column
    let isConverted = prices == .real && column.priceBasis == .nominal
    name = column.id + (isConverted ? "_real" : "")
    priceBasis = isConverted ? .real : column.priceBasis
  }
}

extension ClosedRange<Int> {
  /// `2020–2035`, or one year.
  var words: String { count == 1 ? "\(lowerBound)" : "\(lowerBound)–\(upperBound)" }
}
