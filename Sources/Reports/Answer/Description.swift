// SPDX-License-Identifier: GPL-3.0-or-later

public import Facts
public import Funding
public import Simulation

/// What a thing that can be named is, for a terminal.
public enum Description {
  /// A data series: its unit, its values with status, source and doubts, and its sources.
  public static func text(_ series: DataSeries, sources: [Source], width: Int) -> String {
    let title = series.title.text()
    let doubts = series.breaks.map { "\($0.years.words): \($0.reason)" }
    let head =
      [["series", series.id]] + (title.isEmpty ? [] : [["title", title]]) + [
        ["unit", series.unit.rawValue],
        ["years", series.points.map { "\($0.year)" }.joined(separator: " ")],
        ["confidence", series.confidence ?? "unknown"], ["licence", series.licence],
        ["breaks", doubts.isEmpty ? "none" : doubts.joined(separator: "; ")],
      ]
    let rows = series.points.map { point in
      let isFraction = series.unit == .growth || series.unit == .share
      let value =
        isFraction
        ? NumberStyle.percent(point.value)
        : NumberStyle.fixed(point.value, decimals: series.unit == .millions ? 1 : 0)
      return ["\(point.year)", value, point.status.words, point.source, point.note ?? ""]
    }
    let cited = sources.filter { source in series.points.contains { $0.source == source.id } }
      .map { source in
        let terms = [
          "confidence \(source.confidence ?? "unknown")", "licence \(source.licence ?? "unknown")",
        ]
        let parts = [source.title, source.publisher, source.url].compactMap(\.self) + terms
        return ["[\(source.id)]", parts.joined(separator: ". ")]
      }
    return [
      TextExporter.list(head, width: width),
      TextExporter.list([["year", "value", "status", "source", "note"]] + rows, width: width),
      TextExporter.list(cited, width: width),
    ].joined(separator: "\n")
  }

  /// A key, and what the scenario has there.
  public static func text(
    _ facts: [(String, String)], parameterAt path: String, in projection: Projection, width: Int
  ) -> String {
    var rows = facts.map { [$0.0, $0.1] }
    if let parameter = projection.model.parameters.first(where: { $0.path == path }) {
      let (id, central) = (projection.scenario.id, parameter.central)
      rows.append(["in \(id)", parameter.measure.words(central.value)])
      if let status = central.citation?.status { rows.append(["status", status.words]) }
      if let source = central.citation?.source { rows.append(["source", source]) }
      if let note = central.citation?.note { rows.append(["note", note]) }
    }
    return TextExporter.list(rows, width: width)
  }

  /// A kind of column, and whether the scenario has it.
  public static func text(
    _ kind: Column.Kind, named name: String, in projection: Projection, width: Int
  ) -> String {
    let found = projection.columns.filter { $0.kind == kind }
    var rows = [["column", name], ["meaning", kind.meaning]]
    if let column = found.first {
      rows.append(["unit", column.unit.rawValue])
      if let basis = column.priceBasis {
        rows.append(["prices", basis.words(projection.scenario.priceYear)])
      }
      rows.append(["in \(projection.scenario.id)", found.map(\.id).joined(separator: ", ")])
    } else {
      rows.append([
        "in \(projection.scenario.id)", "not there: it needs \(kind.needs ?? "nothing")",
      ])
    }
    return TextExporter.list(rows, width: width)
  }

  /// A metric, and its value.
  public static func text(
    _ metric: Metric, named name: String, in projection: Projection, width: Int
  ) -> String {
    let words = metric.words(projection[metric], end: projection.years.upperBound)
    let rows = [
      ["metric", name], ["meaning", metric.meaning], ["unit", metric.unit],
      ["in \(projection.scenario.id)", words],
    ]
    return TextExporter.list(rows, width: width)
  }
}
