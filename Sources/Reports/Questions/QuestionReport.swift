// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Simulation
import Studies

/// The answer to a question: sentences, and tables whose cells are words for people and numbers for
/// programs.
public struct QuestionReport: Sendable {
  /// What a cell holds for programs.
  public enum Datum: Hashable, Sendable {
    case text(String)
    case number(Double)
    /// A year, or how many.
    case whole(Int)
    /// Nothing, which is an answer too: never, not there.
    case none
  }

  public struct Cell: Hashable, Sendable {
    public let words: String
    public let datum: Datum

    public init(_ words: String, _ datum: Datum) {
      (self.words, self.datum) = (words, datum)
    }

    /// The same text for both.
    public init(_ text: String) { self.init(text, .text(text)) }

    /// A year, or how many.
    public init(_ whole: Int) { self.init("\(whole)", .whole(whole)) }

    /// A value of a metric; a year that does not come is `never`.
    public init(_ words: String, _ value: Double, of metric: Metric) {
      guard metric.isWhole else {
        self.init(words, value)
        return
      }
      self.init(words, value == .infinity ? .text(Metric.never) : .whole(Int(value)))
    }

    /// A value of a parameter; a year or a number of things is whole to programs too.
    public init(_ words: String, _ value: Double, as measure: Measure) {
      let whole = measure.isWhole ? Int(exactly: value) : nil
      self.init(words, whole.map { .whole($0) } ?? (value.isFinite ? .number(value) : .none))
    }

    /// A number; one that is not finite is nothing to a program.
    public init(_ words: String, _ number: Double?) {
      self.init(words, number.flatMap { $0.isFinite ? .number($0) : nil } ?? .none)
    }
  }

  public struct Table: Sendable {
    /// What programs call it.
    public internal(set) var name: String
    /// What stands over it for people, where there is more than one.
    public internal(set) var title: String?
    /// What programs call its columns, and what people do.
    public let columns: [(code: String, words: String)]
    public let rows: [[Cell]]
    /// How many of the first columns tell the rows apart.
    public let keys: Int
    /// How its figures came about: what a file that holds this table alone has in every row.
    public internal(set) var account: [(code: String, datum: Datum)] = []

    /// - Parameter keys: Nil: as many as have the code of something that figures are of.
    public init(
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

  public let language: Language
  public let sentences: [String]
  public let tables: [Table]
  /// Where the figures come from.
  public let sources: [Source]
  /// What the heads of its tables leave unsaid where they stand as CSV; nil for nothing.
  public let remark: String?
  /// The table that a file has which holds only one; nil where there is none.
  public let main: Table?

  /// - Parameter main: The name of the main table; else the first is it.
  public init(
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
  public func after(changes: [String]) -> QuestionReport {
    guard !changes.isEmpty else { return self }
    let changed = Heading.changed.phrase.filled(
      language, ["list": changes.joined(separator: "; ")])
    return QuestionReport(
      language, [changed] + sentences, tables: tables, sources: sources, main: main?.name)
  }
}
