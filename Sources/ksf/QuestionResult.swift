// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Funding
import Reports

/// The answer to a question, in every format.
struct QuestionResult: Result {
  /// As people read it, as spreadsheets take it, a number a row, and all of it.
  private let (people, wide, long, data):
    (QuestionReport, QuestionReport, QuestionReport, QuestionReport)
  let record: RunRecord?
  var streams: [Stream] = []
  private let given: [RunEntry.Metric]?

  /// The same tables in every format.
  ///
  /// - Parameter metrics: What it found, where its tables do not say so themselves.
  init(_ report: QuestionReport, _ record: RunRecord?, metrics: [RunEntry.Metric]? = nil) {
    (people, wide, long, data) = (report, report, report, report)
    (self.record, given) = (record, metrics)
  }

  /// Of no run.
  init(people: QuestionReport, data: QuestionReport) {
    (self.people, wide, long, self.data) = (people, data, data, data)
    (record, given) = (nil, nil)
  }

  init(_ report: CompareReport, _ record: RunRecord) {
    (people, wide, long, data) = (report.people, report.wide, report.long, report.data)
    (self.record, given) = (record, nil)
  }

  init(_ report: AttributionReport, _ record: RunRecord) {
    (people, wide, long, data) = (report.people, report.long, report.long, report.data)
    (self.record, given) = (record, nil)
  }

  init(_ report: SweepReport, _ record: RunRecord) {
    (people, wide, long, data) = (report.people, report.data, report.data, report.data)
    (self.record, given) = (record, nil)
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

  /// Of every table with a column of metrics: their values, or of many futures their means.
  var metrics: [RunEntry.Metric] {
    given
      ?? wide.tables.flatMap { table -> [RunEntry.Metric] in
        let codes = table.columns.map(\.code)
        guard let name = codes.firstIndex(of: "metric") else { return [] }
        let unit = codes.firstIndex(of: "unit")
        let columns = codes.indices.filter { index in
          if codes.contains("value") { return codes[index] == "value" }
          if codes.contains("mean") { return codes[index] == "mean" }
          return index > name && index != unit && !codes[index].hasSuffix(" difference")
            && !codes[index].hasSuffix(" relative")
        }
        return table.rows.flatMap { row -> [RunEntry.Metric] in
          guard case .text(let metric) = row[name].datum else { return [] }
          return columns.compactMap { column in
            let subject = codes[column] == "value" ? "" : codes[column]
            let unit = unit.map { row[$0].words } ?? ""
            return switch row[column].datum {
            case .number(let value): RunEntry.Metric(metric, of: subject, value, unit: unit)
            case .whole(let year): RunEntry.Metric(metric, of: subject, Double(year), unit: unit)
            case .none: RunEntry.Metric(metric, of: subject, nil, unit: unit)
            case .text: nil
            }
          }
        }
      }
  }
}
