// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies

/// In what the numbers of a study's tables are.
struct StudyUnits {
  /// Of metrics, and of a band's years, by their text.
  private let outputs: [String: String]
  /// Of what varies, by key path.
  private let inputs: [String: String]

  init(_ report: SweepReport) {
    let metrics = report.metrics.map { ($0.text, $0.metric.unit) }
    let bands = report.bands.flatMap { band in
      report.model.years.map { ("\(band.id)@\($0)", band.unit.rawValue) }
    }
    outputs = Dictionary(metrics + bands) { first, _ in first }
    inputs = Dictionary(report.sweep.varied.map { ($0.name, $0.measure.code) }) {
      first, _ in first
    }
  }

  /// Of a column that is one input, one output, or a probability.
  func unit(ofColumn code: String) -> String? {
    inputs[code] ?? outputs[code] ?? (code == "probability" ? "fraction" : nil)
  }

  /// Of a statistic in a table whose rows do not say it: `mean share@2034` is in the metric's unit;
  /// indices, and shares of futures in which something holds, are fractions.
  func unit(of statistic: String, in table: String) -> String {
    if table == "years" || table == SweepReport.ofScenario + "years" { return "year" }
    let words = statistic.split(separator: " ", maxSplits: 1)
    let isOfMetric = ["mean", "regret", "worst_regret"].contains(words.first)
    guard isOfMetric, let metric = words.last else { return "fraction" }
    return outputs[String(metric)] ?? "fraction"
  }

  func unit(ofInput path: String) -> String { inputs[path] ?? "" }
  func unit(ofOutput text: String) -> String { outputs[text] ?? "" }
}

extension Table {
  /// A tornado with the units of the input and of the metric in each row; any other table as it is.
  func addingUnits(_ units: StudyUnits, in language: Language) -> Table {
    guard code == "tornado", let metric = columns.firstIndex(where: { $0.code == "metric" }),
      let input = columns.firstIndex(where: { $0.code == "input" })
    else { return self }
    let words = OpenDataWords.unitField.phrase[language]
    return Table(
      code, title: title,
      columns: columns
        + ["input_unit", "unit"].map { Column($0, words, isNumeric: false) },
      rows: rows.map { row in
        Row(
          row.cells + [
            Cell(units.unit(ofInput: row.cells[input].datum.plain)),
            Cell(units.unit(ofOutput: row.cells[metric].datum.plain)),
          ])
      }, language: language)
  }
}
