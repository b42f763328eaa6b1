// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Simulation

/// A projection as JSON: the answer, outcomes, notes, columns with their units, and provenance.
public enum JSONExporter {
  /// The document of `view`, with where its numbers are from; `changes` are what was set beside the
  /// scenario's file.
  public static func text(
    _ view: TableView, provenance: Provenance, changes: [String] = []
  ) -> String {
    encoded(Document(view, provenance, changes))
  }

  /// Any value, keys in alphabetical order, so that the same value gives the same bytes.
  ///
  /// - Parameter snakeCase: Whether names are turned from Swift's habit into that of the files.
  package static func encoded(_ value: some Encodable, snakeCase: Bool = true) -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = snakeCase ? .convertToSnakeCase : .useDefaultKeys
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("a number in the document is not finite")
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

private struct Document: Encodable {
  var format = 1
  let language: String
  let scenario: About
  let changes: [String]
  let answer: [String]
  let targets: [TargetOutcome]
  let years: [Int]
  let columns: [Values]
  let inputs: [Input]
  let sources: [Publication]

  init(_ view: TableView, _ provenance: Provenance, _ changes: [String]) {
    let projection = view.projection
    language = view.language.rawValue
    scenario = About(projection.scenario, view.language)
    self.changes = changes
    answer = projection.answer(after: changes).map { $0.words(in: view.language) }
    targets = projection.outcomes.map { TargetOutcome($0) }
    years = view.years
    columns = view.columns.map { Values($0, view) }
    inputs = provenance.lines.map { Input($0, view.language) }
    sources = provenance.sources.map { Publication($0) }
  }
}

private struct About: Encodable {
  let id: String
  let title: [String: String]
  let start: Int
  let end: Int
  let priceYear: Int
  let covers: [String]
  let doesNotCover: [String]

  init(_ scenario: Scenario, _ language: Language) {
    id = scenario.id
    title = Dictionary(
      uniqueKeysWithValues: scenario.title.byLanguage.map { ($0.key.rawValue, $0.value) })
    (start, end, priceYear) = (scenario.start, scenario.end, scenario.priceYear)
    covers = scenario.covers.map { $0.text(in: language) }
    doesNotCover = scenario.doesNotCover.map { $0.text(in: language) }
  }
}

private struct TargetOutcome: Encodable {
  let name: String
  /// A year, or `never` up to the last one.
  let reached: Table.Datum
  let held: Bool
  /// Null where the target has no year of its own, or it lies after the last year.
  let met: Bool?
  let peakShare: Double
  let peakYear: Int

  init(_ outcome: Outcome) {
    (name, reached, held) = (
      outcome.target.name, outcome.reached.map { .whole($0) } ?? .text(Metric.never),
      outcome.isHeld
    )
    met = outcome.due?.isMet
    (peakShare, peakYear) = (outcome.peak.share, outcome.peak.year)
  }

  enum CodingKeys: CodingKey { case name, reached, held, met, peakShare, peakYear }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(reached, forKey: .reached)
    try container.encode(held, forKey: .held)
    try container.encode(met, forKey: .met)
    try container.encode(peakShare, forKey: .peakShare)
    try container.encode(peakYear, forKey: .peakYear)
  }
}

private struct Values: Encodable {
  let name: String
  let label: String
  let meaning: String
  let unit: String
  let priceBasis: String?
  /// Null where there is none.
  let values: [Double?]
  let status: [String]

  init(_ shown: TableView.Shown, _ view: TableView) {
    name = shown.name
    label = view.label(shown)
    meaning = shown.column.kind.meaning[view.language]
    unit = shown.column.unit.rawValue
    priceBasis = shown.priceBasis?.code(view.projection.scenario.priceYear)
    values = view.years.map { year in
      let value = view.value(shown, in: year)
      return value.isNaN ? nil : value
    }
    status = view.years.map { view.projection.status(of: shown.column, in: $0).rawValue }
  }
}

private struct Input: Encodable {
  let path: String
  let value: String
  let status: [String]
  let sources: [String]
  let notes: [String]

  init(_ line: Provenance.Line, _ language: Language) {
    (path, sources, notes) = (line.path, line.sources, line.notes)
    value = line.value(in: language)
    status = line.statuses.map(\.rawValue)
  }
}

private struct Publication: Encodable {
  let id: String
  let title: String
  let publisher: String?
  let date: String?
  let url: String?
  let confidence: String?
  let licence: String?

  init(_ source: Source) {
    (id, title, publisher, date) = (source.id, source.title, source.publisher, source.date)
    (url, confidence, licence) = (source.url, source.confidence, source.licence)
  }
}
