// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Simulation

/// One cell of a ``FigureTable``.
package struct FigureCell: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    /// A number in the unit shown, not rounded, and the decimals that people see.
    case number(Double, decimals: Int)
    /// The same with its sign, also where it is more: a difference.
    case signed(Double, decimals: Int)
    /// The same in brackets: a difference under the figure that it is of.
    case bracketed(Double, decimals: Int)
    /// A year, or how many; never grouped.
    case whole(Int)
    case text(String)
    /// A number that has its own words: `not by 2060`, `50 MNOK`.
    case worded(String, Double?)
    /// Nothing: a year before the first, a post that is new. Not zero.
    case empty
    case sign(StandardSign)
  }

  package let content: Content
  /// How sure the figure is; nil where that has no meaning.
  package let status: ValueStatus?
  /// Numbers of the table's notes, from 1.
  package let notes: [Int]
  /// How a workbook computes it of the model's rows; nil where it holds the value.
  let formula: Formula?

  package init(_ content: Content, status: ValueStatus? = nil, notes: [Int] = []) {
    self.init(content, status: status, notes: notes, formula: nil)
  }

  init(_ content: Content, status: ValueStatus? = nil, notes: [Int] = [], formula: Formula?) {
    (self.content, self.status, self.notes) = (content, status, notes)
    self.formula = formula
  }

  package init(_ text: String) { self.init(.text(text)) }

  package static let empty = FigureCell(.empty)

  /// The number of it in the unit shown; nil if it has none.
  package var number: Double? {
    switch content {
    case .number(let value, _), .signed(let value, _), .bracketed(let value, _):
      value.isFinite ? value : nil
    case .whole(let value): Double(value)
    case .worded(_, let value): value.flatMap { $0.isFinite ? $0 : nil }
    case .sign(.none): 0
    case .text, .empty, .sign: nil
    }
  }

  /// The text for people.
  package func words(in language: Language) -> String {
    let style = NumberStyle(language)
    switch content {
    case .number(let value, let decimals): return style.fixed(value, decimals: decimals)
    case .signed(let value, let decimals):
      return style.signed(style.fixed(value, decimals: decimals), value)
    case .bracketed(let value, let decimals):
      return "(\(style.signed(style.fixed(value, decimals: decimals), value)))"
    case .whole(let value): return "\(value)"
    case .text(let text), .worded(let text, _): return text.printable
    case .empty: return ""
    case .sign(let sign): return sign.rawValue
    }
  }
}

/// Statistics Norway's standard signs, for a cell without a figure.
package enum StandardSign: String, Hashable, Sendable, CaseIterable {
  /// A figure cannot exist.
  case notApplicable = "."
  case missing = ".."
  case notYetAvailable = "..."
  case confidential = ":"
  case none = "-"
}
