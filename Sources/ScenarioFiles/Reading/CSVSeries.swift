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
      throw Faults([Fault(.csvRow, found: "\(error)", place: Self.place(name, 1))])
    }
    guard Self.columns.allSatisfy(names.contains) else {
      let found = names.joined(separator: ", ")
      throw Faults([
        Fault(.csvHeader, found: found, allowed: Self.columns, place: Self.place(name, 1))
      ])
    }
    var (faults, values): ([Fault], [Dated]) = ([], [])
    for (number, row) in rows.enumerated() where row.contains(where: { !$0.isEmpty }) {
      let cells = Self.columns.map { column in
        let index = names.firstIndex(of: column)!
        return row.indices.contains(index) ? row[index].trimmed : ""
      }
      do throws(Fault) {
        let value = try Self.value(cells, measure, isNorwegian, Self.place(name, number + 2))
        if values.contains(where: { $0.year == value.year }) {
          throw Fault(
            .csvDuplicateYear, found: cells[0], place: Self.place(name, number + 2))
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
    _ cells: [String], _ measure: Measure, _ isNorwegian: Bool, _ place: Fault.Place
  ) throws(Fault) -> Dated {
    guard let year = Checker.year(cells[0]) else {
      throw Fault(.notAYear, path: "year", found: cells[0], place: place)
    }
    let number = isNorwegian ? cells[1].replacing(",", with: ".") : cells[1]
    let unit = cells[2] == "inhabitants" || cells[2] == "innbyggere" ? "" : cells[2]
    do throws(Quantity.Problem) {
      let value = try Quantity.value(unit.isEmpty ? number : "\(number) \(unit)", as: measure)
      let note = "row \(place.line) of \(place.file)"
      return Dated(year: year, Parameter(value, citation: Citation(note: note)))
    } catch {
      throw Fault(
        error.code, path: "value", found: "\(cells[1]) \(cells[2])", allowed: error.allowed,
        place: place)
    }
  }

  private static func place(_ file: String, _ line: Int) -> Fault.Place {
    Fault.Place(file: file, line: line, column: 1)
  }
}

extension String {
  fileprivate var trimmed: String {
    let tail = drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace)
    return String(tail.reversed())
  }
}
