// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// The answer to a question: sentences and tables.
package struct QuestionReport: Sendable {
  package let language: Language
  package let sentences: [String]
  package let tables: [Table]
  /// Where the figures come from.
  package let sources: [Source]
  /// What the heads of its tables leave unsaid where they stand as CSV; nil for nothing.
  package let remark: String?
  /// The table that a file has which holds only one; nil where there is none.
  package let main: Table?

  /// - Parameter main: The name of the main table; else the first is it.
  package init(
    _ language: Language, _ sentences: [String], tables: [Table], sources: [Source] = [],
    main: String? = nil, remark: String? = nil
  ) {
    self.remark = remark
    self.tables = tables.filter { !$0.rows.isEmpty }
    self.main = self.tables.first { $0.code == main } ?? self.tables.first
    self.language = language
    self.sources = sources
    self.sentences = sentences.map(\.printable)
  }
}

extension QuestionReport {
  /// The same, which says first what was changed of the scenario.
  ///
  /// - Parameter changes: As they were asked for; none leave it as it is.
  package func after(changes: [String]) -> QuestionReport {
    guard !changes.isEmpty else { return self }
    let changed = Heading.changed(list: changes.joined(separator: "; "))[language]
    return QuestionReport(
      language, [changed] + sentences, tables: tables, sources: sources, main: main?.code)
  }
}
