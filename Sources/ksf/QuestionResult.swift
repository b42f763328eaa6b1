// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Funding
import Reports
import Simulation

/// The answer to a question, in every format.
struct QuestionResult: Result {
  /// As people read it, as spreadsheets take it, a number a row, and all of it.
  private let (people, wide, long, data):
    (QuestionReport, QuestionReport, QuestionReport, QuestionReport)
  let record: RunRecord?
  var streams: [Stream] = []
  /// Whether all of its figures are of levers that are drawn, and none of the scenario's own.
  private var isOfLeversAlone = false

  /// The same tables in every format.
  init(_ report: QuestionReport, _ record: RunRecord?) {
    let report = report.after(changes: record?.changes ?? [])
    (people, wide, data) = (report, report, report)
    long = report.tables.count > 1 ? report.inOne : report
    self.record = record
  }

  /// Of no run.
  init(people: QuestionReport, data: QuestionReport) {
    (self.people, wide, long, self.data) = (people, data, data, data)
    record = nil
  }

  init(_ report: ProbableReport, _ record: RunRecord) {
    let changes = record.changes
    let (people, data) = (
      report.people.after(changes: changes), report.data.after(changes: changes)
    )
    (self.people, wide, long, self.data) = (people, data, data.inOne, data)
    self.record = record
  }

  init(_ report: CompareReport, _ record: RunRecord) {
    (people, wide, long, data) = (report.people, report.wide, report.long, report.data)
    self.record = record
  }

  init(_ report: AttributionReport, _ record: RunRecord) {
    (people, wide, long, data) = (report.people, report.long, report.long, report.data)
    self.record = record
  }

  init(_ report: SweepReport, _ record: RunRecord) {
    let all = report.data.after(changes: record.changes)
    people = report.people.after(changes: record.changes)
    (wide, long, data) = (all, report.long, all)
    self.record = record
    isOfLeversAlone = report.isOfLeversAlone
  }

  var language: Language { people.language }
  func answer(width: Int) -> String { people.answer(width: width) }

  func text(as format: Format, width: Int) -> String {
    switch format {
    case .text: people.text(width: width)
    case .markdown: people.markdown
    case .json: data.json
    case .long: long.csv(.international)
    case .csv: wide.csv(.international)
    case .csvNB: wide.csv(.norwegian)
    }
  }

  /// The tables beside the one that a file of CSV holds.
  func others(as format: Format) -> [(name: String, text: String)] {
    switch format {
    case .csv: wide.others.map { ("\($0.code).csv", $0.csv(.international)) }
    case .csvNB: wide.others.map { ("\($0.code)-nb.csv", $0.csv(.norwegian)) }
    case .long, .text, .json, .markdown: []
    }
  }

  func remark(on format: Format) -> String? {
    guard let main = wide.main, [.csv, .csvNB].contains(format) else { return nil }
    let oneTable =
      wide.others.isEmpty
      ? nil
      : Label.oneTable(
        table: main.code,
        list: wide.others.map(\.code).joined(separator: ", "))[language]
    let remarks = [wide.remark, oneTable].compactMap(\.self)
    return remarks.isEmpty ? nil : remarks.joined(separator: " ")
  }

  /// What was looked at: of a study that draws levers what comes of the scenario's own values of them.
  var metrics: [RunEntry.Metric] {
    guard !isOfLeversAlone else { return [] }
    let own = wide.tables.filter { $0.code.hasPrefix(SweepReport.ofScenario) }
    return (own.isEmpty ? wide.tables : own).flatMap(\.metrics)
  }
}

extension Table {
  /// What metrics came to in it, as an archive keeps them: their values, of many futures their means
  /// or medians, and what a solution is.
  fileprivate var metrics: [RunEntry.Metric] {
    let codes = columns.map(\.code)
    func metric(_ name: String, _ subject: String, _ cell: Table.Cell, _ unit: String)
      -> RunEntry.Metric?
    {
      switch cell.datum {
      case .number(let value): RunEntry.Metric(name, of: subject, value, unit: unit)
      case .whole(let year): RunEntry.Metric(name, of: subject, Double(year), unit: unit)
      case .none: RunEntry.Metric(name, of: subject, nil, unit: unit, isAvailable: false)
      case .text(Metric.never): RunEntry.Metric(name, of: subject, nil, unit: unit)
      case .text: nil
      }
    }
    if self.code == "solutions", let unit = codes.firstIndex(of: "unit") {
      let solved = codes.firstIndex(of: "metric")
      return rows.map(\.cells).flatMap { row -> [RunEntry.Metric] in
        // As it is asked for, in no language: the unit is a code, and prices stand behind the name.
        let own = metric(row[0].datum.plain, RunEntry.Metric.solved, row[1], row[unit].datum.plain)
        let other = solved.flatMap {
          metric(
            String(columns[$0].heading.prefix { $0 != " " }), RunEntry.Metric.solved, row[$0], "")
        }
        return [own, other].compactMap(\.self)
      }
    }
    guard codes.first == "metric" else { return [] }
    let unit = codes.firstIndex(of: "unit")
    let isCompared = codes.contains { $0.hasSuffix(" difference") }
    let one = ["value", "mean", "q50"].first { codes.contains($0) }
    let places = codes.indices.filter { index in
      isCompared
        ? index > 0 && index != unit && !codes[index].hasSuffix(" difference")
          && !codes[index].hasSuffix(" relative") : codes[index] == one
    }
    return rows.map(\.cells).flatMap { row -> [RunEntry.Metric] in
      places.compactMap { place in
        metric(
          row[0].datum.plain, RunEntry.Metric.subject(ofColumn: codes[place]), row[place],
          unit.map { row[$0].datum.plain } ?? (code.hasSuffix("years") ? "year" : ""))
      }
    }
  }
}
