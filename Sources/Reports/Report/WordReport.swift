// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// A report as the plain HTML that pandoc makes a Word document of.
package struct WordReport: Sendable {
  private let report: ReportDocument
  private let pictures: [String]?
  private let version: String
  private let command: String

  /// - Parameters:
  ///   - pictures: The names of the charts' pictures, in their order; nil if none could be drawn.
  ///   - command: What installs that which draws, for the sentence that says so.
  package init(_ report: ReportDocument, pictures: [String]?, version: String, command: String) {
    (self.report, self.pictures) = (report, pictures)
    (self.version, self.command) = (version, command)
  }

  private var language: Language { report.language }

  package var html: String {
    let places = Dictionary(
      uniqueKeysWithValues: report.charts.enumerated().map { ($1.code, $0) })
    let sections = report.sections.map { section in
      "<h1>\(HTMLText.text(section.title))</h1>\n"
        + (pictures == nil && section.blocks.contains(where: \.isChart) ? leftOut : "")
        + section.blocks.map { block($0, places) }.joined()
    }
    let foot = ReportWords.madeBy(version: version)[language]
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)"><head><meta charset="utf-8">
      <title>\(HTMLText.text(report.title))</title></head><body>
      <p>\(HTMLText.text(report.subtitle))</p>
      \(sections.joined())<p>\(HTMLText.text(foot))</p>
      </body></html>

      """
  }

  private var leftOut: String {
    let words = ReportWords.chartsLeftOut(command: command)[language]
    return "<p>\(HTMLText.text(words))</p>\n"
  }

  private func block(_ block: ReportDocument.Block, _ places: [String: Int]) -> String {
    switch block {
    case .paragraph(let text): "<p>\(HTMLText.text(text))</p>\n"
    case .heading(let text): "<h2>\(HTMLText.text(text))</h2>\n"
    case .list(let texts):
      // Paragraphs within, or they would be as small as a table's.
      "<ul>\(texts.map { "<li><p>\(HTMLText.text($0))</p></li>" }.joined())</ul>\n"
    case .verbatim(let text): "<pre>\(HTMLText.lines(text))</pre>\n"
    case .sources(let sources):
      "<ul>" + sources.map { "<li><p>\(item($0))</p></li>\n" }.joined() + "</ul>\n"
    case .chart(let chart): picture(chart, places[chart.code])
    case .table(let table):
      HTMLTable(table: table, sources: report.sourceIDs, id: table.code, isScrolled: false).html
    }
  }

  private func item(_ source: Source) -> String {
    let link = source.url.flatMap { url in
      HTMLText.address(url).map { ". <a href=\($0)>\(HTMLText.text(url))</a>" }
    }
    let id = HTMLText.attribute("source-\(source.id)")
    return
      "<span id=\(id)>\(HTMLText.text(source.id))</span>: \(HTMLText.text(source.shortWords))\(link ?? "")"
  }

  private func picture(_ chart: ChartFigure, _ place: Int?) -> String {
    guard let pictures, let place else { return "" }
    return "<h2>\(HTMLText.text(chart.title)) (\(HTMLText.text(chart.unitLine)))</h2>\n"
      + "<p><img src=\(HTMLText.attribute(pictures[place])) width=\"600\" alt="
      + "\(HTMLText.attribute(chart.summary))></p>\n"
  }
}

extension ReportDocument.Block {
  fileprivate var isChart: Bool { if case .chart = self { true } else { false } }
}
