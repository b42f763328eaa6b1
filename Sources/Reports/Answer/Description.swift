// SPDX-License-Identifier: GPL-3.0-or-later

package import Facts
package import Funding
package import Simulation

/// What a thing that can be named is, for a terminal.
package struct Description: Sendable {
  private let language: Language
  private let width: Int
  /// What was laid over the scenario, or set in it.
  private let changes: [String]

  package init(_ language: Language, width: Int, changes: [String] = []) {
    self.language = language
    self.width = width
    self.changes = changes
  }

  private var style: NumberStyle { NumberStyle(language) }

  private func head(_ heading: Heading) -> String { heading.phrase[language] }

  private func scenario(_ projection: Projection) -> String {
    Heading.scenarioValue(id: ([projection.scenario.id] + changes).joined(separator: " "))[language]
  }

  /// A data series: its unit, its values with status, source and doubts, and its sources.
  package func text(_ series: DataSeries, sources: [Source]) -> String {
    let title = series.title.text(in: language)
    let breaks = series.breaks.map { "\($0.years.words): \($0.reason)" }
    let facts =
      [[head(.series), series.id]] + (title.isEmpty ? [] : [[head(.title), title]]) + [
        [head(.unit), series.unit.phrase[language]],
        [head(.years), series.points.map { "\($0.year)" }.joined(separator: " ")],
        [head(.confidence), ConfidenceWords.words(series.confidence, in: language)],
        [head(.licence), terms(series.licence)],
        [head(.breaks), breaks.isEmpty ? head(.none) : breaks.joined(separator: "; ")],
      ]
    let header =
      [Label.year.phrase[language]]
      + [.value, .status, .source, .note].map { head($0) }
    let rows = series.points.map { point in
      let isFraction = series.unit == .growth || series.unit == .share
      let value =
        isFraction
        ? style.percent(point.value)
        : style.fixed(point.value, decimals: series.unit == .millions ? 1 : 0)
      let status = point.status.phrase[language]
      return ["\(point.year)", value, status, point.source, point.note ?? ""]
    }
    let cited = sources.filter { source in series.points.contains { $0.source == source.id } }
      .map { ["[\($0.id)]", words($0)] }
    return [
      TextExporter.list(facts, width: width),
      TextExporter.list([header] + rows, width: width),
      TextExporter.list(cited, width: width),
    ].joined(separator: "\n")
  }

  /// The terms of reuse; those that were not seen are said to be unknown.
  private func terms(_ licence: String?) -> String {
    (licence ?? "unknown").replacing("unknown", with: head(.unknown))
  }

  private func words(_ source: Source) -> String {
    let terms = [
      Heading.confidenceOf(word: ConfidenceWords.words(source.confidence, in: language))[language],
      Heading.licenceOf(word: terms(source.licence))[language],
    ]
    return ([source.title, source.publisher, source.url].compactMap(\.self) + terms)
      .joined(separator: ". ")
  }

  /// A key, and what the scenario has there.
  ///
  /// - Parameter written: What stands there in its file, for what is not a number.
  package func text(
    keyAt path: String, meaning: Phrase, value: Fault.Term, isRequired: Bool, written: String?,
    in projection: Projection
  ) -> String {
    var rows = [
      [head(.key), path], [head(.meaning), meaning[language]],
      [head(.value), value.words(in: language)],
      [head(.required), (isRequired ? Label.yes : .no).phrase[language]],
    ]
    if let parameter = projection.model.parameters.first(where: { $0.path == path }) {
      let central = parameter.central
      rows.append([
        scenario(projection), style.given(central.value, as: parameter.measure),
      ])
      if let status = central.citation?.status {
        rows.append([head(.status), status.phrase[language]])
      }
      if let source = central.citation?.source { rows.append([head(.source), source]) }
      if let note = central.citation?.note { rows.append([head(.note), note]) }
    } else if let written {
      rows.append([scenario(projection), written])
    }
    return TextExporter.list(rows, width: width)
  }

  /// A kind of column, and whether the scenario has it.
  package func text(_ kind: Column.Kind, named name: String, in projection: Projection) -> String {
    let found = projection.model.allColumns.filter { $0.kind == kind }
    var rows = [[head(.column), name]]
    if language != .en { rows.append([head(.label), kind.label[language]]) }
    rows.append([head(.meaning), kind.meaning[language]])
    if let column = found.first {
      rows.append([head(.unit), column.unit.heading(prices: nil, in: language)])
      if let basis = column.priceBasis {
        rows.append([
          head(.prices), basis.words(projection.scenario.priceYear, in: language),
        ])
      }
      rows.append([scenario(projection), found.map(\.id).joined(separator: ", ")])
    } else {
      let needs = kind.needs(in: language) ?? ""
      rows.append([
        scenario(projection), Heading.absent(needs: needs)[language],
      ])
    }
    return TextExporter.list(rows, width: width)
  }

  /// A metric, and its value.
  package func text(_ metric: Metric, named name: String, in projection: Projection) -> String {
    let words = metric.words(
      projection[metric], end: projection.years.upperBound, in: language)
    let rows = [
      [head(.metric), name], [head(.meaning), metric.meaning[language]],
      [head(.unit), metric.unit(in: language)], [scenario(projection), words],
    ]
    return TextExporter.list(rows, width: width)
  }
}
