// SPDX-License-Identifier: GPL-3.0-or-later

package import Facts
import Funding
package import Simulation

/// What a study found as open data: bands, probabilities, indices, tornado, policies, whichever it has.
package struct StudyData: Sendable {
  private let report: SweepReport
  private let data: DataSet

  package init(_ report: SweepReport, data: DataSet) { (self.report, self.data) = (report, data) }

  private var language: Language { report.language }
  private var scenario: Scenario { report.model.scenario }

  /// - Parameters:
  ///   - name: Of the study.
  ///   - central: The projection of the scenario's own numbers, for the sources.
  package func openData(named name: String, title: String, central: Projection) -> OpenData {
    let report = report.data
    let tables = report.tables.map { DataTable.tidy($0, StudyUnits(self.report), in: language) }
    let sources = Provenance(of: central, known: data.sources).sources
    let all = tables + [answer(report.sentences), .sources(sources, in: language)]
    return OpenData(
      name: name.asName, title: title.printable,
      description: OpenDataWords.studyDescription.phrase[language], tables: all, database: all,
      cubes: report.tables.first { $0.code == "bands" }
        .map { [cube(DataTable($0), title, sources)] } ?? [],
      sources: sources, language: language)
  }

  /// The sentences, in their order.
  private func answer(_ sentences: [String]) -> DataTable {
    DataTable(
      "answer", title: Heading.answer.phrase[language],
      fields: [
        .init("number", .integer, OpenDataWords.numberField.phrase[language], isRequired: true),
        .init("sentence", .string, OpenDataWords.sentenceField.phrase[language], isRequired: true),
      ], key: ["number"],
      rows: sentences.enumerated().map { [.whole($0 + 1), Table.Datum($1)] })
  }

  /// The bands by column, year and statistic.
  private func cube(_ bands: DataTable, _ title: String, _ sources: [Source]) -> StatCube {
    let statistics = bands.fields.enumerated().filter { $1.kind == .number }
    var known: [String: [Int: [Table.Datum]]] = [:]
    for row in bands.rows {
      guard case .text(let column) = row[0], case .whole(let year) = row[1] else { continue }
      known[column, default: [:]][year] = row
    }
    let (columns, years) = (report.bands, Array(report.model.years))
    let values = columns.flatMap { column in
      years.flatMap { year in
        statistics.map { place, _ -> Double? in
          guard case .number(let value)? = known[column.id]?[year]?[place] else { return nil }
          return value
        }
      }
    }
    return StatCube(
      fileName: "bands.json", label: title,
      source: sources.map { "\($0.shortWords) [\($0.id)]" }.joined(separator: "; "),
      notes: report.data.sentences,
      dimensions: [
        .init(
          "column", OpenDataWords.seriesField.phrase[language], role: .metric,
          columns.map { column in
            .init(
              column.id, column.title(in: language), unit: column.unit.ofCube,
              note: column.kind.meaning[language],
              priceBasis: column.priceBasis?.code(scenario.priceYear))
          }),
        .init(
          "year", OpenDataWords.yearField.phrase[language], role: .time,
          years.map { .init("\($0)", "\($0)") }),
        .init(
          "statistic", OpenDataWords.statisticField.phrase[language], role: .other,
          statistics.map { .init($1.name, $1.name) }),
      ], values: values)
  }
}
