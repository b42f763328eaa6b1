// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Boundary
import Foundation
import Funding
import Reports

/// How two runs differ, in what they were made of and in what came out.
struct RunDifference {
  /// What stands in one place in each; nil where there is nothing.
  struct Pair: Equatable {
    let place: String
    let first: String?
    let second: String?
  }

  /// A figure that is not the same.
  struct Figure {
    /// The cells that name its row, and its column.
    let row: String
    let column: String
    let first: String
    let second: String

    /// Whether it was rounded to be printed, so that its digits tell nothing of the difference.
    let isRounded: Bool

    /// How much the second is more, of the first, as comparisons say it; nil for more than nothing, and for
    /// what is no amount: words, and whole numbers, which are years and how many.
    var relative: Double? {
      guard !isRounded, [first, second].allSatisfy({ $0.contains(".") || $0.contains("e") }),
        let a = Double(first), let b = Double(second), a != 0
      else { return nil }
      return (b - a) / abs(a)
    }
  }

  let first: RunEntry
  let second: RunEntry
  /// The commands, if they are not the same.
  let words: Pair?
  /// Files that were read, by their hash.
  let inputs: [Pair]
  /// Of what the program carries in itself.
  let builtIn: [Pair]
  /// Values of the scenarios and the study, by their path.
  let values: [Pair]
  /// Figures that both have and that are not the same.
  let figures: [Figure]
  /// How many figures both have, and how many only one.
  let (count, apart): (Int, Int)
  /// Files that were written, by their hash, or by their size where that is all that differs. Of runs that were
  /// made of the same also the whole scenarios and the study, where none of their values differs.
  let outputs: [Pair]
  /// Metrics that only one has, or has otherwise.
  let metrics: [(place: String, first: RunEntry.Metric?, second: RunEntry.Metric?)]
  /// What is said of the runs themselves and follows from what they were made of, where that is the same: the
  /// scenario's id and their hash.
  let record: [Pair]

  init(_ first: RunEntry, _ second: RunEntry) {
    (self.first, self.second) = (first, second)
    let lines = [first, second].map { $0.manifest.command.map(\.shellQuoted) }
    words =
      lines[0] == lines[1]
      ? nil
      : Pair(
        place: "", first: lines[0].joined(separator: " "),
        second: lines[1].joined(separator: " "))
    func files(_ roles: RunEntry.File.Role...) -> [Pair] {
      Self.files(
        first.files.filter { roles.contains($0.role) },
        second.files.filter { roles.contains($0.role) })
    }
    inputs = files(.input)
    // A scenario that only one of them was made of is seen in the values.
    builtIn = files(.builtIn).filter { $0.first != nil && $0.second != nil }
    values = Self.pairs(Self.values(of: first), Self.values(of: second))
    let isOfSeveral = max(first.files(.result).count, second.files(.result).count) > 1
    let isOfSame =
      first.manifest.program == second.manifest.program && builtIn.isEmpty && inputs.isEmpty
      && values.isEmpty && words == nil
    self.isOfSame = isOfSame
    outputs = isOfSame ? files(.scenario, .study, .output) : files(.output)
    record =
      isOfSame
      ? Self.pairs(Self.record(of: first), Self.record(of: second)) : []
    metrics = Self.metrics(first.metrics, second.metrics)
    let tables = [first, second].map(Self.figures)
    let known = Dictionary(tables[1], uniquingKeysWith: { a, _ in a })
    let common = tables[0].filter { known[$0.0] != nil }
    count = common.count
    apart = tables[0].count + tables[1].count - 2 * common.count
    figures = common.compactMap { place, value in
      guard let other = known[place], other != value else { return nil }
      // The same row may stand in several tables.
      let row = isOfSeveral ? "\(place.file.prefix { $0 != "." }): \(place.row)" : place.row
      return Figure(
        row: row, column: place.column, first: value, second: other,
        isRounded: [first, second].contains { $0.manifest.command.first == Self.printed })
    }
  }

  /// Whether both were made of the same, by the same program.
  let isOfSame: Bool

  /// Whether answers, figures, metrics, scenarios and written files are the same to the last byte.
  var isEqualResult: Bool { isEqualButFiles && outputs.isEmpty }

  /// The same of all but files that were written.
  var isEqualButFiles: Bool {
    func hashes(_ entry: RunEntry) -> [String] {
      (entry.files(.answer) + entry.files(.result)).map { "\($0.name) \($0.sha256)" }
    }
    return hashes(first) == hashes(second) && first.exitCode == second.exitCode
      && values.isEmpty && metrics.isEmpty && record.isEmpty
  }

  var hasEqualWords: Bool {
    first.files(.answer).map(\.sha256) == second.files(.answer).map(\.sha256)
  }

  var hasEqualPrograms: Bool { first.manifest.program == second.manifest.program }

  /// What only one has, or has otherwise, in the order of the first.
  private static func pairs(_ first: [(String, String)], _ second: [(String, String)]) -> [Pair] {
    pairs(first, second, ==).map { Pair(place: $0, first: $1, second: $2) }
  }

  private static func values(of entry: RunEntry) -> [(String, String)] {
    let files = entry.files(.scenario) + entry.files(.study)
    return files.flatMap { file -> [(String, String)] in
      let lines = ResolvedLines(String(decoding: file.content ?? Data(), as: UTF8.self)).values
      let mark = files.count > 1 ? file.name + ": " : ""
      // What a scenario says of itself is no value, and may be long.
      let values = lines.filter { line in
        !["title", "description"].contains { line.path == $0 || line.path.hasPrefix($0 + ".") }
      }
      return values.map { (mark + $0.path, $0.value) }
    }
  }

  private struct Place: Hashable {
    let file: String
    let table: Int
    let row: String
    let column: String
  }

  /// The command whose figures are those of a printed table.
  private static let printed = TableCommand.configuration.commandName

  /// What is no figure of its own: the unit of one, one in words, and how figures came about.
  private static let beside = Table.accountCodes.union(["unit", "words"])

  /// The cells of all tables, by the cells that name their row.
  private static func figures(of entry: RunEntry) -> [(Place, String)] {
    entry.files(.result).flatMap { file -> [(Place, String)] in
      let text = String(decoding: file.content ?? Data(), as: UTF8.self)
      return CSVReader.tables(text).enumerated().flatMap { index, rows -> [(Place, String)] in
        guard let header = rows.first else { return [] }
        let body = Array(rows.dropFirst())
        let depth = nameDepth(of: body)
        let names = named(body.map { ($0.prefix(depth).joined(separator: ", "), $0) })
        return names.flatMap { name, row in
          zip(header, row).dropFirst(depth).filter { !beside.contains($0.0) }
            .map { column, cell in
              (Place(file: file.name, table: index, row: name, column: column), cell)
            }
        }
      }
    }
  }

  /// How many of the first cells name a row: as many as tell all rows apart, but no amount that stands behind
  /// words. Where none do, the first cell does.
  private static func nameDepth(of rows: [[String]]) -> Int {
    func isAmount(_ cell: String) -> Bool { Double(cell) != nil && cell.contains(".") }
    let most = rows.reduce(4) { most, row in
      let start = row.firstIndex { !isAmount($0) } ?? row.count
      return min(most, row.dropFirst(start).firstIndex(where: isAmount) ?? row.count)
    }
    return (1...max(1, most)).first { depth in
      Set(rows.map { $0.prefix(depth) }).count == rows.count
    } ?? 1
  }
}
