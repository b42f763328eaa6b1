// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding
import Simulation

/// What a reader of a form must know beside its figures: prices, doubts, signs and sources.
struct TableNotes {
  private let reader: FormReader
  private let changes: [String]
  private let data: DataSet

  init(_ reader: FormReader, changes: [String], data: DataSet) {
    (self.reader, self.changes, self.data) = (reader, changes, data)
  }

  /// A table with the notes that its figures need, and the sources that they follow from.
  ///
  /// - Parameters:
  ///   - shown: The columns whose values it shows, for what these depend on.
  ///   - own: Sentences of this table alone.
  func table(
    _ code: String, title: String, unitLine: String, columns: [Table.Column],
    rows: [Table.Row], keys: Int = 1, of shown: [Column], in years: ClosedRange<Int>,
    saying own: [String]
  ) -> Table {
    let all = reader.projection.years
    let parameters = reader.projection.parameters(
      behind: shown + (reader.prices == .real ? [Column(.deflator)] : []),
      in: years.clamped(to: all))
    let provenance = Provenance(
      of: reader.projection, known: data.sources, parameters: parameters)
    let preliminary = provenance.lines.filter { $0.statuses.contains(.preliminary) }
    let list = preliminary.map { $0.origin ?? $0.path }.joined(separator: ", ")
    var notes = list.isEmpty ? [] : [reader.words(TableNoteWords.preliminary(list: list))]
    let marked = preliminary.isEmpty ? rows : rows.map { $0.marking(.preliminary, by: 1) }
    notes += prices + own + breaks(parameters) + changed
    notes += [
      reader.words(TableNoteWords.ownCalculations(id: reader.projection.scenario.id)),
      reader.words(.illustration),
    ]
    // Figures of a workbook may come to nothing.
    let legend = SignLegend(marked, always: reader.isLive ? [.none] : [])
    if let legend = legend.words(in: reader.language) { notes.append(legend) }
    return Table(
      code, title: title, unitLine: unitLine, columns: columns, rows: marked,
      keys: keys, notes: notes.map(\.printable), sources: provenance.sources,
      language: reader.language)
  }

  /// With what real amounts are converted.
  private var prices: [String] {
    guard reader.prices == .real else { return [] }
    let scenario = reader.projection.scenario
    let origin = scenario.deflator.observed?.origin
    let title = origin.flatMap { data[$0]?.title.text(in: reader.language) } ?? ""
    return [
      reader.words(
        TableNoteWords.converted(
          year: scenario.priceYear,
          deflator: title.isEmpty
            ? reader.words(.ownDeflator) : "\(title.uncapitalizedFirst) (\(origin ?? ""))"))
    ]
  }

  private var changed: [String] {
    changes.isEmpty
      ? []
      : [Heading.changed(list: changes.joined(separator: "; "))[reader.language]]
  }

  /// The breaks of the series that the figures depend on.
  private func breaks(_ parameters: [Int]) -> [String] {
    let all = reader.projection.model.parameters
    let broken = parameters.map { all[$0] }.filter {
      $0.central.citation?.note?.hasPrefix("break:") ?? false
    }
    return broken.map { parameter in
      let parts = parameter.path.split(separator: ".")
      let series = parts.dropLast().filter { $0 != "observed" }.joined(separator: ".")
      return reader.words(
        TableNoteWords.seriesBreak(year: String(parts.last ?? ""), series: series))
    }
  }
}

extension Table.Row {
  /// The row with a note at each figure that has the status itself.
  fileprivate func marking(_ status: ValueStatus, by note: Int) -> Table.Row {
    Table.Row(
      cells.map { cell in
        cell.status == status
          ? Table.Cell(
            cell.content, status: status, notes: cell.notes + [note], formula: cell.formula) : cell
      }, role: role, dataUnit: dataUnit)
  }
}

/// What the standard signs of a table mean; nothing where it has none.
struct SignLegend {
  private let signs: [StandardSign]
  private let hasSmall: Bool

  /// - Parameter always: Signs that are told of whether they stand there now or not.
  init(_ rows: [Table.Row], always: Set<StandardSign> = []) {
    let contents = rows.flatMap(\.cells).map(\.content)
    signs = StandardSign.allCases.filter { contents.contains(.sign($0)) || always.contains($0) }
    hasSmall = contents.contains { content in
      guard case .number(let value, let decimals) = content else { return false }
      return value != 0 && NumberStyle.steps(value, decimals: decimals) == 0
    }
  }

  func words(in language: Language) -> String? {
    let meanings =
      signs.map { "\($0.rawValue) \($0.phrase[language])" }
      + (hasSmall ? [TableNoteWords.lessThanHalf.phrase[language]] : [])
    guard !meanings.isEmpty else { return nil }
    return TableNoteWords.signs(list: meanings.joined(separator: "; "))[language]
  }
}
