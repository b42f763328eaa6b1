// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Reports

/// The answer to a question, in every format.
struct QuestionResult: Result {
  /// As people read it, as spreadsheets take it, a number a row, and all of it.
  private let (people, wide, long, data):
    (QuestionReport, QuestionReport, QuestionReport, QuestionReport)
  let record: RunRecord?
  var streams: [Stream] = []

  /// The same tables in every format.
  init(_ report: QuestionReport, _ record: RunRecord?) {
    (people, wide, long, data) = (report, report, report, report)
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
    (people, wide, long, data) = (report.people, report.data, report.data, report.data)
    self.record = record
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
}
