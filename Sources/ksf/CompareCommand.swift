// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Facts
import Funding
import Reports
import ScenarioFiles
import Simulation
import Studies

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Scenarios side by side: who reaches what when, and who gets how much more.",
    discussion: """
      With one scenario every --set makes another one beside it, several changes parted by \
      semicolons; with several scenarios --set changes all of them. Sums are over the first 4, 8 and \
      10 years and all that every scenario shows, or all of --years. What makes the difference, `ksf explain A B` tells.

      EXAMPLES
        ksf compare ksf-2019 ksf-2019-indexed state-2024
        ksf compare ksf-2019 ksf-2019+mine.yaml --columns funding,gap --prices real
        ksf compare ksf-2019 --set increment='100 MNOK' \\
          --set increment='150 MNOK' --metric share@2034
        ksf compare slide-frozen ksf-2019 --baseline ksf-2019 --totals \\
          --format csv-nb -o sums.csv
      """)

  @Argument(
    help: ArgumentHelp(
      "Scenarios of the library by their ids, or files; id+file.yaml lays a file over one.",
      valueName: "scenarios"), completion: .scenarios)
  var names: [String]

  @Option(
    help: ArgumentHelp(
      "The scenario that the others are held against; the first by default.", valueName: "scenario")
  )
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Change values: of one scenario into another beside it, of several in all. May be repeated.",
      valueName: "path=value"))
  var set: [String] = []

  @Option(
    help: ArgumentHelp(
      "Compare this metric instead of columns, such as share@2029. May be repeated.",
      valueName: "metric"))
  var metric: [String] = []

  @Flag(help: "Only sums over the first 4, 8 and 10 years and all, not each year.")
  var totals = false

  @OptionGroup(title: "Data")
  var data: DataOptions

  @OptionGroup(title: "Table")
  var table: TableOptions

  @OptionGroup(title: "Archive")
  var archive: ArchiveOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func validate() throws {
    for name in names { try ScenarioArgument.check(name) }
    guard names.count > 1 || !set.isEmpty else {
      throw ValidationError("Name at least two scenarios, or change one with --set.")
    }
    guard metric.isEmpty || (table.isDefault && !totals) else {
      throw ValidationError(
        "--metric compares metrics instead of columns, so --columns, --years, --every, --prices "
          + "and --totals do not go with it.")
    }
  }

  func run() throws {
    let language = output.language.language
    try Terminal.reporting(language) { () throws(Faults) in
      let folder = try data.read()
      let scenarios = try ComparedScenarios(
        names, settings: set, with: ScenarioLoader(data: folder.data))
      let baseline = try scenarios.number(of: baseline, typed: names)
      for remark in folder.remarks + scenarios.remarks {
        Terminal.say(remark.words(in: language), quiet: output.quiet)
      }
      let (shown, full) = try comparisons(scenarios, baseline)
      let report = CompareReport(
        (shown, full), changes: scenarios.loaded.map(\.changes), known: folder.data.sources,
        years: try table.rows(of: full.years), totalsOnly: totals, prices: table.prices.basis,
        language)
      try output.write(
        QuestionResult(report, RunRecord(scenarios.loaded, folder: folder.inputs)),
        archive.keeper(of: Self.self, language, quiet: output.quiet))
    }
  }

  /// With the columns that people see, and with those of data.
  private func comparisons(
    _ scenarios: ComparedScenarios, _ baseline: Int
  ) throws(Faults) -> (shown: Comparison, full: Comparison) {
    func comparison(_ columns: [String]?) throws(Faults) -> Comparison {
      try Comparison(
        scenarios.sides, baseline: baseline, columns: columns, metrics: metric,
        prices: table.prices.basis)
    }
    let names = table.columnNames
    do throws(Faults) {
      let full = try comparison(names)
      return (table.columns == nil ? try comparison(["funding", "share"]) : full, full)
    } catch {
      throw Faults(
        error.list.map { fault in
          var fault = fault
          let found = fault.found?.spelling ?? ""
          if fault.path.isEmpty, names?.contains(found) ?? false { fault.path = "--columns" }
          if fault.path.isEmpty, metric.contains(found) { fault.path = "--metric" }
          return fault
        })
    }
  }
}
