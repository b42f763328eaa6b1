// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

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

    /// A number; one that is not finite is nothing to a program.
    public init(_ words: String, _ number: Double?) {
      self.init(words, number.flatMap { $0.isFinite ? .number($0) : nil } ?? .none)
    }
  }

  public struct Table: Sendable {
    /// What programs call it.
    public let name: String
    /// What stands over it for people, where there is more than one.
    public let title: String?
    /// What programs call its columns, and what people do.
    public let columns: [(code: String, words: String)]
    public let rows: [[Cell]]

    public init(
      _ name: String, title: String? = nil, columns: [(code: String, words: String)],
      rows: [[Cell]]
    ) {
      (self.name, self.title) = (name, title)
      (self.columns, self.rows) = (columns, rows)
    }
  }

  public let language: Language
  public let sentences: [String]
  public let tables: [Table]
  /// Where the figures come from.
  public let sources: [Source]

  public init(
    _ language: Language, _ sentences: [String], tables: [Table], sources: [Source] = []
  ) {
    self.language = language
    self.sources = sources
    self.sentences = sentences.map(\.printable)
    self.tables = tables.filter { !$0.rows.isEmpty }
  }
}
