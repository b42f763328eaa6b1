// SPDX-License-Identifier: GPL-3.0-or-later

extension Table {
  /// What a cell holds for programs.
  package enum Datum: Hashable, Sendable {
    case text(String)
    /// Finite.
    case number(Double)
    /// A year, or how many.
    case whole(Int)
    /// Nothing, which is an answer too: never, not there.
    case none

    /// A number; one that is not finite, or not there, is nothing.
    package init(_ number: Double?) {
      self = number.flatMap { $0.isFinite ? .number($0) : nil } ?? .none
    }

    /// A text without characters that no cell should hold; nothing is missing.
    package init(_ text: String?) {
      self = text.flatMap { $0.isEmpty ? nil : .text($0.printable) } ?? .none
    }

    var isNumber: Bool {
      switch self {
      case .number, .whole: true
      case .text, .none: false
      }
    }

    /// As text; a number as short as reads back to itself.
    package var plain: String {
      switch self {
      case .text(let text): text
      case .number(let number): NumberStyle.exact(number)
      case .whole(let whole): "\(whole)"
      case .none: ""
      }
    }
  }
}

extension Table.Datum: Encodable {
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .whole(let number): try container.encode(number)
    case .none: try container.encodeNil()
    }
  }
}
