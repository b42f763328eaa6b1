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
    var doubted: Fault?
    var isSettled = false
    for (number, row) in rows.enumerated() {
      guard places.allSatisfy({ $0 < row.count && !row[$0].trimmed.isEmpty }) else {
        incomplete += 1
        continue
      }
      for (column, place) in places.enumerated() {
        let text = row[place].trimmed
        guard let value = value(text) else {
          if faults.count < 5 {
            faults.append(
              Fault(
                .cellNotNumber, path: wanted[column], found: .spelt(row[place]),
                place: Fault.Place(file: name, line: number + 2, column: 1)))
          }
          continue
        }
        values[column].append(value)
        guard !isSettled else { continue }
        isSettled = isClear(text)
        let readings = doubted == nil ? readings(text) : []
        if !readings.isEmpty {
          doubted = Fault(
            .ambiguousPoint, path: wanted[column], found: .spelt(text),
            allowed: readings.map { .spelt($0) },
            place: Fault.Place(file: name, line: number + 2, column: 1))
        }
      }
    }
    if let doubted, !isSettled { faults.append(doubted) }
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
    let plain = isNorwegian ? text.replacing(",", with: ".") : text
    if let value = Double(plain) { return value.isFinite ? value : nil }
    guard let number = NumberText(plain), number.unit.isEmpty else { return nil }
    return number.value
  }

  /// What a cell may mean if its only mark may part thousands, as the table takes it: `5.550`.
  private func readings(_ text: String) -> [String] {
    guard let number = NumberText(text), number.endsInZero else { return [] }
    let mark: NumberText.Mark = isNorwegian ? .comma : .point
    guard number.hasOneMark, let digits = number.decimal(mark),
      let thousands = number.thousands(mark)
    else { return [] }
    let short = digits.shortened
    return [isNorwegian ? short.replacing(".", with: ",") : short, thousands]
  }

  /// Whether a cell shows that its mark is the decimal sign of the table: it parts no thousands.
  private func isClear(_ text: String) -> Bool {
    let mark: NumberText.Mark = isNorwegian ? .comma : .point
    guard let number = NumberText(text), number.contains(mark) else { return false }
    return number.decimal(mark) != nil && number.thousands(mark) == nil
  }
}
