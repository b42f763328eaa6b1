// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Reports

/// A report as a Word document, made by pandoc.
struct WordDocument {
  private let report: ReportDocument
  private let charts: ChartsFolder

  init(_ report: ReportDocument, _ charts: ChartsFolder) {
    (self.report, self.charts) = (report, charts)
  }

  /// The document; charts are pictures in it where they can be drawn, and else left out.
  func content(by pandoc: Tool) throws(Faults) -> Data {
    var pictures: [(name: String, content: Data)]?
    if charts.draws {
      let texts = report.charts.map(\.plain.compact)
      let drawn = texts.isEmpty ? [] : try charts.draw(texts, as: "png")
      pictures = drawn.enumerated().map { ("\($0).png", $1) }
    }
    let html = WordReport(
      report, pictures: pictures?.map(\.name), version: Version.text,
      command: ChartsFolder.command
    ).html
    let inputs =
      [
        ("report.html", Data(html.utf8)), ("style.docx", WordStyle.reference(report.language)),
      ] + (pictures ?? []).map { ($0.name, $0.content) }
    return try pandoc.run(
      [
        "--from", "html", "--to", "docx", "--standalone", "--reference-doc", "style.docx",
        "report.html", "-o", "report.docx",
      ], reading: inputs, writing: ["report.docx"])[0]
  }
}
