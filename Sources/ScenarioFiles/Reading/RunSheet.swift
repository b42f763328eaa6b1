// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
package import Funding
package import Sensitivity
import Simulation
import Studies

/// A table of runs as a CSV file, of this program (`draws.csv`) or any other: a header, and a row for
/// each run.
///
/// Comma and decimal point, or the Norwegian Excel's semicolon and decimal comma, or tabs. `never`
/// is a year that does not come. Columns of true and false are 0 and 1; inputs may be texts, which are
/// categories. What stands in columns that are not asked for does not matter.
package struct RunSheet: Sendable {
  package let name: String
  package let columns: [String]
  package let input: InputFile
  private let rows: [(number: Int, cells: [String])]
  /// The line of the file that the header stands in.
  private let start: Int
  private let isNorwegian: Bool

  /// No table of runs that fits into memory is larger.
  static let largest = 1_000_000_000

  /// - Throws: ``Faults`` of the file as a whole.
  package init(file: String) throws(Faults) {
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
    let delimiter: Character =
      header.hasUnquoted(";") ? ";" : header.hasUnquoted("\t") ? "\t" : ","
    isNorwegian = delimiter == ";"
    let csv = try CSVRows(String(text), delimiter: delimiter, start: start)
    self.start = start.line
    columns = csv.header.map(\.trimmed)
    rows = csv.rows
    if let long = rows.first(where: { $0.cells.count > csv.header.count }) {
      throw Faults([
        Fault(
          .csvRow, found: .thing(.tooManyCells),
          place: Fault.Place(file: file, line: start.line + long.number + 1, column: 1))
      ])
    }
    var seen: Set<String> = []
    if let twice = columns.first(where: { !$0.isEmpty && !seen.insert($0).inserted }) {
      throw Faults([Fault(.columnTwice, found: .spelt(twice), place: start)])
    }
  }

  /// The cells of a column, trimmed; nothing where a row is shorter.
  func texts(of column: String) -> [String] {
    guard let place = columns.firstIndex(of: column) else { return [] }
    return rows.map { $0.cells.count > place ? $0.cells[place].trimmed : "" }
  }

  /// More texts than this in a column are no categories.
  private static let mostTexts = 64

  /// The places of the columns that a name means: its own, or those that a mean of years is of.
  private func places(of name: String) -> [Int]? {
    if let place = columns.firstIndex(of: name) { return [place] }
    guard isOwn, let mean = YearlyMean(name) else { return nil }
    let places = mean.columns.compactMap { columns.firstIndex(of: $0) }
    return places.count == mean.years.count ? places : nil
  }

  /// The columns that are asked for, as numbers or inputs as texts; rows with nothing in one of them are left out.
  ///
  /// - Throws: ``Faults``: columns that are not there, and what is no number.
  package func table(
    inputs: [String], outputs: [String]
  ) throws(Faults) -> (table: RunTable, incomplete: Int) {
    let wanted = inputs + outputs
    var faults: [Fault] = []
    var places: [[Int]] = []
    for name in wanted {
      guard let place = self.places(of: name) else {
        faults.append(
          .unknown(
            .unknownTableColumn, name, among: columns.filter { !$0.isEmpty },
            place: Fault.Place(file: self.name, line: 1, column: 1)))
        continue
      }
      places.append(place)
    }
    guard faults.isEmpty else { throw Faults(faults) }
    let complete = rows.filter { row in
      places.joined().allSatisfy { $0 < row.cells.count && !row.cells[$0].trimmed.isEmpty }
    }
    let incomplete = rows.count - complete.count
    var made: [RunTable.Column] = []
    for (column, own) in places.enumerated() {
      do throws(Faults) {
        let read = try own.map { place throws(Faults) in
          try self.column(
            wanted[column], complete.map { ($0.number, $0.cells[place].trimmed) },
            isInput: column < inputs.count)
        }
        made.append(
          read.count == 1
            ? read[0]
            : RunTable.Column(
              wanted[column],
              complete.indices.map { row in
                read.reduce(0) { $0 + $1.values[row] } / Double(read.count)
              }))
      } catch {
        faults += error.list
      }
    }
    let cells = zip(wanted, places).flatMap { name, own in own.map { (name, $0) } }
    if faults.isEmpty, let doubted = doubted(complete, cells) {
      faults.append(doubted)
    }
    guard faults.isEmpty else { throw Faults(Array(faults.prefix(5))) }
    do throws(GivenDataError) {
      let table = try RunTable(
        inputs: Array(made.prefix(inputs.count)), outputs: Array(made.dropFirst(inputs.count)))
      return (table, incomplete)
    } catch {
      throw Faults([Fault(error, in: name)])
    }
  }

  /// - Parameter number: Of the rows below the header, from 0.
  private func place(ofRow number: Int) -> Fault.Place {
    Fault.Place(file: name, line: start + number + 1, column: 1)
  }

  /// Numbers; or true and false; or of an input texts, if none of them is a number.
  private func column(
    _ name: String, _ cells: [(row: Int, text: String)], isInput: Bool
  ) throws(Faults) -> RunTable.Column {
    let values = cells.map { value($0.text, isInput: isInput) }
    if !values.contains(nil) { return RunTable.Column(name, values.compactMap(\.self)) }
    let truths = cells.map { Self.truths[$0.text.lowercased()] }
    if !truths.contains(nil) { return RunTable.Column(name, texts: truths.compactMap(\.self)) }
    // What another program or a reader would take for a number is no category: 0x10, nan, 21,5, 21 %.
    let isText = zip(cells, values).allSatisfy { $1 == nil && !Self.isOddNumber($0.text) }
    guard isInput, isText else {
      throw Faults(
        zip(cells, values).filter { $1 == nil }.prefix(5).map { cell, _ in
          let (code, digits) = reading(cell.text)
          return Fault(
            code, path: name, found: .spelt(cell.text),
            allowed: digits.map { [.spelt($0)] } ?? [], place: place(ofRow: cell.row))
        })
    }
    let column = RunTable.Column(name, texts: cells.map(\.text))
    guard column.labels?.count ?? 0 <= Self.mostTexts else {
      throw Faults([
        Fault(
          .tableManyTexts, path: self.name, found: .spelt(name),
          allowed: [.spelt("\(Self.mostTexts)")])
      ])
    }
    return column
  }

  /// As programs and Excel write them.
  private static let truths = [
    "true": "true", "false": "false", "sann": "true", "usann": "false",
  ]

  private func value(_ text: String, isInput: Bool) -> Double? {
    if text == Metric.never { return isInput ? nil : .infinity }
    // Where the decimal sign is a comma, a point could only part thousands.
    if isNorwegian, text.contains(".") { return nil }
    let plain = isNorwegian ? text.replacing(",", with: ".") : text
    let value: Double?
    if Self.isDecimal(plain), let number = Double(plain) {
      value = number
    } else {
      guard let number = NumberText(plain), number.unit.isEmpty else { return nil }
      value = number.value
    }
    return value.flatMap { $0 == 0 || Self.sizes.contains(abs($0)) ? $0 : nil }
  }

  /// Their products and the squares of these are numbers too.
  private static let sizes = 1e-50...1e50

  /// Digits with a point and a power of ten, and nothing else that `Double` reads: neither 0x10 nor nan, nor
  /// what a zero byte hides.
  private static func isDecimal(_ text: String) -> Bool {
    text.utf8.allSatisfy { "0123456789.eE+-".utf8.contains($0) }
  }

  private static func isOddNumber(_ text: String) -> Bool {
    if text.utf8.contains(0) || (Double(text) != nil && text != Metric.never) { return true }
    // Accountants write what is less than nothing in brackets.
    let isBracketed = text.hasPrefix("(") && text.hasSuffix(")")
    guard let number = NumberText(isBracketed ? String(text.dropFirst().dropLast()) : text) else {
      return false
    }
    return !number.readings.isEmpty
      && (number.unit.isEmpty
        || [.amount, .share].contains { QuantityUnit.named(number.unit, of: $0) != nil })
  }

  /// What is wrong with a number that is none here, and how the table would write it; nil if that is not
  /// known.
  private func reading(_ text: String) -> (Fault.Code, String?) {
    guard let number = NumberText(text), number.unit.isEmpty else { return (.cellNotNumber, nil) }
    let (own, other): (NumberText.Mark, NumberText.Mark) =
      isNorwegian ? (.comma, .point) : (.point, .comma)
    guard number.contains(other), !number.contains(own), let digits = number.decimal(other),
      value(isNorwegian ? digits.replacing(".", with: ",") : digits, isInput: true) != nil
    else { return (.cellNotNumber, nil) }
    return isNorwegian
      ? (.csvPoint, digits.replacing(".", with: ",")) : (.decimalComma, digits)
  }

  /// The first cell that may be decimals or thousands, if no cell shows what the mark of the table is.
  private func doubted(
    _ rows: [(number: Int, cells: [String])], _ columns: [(name: String, place: Int)]
  ) -> Fault? {
    var doubted: Fault?
    for (number, row) in rows {
      for column in columns {
        let text = row[column.place].trimmed
        if isClear(text) { return nil }
        let readings = doubted == nil ? readings(text) : []
        guard !readings.isEmpty else { continue }
        doubted = Fault(
          .ambiguousPoint, path: column.name, found: .spelt(text),
          allowed: readings.map { .spelt($0) },
          place: place(ofRow: number))
      }
    }
    return doubted
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
