// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension ScenarioData {
  /// Every figure by column and year, and of several scenarios by scenario.
  var cube: StatCube {
    let years = Array(years)
    var values: [Double?] = []
    var status: [String] = []
    let columns = columns
    for (number, side) in sides.enumerated() {
      for column in columns {
        let own = self.column(column, ofSide: number)
        for year in years {
          let isThere = own != nil && side.projection.years.contains(year)
          let value = own.flatMap { isThere ? side.projection[$0, year] : nil }
          values.append(value.flatMap { $0.isNaN ? nil : $0 })
          status.append(
            own.flatMap { isThere ? side.projection.status(of: $0, in: year).rawValue : nil }
              ?? StandardSign.notApplicable.rawValue)
        }
      }
    }
    return StatCube(
      fileName: "figures.json",
      label: sides.map { $0.projection.scenario.title.text(in: language) }.joined(separator: "; "),
      source: sourceLine, notes: notes, dimensions: dimensions(years), values: values,
      status: status, statusLabels: statusLabels(Set(status)))
  }

  private func dimensions(_ years: [Int]) -> [StatCube.Dimension] {
    let scenarios = StatCube.Dimension(
      "scenario", words(.scenarioField), role: .other,
      sides.map { .init($0.name, $0.projection.scenario.title.text(in: language)) })
    return (hasSeveral ? [scenarios] : []) + [
      StatCube.Dimension(
        "column", words(.seriesField), role: .metric,
        columns.map { column in
          .init(
            column.id, column.title(in: language), unit: column.unit.ofCube,
            note: column.kind.meaning[language], priceBasis: basis(column))
        }),
      StatCube.Dimension(
        "year", words(.yearField), role: .time, years.map { .init("\($0)", "\($0)") }),
    ]
  }

  var sourceLine: String {
    sources.map { "\($0.shortWords) [\($0.id)]" }.joined(separator: "; ")
  }

  private var notes: [String] {
    let ids = sides.map(\.projection.scenario.id).distinct.joined(separator: ", ")
    return [
      TableNoteWords.ownCalculations(id: ids)[language],
      TableNoteWords.illustration.phrase[language],
      StructurePlace.frameMeaning(of: sides.map(\.projection)).phrase[language],
    ]
      + sides.filter { !$0.changes.isEmpty }.map { side in
        let list = Heading.changed(list: side.changes.joined(separator: "; "))[language]
        return hasSeveral ? "\(side.name): \(list)" : list
      }
  }

  private func statusLabels(_ used: Set<String>) -> [String: String] {
    var labels: [String: String] = [:]
    for status in ValueStatus.allCases { labels[status.rawValue] = status.words[language] }
    for sign in StandardSign.allCases { labels[sign.rawValue] = sign.phrase[language] }
    return labels.filter { used.contains($0.key) }
  }
}

extension ValueStatus {
  /// For people.
  fileprivate var words: Phrase {
    if let status = Status(rawValue: rawValue) { return status.phrase }
    return (self == .interpolated ? OpenDataWords.interpolated : .computed).phrase
  }
}

extension Column.Unit {
  /// As a cube has it.
  var ofCube: StatCube.Unit {
    let (base, multiplier): (String, Int) =
      switch self {
      case .millions: ("NOK", 6)
      case .kroner: ("NOK", 0)
      case .fraction: ("ratio", 0)
      case .index: ("index", 0)
      case .projects: ("projects", 0)
      case .inhabitants: ("persons", 0)
      }
    return StatCube.Unit(
      label: rawValue, decimals: decimals, base: base, multiplier: multiplier)
  }
}
