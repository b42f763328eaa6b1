// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
public import Funding
public import Sensitivity
import Simulation
import Studies
import SwiftCSV

/// A table of runs as a CSV file, of this program (`draws.csv`) or any other: a header, and a row for
/// each run.
///
/// Comma and decimal point, or the Norwegian Excel's semicolon and decimal comma, or tabs. `never`
/// is a year that does not come. What stands in columns that are not asked for does not matter.
public struct RunSheet: Sendable {
  public let name: String
  public let columns: [String]
  public let input: InputFile
  private let rows: [[String]]
  private let isNorwegian: Bool

  /// No table of runs that fits into memory is larger.
  private static let largest = 1_000_000_000

  /// - Throws: ``Faults`` of the file as a whole.
  public init(file: String) throws(Faults) {
    let read: TextFile
    do throws(Faults) {
      read = try TextFile(file, as: file, largest: Self.largest)
    } catch {
      guard error.list[0].code == .fileEmpty else { throw error }
      throw Faults([Fault(.tableEmpty, path: file)])
    }
    (name, input) = (file, read.input)
    var text = read.text[...]
    var start = Fault.Place(file: file, line: 1, column: 1)
    if text.lowercased().hasPrefix("sep=") {  // Excel's own hint.
      text = text.drop { !$0.isNewline }.dropFirst()
      start = Fault.Place(file: file, line: 2, column: 1)
    }
    let header = text.prefix { !$0.isNewline }
    let delimiter: CSVDelimiter =
      header.contains(";") ? .semicolon : header.contains("\t") ? .tab : .comma
    isNorwegian = delimiter == .semicolon
    guard text.count(where: { $0 == "\"" }).isMultiple(of: 2),
      let csv = try? CSV<Enumerated>(string: String(text), delimiter: delimiter, loadColumns: false)
    else {
      throw Faults([Fault(.csvRow, found: .thing(.brokenQuote), place: start)])
    }
    columns = csv.header.map(\.trimmed)
    rows = csv.rows.filter { row in row.contains { !$0.isEmpty } }
    var seen: Set<String> = []
    if let twice = columns.first(where: { !$0.isEmpty && !seen.insert($0).inserted }) {
      throw Faults([Fault(.columnTwice, found: .spelt(twice), place: start)])
    }
  }

  /// Of a table that this program wrote, the inputs: metrics have an @ or a colon in their name, and
  /// what futures belong to stands beside their number.
  public var ownInputs: [String]? {
    guard columns.first == "future", columns.last == "invalid" else { return nil }
    let isGrouped = columns.count > 2 && SweepDraws.Group(rawValue: columns[1]) != nil
    return columns.dropFirst(isGrouped ? 2 : 1).dropLast().filter {
      !$0.contains("@") && !$0.contains(":")
    }
  }

  /// The columns that are asked for, as numbers; rows with nothing in one of them are left out.
  ///
  /// - Throws: ``Faults``: columns that are not there, and what is no number.
  public func table(
    inputs: [String], outputs: [String]
  ) throws(Faults) -> (table: RunTable, incomplete: Int) {
    let wanted = inputs + outputs
    var faults: [Fault] = []
    var places: [Int] = []
    for name in wanted {
      guard let place = columns.firstIndex(of: name) else {
        faults.append(
          .unknown(
            .unknownTableColumn, name, among: columns.filter { !$0.isEmpty },
            place: Fault.Place(file: self.name, line: 1, column: 1)))
        continue
      }
      places.append(place)
    }
    guard faults.isEmpty else { throw Faults(faults) }
    var values = wanted.map { _ in [Double]() }
    var incomplete = 0
    for (number, row) in rows.enumerated() {
      guard places.allSatisfy({ $0 < row.count && !row[$0].trimmed.isEmpty }) else {
        incomplete += 1
        continue
      }
      for (column, place) in places.enumerated() {
        guard let value = value(row[place].trimmed) else {
          if faults.count < 5 {
            faults.append(
              Fault(
                .cellNotNumber, path: wanted[column], found: .spelt(row[place]),
                place: Fault.Place(file: name, line: number + 2, column: 1)))
          }
          continue
        }
        values[column].append(value)
      }
    }
    guard faults.isEmpty else { throw Faults(faults) }
    let made = zip(wanted, values).map { RunTable.Column($0, $1) }
    do throws(GivenDataError) {
      let table = try RunTable(
        inputs: Array(made.prefix(inputs.count)), outputs: Array(made.dropFirst(inputs.count)))
      return (table, incomplete)
    } catch {
      throw Faults([Fault(error, in: name)])
    }
  }

  private func value(_ text: String) -> Double? {
    if text == Metric.never { return .infinity }
    let plain =
      isNorwegian
      ? text.replacing("\u{A0}", with: "").replacing(" ", with: "").replacing(",", with: ".")
        .replacing("\u{2212}", with: "-") : text
    guard let value = Double(plain), value.isFinite else { return nil }
    return value
  }
}
