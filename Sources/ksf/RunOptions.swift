// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import Funding
import Reports
import ScenarioFiles
import Sensitivity

/// A table of runs, and what of it is looked at.
struct RunOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A CSV file with a row for each run: draws.csv of ksf sweep --keep-draws, or any other.",
      valueName: "table"), completion: .file(extensions: ["csv"]))
  var table: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The columns that went in; of draws.csv they are known.", valueName: "column"))
  var inputs: [String] = []

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Of dummies and resamples.", valueName: "n"),
    transform: whole(0...UInt64.max))
  var seed: UInt64 = 0

  @OptionGroup var work: MemoryOptions

  /// From so many bytes on, work on a table is said to take long.
  private static let large = 20 << 20

  /// The sheet with the columns that are asked for, and what is known of them.
  ///
  /// - Parameter last: The last year that what is asked of them depends on; nil: as their names say it.
  func read(
    _ outputs: [String], until last: Int? = nil, telling language: Language
  ) throws(Faults) -> (
    sheet: RunSheet, table: RunTable, notes: RunTableNotes
  ) {
    try work.memory.check(RunSheet.memory(of: table), .tableTooLarge, path: table)
    let size = Disk.size(of: table)
    if size > Self.large {
      Terminal.complain(
        WorkWords.largeTable(
          path: table,
          size: WorkWords.memory(Double(size), in: language))[language])
    }
    let sheet = try RunSheet(file: table)
    // As those of the table are read.
    func trimmed(_ name: String) -> String { name.trimmingCharacters(in: .whitespaces) }
    let outputs = outputs.map(trimmed)
    // A column that is asked about is none of those that explain it.
    let names =
      inputs.isEmpty
      ? (sheet.ownInputs ?? []).filter { !outputs.contains($0) } : inputs.map(trimmed)
    if let both = names.first(where: outputs.contains) {
      throw Faults([Fault(.inputAsked, path: table, found: .spelt(both))])
    }
    guard !names.isEmpty else {
      throw Faults([
        Fault(
          .inputsNotSaid, path: table,
          allowed: sheet.columns.filter { !$0.isEmpty }.map { .spelt($0) })
      ])
    }
    var seen: Set<String> = []
    let asked = outputs.filter { seen.insert($0).inserted }
    var means: [YearlyMean] = []
    let (read, incomplete): (RunTable, Int)
    if inputs.isEmpty {
      (read, incomplete, means) = try sheet.ownTable(outputs: asked, until: last)
    } else {
      (read, incomplete) = try sheet.table(inputs: names, outputs: asked)
    }
    let measures = read.inputs.compactMap { input in
      sheet.measure(of: input.name).map { (input.name, $0) }
    }
    return (
      sheet, read,
      RunTableNotes(
        incomplete: incomplete, means: means.map { ($0.path, $0.years) },
        isGrouped: sheet.isGrouped,
        measures: Dictionary(measures) { first, _ in first })
    )
  }
}
