// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// A report as one page that opens anywhere, without the network: style, script and figures are in it.
package struct HTMLReport: Sendable {
  let report: ReportDocument
  private let bundle: String
  private let version: String

  /// - Parameters:
  ///   - bundle: Vega, Vega-Lite and vega-embed as one script, which draws the charts.
  ///   - version: Of this program, for the foot of the page.
  package init(_ report: ReportDocument, bundle: String, version: String) {
    (self.report, self.bundle, self.version) = (report, bundle, version)
  }

  private var language: Language { report.language }
  func words(_ words: ReportWords) -> String { HTMLText.text(words.phrase[language]) }
  func words(_ message: Message) -> String { HTMLText.text(message[language]) }

  package var text: String {
    let contents = report.sections.map {
      "<li><a href=\"#\($0.id)\">\(HTMLText.text($0.title))</a></li>"
    }
    let first = report.sections.first?.id ?? "main"
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <title>\(HTMLText.text(ChartText.short(report.title, 200)))</title>
      <style>
      \(ReportStyle.sheet)</style>
      </head>
      <body>
      <a class="skip" href="#\(first)">\(words(.skip))</a>
      <header>
      <h1 dir="auto"\(report.title.count > 300 ? " tabindex=\"0\"" : "")>\(HTMLText.text(report.title))</h1>
      <p class="subtitle">\(HTMLText.text(report.subtitle))</p>
      </header>
      <nav aria-label=\(HTMLText.attribute(ReportWords.contents.phrase[language]))>
      <ol>\(contents.joined())</ol>
      </nav>
      <main id="main">
      <noscript><p class="warning">\(words(.noScript))</p></noscript>
      \(report.sections.map(section).joined())</main>
      <footer><p>\(words(ReportWords.madeBy(version: version)))</p></footer>
      \(specifications)<script>
      (function () {
      \(Self.harmless(bundle))
      })();
      \(ReportScript.text)</script>
      </body>
      </html>

      """
  }

  /// Nothing may be fetched; drawings compile their own expressions.
  private static let policy =
    "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; "
    + "img-src data: blob:; base-uri 'none'; form-action 'none'"

  /// A script that cannot end its own element.
  private static func harmless(_ script: String) -> String {
    script.replacing("</script", with: "<\\/script").replacing("<!--", with: "<\\!--")
  }

  private func section(_ section: ReportDocument.Section) -> String {
    let blocks = section.blocks.enumerated().map { block($1, in: section, number: $0) }
    return """
      <section id="\(section.id)" aria-labelledby="\(section.id)-title">
      <h2 id="\(section.id)-title">\(HTMLText.text(section.title))</h2>
      \(blocks.joined())</section>

      """
  }

  private func block(
    _ block: ReportDocument.Block, in section: ReportDocument.Section, number: Int
  ) -> String {
    switch block {
    case .paragraph(let text): "<p>\(HTMLText.text(text))</p>\n"
    case .heading(let text): "<h3 dir=\"auto\">\(HTMLText.text(text))</h3>\n"
    case .list(let texts):
      "<ul>\(texts.map { "<li>\(HTMLText.text($0))</li>" }.joined(separator: "\n"))</ul>\n"
    case .verbatim(let text):
      "<pre tabindex=\"0\">\(HTMLText.lines(text))</pre>\n"
    case .sources(let sources): list(sources)
    case .chart(let chart): figure(chart)
    case .table(let table):
      "<div class=\"table\">"
        + HTMLTable(
          table: table, sources: report.sourceIDs, id: "\(section.id)-\(number)-\(table.code)"
        ).html + (table.isData ? downloads(table) : "") + "</div>\n"
    }
  }

  private func list(_ sources: [Source]) -> String {
    let items = sources.map { source -> String in
      let link = source.url.flatMap { url in
        HTMLText.address(url).map { ". <a href=\($0)>\(HTMLText.text(url))</a>" }
      }
      return
        "<li id=\(HTMLText.attribute("source-\(source.id)"))><b>\(HTMLText.text(source.id))</b> "
        + HTMLText.text(source.shortWords) + (link ?? "") + "</li>\n"
    }
    return "<ul class=\"sources\">\(items.joined())</ul>\n"
  }
}
