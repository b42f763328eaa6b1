// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding
import OfficeFiles
import Simulation

/// The sheets that compute one scenario, and what shows of it.
struct ModelSheets {
  let projection: Projection
  let names: SheetNames
  private let builder: GridBuilder
  private let inputs: InputSheet
  private let series: SeriesSheet
  private let context: ReportContext
  private let changes: [String]
  private let side: Int
  /// Where everything stands; the caller adds those of the other scenarios.
  var addresses: Addresses

  /// - Parameters:
  ///   - side: Its number among the scenarios of the workbook, from 0.
  ///   - meaning: What a key path means.
  init(
    _ own: ScenarioData.Side, side: Int, of count: Int, _ context: ReportContext,
    meaning: @escaping (String) -> Phrase?
  ) {
    (projection, changes, self.context) = (own.projection, own.changes, context)
    self.side = side
    builder = GridBuilder(projection.model, context.language)
    names = SheetNames(language: context.language, number: count > 1 ? side + 1 : nil)
    let sources = projection.scenario.sources + context.data.sources
    inputs = InputSheet(
      builder, projection, names, sources: sources, changes: own.changes, meaning: meaning)
    series = SeriesSheet(builder, names)
    addresses = Addresses(
      seriesSheet: Sheet(series.name).quoted, inputsSheet: Sheet(names.name(.inputs)).quoted,
      rows: series.rows, names: inputs.cellNames, yearsRow: SeriesSheet.yearsRow,
      firstYear: builder.grid.years.lowerBound, firstColumn: SeriesSheet.firstColumn,
      lastColumn: series.lastColumn, inputRows: inputs.inputRows, changed: InputSheet.changed)
  }

  var definedNames: [DefinedName] { inputs.definedNames }

  /// Inputs, series, tables, charts and checks.
  var sheets: [Sheet] {
    var reader = GridReader(builder)
    let tables = tables
    let check = CheckSheet(builder, names, tables: tables)
    let (checks, holds) = check.sheet(addresses, &reader)
    return [
      inputs.sheet(verdict: (check.verdict, holds), addresses), series.sheet(addresses, &reader),
      tables, charts, checks,
    ]
  }

  private var style: WorkbookStyle { builder.style }
  private var live: LiveFigures {
    LiveFigures(addresses: addresses, priceYear: projection.scenario.priceYear)
  }

  private var tables: Sheet {
    var writer = SheetWriter(names.name(.tables), style)
    writer.title(projection.scenario.title.text(in: context.language))
    writer.skip()
    let reader = FormReader(
      projection: projection, prices: .nominal, language: context.language, side: side,
      isLive: true)
    guard
      let plan = try? KSForm(reader, changes: changes, data: context.data).tables,
      let state = try? StateForm(reader, changes: changes, data: context.data).tables,
      let path = try? PathForm(reader, changes: changes, data: context.data).tables
    else { preconditionFailure("a scenario shows its own years") }
    let answers = AnswerForm(projection, side: side, context.language).table
    for table in [answers].compactMap(\.self) + plan { writer.table(table, live) }
    for tables in [state, path] {
      writer.startPage()
      for table in tables { writer.table(table, live) }
    }
    return writer.finished(tab: 0xC55A11)
  }

  private var charts: Sheet {
    var writer = SheetWriter(names.name(.charts), style, reach: 8)
    writer.title(projection.scenario.title.text(in: context.language))
    writer.paragraph(
      SheetWords.chartsAbout(
        sheet: names.name(.series), notes: SheetWords.notes.phrase[context.language])[
          context.language],
      .mutedWrapped)
    writer.skip()
    for (number, chart) in NativeCharts(projection, addresses, style).all.enumerated() {
      if number > 0 && number.isMultiple(of: 2) { writer.startPage() }
      writer.place(chart)
    }
    return writer.finished(tab: 0xC55A11)
  }

  /// What the scenario is, how to read the workbook, what its results mean, and whom they are from.
  var notes: [ReportDocument.Block] {
    let parts = ScenarioParts(projection, changes: changes, context)
    let language = context.language
    return parts.answer
      + parts.scope + [.heading(SheetWords.definitions.phrase[language]), .table(definitions)]
      + [.heading(ReportWords.differences.phrase[language])]
      + Differences(of: projection, context).blocks
      + [.heading(ReportWords.sources.phrase[language])] + parts.sources
  }

  private var definitions: Table {
    let language = context.language
    var seen: Set<Column.Kind> = []
    let kinds = projection.model.allColumns.filter { seen.insert($0.kind).inserted }
    func text(_ heading: Heading) -> Table.Column {
      .init(heading.rawValue, heading.phrase[language].capitalizedFirst, isNumeric: false)
    }
    return Table(
      "definitions", title: SheetWords.definitions.phrase[language],
      columns: [text(.column), text(.unit), text(.meaning)],
      rows: kinds.map { column in
        let isReal = column.priceBasis == .real
        return .init([
          Table.Cell(
            "\(column.kind.label[language].replacing("_", with: " ")) (\(column.kind.rawValue))"),
          Table.Cell(
            column.unit.heading(
              prices: isReal ? projection.scenario.priceYear : nil, in: language)
              + (column.priceBasis == .nominal ? ", " + Label.nominal.phrase[language] : "")),
          Table.Cell(column.kind.meaning[language].capitalizedFirst + "."),
        ])
      }, language: language)
  }
}
