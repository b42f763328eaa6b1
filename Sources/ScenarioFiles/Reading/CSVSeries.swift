// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import SwiftCSV

/// A series in a CSV file with the columns year, value and unit.
///
/// Two dialects, told apart by the header: comma with a decimal point, and the Norwegian Excel's
/// semicolon with a decimal comma.
struct CSVSeries {
  let values: [Dated]
  /// Whether the file is in the Norwegian Excel's dialect.
  let isNorwegian: Bool

  private static let columns = ["year", "value", "unit"]
  private static let optionalColumns = ["source", "status", "note"]

  /// - Parameters:
  ///   - name: The file as the scenario calls it, for messages.
  ///   - asked: Where the scenario asks for it.
  /// - Throws: ``Faults`` with the file and line of each.
  init(file: String, name: String, measure: Measure, asked: Fault.Place) throws(Faults) {
    let text = try TextFile.read(file, as: name, asked: asked)
    let header = text.prefix { !$0.isNewline }
    isNorwegian = header.contains(";")
    let rows: [[String]]
    let names: [String]
    do {
      let csv = try CSV<Enumerated>(
        string: text, delimiter: isNorwegian ? .semicolon : .comma, loadColumns: false)
      (names, rows) = (csv.header.map { $0.lowercased() }, csv.rows)
    } catch {
      throw Faults([
        Fault(
          .csvRow, found: .thing(.brokenQuote),
          place: Self.place(name, 1))
      ])
    }
    guard text.count(where: { $0 == "\"" }).isMultiple(of: 2) else {
      throw Faults([
        Fault(
          .csvRow, found: .thing(.brokenQuote),
          place: Self.place(name, 1))
      ])
    }
    let isKnown =
      Self.columns.allSatisfy(names.contains) && Set(names).count == names.count
      && Set(names).isSubset(of: Self.columns + Self.optionalColumns)
    guard isKnown else {
      let found = names.joined(separator: ", ")
      throw Faults([
        Fault(
          .csvHeader, found: .spelt(found), allowed: Self.columns.map { .spelt($0) },
          place: Self.place(name, 1))
      ])
    }
    var (faults, values): ([Fault], [Dated]) = ([], [])
    for (number, row) in rows.enumerated() where row.contains(where: { !$0.isEmpty }) {
      let cells = Dictionary(
        uniqueKeysWithValues: zip(names, row + Array(repeating: "", count: names.count)).map {
          ($0, $1.trimmed)
        })
      do throws(Fault) {
        let place = Self.place(name, number + 2)
        if row.dropFirst(names.count).contains(where: { !$0.isEmpty }) {
          throw Fault(.csvRow, found: .thing(.tooManyCells), place: place)
        }
        let value = try Self.value(cells, measure, isNorwegian, place)
        if values.contains(where: { $0.year == value.year }) {
          throw Fault(
            .csvDuplicateYear, found: .spelt(cells["year"] ?? ""),
            place: Self.place(name, number + 2))
        }
        values.append(value)
      } catch {
        faults.append(error)
      }
    }
    guard faults.isEmpty else { throw Faults(faults) }
    guard !values.isEmpty else { throw Faults([Fault(.fileEmpty, place: Self.place(name, 1))]) }
    self.values = values
  }

  private static func value(
    _ cells: [String: String], _ measure: Measure, _ isNorwegian: Bool, _ place: Fault.Place
  ) throws(Fault) -> Dated {
    let (written, unit) = (cells["value"] ?? "", cells["unit"] ?? "")
    guard let year = Checker.year(cells["year"] ?? "") else {
      throw Fault(.notAYear, path: "year", found: .spelt(cells["year"] ?? ""), place: place)
    }
    if isNorwegian, written.contains(".") {
      let digits = written.replacing(".", with: "")
      let allowed = [digits, written.replacing(".", with: ",")].map { Fault.Term.spelt($0) }
      throw Fault(.csvPoint, path: "value", found: .spelt(written), allowed: allowed, place: place)
    }
    let number = isNorwegian ? written.replacing(",", with: ".") : written
    let bare = unit == "inhabitants" || unit == "innbyggere" ? "" : unit
    let citation = try citation(cells, place)
    do throws(Quantity.Problem) {
      let value = try Quantity.value(bare.isEmpty ? number : "\(number) \(bare)", as: measure)
      return Dated(year: year, Parameter(value, citation: citation))
    } catch {
      throw Fault(
        error.code, path: "value", found: .spelt("\(written) \(unit)".trimmed),
        allowed: error.allowed,
        place: place)
    }
  }

  /// What the optional columns say of where the value comes from.
  private static func citation(
    _ cells: [String: String], _ place: Fault.Place
  ) throws(Fault) -> Citation {
    func text(_ name: String) -> String? { cells[name].flatMap { $0.isEmpty ? nil : $0 } }
    let words = Status.allCases.map(\.rawValue)
    if let status = text("status"), Status(rawValue: status) == nil {
      throw .unknown(.unknownWord, status, among: words, path: "status", place: place)
    }
    return Citation(
      source: text("source"), status: text("status").flatMap { Status(rawValue: $0) },
      note: text("note"))
  }

  private static func place(_ file: String, _ line: Int) -> Fault.Place {
    Fault.Place(file: file, line: line, column: 1)
  }
}

extension StringProtocol {
  /// The text without white space around it.
  var trimmed: String {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[...last].drop(while: \.isWhitespace))
  }
}
