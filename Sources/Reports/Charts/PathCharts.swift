// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Simulation

/// The charts of one scenario's path.
package struct PathCharts: Sendable {
  let projection: Projection
  let known: [Source]
  let language: Language

  /// - Parameter known: The sources of the data set.
  package init(_ projection: Projection, known: [Source], in language: Language) {
    (self.projection, self.known, self.language) = (projection, known, language)
  }

  /// Those that the scenario has figures for, the most wanted first.
  package var all: [ChartFigure] {
    [path, share, gap, specialist, commitments, payers, uses].compactMap(\.self)
  }

  var scenario: Scenario { projection.scenario }

  func words(_ words: ChartWords) -> String { words.phrase[language] }

  func chart(
    _ code: String, _ title: ChartWords, unit: ChartWords, _ series: [YearChart.Series],
    notes: [String] = []
  ) -> YearChart {
    // Only what the figures follow from: another source would be taken for theirs.
    let parameters = projection.parameters(
      behind: series.flatMap(\.columns), in: projection.years)
    let sources = Provenance(of: projection, known: known, parameters: parameters).sources
    return YearChart(
      code: code, title: words(title), unitLine: words(unit), years: Array(projection.years),
      series: series, notes: notes, sources: sources, language: language)
  }

  func column(_ kind: Column.Kind, _ label: ChartWords, decimals: Int = 1) -> YearChart.Series {
    YearChart.Series(Column(kind), words(label), of: projection, decimals: decimals)
  }

  func has(_ kind: Column.Kind) -> Bool { projection.columns.contains { $0.kind == kind } }

  /// What a column holds, as a note under a table.
  func meaning(_ kind: Column.Kind, _ label: ChartWords) -> String {
    "\(words(label)): \(kind.meaning[language])."
  }

  private func columns(_ kind: Column.Kind) -> [Column] {
    projection.columns.filter { $0.kind == kind }
  }

  private func columns(_ kind: Column.Kind, of target: Target) -> [Column] {
    columns(kind).filter { $0.name == target.name } + [Column(.operatingCosts)]
  }

  /// The frame, and the amounts that the targets stand for.
  private var path: ChartFigure? {
    let targets = zip(columns(.target), scenario.targets).map { column, target in
      YearChart.Series(column, label(target), of: projection)
    }
    return chart(
      "path", .path, unit: .nominalMoney, [column(.funding, .frame)] + targets,
      notes: [meaning(.funding, .frame)]
    ).lines
  }

  /// The same as shares of the costs, and of the cash where payout is known.
  private var share: ChartFigure? {
    let counted = scenario.targets.enumerated().filter {
      $0.element.counting != .new || $0.element.basis != .funding
    }.map { index, target in
      YearChart.Series(
        "counted_share:\(target.name)", ChartWords.counted(name: target.name)[language],
        decimals: 2, of: columns(.counted, of: target)
      ) { projection.standing(of: index, in: $0).share * 100 }
    }
    let aims = scenario.targets.enumerated().filter { $0.element.level != .specialist }
      .map { index, target in
        YearChart.Series(
          "aim:\(target.name)", label(target), decimals: 2, of: columns(.target, of: target)
        ) {
          projection.standing(of: index, in: $0).aim * 100
        }
      }
    let cash = has(.cashShare) ? [column(.cashShare, .cashShare, decimals: 2)] : []
    return chart(
      "share", .share, unit: .ofCosts,
      [column(.share, .frame, decimals: 2)] + cash + counted + aims,
      notes: [meaning(.operatingCosts, .ofCosts)]
    ).lines
  }

  private var gap: ChartFigure? {
    let gaps = columns(.gap)
    guard !gaps.isEmpty else { return nil }
    return chart(
      "gap", .gap, unit: .nominalMoney,
      gaps.map {
        YearChart.Series($0, ChartWords.missing(name: $0.name ?? "")[language], of: projection)
      }
    ).lines
  }

  private var specialist: ChartFigure? {
    guard has(.specialistShare) else { return nil }
    return chart(
      "specialist", .specialist, unit: .ofCosts,
      [
        column(.share, .municipalShare, decimals: 2),
        column(.specialistShare, .specialistShare, decimals: 2),
      ], notes: (scenario.specialist?.definition).map { [$0] } ?? []
    ).lines
  }

  /// What a target is: `target 1 % (one_percent)`.
  private func label(_ target: Target) -> String {
    switch target.level {
    case .specialist: ChartWords.specialistTarget(name: target.name)[language]
    case .share(let path):
      if case .constant(let share) = path.timeline {
        ChartWords.targetShare(
          share: NumberStyle(language).percentInText(share.value), name: target.name)[language]
      } else {
        ChartWords.target(name: target.name)[language]
      }
    }
  }
}
