// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Simulation

/// Two or more projections side by side, one of them the baseline that the others are held against.
///
/// Values are in the order of ``sides``; a column's real amounts are in kroner of the baseline's
/// price year.
public struct Comparison: Sendable {
  /// One of the projections, by the name that it is told by.
  public struct Side: Sendable {
    /// The side's name in tables, unique in a comparison.
    public let name: String
    /// The scenario, played.
    public let projection: Projection

    /// A projection under the name that tables have for it.
    public init(_ name: String, _ projection: Projection) {
      self.name = name
      self.projection = projection
    }
  }

  /// A run of years that only some of the sides show, by name.
  public struct PartialYears: Hashable, Sendable {
    /// Consecutive years; both ends included.
    public let years: ClosedRange<Int>
    /// The names of the sides that show the years, in the order of the sides.
    public let names: [String]
  }

  /// The projections compared, in the order asked for.
  public let sides: [Side]
  /// The number of the baseline among the ``sides``.
  public let baseline: Int
  /// The years that all of them show.
  public let years: ClosedRange<Int>
  /// The years that only some of them show, earliest first.
  public let partialYears: [PartialYears]
  /// The columns that all sides have, as far as they were asked for.
  public let columns: [ComparedColumn]
  /// The metrics asked for, in that order.
  public let metrics: [ComparedMetric]
  /// Every target of any of them by name, in the order in which they first stand.
  public let targets: [ComparedTarget]
  /// How the real amounts of those with another price year than the baseline's are converted.
  public let alignments: [PriceAlignment]

  /// - Parameters:
  ///   - sides: Two or more, each with a name of its own.
  ///   - baseline: The number of the one that the others are held against.
  ///   - names: Names of columns; the name of a kind alone, `gap`, is all of its columns, and
  ///     `all` alone all that every side has. Nil: those of them that tables have.
  ///   - metrics: As ``Simulation/Metric/init(_:in:)`` reads them.
  ///   - prices: With `real` nominal money in columns is divided by each side's own deflator;
  ///     metrics stay in the prices that they are asked in.
  /// - Throws: ``Funding/Faults``: fewer than two sides, names that stand twice, no common year,
  ///   columns or metrics that not all of them have, a price year that a side's prices do not
  ///   reach.
  public init(
    _ sides: [Side], baseline: Int = 0, columns names: [String]? = nil, metrics: [String] = [],
    prices: Column.PriceBasis = .nominal
  ) throws(Faults) {
    precondition(sides.isEmpty || sides.indices.contains(baseline), "no such side")
    self.sides = sides
    self.baseline = baseline
    years = try Self.commonYears(sides)
    partialYears = Self.partialYears(sides, beside: years)
    var faults: [Fault] = []
    alignments = sides.compactMap { side in
      do throws(Faults) {
        return try PriceAlignment(of: side, to: sides[baseline].projection.scenario.priceYear)
      } catch {
        faults += error.list
        return nil
      }
    }
    let columns = Self.sharedColumns(names, sides, baseline, prices, &faults)
    let resolved = metrics.map { Self.sharedMetric($0, sides, &faults) }
    guard faults.isEmpty else { throw Faults(faults) }

    let reader = SideReader(
      sides: sides, baseline: baseline, years: years, alignments: alignments, prices: prices)
    // At fixed prices `funding` and `funding_real` are the same column.
    var shown: Set<String> = []
    self.columns = columns.map { reader.column($0) }.filter { shown.insert($0.name).inserted }
    self.metrics = zip(metrics, resolved).compactMap { text, metrics in
      metrics.map { reader.metric(text, $0) }
    }
    var seen: Set<String> = []
    let outcomes = sides.map { side in
      Dictionary(uniqueKeysWithValues: side.projection.outcomes.map { ($0.target.name, $0) })
    }
    targets = sides.flatMap { $0.projection.scenario.targets }.map { $0.name }
      .filter { seen.insert($0).inserted }
      .map { name in
        ComparedTarget(name: name, outcomes: outcomes.map { $0[name] }, baseline: baseline)
      }
  }
}

/// What the value of a metric can be.
public enum MetricValue: Hashable, Sendable {
  /// In the column's unit; money of a real column in kroner of the baseline's price year.
  case amount(Double)
  /// The year of a peak, or in which a target is reached.
  case year(Int)
  /// Not by the last year shown.
  case never
  /// Whether a target is held, or met in its year.
  case flag(Bool)
}
