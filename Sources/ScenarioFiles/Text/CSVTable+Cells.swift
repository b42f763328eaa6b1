// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What a cell is meant to hold; nil with a fault, or with nothing where it may be left out.
extension CSVTable.Row {
  /// Any text, which must be there.
  func text(_ column: String, such example: String, _ faults: inout [Fault]) -> String? {
    if let text = self[column] { return text }
    add(.missingValue, column, allowed: [.spelt(example)], to: &faults)
    return nil
  }

  /// One of the words, if any.
  func word(_ column: String, among words: [String], _ faults: inout [Fault]) -> String? {
    guard let text = self[column], !words.contains(text) else { return self[column] }
    faults.append(.unknown(.unknownWord, text, among: words, path: column, place: place(column)))
    return nil
  }

  func year(_ faults: inout [Fault]) -> Int? {
    if let year = Checker.year(self["year"] ?? "") { return year }
    add(.notAYear, "year", found: self["year"] ?? "", to: &faults)
    return nil
  }

  /// The cell `value` in a unit that ``Quantity`` knows.
  ///
  /// - Parameter shown: The unit as the file has it.
  func value(
    in unit: String, shown: String, as measure: Measure, _ faults: inout [Fault]
  ) -> Double? {
    guard let written = self["value"] else {
      add(.missingValue, "value", allowed: [.spelt(Quantity.cellExample(measure))], to: &faults)
      return nil
    }
    let units = Quantity.units(of: measure)
    do throws(Quantity.Problem) {
      return try Quantity.cell(written, in: unit, as: measure, isNorwegian: isNorwegian)
    } catch {
      switch error.code {
      case .missingUnit:
        add(.missingUnit, "unit", found: written, allowed: units.map { .spelt($0) }, to: &faults)
      case .wrongUnit:
        // Another word for a unit is offered; a unit of another size only looks like one of these.
        let near = QuantityUnit.near(shown, of: measure)
        let isOfSize = near.map { $0.shift == $0.own } ?? true
        faults.append(
          Fault(
            .unknownWord, path: "unit", found: .spelt(shown), allowed: units.map { .spelt($0) },
            nearest: isOfSize ? near?.text ?? units.nearest(to: shown) : nil, place: place("unit")))
      default:
        let found = "\(written) \(shown)".trimmed
        add(error.code, "value", found: found, allowed: error.allowed, to: &faults)
      }
      return nil
    }
  }

  /// What the columns source, status and note say of where the value comes from; nil if nothing.
  ///
  /// - Parameter sources: The ids that may be cited; nil if they are not known.
  func citation(_ sources: Set<String>?, _ faults: inout [Fault]) -> Citation? {
    if let source = self["source"], let sources, !sources.contains(source) {
      let known = faults.count < Faults.mostTold ? sources.sorted() : []
      faults.append(
        .unknown(
          .unknownSource, source, among: known, path: "source", place: place("source")))
    }
    let words = Status.allCases.map(\.rawValue)
    let status = word("status", among: words, &faults).flatMap { Status(rawValue: $0) }
    let citation = Citation(source: self["source"], status: status, note: self["note"])
    return citation == Citation() ? nil : citation
  }

  func add(
    _ code: Fault.Code, _ column: String, found: String? = nil, allowed: [Fault.Term] = [],
    to faults: inout [Fault]
  ) {
    faults.append(
      Fault(
        code, path: column, found: found.map { .spelt($0) }, allowed: allowed, place: place(column))
    )
  }
}
