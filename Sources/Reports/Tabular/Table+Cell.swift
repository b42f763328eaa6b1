// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Simulation
import Studies

extension Table {
  /// One cell: what it shows, how sure that is, and what is noted of it.
  package struct Cell: Hashable, Sendable {
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
      /// What has its own words for people, `not by 2060`, `50 MNOK`, beside what programs take.
      case worded(String, Datum)
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

    package static let empty = Cell(.empty)

    /// The same text for people and programs.
    package init(_ text: String) { self.init(.text(text)) }

    /// A year, or how many.
    package init(_ whole: Int) { self.init(.whole(whole)) }

    package init(_ words: String, _ datum: Datum) { self.init(.worded(words, datum)) }

    /// A number; one that is not finite is nothing to a program.
    package init(_ words: String, _ number: Double?) { self.init(words, Datum(number)) }

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
      self.init(words, whole.map { .whole($0) } ?? Datum(value))
    }

    /// What programs take: of a figure its value in the unit shown, not rounded.
    package var datum: Datum {
      switch content {
      case .number(let value, _), .signed(let value, _), .bracketed(let value, _): Datum(value)
      case .whole(let value): .whole(value)
      case .text(let text): .text(text)
      case .worded(_, let datum): datum
      case .empty: .none
      case .sign(let sign): .text(sign.rawValue)
      }
    }

    /// The number that is shown, in its unit; nil if there is none, or words stand for it.
    package var number: Double? {
      switch content {
      case .number(let value, _), .signed(let value, _), .bracketed(let value, _):
        value.isFinite ? value : nil
      case .whole(let value): Double(value)
      case .sign(.none): 0
      case .text, .worded, .empty, .sign: nil
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
