// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Facts
import Funding
import Reports
import ScenarioFiles
import Simulation
import Studies

/// A form that a table can have.
enum Form: String, CaseIterable, ExpressibleByArgument {
  case state, ks, path, comparison
}

struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "A table in a form that people know: state budget, economic plan, comparison.",
    discussion: """
      state: the proposal beside what is computed for the two years before, in 1 000 kroner; the \
      proposal is the cash that the year needs, and what is promised stands apart as a commitment \
      authority. ks: four years and their sum, mill. kroner. path: every year. comparison: \
      alternatives side by side, the differences in brackets.

      EXAMPLES
        ksf table ksf-2019 --form state --language nb
        ksf table half-from-year-eleven --form ks --year 2029 --language nn
        ksf table ksf-2019 --form path --prices real -o path.md
        ksf table ksf-2019 ksf-2019-indexed --form comparison
        ksf table ksf-2019 --form ks --format csv-nb -o plan.csv
      """)

  @Argument(
    help: ArgumentHelp(
      "Scenarios of the library by their ids, or files; one, but for a comparison.",
      valueName: "scenarios"), completion: .scenarios)
  var names: [String]

  @Option(help: "What the table looks like.")
  var form = Form.ks

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The year that is proposed (state), or the first that is shown.", valueName: "year"))
  var year: Int?

  @Option(
    help: ArgumentHelp(
      "Change values: of one scenario, in a comparison into another beside it. May be repeated.",
      valueName: "path=value"))
  var set: [String] = []

  @Option(help: "Money in kroner of its own year, or of the scenario's price year.")
  var prices = Prices.nominal

  @OptionGroup(title: "Data")
  var data: DataOptions

  @OptionGroup(title: "Archive")
  var archive: ArchiveOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func validate() throws {
    for name in names { try ScenarioArgument.check(name) }
    if form != .comparison, names.count > 1 {
      throw ValidationError(
        "--form \(form.rawValue) is of one scenario; a comparison takes several.")
    }
    if form == .comparison, names.count == 1, set.isEmpty {
      throw ValidationError("Name at least two scenarios, or change one with --set.")
    }
    if form == .state, prices == .real {
      throw ValidationError("A state budget is in kroner of its own year; leave --prices out.")
    }
  }

  func run() throws {
    let language = output.language.language
    try Terminal.reporting(language) { () throws(Faults) in
      let folder = try data.read()
      let loader = ScenarioLoader(data: folder.data)
      let (tables, loaded, remarks): ([Table], [LoadedScenario], [LoadRemark])
      if form == .comparison {
        let scenarios = try ComparedScenarios(names, settings: set, with: loader)
        tables = try comparison(of: scenarios, folder.data)
        (loaded, remarks) = (scenarios.loaded, scenarios.remarks)
      } else {
        let one = try loader.load(names[0], settings: set)
        tables = try self.tables(of: one, folder.data)
        (loaded, remarks) = ([one], one.remarks)
      }
      for remark in folder.remarks + remarks {
        Terminal.say(remark.words(in: language), quiet: output.quiet)
      }
      try output.write(
        TablesResult(
          tables: tables, language: language, record: RunRecord(loaded, folder: folder.inputs)),
        archive.keeper(of: Self.self, language, quiet: output.quiet))
    }
  }

  private func tables(
    of loaded: LoadedScenario, _ data: DataSet
  ) throws(Faults) -> [Table] {
    let (projection, language) = (try loaded.projection(), output.language.language)
    switch form {
    case .state:
      return try StateForm(
        projection, year: year, changes: loaded.changes, data: data, in: language
      ).tables
    case .ks, .comparison:
      return try KSForm(
        projection, year: year, prices: prices.basis, changes: loaded.changes, data: data,
        in: language
      ).tables
    case .path:
      return try PathForm(
        projection, year: year, prices: prices.basis, changes: loaded.changes, data: data,
        in: language
      ).tables
    }
  }

  /// Of the frame, the cash where all have it, and the share.
  private func comparison(
    of scenarios: ComparedScenarios, _ data: DataSet
  ) throws(Faults) -> [Table] {
    let haveCash = scenarios.sides.allSatisfy { side in
      side.projection.columns.contains { $0.kind == .cash }
    }
    let comparison = try Comparison(
      scenarios.sides, columns: ["funding"] + (haveCash ? ["cash"] : []) + ["share"],
      prices: prices.basis)
    let report = CompareReport(
      (comparison, comparison), changes: scenarios.loaded.map(\.changes), known: data.sources,
      years: comparison.years.filter { $0 >= year ?? $0 }, totalsOnly: false, prices: prices.basis,
      output.language.language)
    return try ComparisonForm(comparison, saying: report, year: year).tables
  }
}

/// Tables of figures, in every format.
struct TablesResult: Result {
  let tables: [Table]
  let language: Language
  let record: RunRecord?

  /// The tables beside the first, which alone the file of CSV holds.
  func others(as format: Format) -> [(name: String, text: String)] {
    switch format {
    case .csv: tables.dropFirst().map { ("\($0.code).csv", $0.printedCSV(.international)) }
    case .csvNB: tables.dropFirst().map { ("\($0.code)-nb.csv", $0.printedCSV(.norwegian)) }
    case .long, .text, .json, .markdown: []
    }
  }

  func remark(on format: Format) -> String? {
    guard tables.count > 1, [.csv, .csvNB].contains(format) else { return nil }
    return Label.oneTable(
      table: tables[0].code, list: tables.dropFirst().map(\.code).joined(separator: ", "))[language]
  }

  func text(as format: Format, width: Int) -> String {
    switch format {
    case .text: tables.map { $0.text(width: width) }.joined(separator: "\n")
    case .markdown: tables.map(\.markdown).joined(separator: "\n")
    case .csv: tables[0].printedCSV(.international)
    case .csvNB: tables[0].printedCSV(.norwegian)
    case .long: tables.long.csv()
    case .json: tables.json
    }
  }
}
