// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Foundation
import Funding
import Reports
import ZipFiles

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
        ("report.html", Data(html.utf8)), ("style.docx", try reference()),
      ] + (pictures ?? []).map { ($0.name, $0.content) }
    return try pandoc.run(
      [
        "--from", "html", "--to", "docx", "--standalone", "--reference-doc", "style.docx",
        "report.html", "-o", "report.docx",
      ], reading: inputs, writing: ["report.docx"])[0]
  }

  /// The document that page and styles are taken from.
  private func reference() throws(Faults) -> Data {
    let files = WordStyle.reference(report.language).map { ZipArchive.Entry($0.name, $0.content) }
    do { return try ZipArchive(files).data() } catch {
      throw Faults([
        Fault(
          .notWritten, path: "--output", found: .spelt("style.docx"), allowed: [.thing(.noRoom)])
      ])
    }
  }
}
