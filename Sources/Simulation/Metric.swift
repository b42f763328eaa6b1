// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

/// One number out of a projection, for sweeps, goal seeking and comparison.
public enum Metric: Hashable, Sendable {
  /// The value of a column in a year, in the column's unit.
  case value(Column, year: Int)
  /// The sum of the years' values; both years inclusive.
  case sum(Column, years: ClosedRange<Int>)
  /// The mean of the years' values; both years inclusive.
  case mean(Column, years: ClosedRange<Int>)
  /// The highest of the years' values; both years inclusive.
  case highest(Column, years: ClosedRange<Int>)
  /// The lowest of the years' values; both years inclusive.
  case lowest(Column, years: ClosedRange<Int>)
  /// The highest value of all years shown; of parity, years without a number are passed over.
  case peak(Column)
  /// The first year of the peak; values within 1e-12 of each other, relative, are one peak.
  case peakYear(Column)
  /// The first year in which the target with this number, from 0, is reached; infinity for never.
  case reached(Int)
  /// 1 if the target with this number is reached and then kept to the last year, else 0.
  case held(Int)
  /// 1 if the target with this number is met in the year `by`, else 0.
  case met(Int, by: Int)

  /// A year that does not come, in every format for programs.
  public static let never = "never"

  /// The forms that a metric is written in.
  public static let forms = [
    "COLUMN@YEAR", "sum:COLUMN@FROM-TO", "mean:COLUMN@FROM-TO", "max:COLUMN@FROM-TO",
    "min:COLUMN@FROM-TO", "peak:COLUMN", "peak_year:COLUMN", "reached:TARGET",
    "held:TARGET", "met:TARGET",
  ]
}

extension Metric {
  /// The column whose unit its value has; nil for years and for yes or no.
  public var column: Column? {
    switch self {
    case .value(let column, _), .sum(let column, _), .mean(let column, _), .highest(let column, _),
      .lowest(let column, _), .peak(let column):
      column
    case .peakYear, .reached, .held, .met: nil
    }
  }

  /// The unit that the metric called `name` has in every scenario; nil for years, for yes or no,
  /// and for what is none.
  public static func unit(of name: String) -> Column.Unit? {
    let parts = name.split(separator: ":", maxSplits: 1)
    let isOfForm = ["sum", "mean", "max", "min", "peak"].contains(parts.first)
    let rest = isOfForm ? parts.last ?? "" : name[...]
    guard rest.contains("@") || parts.first == "peak" else { return nil }
    return Column.Kind(rawValue: String(rest.prefix { $0 != "@" && $0 != ":" })).map {
      Column($0).unit
    }
  }

  /// Whether the metric called `name` is a year.
  public static func isYear(_ name: String) -> Bool {
    ["reached:", "peak_year:"].contains { name.hasPrefix($0) }
  }

  /// Reads a metric as it is written in files and on the command line.
  ///
  /// - Throws: ``Funding/Fault`` with what is allowed instead: an unknown column, target or form,
  ///   or a year that the scenario does not show.
  public init(_ text: String, in model: Model) throws(Fault) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let (form, rest) = (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    switch form {
    case "sum":
      let (column, years) = try Self.dated(rest, whole: text, in: model)
      // Kroner are of a year also where they are per inhabitant.
      guard column.kind.isFlow || column.unit == .kroner else {
        throw Fault(
          .sumOfLevel, found: .spelt(column.id), allowed: ["mean:\(rest)", "max:\(rest)"])
      }
      self = .sum(column, years: years)
    case "mean", "max", "min":
      let (column, years) = try Self.dated(rest, whole: text, in: model)
      self =
        form == "mean"
        ? .mean(column, years: years)
        : form == "max" ? .highest(column, years: years) : .lowest(column, years: years)
    case "peak": self = .peak(try model.column(rest))
    case "peak_year": self = .peakYear(try model.column(rest))
    case "reached": self = .reached(try model.target(rest))
    case "held": self = .held(try model.target(rest))
    case "met":
      let target = try model.target(rest)
      guard let by = model.scenario.targets[target].by?.year, model.years.contains(by) else {
        throw Fault(.targetWithoutYear, path: "targets.\(rest).by", found: .spelt(text))
      }
      self = .met(target, by: by)
    default:
      let (column, years) = try Self.dated(text, whole: text, in: model)
      guard years.count == 1 else { throw Self.unknown(text, in: model) }
      self = .value(column, year: years.lowerBound)
    }
  }

  /// `text` is no metric: the forms of metrics, and one that is close, such as `share@2029` for
  /// `share2029`.
  private static func unknown(_ text: String, in model: Model) -> Fault {
    let year = text.suffix(4)
    let name = text.dropLast(4).filter { !" @-_:,/".contains($0) }
    let isDated = year.count == 4 && year.allSatisfy { $0.isASCII && $0.isNumber }
    let column = model.allColumns.first { isDated && $0.id.filter { $0 != "_" } == name }?.id
    return Fault(
      .unknownMetric, found: .spelt(text), allowed: forms.map { .spelt($0) },
      nearest: column.map { "\($0)@\(year)" })
  }

  private static func dated(
    _ text: String, whole: String, in model: Model
  ) throws(Fault) -> (Column, ClosedRange<Int>) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    // The program writes years with an en dash, so it reads them too.
    let years =
      parts.last.map {
        $0.split { $0 == "-" || $0 == "\u{2013}" }.map { Int($0) }
      } ?? []
    guard parts.count == 2, let from = years.first ?? nil, let to = years.last ?? nil,
      years.count <= 2, from <= to
    else {
      throw unknown(whole, in: model)
    }
    let column = try model.column(String(parts[0]))
    guard model.years.contains(from), model.years.contains(to) else {
      let shown = Fault.Term.spelt("\(model.years.lowerBound)–\(model.years.upperBound)")
      throw Fault(.yearOutside, found: .spelt(whole), allowed: [shown])
    }
    return (column, from...to)
  }
}

extension Metric {
  /// The column that it is read off; nil for what becomes of a target.
  public var readColumn: Column? {
    switch self {
    case .value(let column, _), .sum(let column, _), .mean(let column, _), .highest(let column, _),
      .lowest(let column, _), .peak(let column), .peakYear(let column):
      column
    case .reached, .held, .met: nil
    }
  }

  /// The years whose values it is made of.
  public func years(of model: Model) -> ClosedRange<Int> {
    switch self {
    case .value(_, let year): year...year
    case .sum(_, let years), .mean(_, let years), .highest(_, let years), .lowest(_, let years):
      years
    case .met(_, let by): by...by
    case .peak, .peakYear, .reached, .held: model.years
    }
  }
}

extension Model {
  /// The column with the name `id`; where there is one alone of its kind, the kind is enough.
  ///
  /// - Throws: ``Funding/Fault`` with the columns that there are, or those to choose from.
  public func column(_ id: String) throws(Fault) -> Column {
    let columns = allColumns
    guard let column = columns.first(where: { $0.id == id }) else {
      let several = columns.filter { $0.kind.rawValue == id }
      if several.count == 1 { return several[0] }
      if !several.isEmpty {
        throw Fault(.severalValues, found: .spelt(id), allowed: several.map { .spelt($0.id) })
      }
      throw .unknown(.unknownColumn, id, among: columns.map { $0.id })
    }
    return column
  }

  /// The number of the target `name`, counted from 0.
  ///
  /// - Throws: ``Funding/Fault`` with the targets that there are.
  public func target(_ name: String) throws(Fault) -> Int {
    guard let index = scenario.targets.firstIndex(where: { $0.name == name }) else {
      throw .unknown(.unknownTarget, name, among: scenario.targets.map { $0.name })
    }
    return index
  }
}
