// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Simulation
import Studies

extension FrontierReport {
  /// What the one parameter must be, over the values of the other; nil if no value meets the goal.
  package var chart: ChartFigure? {
    guard frontier.points.contains(where: { $0.required != nil }) else { return nil }
    func shown(_ parameter: ModelParameter) -> (scale: Double, unit: String) {
      switch parameter.measure.unit {
      case .money: (1, Label.millions.phrase[language])
      case .fraction: (100, Label.percentHead.phrase[language])
      case .none: (1, "")
      }
    }
    /// In as many decimals as the figure shows, on the side that meets the goal.
    func shown(_ solution: Solution) -> Double {
      let size = pow(10, Double(frontier.required.measure.unit == .fraction ? 5 : 3))
      let steps = solution.written.inner * size
      // What is a whole number of steps but for rounding is one.
      guard solution.side != .point, abs(steps - steps.rounded()) > 1e-6 else {
        return solution.written.inner
      }
      return steps.rounded(solution.side == .from ? .up : .down) / size
    }
    let (given, required) = (shown(frontier.given), shown(frontier.required))
    // Of one line, which side of it meets the goal.
    let sides = Set(frontier.points.flatMap { $0.solutions.map { $0.written.side($0.side).words } })
    let side = hasStretches || sides.count != 1 ? "" : sides.first!.phrase[language]
    let unit = [required.unit, side].filter { !$0.isEmpty }.joined(separator: ", ")
    let upTo = FrontierWords.upTo.phrase[language]
    let title = ChartWords.frontier(goal: goal)[language]
    let table = Table(
      "frontier", title: title,
      unitLine: [frontier.required.path, unit].filter { !$0.isEmpty }.joined(separator: ", "),
      columns: [
        .init("given", frontier.given.path, unit: given.unit),
        .init("required", frontier.required.path, unit: unit),
      ] + (hasStretches ? [.init("up_to", upTo, unit: required.unit)] : []),
      rows: frontier.points.map { point in
        let ends = point.solutions.map {
          frontier.required.measure.isWhole
            ? Table.Cell(Int(shown($0)))
            : Table.Cell(.number(shown($0) * required.scale, decimals: 3))
        }
        let both = (ends + [.empty, .empty]).prefix(hasStretches ? 2 : 1)
        let shown =
          frontier.given.measure.isWhole
          ? Table.Cell(Int(point.given))
          : Table.Cell(.number(point.given * given.scale, decimals: 3))
        return .init([shown] + both)
      }, language: language)
    let list = table.rows.map { row in
      let ends = row.cells.dropFirst().map { table.words(of: $0) }.filter { !$0.isEmpty }
      return "\(table.words(of: row.cells[0])): "
        + (ends.isEmpty ? "\u{2013}" : ends.joined(separator: "\u{2013}"))
    }
    return BandChart(
      table: table,
      summary: ChartWords.frontierSummary(
        title: "\(title), \(table.unitLine)", list: list.joined(separator: "; "))[language],
      bands: [], middle: ("required", frontier.required.path),
      others: hasStretches ? [("up_to", upTo)] : [], isByYear: false
    ).figure
  }
}
