// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension PathCharts {
  /// What is set aside, what is paid, and what is promised: three things that are never one.
  var commitments: ChartFigure? {
    guard has(.cash) else { return nil }
    return chart(
      "commitments", .commitments, unit: .nominalMoney,
      [column(.funding, .frame), column(.cash, .cash), column(.outstanding, .outstanding)],
      notes: [
        meaning(.funding, .frame), meaning(.cash, .cash), meaning(.outstanding, .outstanding),
      ]
    ).lines
  }

  /// Where the money comes from.
  var payers: ChartFigure? {
    guard has(.state) else { return nil }
    return chart(
      "sources", .sources, unit: .nominalMoney,
      [column(.state, .state), column(.municipal, .municipal)]
    ).stack()
  }

  /// What it goes to: calls, and structure within the frame and beside it.
  var uses: ChartFigure? {
    let overheads = projection.columns.filter { $0.kind == .overhead }
    guard !overheads.isEmpty else { return nil }
    return chart(
      "uses", .uses, unit: .nominalMoney,
      [column(.callVolume, .calls)]
        + overheads.map {
          YearChart.Series($0, ChartWords.overhead(name: $0.name ?? "")[language], of: projection)
        }
    ).stack()
  }
}
