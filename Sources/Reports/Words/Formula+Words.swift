// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

/// Puts formulas in words: with names, and with the numbers that the names stand for.
struct FormulaWords {
  let language: Language
  let model: Model

  private var style: NumberStyle { NumberStyle(language) }

  /// The formula with the names of its cells and parameters, and its own numbers to the last digit.
  func names(_ formula: Explanation.Formula) -> String {
    text(
      formula, cell: { name($0) }, parameter: { model.parameters[$0].path },
      constant: { $0 == $0.rounded() ? style.fixed($0, decimals: 0) : point("\($0)") })
  }

  /// The same with numbers in the place of names.
  func numbers(
    _ formula: Explanation.Formula, _ value: (Explanation.Cell) -> Double,
    _ parameter: (Int) -> Double
  ) -> String {
    text(
      formula, cell: { style.value(value($0), in: $0.quantity.unit) },
      parameter: { style.value(parameter($0), as: model.parameters[$0].measure) },
      constant: { style.short($0) })
  }

  func name(_ cell: Explanation.Cell) -> String {
    ExplanationWords.cell(name: name(cell.quantity), year: cell.year)[language]
  }

  func name(_ quantity: Explanation.Quantity) -> String {
    switch quantity {
    case .column(let column): column.label(in: language)
    case .stream(let name):
      ExplanationWords.stream(name: name)[language]
    case .discountFactor: ExplanationWords.discountFactor.phrase[language]
    case .growthFactor: ExplanationWords.growthFactor.phrase[language]
    case .increments: ExplanationWords.increments.phrase[language]
    case .overheadGrowthFactor(let name):
      ExplanationWords.growthFactorOf(name: name)[language]
    }
  }

  /// How tightly an operator binds, and its sign.
  private static func sign(_ operation: Explanation.Operator) -> (rank: Int, text: String) {
    switch operation {
    case .add: (1, "+")
    case .subtract: (1, "\u{2212}")
    case .multiply: (2, "×")
    case .divide: (2, "÷")
    case .power: (3, "^")
    case .minimum, .maximum: (4, "")
    }
  }

  private func text(
    _ formula: Explanation.Formula, inside: Int = 0, cell: (Explanation.Cell) -> String,
    parameter: (Int) -> String, constant: (Double) -> String
  ) -> String {
    switch formula {
    case .cell(let name): return cell(name)
    case .parameter(let index): return parameter(index)
    case .constant(let value): return constant(value)
    case .operation(let operation, let a, let b):
      let (rank, sign) = Self.sign(operation)
      if rank == 4 {
        let words: ExplanationWords = operation == .minimum ? .least : .most
        let parts = [a, b].map {
          text($0, cell: cell, parameter: parameter, constant: constant)
        }
        return "\(words.phrase[language]) (\(parts.joined(separator: "; ")))"
      }
      let first = text(
        a, inside: rank, cell: cell, parameter: parameter, constant: constant)
      let second = text(
        b, inside: rank + 1, cell: cell, parameter: parameter, constant: constant)
      let whole = "\(first) \(sign) \(second)"
      return rank < inside ? "(\(whole))" : whole
    }
  }

  private func point(_ text: String) -> String {
    language == .en ? text : text.replacing(".", with: ",")
  }
}
