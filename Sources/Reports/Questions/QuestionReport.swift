// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Simulation
import Studies

/// The answer to a question: sentences, and tables whose cells are words for people and numbers for
/// programs.
package struct QuestionReport: Sendable {
  /// What a cell holds for programs.
  package enum Datum: Hashable, Sendable {
    case text(String)
    case number(Double)
    /// A year, or how many.
    case whole(Int)
    /// Nothing, which is an answer too: never, not there.
    case none
  }

  package struct Cell: Hashable, Sendable {
    package let words: String
    package let datum: Datum

    package init(_ words: String, _ datum: Datum) {
      (self.words, self.datum) = (words, datum)
    }

    /// The same text for both.
    package init(_ text: String) { self.init(text, .text(text)) }

    /// A year, or how many.
    package init(_ whole: Int) { self.init("\(whole)", .whole(whole)) }

    /// A value of a metric; a year that does not come is `never`.
    package init(_ words: String, _ value: Double, of metric: Metric) {
      guard metric.isWhole else {
        self.init(words, value)
        return
      }
      self.init(words, value == .infinity ? .text(Metric.never) : .whole(Int(value)))
    }

    /// A value of a parameter; a year or a number of things is whole to programs too.
    package init(_ words: String, _ value: Double, as measure: Measure) {
      let whole = measure.isWhole ? Int(exactly: value) : nil
      self.init(words, whole.map { .whole($0) } ?? (value.isFinite ? .number(value) : .none))
    }

    /// A number; one that is not finite is nothing to a program.
    package init(_ words: String, _ number: Double?) {
      self.init(words, number.flatMap { $0.isFinite ? .number($0) : nil } ?? .none)
    }
  }

  package struct Table: Sendable {
    /// What programs call it.
    package internal(set) var name: String
    /// What stands over it for people, where there is more than one.
    package internal(set) var title: String?
    /// What programs call its columns, and what people do.
    package let columns: [(code: String, words: String)]
    package let rows: [[Cell]]
    /// How many of the first columns tell the rows apart.
    package let keys: Int
    /// How its figures came about: what a file that holds this table alone has in every row.
    package internal(set) var account: [(code: String, datum: Datum)] = []

    /// - Parameter keys: Nil: as many as have the code of something that figures are of.
    package init(
      _ name: String, title: String? = nil, columns: [(code: String, words: String)],
      rows: [[Cell]], keys: Int? = nil
    ) {
      (self.name, self.title) = (name, title)
      (self.columns, self.rows) = (columns, rows)
      self.keys = keys ?? columns.prefix { Self.subjects.contains($0.code) }.count
    }

    private static let subjects: Set<String> = [
      "metric", "output", "column", "input", "parameter", "year", "by", "part", "step",
    ]
  }

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
    let filled = tables.filter { !$0.rows.isEmpty }
    self.main = filled.first { $0.name == main } ?? filled.first
    self.language = language
    self.sources = sources
    self.sentences = sentences.map(\.printable)
    self.tables = tables.filter { !$0.rows.isEmpty }
  }
}

extension QuestionReport {
  /// The same, which says first what was changed of the scenario.
  ///
  /// - Parameter changes: As they were asked for; none leave it as it is.
  package func after(changes: [String]) -> QuestionReport {
    guard !changes.isEmpty else { return self }
    let changed = Heading.changed.phrase.filled(
      language, ["list": changes.joined(separator: "; ")])
    return QuestionReport(
      language, [changed] + sentences, tables: tables, sources: sources, main: main?.name)
  }
}
