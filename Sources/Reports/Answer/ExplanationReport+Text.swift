// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension ExplanationReport {
  /// For a terminal.
  package func text(width: Int) -> String {
    func wrapped(_ text: String, _ indent: String) -> String {
      AnswerReport.wrapped(text.printable, width: width, indent: indent)
    }
    let lines = lines.map { line in
      let meaning = line.meaning.isEmpty ? "" : ": \(line.meaning)"
      var rows = [wrapped("\(line.name) = \(line.value)\(meaning)", "  ")]
      rows.append(wrapped("  = \(line.formula)", "    "))
      if !line.numbers.isEmpty { rows.append(wrapped("  = \(line.numbers)", "    ")) }
      if let years = line.years { rows.append(wrapped("  \(years)", "    ")) }
      return rows.joined(separator: "\n") + "\n"
    }
    let inputs = inputs.map { input in
      let note = input.note.map { ". \($0)" } ?? ""
      let origin = input.origin.isEmpty ? "" : " (\(input.origin))"
      return wrapped("  \(input.path): \(input.value)\(origin)\(note)", "    ") + "\n"
    }
    let heading = inputs.isEmpty ? [] : [ExplanationWords.inputs.phrase[language] + "\n"]
    let cited = sources.map { wrapped("  [\($0.id)] \($0.words)", "    ") + "\n" }
    let sourceHeading = cited.isEmpty ? [] : [Heading.sourceList.phrase[language] + "\n"]
    return lines.joined(separator: "\n") + "\n"
      + (heading + inputs + sourceHeading + cited).joined()
  }

  package var markdown: String {
    let header = [
      ExplanationWords.quantity.phrase, Heading.value.phrase, ExplanationWords.formula.phrase,
      ExplanationWords.numbers.phrase, Heading.meaning.phrase,
    ].map { $0[language] }
    let rows = lines.map {
      [
        $0.name, $0.value, $0.formula, $0.numbers,
        [$0.meaning, $0.years ?? ""].joined(separator: " "),
      ]
    }
    let inputHeader = [
      Heading.input.phrase, Heading.value.phrase, ExplanationWords.origin.phrase,
      Heading.note.phrase,
    ].map { $0[language] }
    return MarkdownExporter.table(header: header, rows: rows) + "\n"
      + MarkdownExporter.table(
        header: inputHeader, rows: inputs.map { [$0.path, $0.value, $0.origin, $0.note ?? ""] })
      + "\n" + sources.map { "- \($0.id): \($0.words)\n".escapedMarkdown }.joined()
  }
}
