// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Reports

/// The answer to a question, in every format.
struct QuestionResult: Result {
  let report: QuestionReport
  let record: RunRecord?

  init(_ report: QuestionReport, _ record: RunRecord?) {
    (self.report, self.record) = (report, record)
  }

  var language: Language { report.language }
  func answer(width: Int) -> String { report.answer(width: width) }

  func text(as format: Format, width: Int) -> String {
    switch format {
    case .text: report.text(width: width)
    case .markdown: report.markdown
    case .json: report.json
    case .csv, .long: report.csv(.international)
    case .csvNB: report.csv(.norwegian)
    }
  }
}
