// SPDX-License-Identifier: GPL-3.0-or-later

package import Facts
package import Funding
package import Simulation

/// Projections as open data: every figure of one scenario or of several, what its columns are, what it
/// was computed of, and whom that is from.
package struct ScenarioData: Sendable {
  /// A projection by the name that it is told by, and what was set beside its file.
  package struct Side: Sendable {
    package let name: String
    package let projection: Projection
    package let changes: [String]

    package init(_ name: String, _ projection: Projection, changes: [String]) {
      (self.name, self.projection, self.changes) = (name, projection, changes)
    }
  }

  let sides: [Side]
  /// The columns of each side, by name.
  private let ownColumns: [[String: Column]]
  let language: Language
  /// Every source that any of them cites, each once.
  let sources: [Source]

  /// - Parameter sides: One or more, with names of their own.
  package init(_ sides: [Side], data: DataSet, in language: Language) {
    precondition(!sides.isEmpty && Set(sides.map(\.name)).count == sides.count)
    (self.sides, self.language) = (sides, language)
    ownColumns = sides.map { side in
      Dictionary(uniqueKeysWithValues: side.projection.model.allColumns.map { ($0.id, $0) })
    }
    var seen: Set<String> = []
    sources = sides.flatMap { Provenance(of: $0.projection, known: data.sources).sources }
      .filter { seen.insert($0.id).inserted }
  }

  package var openData: OpenData {
    OpenData(
      name: sides.map(\.name).joined(separator: "-").asName,
      title: sides.map { $0.projection.scenario.title.text(in: language) }.joined(separator: "; ")
        .printable,
      description: words(.figuresDescription),
      tables: [
        wide, long("long", isTold: hasSeveral), columnsTable, scenariosTable, inputsTable,
        sourcesTable,
      ],
      database: [
        scenariosTable, columnsTable, sourcesTable, inputsTable, long("figures", isTold: true),
      ],
      cubes: [cube], sources: sources, language: language)
  }

  func words(_ words: OpenDataWords) -> String { words.phrase[language] }

  /// Whether rows tell which scenario they are of.
  var hasSeveral: Bool { sides.count > 1 }

  /// The columns of any of them, in the order in which they first stand.
  var columns: [Column] {
    var seen: Set<String> = []
    return sides.flatMap(\.projection.model.allColumns).filter { seen.insert($0.id).inserted }
  }

  /// From the first year that any of them shows to the last.
  var years: ClosedRange<Int> {
    let all = sides.map(\.projection.years)
    return all.map(\.lowerBound).min()!...all.map(\.upperBound).max()!
  }

  /// The own column of this name of the scenario with this number.
  func column(_ column: Column, ofSide side: Int) -> Column? { ownColumns[side][column.id] }

  /// The price basis of a column; of several scenarios with other price years each row has its own.
  func basis(_ column: Column, of side: Side) -> String? {
    column.priceBasis?.code(side.projection.scenario.priceYear)
  }

  /// The price basis that all of them have; nil if they differ or it is no money.
  func basis(_ column: Column) -> String? {
    let all = Set(sides.map { basis(column, of: $0) })
    return all.count == 1 ? all.first ?? nil : nil
  }

  var scenarioField: DataTable.Field {
    .init("scenario", .string, words(.scenarioField), isRequired: true)
  }

}
