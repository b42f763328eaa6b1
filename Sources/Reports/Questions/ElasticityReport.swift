// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Simulation
package import Studies

/// What each number of a scenario does to a metric, in words and as a table.
package struct ElasticityReport: Sendable {
  private let elasticities: Elasticities
  private let metric: Metric
  private let projection: Projection
  private let language: Language

  package init(
    _ elasticities: Elasticities, of metric: Metric, in projection: Projection,
    _ language: Language
  ) {
    (self.elasticities, self.metric) = (elasticities, metric)
    (self.projection, self.language) = (projection, language)
  }

  /// Whether the metric has slopes at all.
  package var isYes: Bool {
    if case .ranked = elasticities { true } else { false }
  }

  package var report: QuestionReport {
    let name = metric.told(in: projection.model, language)
    let columns: [(String, Phrase)] = [
      ("parameter", SolveWords.parameter.phrase), ("value", Heading.value.phrase),
      ("elasticity", FrontierWords.elasticity.phrase), ("one_more", FrontierWords.perUnit.phrase),
      ("effect", FrontierWords.effect.phrase), ("note", Heading.note.phrase),
    ]
    switch elasticities {
    case .wholeMetric:
      let year = projection.years.upperBound
      return QuestionReport(
        language,
        [FrontierWords.wholeMetric(metric: name, year: year)[language]],
        tables: [])
    case .invalid:
      return QuestionReport(language, [FrontierWords.invalid.phrase[language]], tables: [])
    case .ranked(let list, let value):
      let scenario = projection.scenario
      let inert = list.filter { $0.kind == .inert }.map(\.parameter.path)
      let sentences = [
        FrontierWords.elasticities(
          title: scenario.title.text(in: language), id: scenario.id, metric: name,
          value: words(value))[language]
      ]
      let rest =
        inert.isEmpty
        ? []
        : [
          FrontierWords.inertList(list: inert.foldedPaths)[language]
        ]
      return QuestionReport(
        language, sentences + rest + [FrontierWords.noYears.phrase[language]],
        tables: [
          .init(
            "elasticities", columns: columns.map { ($0, $1[language]) },
            rows: list.filter { $0.kind != .inert }.map(row), language: language)
        ])
    }
  }

  private func words(_ value: Double) -> String {
    metric.words(value, end: projection.years.upperBound, in: language)
  }

  /// By how much the metric changes.
  private func change(_ amount: Double) -> String {
    metric.change(amount, end: projection.years.upperBound, in: language)
  }

  /// By how much it changes with more of a number, of a kink not with less, and that in per cent for
  /// each per cent.
  private func more(of one: Elasticity) -> (slope: Double, elasticity: Double?) {
    guard case .kink(_, let above) = one.kind else { return (one.derivative, one.elasticity) }
    let elasticity = one.elasticity.map { one.derivative == 0 ? 0 : $0 * above / one.derivative }
    return (above, elasticity)
  }

  private func row(_ one: Elasticity) -> [Table.Cell] {
    let style = NumberStyle(language)
    let parameter = one.parameter
    // One more is a million kroner, a percentage point, or one of what is counted.
    let step = parameter.measure.unit == .fraction ? 0.01 : 1
    let central = projection.values[one.index]
    let (slope, elasticity) = more(of: one)
    return [
      .init(parameter.path), .init(style.value(central, as: parameter.measure), central),
      .init(elasticity.map { style.fixed($0, decimals: 3) } ?? "", elasticity),
      .init(
        parameter.measure.unit == .fraction
          ? "1 \(Label.percentagePoint.phrase[language])"
          : style.value(step, as: parameter.measure), step),
      .init(change(slope * step), slope * step), .init(note(one, step)),
    ]
  }

  private func note(_ one: Elasticity, _ step: Double) -> String {
    if one.parameter.isPartOfWhole { return FrontierWords.partOfWhole.phrase[language] }
    return switch one.kind {
    case .smooth: ""
    case .kink(let below, let above):
      FrontierWords.kink(below: change(0 - below * step), above: change(above * step))[language]
    case .oneSided(isBelow: true):
      FrontierWords.onlyLess(below: change(0 - one.derivative * step))[language]
    case .oneSided(isBelow: false): FrontierWords.onlyMore.phrase[language]
    case .inert: FrontierWords.inert.phrase[language]
    case .isolated: FrontierWords.isolated.phrase[language]
    }
  }
}
