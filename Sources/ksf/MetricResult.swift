// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Funding
import Reports
import Simulation

/// Metrics by their text, each with its value.
struct MetricResult: Result {
  private let asked: [(text: String, metric: Metric)]
  private let projection: Projection
  let language: Language
  let record: RunRecord?

  init(
    _ metrics: [(String, Metric)], _ projection: Projection, _ language: Language,
    _ record: RunRecord
  ) {
    asked = metrics
    self.projection = projection
    self.language = language
    self.record = record
  }

  /// What was set beside the scenario's file, in a sentence; none if nothing was.
  private var changed: [String] { AnswerReport.changed(record?.changes ?? [], language) }

  var metrics: [RunEntry.Metric] {
    asked.map { text, metric in
      let value = projection[metric]
      let isAvailable = !value.isNaN && !isNotAvailable(metric)
      return RunEntry.Metric(
        text, isAvailable && value.isFinite ? value : nil, unit: metric.unit,
        isAvailable: isAvailable)
    }
  }

  private func words(_ metric: Metric) -> String {
    if isNotAvailable(metric), let path = projection.model.specialistResearchPath {
      return Label.noParity(path: path)[language]
    }
    if metric.column?.unit == .fraction {
      return NumberStyle(language).percent(projection[metric], missing: aims(metric))
    }
    return metric.words(projection[metric], end: projection.years.upperBound, in: language)
      + metric.pricesBehind(of: projection.scenario, in: language)
  }

  /// The shares that the targets ask for in the years of `metric`.
  private func aims(_ metric: Metric) -> Set<Double> {
    let targets = projection.scenario.targets.indices
    return Set(
      metric.years(of: projection.model).flatMap { year in
        targets.map { projection.standing(of: $0, in: year).aim }
      })
  }

  /// What is measured against the specialist services' share has no value where that is 0.
  private func isNotAvailable(_ metric: Metric) -> Bool {
    switch metric {
    case .reached(let target), .held(let target), .met(let target, _):
      projection.outcomes[target].isOfNothing
    default: projection.absence(of: metric) != nil
    }
  }

  /// For people two columns of words; for programs also the unit, and the words by themselves.
  private func table(isData: Bool) -> Table {
    let heads = [Heading.metric, .value].map { (code: $0.phrase[.en], words: $0.phrase[language]) }
    return Table(
      "metrics", columns: heads + (isData ? [("unit", ""), ("words", "")] : []),
      rows: asked.map { text, metric in
        let words = words(metric)
        let value =
          isNotAvailable(metric)
          ? Table.Cell(words, nil) : .init(words, projection[metric], of: metric)
        return [Table.Cell(text), value]
          + (isData ? [Table.Cell(metric.unit), Table.Cell(words)] : [])
      }, language: language)
  }

  func text(as format: Format, width: Int) -> String {
    switch format {
    case .text:
      return changed.map { TextExporter.paragraph($0, width: width) + "\n" }.joined()
        + TextExporter.list(asked.map { [$0.text, words($0.metric)] }, width: width)
    case .csv, .long: return table(isData: true).csv()
    case .csvNB: return table(isData: true).csv(.norwegian)
    case .json: return JSONExporter.encoded(table(isData: true).objects, snakeCase: false)
    case .markdown:
      return changed.map { MarkdownExporter.paragraph($0) + "\n" }.joined()
        + table(isData: false).markdown
    }
  }
}
