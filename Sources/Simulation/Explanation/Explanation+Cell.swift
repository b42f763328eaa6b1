// SPDX-License-Identifier: GPL-3.0-or-later

extension Explanation {
  /// One number of a projection: a quantity in a year, which may lie outside the years shown.
  public struct Cell: Hashable, Sendable {
    /// The quantity of which the cell is one year.
    public let quantity: Quantity
    /// A calendar year.
    public let year: Int

    /// The cell of `quantity` in `year`.
    public init(_ quantity: Quantity, _ year: Int) {
      self.quantity = quantity
      self.year = year
    }

    /// As a metric is written: `share@2029`.
    public var id: String { "\(quantity.id)@\(year)" }
  }

  /// What a cell is a number of.
  public enum Quantity: Hashable, Sendable {
    /// A column, in its own unit.
    case column(Column)
    /// An existing stream by its name, MNOK nominal; their sum is a column.
    case stream(String)
    /// Π(1+ρ) since the start.
    case discountFactor
    /// (1 + rate)^n of the phase whose year it is.
    case growthFactor
    /// The increments by year of the phase whose year it is, summed since it started, MNOK.
    case increments
    /// (1 + rate)^n of the overhead of this name.
    case overheadGrowthFactor(String)
  }
}

extension Explanation.Quantity {
  /// As a column is written; those that are none follow the same pattern.
  public var id: String {
    switch self {
    case .column(let column): column.id
    case .stream(let name): "\(Column.Kind.existingResearch.rawValue):\(name)"
    case .discountFactor: "discount_factor"
    case .growthFactor: "growth_factor"
    case .increments: "increments"
    case .overheadGrowthFactor(let name): "growth_factor:\(name)"
    }
  }

  /// MNOK for streams and increments, a number without a unit for factors, else the column's.
  public var unit: Column.Unit {
    switch self {
    case .column(let column): column.unit
    case .stream, .increments: .millions
    case .discountFactor, .growthFactor, .overheadGrowthFactor: .index
    }
  }

  /// Nil for what is not money.
  public var priceBasis: Column.PriceBasis? {
    switch self {
    case .column(let column): column.priceBasis
    case .stream: .nominal
    // In the kroner of whichever year the increments are stated in.
    case .increments, .discountFactor, .growthFactor, .overheadGrowthFactor: nil
    }
  }
}
