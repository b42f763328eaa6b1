// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Funding
import Reports
import Simulation

struct TableOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Columns, separated by commas; a kind alone, such as gap, is all of its columns, and all is \
      every column. By default text and Markdown show the main ones, and data formats \
      all but a few, such as funding_per_inhabitant.
      """, valueName: "names"))
  var columns: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Only these years, such as 2020-2035.", valueName: "from-to"),
    transform: { try YearRange($0) })
  var years: YearRange?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Only the first year, every so many after it, and the last.", valueName: "n"),
    transform: whole(1...200))
  var every = 1

  @Option(help: "Money in kroner of its own year, or of the scenario's price year.")
  var prices = Prices.nominal

  /// Whether none of the options was given.
  var isDefault: Bool { columns == nil && years == nil && every == 1 && prices == .nominal }

  func validate() throws {
    guard columnNames?.isEmpty != true else {
      throw ValidationError(
        "--columns takes names separated by commas; `ksf list columns` has them.")
    }
  }

  /// The years shown of those that there are: the first, every so many after it, and the last.
  ///
  /// - Throws: ``Faults`` for years that there are not.
  func rows(of all: ClosedRange<Int>) throws(Faults) -> [Int] {
    let range = years?.years ?? all
    guard all.contains(range.lowerBound), all.contains(range.upperBound) else {
      throw Faults([
        Fault(
          .yearOutside, path: "--years",
          found: .spelt("\(range.lowerBound)–\(range.upperBound)"),
          allowed: [.spelt("\(all.lowerBound)–\(all.upperBound)")])
      ])
    }
    return range.filter { ($0 - range.lowerBound) % every == 0 || $0 == range.upperBound }
  }

  var columnNames: [String]? {
    columns.map { $0.split { $0 == "," || $0 == " " }.map { String($0) } }
  }

  /// For each kind of format the columns that it shows.
  func view(
    of projection: Projection, in language: Language
  ) throws(Faults) -> (shown: TableView, full: TableView) {
    let names = columnNames
    let years = years?.years
    func view(_ names: [String]?) throws(Faults) -> TableView {
      try TableView(
        projection, columns: names, years: years, every: every, prices: prices.basis,
        language: language)
    }
    return (try view(names), try view(names ?? projection.columns.map(\.id)))
  }
}

/// Years on the command line: `2020-2035`, or one.
struct YearRange {
  let years: ClosedRange<Int>

  init(_ argument: String) throws {
    // The program writes years with an en dash, so it reads them too.
    let plain = argument.replacing("–", with: "-")
    let parts = plain.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count <= 2, let from = parts.first ?? nil, let to = parts.last ?? nil else {
      throw ValidationError("'\(argument)' is no range of years. Write for example 2020-2035.")
    }
    guard from <= to else {
      let isShort = (0..<100).contains(to) && from % 100 < to
      let meant = isShort ? "\(from)-\(from - from % 100 + to)" : "\(to)-\(from)"
      throw ValidationError(
        isShort
          ? "'\(argument)' is no range of years. Write \(meant)."
          : "The years stand backwards. Write \(meant).")
    }
    years = from...to
  }
}

/// The prices of money on the command line.
enum Prices: String, CaseIterable, ExpressibleByArgument {
  case nominal, real

  var basis: Column.PriceBasis { self == .real ? .real : .nominal }
}
