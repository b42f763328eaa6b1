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
      return Label.noParity.phrase.filled(language, ["path": path])
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

  func text(as format: Format, width: Int) -> String {
    switch format {
    case .text:
      return changed.map { TextExporter.paragraph($0, width: width) + "\n" }.joined()
        + TextExporter.list(asked.map { [$0.text, words($0.metric)] }, width: width)
    case .csv, .csvNB, .long:
      let csv = CSVExporter(format == .csvNB ? .norwegian : .international)
      return csv.rows(
        [["metric", "value", "unit", "words"]]
          + asked.map { text, metric in
            let value = isNotAvailable(metric) ? "" : csv.number(metric.exact(projection[metric]))
            return [text, value, metric.unit, words(metric)]
          })
    case .json:
      return JSONExporter.encoded(
        asked.map { text, metric in
          let value = projection[metric]
          return Item(
            metric: text,
            value: isNotAvailable(metric)
              ? .none : value.isFinite ? .number(value) : .text(Metric.never),
            unit: metric.unit,
            words: words(metric))
        })
    case .markdown:
      return changed.map { MarkdownExporter.paragraph($0) + "\n" }.joined()
        + MarkdownExporter.table(
          header: [Heading.metric, .value].map { $0.phrase[language] },
          rows: asked.map { [$0.text, words($0.metric)] })
    }
  }

  private struct Item: Encodable {
    let metric: String
    let value: QuestionReport.Datum
    let unit: String
    let words: String
  }
}
