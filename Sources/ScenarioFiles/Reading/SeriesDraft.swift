// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding

/// A series while the rows of its file are read.
struct SeriesDraft {
  let id: String
  /// That of the first row which has a known one.
  var unit: DataSeries.Unit { known ?? .millions }
  private(set) var points: [DataSeries.Point] = []
  private var known: DataSeries.Unit?
  private var years: Set<Int> = []

  init(id: String) { self.id = id }

  /// - Parameter sources: The ids that may be cited; nil if they are not known.
  mutating func add(_ row: CSVTable.Row, citing sources: Set<String>?, _ faults: inout [Fault]) {
    let year = row.year(&faults)
    let unit = unit(of: row, &faults)
    let value = unit.flatMap {
      row.value(in: $0.text, shown: $0.rawValue, as: $0.measure, &faults)
    }
    // Kroner of another year would be taken for nominal ones.
    _ = row.word("price_basis", among: ["nominal"], &faults)
    let source = row.text("source", such: "my-source", &faults)
    let citation = row.citation(sources, &faults)
    if row["status"] == nil { _ = row.text("status", such: "observed", &faults) }
    if let year, !years.insert(year).inserted {
      row.add(.csvDuplicateYear, "year", found: "\(year)", to: &faults)
    }
    guard let year, let value, let source, let status = citation?.status else { return }
    points.append(.init(year, value, status, source, citation?.note))
  }

  private mutating func unit(
    of row: CSVTable.Row, _ faults: inout [Fault]
  ) -> DataSeries.Unit? {
    let units = DataSeries.Unit.allCases.map(\.rawValue)
    guard let text = row["unit"] else {
      let value = row["value"] ?? "100"
      row.add(
        .missingUnit, "unit", found: value, allowed: units.map { .spelt("\(value) \($0)") },
        to: &faults)
      return nil
    }
    guard let word = row.word("unit", among: units, &faults),
      let unit = DataSeries.Unit(rawValue: word)
    else { return nil }
    if let known, known != unit {
      row.add(.csvMixedUnits, "unit", found: text, allowed: [.spelt(known.rawValue)], to: &faults)
      return nil
    }
    known = unit
    return unit
  }
}

extension DataSeries.Unit {
  /// What a value of the unit measures, before it is known what for.
  fileprivate var measure: Measure {
    switch self {
    case .millions: .amount
    case .growth: .rate
    case .share: .share
    case .inhabitants: .persons
    }
  }

  /// The unit as ``Quantity`` knows it.
  fileprivate var text: String {
    switch self {
    case .millions: "MNOK"
    case .growth, .share: "%"
    case .inhabitants: ""
    }
  }
}
