// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Simulation

/// The answer in words, and where its inputs come from.
package struct AnswerReport: Sendable {
  private let projection: Projection
  private let provenance: Provenance
  private let language: Language
  /// The sentences of the answer, which stand in several formats.
  private let lines: [String]

  /// - Parameters:
  ///   - changes: What was set beside the scenario's file.
  ///   - isReal: Whether the table beside the answer is at fixed prices.
  package init(
    _ projection: Projection, _ changes: [String], _ provenance: Provenance, _ language: Language,
    isReal: Bool = false
  ) {
    self.projection = projection
    self.provenance = provenance
    self.language = language
    let year = projection.scenario.priceYear
    let prices =
      isReal ? [Heading.nominalSentences(year: year)[language]] : []
    let answer = projection.answer(after: changes).map { $0.words(in: language) }
    lines = Self.changed(changes, language) + (answer + prices).map(\.printable)
  }

  /// What was set beside a scenario's file, in a sentence; none where nothing was.
  package static func changed(_ changes: [String], _ language: Language) -> [String] {
    let list = changes.joined(separator: "; ")
    return changes.isEmpty
      ? [] : [Heading.changed(list: list)[language].printable]
  }

  private var heading: String {
    let scenario = projection.scenario
    return "\(scenario.title.text(in: language)) (\(scenario.id)), \(projection.years.words)"
      .printable
  }

  /// For a terminal: the heading, then a sentence a line.
  package func text(width: Int) -> String {
    ([heading] + lines).map { Self.wrapped($0, width: width, indent: "  ") }
      .joined(separator: "\n") + "\n"
  }

  package var markdown: String {
    let scenario = projection.scenario
    let about =
      (scenario.description?.text(in: language)).map { "\($0.printable.escapedMarkdown)\n\n" } ?? ""
    return "## \(heading.escapedMarkdown)\n\n\(about)"
      + lines.map { "- \($0.escapedMarkdown)\n" }.joined() + "\n"
      + scope.map { "\($0.escapedMarkdown)\n" }.joined(separator: "\n")
  }

  /// What the figures cover and do not.
  private var scope: [String] {
    let scenario = projection.scenario
    let lists = [
      (Heading.covers, scenario.covers), (Heading.doesNotCover, scenario.doesNotCover),
    ]
    return lists.filter { !$0.1.isEmpty }.map { message, texts in
      let list = texts.map { $0.text(in: language) }.joined(separator: "; ")
      return message(list)[language].printable
    }
  }

  /// The inputs and their sources, for a terminal.
  package func sources(width: Int) -> String {
    let inputs = provenance.lines.map { line in
      Self.wrapped(
        "  \(line.path): \(line.value(in: language))\(line.citation(language))", width: width,
        indent: "    ")
    }
    let sources = provenance.sources.map {
      Self.wrapped("  [\($0.id)] \($0.shortWords)", width: width, indent: "    ")
    }
    let scope = scope.map { Self.wrapped($0, width: width, indent: "    ") }
    let text = scope + [Heading.inputs.phrase[language]] + inputs
    let heading = Heading.sources.phrase[language]
    let cited = [Self.wrapped(heading, width: width, indent: "  ")] + sources
    return (text + (sources.isEmpty ? [] : cited)).joined(separator: "\n") + "\n"
  }

  package var markdownSources: String {
    let rows = provenance.lines.map { line in
      [
        line.path, line.value(in: language),
        line.statuses.map { $0.phrase[language] }.joined(separator: ", "),
        line.sources.joined(separator: ", "),
      ]
    }
    let header = [Heading.input, .value, .status, .sourcesColumn].map { $0.phrase[language] }
    return MarkdownExporter.table(header: header, rows: rows) + "\n"
      + provenance.sources.map { "- \($0.id): \($0.words)\n".escapedMarkdown }.joined()
  }

  /// The words of a paragraph; a number and its unit are one.
  private static func words(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: " ")).reduce(into: []) { words, bytes in
      let word = Substring(bytes)
      let isUnit = word.hasPrefix("%") || word.hasPrefix("MNOK") || word.hasPrefix("NOK")
      if isUnit, let last = words.last {
        words[words.count - 1] = "\(last) \(word)"
      } else {
        words.append(String(word))
      }
    }
  }

  /// A paragraph folded at spaces; lines after the first are indented.
  static func wrapped(_ text: String, width: Int, indent: String) -> String {
    var result = String(text.prefix { $0 == " " })
    var used = result.count
    for (index, word) in words(text).enumerated() {
      let count = word.count
      if index == 0 {
        result += word
        used += count
      } else if used + 1 + count <= width {
        result += " " + word
        used += 1 + count
      } else {
        result += "\n" + indent + word
        used = indent.count + count
      }
    }
    return result
  }
}

extension Provenance.Line {
  /// Status and sources in brackets; empty where the scenario gives neither.
  fileprivate func citation(_ language: Language) -> String {
    let statuses = statuses.map { $0.phrase[language] }.joined(separator: ", ")
    let sources = sources.isEmpty ? "" : "[\(sources.joined(separator: ", "))]"
    let parts = [statuses, sources].filter { !$0.isEmpty }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: " ")))"
  }
}

extension Source {
  /// Title, publisher, date and address.
  var words: String {
    [title, publisher, date, url].compactMap(\.self).joined(separator: ". ").printable
  }

  /// Without the address.
  var shortWords: String {
    [title, publisher, date].compactMap(\.self).joined(separator: ". ").printable
  }
}
