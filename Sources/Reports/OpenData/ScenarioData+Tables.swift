// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension ScenarioData {
  private typealias Field = DataTable.Field
  private typealias Value = Table.Datum

  /// A row for each year, a field for each column.
  var wide: DataTable {
    let columns = columns
    return DataTable(
      "table", title: words(.wideTitle),
      fields: (hasSeveral ? [scenarioField] : [])
        + [Field("year", .year, words(.yearField), isRequired: true)]
        + columns.map { column in
          Field(
            column.id, .number, column.kind.meaning[language], unit: column.unit.rawValue,
            priceBasis: basis(column))
        }, key: (hasSeveral ? ["scenario"] : []) + ["year"],
      references: hasSeveral ? [.init("scenario", to: "scenarios", "scenario")] : [],
      rows: sides.enumerated().flatMap { number, side in
        let own = columns.map { self.column($0, ofSide: number) }
        return side.projection.years.map { year in
          (hasSeveral ? [Value(side.name)] : []) + [.whole(year)]
            + own.map { column in Value(column.map { side.projection[$0, year] }) }
        }
      }, isForExcel: true)
  }

  /// A row for each figure.
  ///
  /// - Parameter isTold: Whether a row tells the scenario that it is of.
  func long(_ name: String, isTold: Bool) -> DataTable {
    DataTable(
      name, title: words(.longTitle),
      fields: (isTold ? [scenarioField] : []) + [
        Field("year", .year, words(.yearField), isRequired: true),
        Field("series", .string, words(.seriesField), isRequired: true),
        Field("value", .number, words(.valueField), isRequired: true),
        Field("unit", .string, words(.unitField), allowed: Self.units, isRequired: true),
        Field("price_basis", .string, words(.priceField)),
        Field(
          "status", .string, words(.statusField), allowed: ValueStatus.allCases.map(\.rawValue),
          isRequired: true),
      ], key: (isTold ? ["scenario"] : []) + ["series", "year"],
      references: (isTold ? [.init("scenario", to: "scenarios", "scenario")] : []) + [
        .init("series", to: "columns", "column")
      ],
      rows: sides.flatMap { side in
        side.projection.model.allColumns.flatMap { column in
          // A figure that is not available has no row.
          side.projection.years.filter { !side.projection[column, $0].isNaN }.map { year in
            (isTold ? [Value(side.name)] : []) + [
              .whole(year), Value(column.id), Value(side.projection[column, year]),
              Value(column.unit.rawValue), Value(basis(column, of: side)),
              Value(side.projection.status(of: column, in: year).rawValue),
            ]
          }
        }
      })
  }

  static let units: [String] = [
    Column.Unit.millions, .kroner, .fraction, .index, .projects, .inhabitants,
  ].map(\.rawValue)

  /// What each column is.
  var columnsTable: DataTable {
    DataTable(
      "columns", title: words(.columnsTitle),
      fields: [
        Field("column", .string, words(.seriesField), isRequired: true),
        Field("label", .string, words(.labelField), isRequired: true),
        Field("meaning", .string, words(.meaningField), isRequired: true),
        Field("unit", .string, words(.unitField), allowed: Self.units, isRequired: true),
        Field("price_basis", .string, words(.priceField)),
        Field("decimals", .integer, words(.decimalsField), isRequired: true),
      ], key: ["column"],
      rows: columns.map { column in
        [
          Value(column.id), Value(column.title(in: language)),
          Value(column.kind.meaning[language]), Value(column.unit.rawValue), Value(basis(column)),
          .whole(column.unit.decimals),
        ]
      })
  }

  /// What the scenarios are.
  var scenariosTable: DataTable {
    DataTable(
      "scenarios", title: words(.scenariosTitle),
      fields: [
        scenarioField,
        Field("title", .string, words(.titleField), isRequired: true),
        Field("description", .string, words(.descriptionField)),
        Field("first_year", .year, words(.firstYearField), isRequired: true),
        Field("last_year", .year, words(.lastYearField), isRequired: true),
        Field("price_year", .year, words(.priceYearField), isRequired: true),
        Field("changes", .string, words(.changesField)),
        Field("covers", .string, words(.coversField)),
        Field("does_not_cover", .string, words(.doesNotCoverField)),
      ], key: ["scenario"],
      rows: sides.map { side in
        let scenario = side.projection.scenario
        func list(_ texts: [Words]) -> Value {
          Value(texts.map { $0.text(in: language) }.joined(separator: "; "))
        }
        return [
          Value(side.name), Value(scenario.title.text(in: language)),
          Value(scenario.description?.text(in: language)), .whole(scenario.start),
          .whole(scenario.end), .whole(scenario.priceYear),
          Value(side.changes.joined(separator: "; ")), list(scenario.covers),
          list(scenario.doesNotCover),
        ]
      })
  }

  /// Every number that the figures were computed of.
  var inputsTable: DataTable {
    let known = Set(sources.map(\.id))
    return DataTable(
      "inputs", title: words(.inputsTitle),
      fields: [
        scenarioField,
        Field("path", .string, words(.pathField), isRequired: true),
        Field("value", .number, words(.inputValueField), isRequired: true),
        Field(
          "unit", .string, words(.unitField), allowed: Measure.allCases.map(\.code).distinct,
          isRequired: true),
        Field("status", .string, words(.statusField), allowed: Status.allCases.map(\.rawValue)),
        Field("source", .string, words(.sourceField)),
        Field("note", .string, words(.noteField)),
      ], key: ["scenario", "path"],
      references: [
        .init("scenario", to: "scenarios", "scenario"), .init("source", to: "sources", "id"),
      ],
      rows: sides.flatMap { side -> [[Table.Datum]] in
        zip(side.projection.model.parameters, side.projection.values.dropFirst())
          .map { parameter, value in
            let citation = parameter.central.citation
            return [
              Value(side.name), Value(parameter.path), Value(value),
              Value(parameter.measure.code), Value(citation?.status?.rawValue),
              Value(citation?.source.flatMap { known.contains($0) ? $0 : nil }),
              Value(citation?.note),
            ]
          }
      })
  }

  var sourcesTable: DataTable { .sources(sources, in: language) }
}

extension DataTable {
  /// The publications that figures come from.
  static func sources(_ sources: [Source], in language: Language) -> DataTable {
    func words(_ words: OpenDataWords) -> String { words.phrase[language] }
    return DataTable(
      "sources", title: words(.sourcesTitle),
      fields: [
        Field("id", .string, words(.sourceField), isRequired: true),
        Field("title", .string, words(.titleField), isRequired: true),
        Field("publisher", .string, words(.publisherField)),
        Field("date", .string, words(.dateField)), Field("url", .string, words(.urlField)),
        Field("confidence", .string, words(.confidenceField)),
        Field("licence", .string, words(.licenceField)),
      ], key: ["id"],
      rows: sources.map { source in
        [source.id, source.title, source.publisher, source.date, source.url, source.confidence]
          .map { Table.Datum($0) } + [.text(source.licence ?? "unknown")]
      })
  }
}

extension Column.Unit {
  /// As many as people are shown; files have every digit.
  var decimals: Int {
    switch self {
    case .millions, .kroner, .projects: 1
    case .fraction: 4
    case .index: 3
    case .inhabitants: 0
    }
  }
}
