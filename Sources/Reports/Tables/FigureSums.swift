// SPDX-License-Identifier: GPL-3.0-or-later

/// Parts and their sum as rows of a table, with a row for what the rounded parts lack where they do
/// not add up.
struct FigureSums {
  /// The cells of the figures of each part, and of the sum.
  let parts: [[Table.Cell]]
  let total: [Table.Cell]
  /// Whether the figures can change, so that the row for the rest always stands.
  var isLive = false

  /// What is shown of the sum less what is shown of the parts, by column; nil if that is nothing in
  /// every one.
  var residual: [Table.Cell]? {
    let cells = total.indices.map { column -> Table.Cell in
      guard case .number(_, let decimals) = decimalsOf(column) else { return total[column] }
      let shown = parts.reduce(0) { $0 + Self.steps($1[column], decimals) }
      let rest = Self.steps(total[column], decimals) - shown
      let formula = formula(column, decimals)
      return rest == 0
        ? Table.Cell(.sign(.none), formula: formula)
        : Table.Cell(
          .signed(NumberStyle.value(ofSteps: rest, decimals: decimals), decimals: decimals),
          formula: formula)
    }
    let isNeeded = cells.contains { if case .signed = $0.content { true } else { false } }
    return isNeeded || isLive ? cells : nil
  }

  private func formula(_ column: Int, _ decimals: Int) -> Formula? {
    func rounded(_ cell: Table.Cell) -> Formula? {
      cell.formula.map { .call(.round, [$0, .number(Double(decimals))]) }
    }
    let rest = parts.map { $0[column] }.reduce(rounded(total[column])) { rest, part in
      rounded(part).flatMap { part in rest.map { $0 - part } }
    }
    // Figures with decimals leave the last bits of a difference.
    return rest.map { .call(.round, [$0, .number(Double(decimals))]) }
  }

  /// The content of the column that says how it is rounded: the sum's, or of a sum that is nil the
  /// first part's.
  private func decimalsOf(_ column: Int) -> Table.Cell.Content {
    let cells = [total[column]] + parts.map { $0[column] }
    return cells.first { if case .number = $0.content { true } else { false } }?.content ?? .empty
  }

  private static func steps(_ cell: Table.Cell, _ decimals: Int) -> Double {
    cell.number.map { NumberStyle.steps($0, decimals: decimals) } ?? 0
  }

  /// The rows: the parts, what they lack, the sum; of one part the sum stands alone below it.
  ///
  /// - Parameter words: The cells at the left of each part, of the residual and of the sum.
  func rows(
    words: [[Table.Cell]], residual residualWords: [Table.Cell], total totalWords: [Table.Cell]
  ) -> [Table.Row] {
    zip(words, parts).map { Table.Row($0 + $1) }
      + (residual.map { [Table.Row(named($0, residualWords) + $0, role: .residual)] } ?? [])
      + [Table.Row(totalWords + total, role: .sum)]
  }

  /// The words before the residual; where the row always stands, they show only when it is something.
  private func named(_ residual: [Table.Cell], _ words: [Table.Cell]) -> [Table.Cell] {
    guard isLive else { return words }
    let isSomething = residual.contains { $0.number ?? 0 != 0 }
    let condition = Formula.call(.or, residual.compactMap(\.formula).map { .isOther($0, 0) })
    return words.map { cell in
      guard case .text(let text) = cell.content else { return cell }
      return Table.Cell(
        .text(isSomething ? text : ""), formula: .when(condition, .words(text), else: .words("")))
    }
  }
}
