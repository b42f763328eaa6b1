// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Reports
import Simulation

/// Metrics by their text, each with its value.
struct MetricResult: Result {
  private let metrics: [(text: String, metric: Metric)]
  private let projection: Projection

  init(_ metrics: [(String, Metric)], _ projection: Projection) {
    self.metrics = metrics
    self.projection = projection
  }

  var answer: String { "" }

  func text(as format: Format) -> String {
    switch format {
    case .text:
      TextExporter.list(metrics.map { [$0.text, $0.metric.words(projection[$0.metric])] })
    case .csv, .long:
      CSVExporter.rows(
        [["metric", "value", "unit"]]
          + metrics.map {
            let value = projection[$0.metric]
            return [
              $0.text, value.isFinite ? NumberStyle.exact(value) : "never", $0.metric.unit,
            ]
          })
    case .json:
      JSONExporter.encoded(
        metrics.map {
          let value = projection[$0.metric]
          return Item(metric: $0.text, value: value.isFinite ? value : nil, unit: $0.metric.unit)
        })
    case .markdown:
      MarkdownExporter.table(
        header: ["metric", "value"],
        rows: metrics.map { [$0.text, $0.metric.words(projection[$0.metric])] })
    }
  }

  private struct Item: Encodable {
    let metric: String
    /// Left out: the year never comes.
    let value: Double?
    let unit: String
  }
}
