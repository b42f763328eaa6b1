// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Boundary
import Foundation
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

    /// How much the second is more, of the larger of them; nil for what is no number.
    var relative: Double? {
      guard let a = Double(first), let b = Double(second) else { return nil }
      let largest = max(abs(a), abs(b))
      return largest == 0 ? 0 : abs(b - a) / largest
    }
  }

  let first: RunEntry
  let second: RunEntry
  /// The commands, if they are not the same.
  let words: Pair?
  /// Files that were read, by the beginning of their hash.
  let inputs: [Pair]
  /// Of what the program carries in itself.
  let builtIn: [Pair]
  /// Values of the scenarios and the study, by their path.
  let values: [Pair]
  /// Figures that both have and that are not the same.
  let figures: [Figure]
  /// How many figures both have, and how many only one.
  let (count, apart): (Int, Int)
  /// Files that were written, by the beginning of their hash.
  let outputs: [Pair]

  init(_ first: RunEntry, _ second: RunEntry) {
    (self.first, self.second) = (first, second)
    let lines = [first, second].map { $0.manifest.command.map(\.shellQuoted) }
    words =
      lines[0] == lines[1]
      ? nil
      : Pair(
        place: "", first: lines[0].joined(separator: " "),
        second: lines[1].joined(separator: " "))
    func hashes(_ entry: RunEntry, builtIn: Bool) -> [(String, String)] {
      entry.manifest.inputs.filter { ($0.builtIn ?? false) == builtIn }.map {
        ($0.name, String($0.sha256.prefix(12)))
      }
    }
    inputs = Self.pairs(hashes(first, builtIn: false), hashes(second, builtIn: false))
    // A scenario that only one of them was made of is seen in the values.
    builtIn = Self.pairs(hashes(first, builtIn: true), hashes(second, builtIn: true)).filter {
      $0.first != nil && $0.second != nil
    }
    values = Self.pairs(Self.values(of: first), Self.values(of: second))
    let isOfSeveral = max(first.files(.result).count, second.files(.result).count) > 1
    let tables = [first, second].map(Self.figures)
    let known = Dictionary(tables[1], uniquingKeysWith: { a, _ in a })
    let common = tables[0].filter { known[$0.0] != nil }
    count = common.count
    apart = tables[0].count + tables[1].count - 2 * common.count
    figures = common.compactMap { place, value in
      guard let other = known[place], other != value else { return nil }
      // The same row may stand in several tables.
      let row = isOfSeveral ? "\(place.file.prefix { $0 != "." }): \(place.row)" : place.row
      return Figure(row: row, column: place.column, first: value, second: other)
    }
    func written(_ entry: RunEntry) -> [(String, String)] {
      entry.files(.output).map { ($0.name, String($0.sha256.prefix(12))) }
    }
    outputs = Self.pairs(written(first), written(second))
  }

  /// Whether answers, figures and written files are the same to the last byte.
  var isEqualResult: Bool { hasEqualAnswers && outputs.isEmpty }

  /// The same of answers and figures alone.
  var hasEqualAnswers: Bool {
    func hashes(_ entry: RunEntry) -> [String] {
      (entry.files(.answer) + entry.files(.result)).map { "\($0.name) \($0.sha256)" }
    }
    return hashes(first) == hashes(second) && first.exitCode == second.exitCode
  }

  var hasEqualWords: Bool {
    first.files(.answer).map(\.sha256) == second.files(.answer).map(\.sha256)
  }

  var hasEqualPrograms: Bool { first.manifest.program == second.manifest.program }

  /// What only one has, or has otherwise, in the order of the first.
  private static func pairs(_ first: [(String, String)], _ second: [(String, String)]) -> [Pair] {
    let (a, b) = (
      Dictionary(first) { one, _ in one }, Dictionary(second) { one, _ in one }
    )
    let places = first.map(\.0) + second.map(\.0).filter { a[$0] == nil }
    return places.filter { a[$0] != b[$0] }.map {
      Pair(place: $0, first: a[$0], second: b[$0])
    }
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

  /// The cells of all tables, by the cells that name their row.
  private static func figures(of entry: RunEntry) -> [(Place, String)] {
    entry.files(.result).flatMap { file -> [(Place, String)] in
      let text = String(decoding: file.content ?? Data(), as: UTF8.self)
      return CSVReader.tables(text).enumerated().flatMap { index, rows -> [(Place, String)] in
        guard let header = rows.first else { return [] }
        let body = Array(rows.dropFirst())
        let depth = (1...max(1, min(4, header.count))).first { depth in
          Set(body.map { $0.prefix(depth) }).count == body.count
        }
        return body.enumerated().flatMap { number, row -> [(Place, String)] in
          let name = depth.map { row.prefix($0).joined(separator: ", ") } ?? "\(number + 1)"
          return zip(header, row).dropFirst(depth ?? 0).map { column, cell in
            (Place(file: file.name, table: index, row: name, column: column), cell)
          }
        }
      }
    }
  }
}
