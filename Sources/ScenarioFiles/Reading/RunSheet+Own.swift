// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Sensitivity
import Simulation
import Studies

/// The years of a rate that is drawn year by year, taken as one input.
package struct YearlyMean: Hashable, Sendable {
  /// Of the rate.
  package let path: String
  package let years: ClosedRange<Int>

  /// As metrics are written: `mean:deflator.growth@2025-2034`.
  package var name: String { "mean:\(path)@\(years.lowerBound)-\(years.upperBound)" }

  init(path: String, years: ClosedRange<Int>) { (self.path, self.years) = (path, years) }

  /// Reads a ``name``; nil for others.
  init?(_ name: String) {
    guard name.hasPrefix("mean:"), let at = name.lastIndex(of: "@") else { return nil }
    let years = name[name.index(after: at)...].split { "-\u{2013}".contains($0) }
      .map { Checker.year(String($0)) }
    guard years.count == 2, let from = years[0], let to = years[1], from < to else { return nil }
    self.init(path: String(name[..<at].dropFirst(5)), years: from...to)
  }

  /// The columns that the mean is of.
  var columns: [String] { years.map { "\(path).\($0)" } }
}

extension RunSheet {
  /// Whether this program wrote it.
  var isOwn: Bool { columns.first == "future" && columns.last == "invalid" }

  /// What futures belong to, as ``SweepDraws/Group`` has it; nil for another table.
  private var group: String? {
    guard isOwn, columns.count > 2 else { return nil }
    return SweepDraws.Group(rawValue: columns[1])?.rawValue
  }

  /// Whether its rows belong together, as those of several policies over the same futures do.
  package var isGrouped: Bool { group.map { Set(texts(of: $0)).count > 1 } ?? false }

  /// Of a table that this program wrote, the inputs: metrics have an @ or a colon in their name, and
  /// what futures belong to stands beside their number.
  package var ownInputs: [String]? {
    guard isOwn else { return nil }
    return columns.dropFirst(group == nil ? 1 : 2).dropLast().filter {
      !$0.contains("@") && !$0.contains(":")
    }
  }

  /// What a column that this program wrote measures, which is known by its name; nil for others.
  package func measure(of column: String) -> Measure? {
    guard isOwn else { return nil }
    return ScenarioSchema.measure(at: YearlyMean(column)?.path ?? column)
  }

  /// The columns that are asked for of a table that this program wrote, with all of its inputs.
  ///
  /// The years of a rate that is drawn year by year go together, and none of them says by itself what
  /// comes of it: their mean is the input, up to the last year that `outputs` are made of.
  ///
  /// - Parameter last: The last year that what is asked of the outputs depends on; nil: as their names
  ///   say it.
  /// - Throws: As ``table(inputs:outputs:)``.
  package func ownTable(
    outputs: [String], until last: Int? = nil
  ) throws(Faults) -> (table: RunTable, incomplete: Int, means: [YearlyMean]) {
    let asked = outputs.compactMap { YearlyMean($0)?.path }
    let names = (ownInputs ?? []).filter { !outputs.contains($0) }
    let lasts = outputs.map(Self.lastYear)
    let last = last ?? (lasts.contains(nil) ? nil : lasts.compactMap(\.self).max())
    var (means, mine): ([YearlyMean], [String: Int]) = ([], [:])
    for (path, years) in Self.processes(among: names) {
      for year in years { mine["\(path).\(year)"] = means.count }
      means.append(
        YearlyMean(
          path: path,
          years: years.lowerBound...max(years.lowerBound, min(years.upperBound, last ?? .max))))
    }
    var inputs: [String] = []
    var made: [YearlyMean] = []
    for name in names {
      guard let number = mine[name] else {
        inputs.append(name)
        continue
      }
      let mean = means[number]
      guard name == mean.columns[0], !asked.contains(mean.path) else { continue }
      if let last, mean.years.lowerBound > last { continue }
      inputs.append(mean.name)
      made.append(mean)
    }
    let (table, incomplete) = try self.table(inputs: inputs, outputs: outputs)
    return (table, incomplete, made)
  }

  /// Rates with a column for each of several years in a row.
  private static func processes(
    among names: [String]
  ) -> [(path: String, years: ClosedRange<Int>)] {
    var known: [(path: String, years: ClosedRange<Int>)] = []
    for name in names {
      guard let (path, year) = year(of: name) else { continue }
      if let last = known.indices.last, known[last].path == path,
        known[last].years.upperBound + 1 == year
      {
        known[last].years = known[last].years.lowerBound...year
      } else if Shape.measures(at: path).contains(.rate) {
        known.append((path, year...year))
      }
    }
    return known.filter { $0.years.count > 1 }
  }

  /// `deflator.growth.2030`.
  private static func year(of name: String) -> (path: String, year: Int)? {
    guard let dot = name.lastIndex(of: "."),
      let year = Checker.year(String(name[name.index(after: dot)...]))
    else { return nil }
    return (String(name[..<dot]), year)
  }

  /// The last year that a metric is made of; nil where its name does not say it.
  private static func lastYear(_ metric: String) -> Int? {
    guard let at = metric.lastIndex(of: "@") else { return nil }
    return metric[metric.index(after: at)...].split { "-\u{2013}".contains($0) }.last
      .flatMap { Int($0) }
  }
}
