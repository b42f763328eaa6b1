// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension HTMLReport {
  /// A drawing, its figures as a table, and both to take away.
  func figure(_ chart: ChartFigure) -> String {
    let id = "chart-\(chart.code)"
    let table = HTMLTable(
      table: chart.table, sources: report.sourceIDs, id: "\(id)-table")
    return """
      <figure id="\(id)">
      <figcaption><h3>\(HTMLText.text(chart.title))</h3>
      <p class="unit">\(HTMLText.text(chart.unitLine))</p></figcaption>
      <div class="drawing" role="img" aria-label=\(HTMLText.attribute(chart.summary)) \
      data-spec="\(id)-spec"></div>
      <details><summary>\(words(.figures))</summary>
      \(table.html)</details>
      \(downloads(chart.table, picture: true))</figure>

      """
  }

  /// Links that hold the table's figures as files.
  func downloads(_ table: Table, picture: Bool = false) -> String {
    let files: [(ReportWords, String, CSVExporter.Dialect)] = [
      (.download, "\(table.code).csv", .international),
      (.downloadNB, "\(table.code)-nb.csv", .norwegian),
    ]
    let links = files.map { label, name, dialect in
      "<a download=\"\(name)\" href="
        + HTMLText.data(table.shownCSV(dialect), type: "text/csv;charset=utf-8")
        + ">\(words(label))<span class=\"unseen\"> (\(HTMLText.text(table.title)))</span></a>"
    }
    let button =
      picture
      ? [
        "<button type=\"button\" data-picture=\"\(table.code)\">\(words(.picture))"
          + "<span class=\"unseen\"> (\(HTMLText.text(table.title)))</span></button>"
      ] : []
    return "<p class=\"downloads\">\((links + button).joined(separator: " "))</p>\n"
  }

  /// What is drawn, for the script to read; no text in it can end its element.
  var specifications: String {
    report.charts.map { chart in
      "<script type=\"application/json\" id=\"chart-\(chart.code)-spec\">"
        + chart.embedded.compact + "</script>\n"
    }.joined()
  }
}
