// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
package import Funding
package import OfficeFiles
import Simulation

/// What a study found as a workbook: its answer, its figures with native charts, every number of it, and
/// the scenario as a model that computes its own future.
package struct StudyWorkbook {
  private let report: SweepReport
  private let title: String
  private let text: String
  private let model: ModelSheets
  private let context: ReportContext
  private let id: String

  /// - Parameters:
  ///   - title: What the study asks.
  ///   - text: The study as a file.
  ///   - own: The scenario's own future.
  ///   - meaning: What a key path of a scenario means.
  package init(
    _ report: SweepReport, title: String, study text: String, of own: ScenarioData.Side,
    _ context: ReportContext, meaning: @escaping (String) -> Phrase?
  ) {
    (self.report, self.title, self.text, self.context) = (report, title.printable, text, context)
    model = ModelSheets(own, side: 0, of: 1, context, meaning: meaning)
    id = own.name
  }

  private var language: Language { context.language }
  private var style: WorkbookStyle { WorkbookStyle(language) }
  private func words(_ words: SheetWords) -> String { words.phrase[language] }
  private let values = LiveFigures(addresses: nil, priceYear: 0)

  package var workbook: Workbook {
    Workbook(
      title: title, subject: id.printable,
      sheets: [results] + data + model.sheets + [study, notes, manifest],
      names: model.definedNames)
  }

  /// The answer in sentences, then each figure with its chart.
  private var results: Sheet {
    var writer = SheetWriter(words(.results), style, others: 14, reach: 8)
    writer.title(title)
    writer.whenChanged(.changedForStudy, model.addresses)
    for sentence in report.people.sentences { writer.paragraph("• " + sentence) }
    writer.paragraph(words(.studyValues), .mutedWrapped)
    writer.skip()
    let sources = Provenance(of: model.projection, known: context.data.sources).sources
    for (number, figure) in report.charts.enumerated() {
      if number > 0 { writer.startPage() }
      let table = figure.table.withoutZero
      let rows = writer.table(table, values)
      writer.place(
        StudyChart(figure, table, of: rows, on: writer.sheet.quoted, style).chart)
    }
    if !sources.isEmpty {
      writer.heading(ReportWords.sources.phrase[language])
      for source in sources { writer.source(source) }
    }
    return writer.finished(tab: 0x7030A0)
  }

  /// Every number of the study, a sheet for each kind.
  private var data: [Sheet] {
    let tables = StudyData(report, data: context.data)
      .openData(named: "study", title: title, central: model.projection).tables
    return tables.filter { !["answer", "sources"].contains($0.name) }.map { table in
      var sheet = Sheet(String("\(words(.data)) \(table.name)".prefix(31)))
      sheet[0, 0] = Cell(table.title.printable, .caption)
      for (column, field) in table.fields.enumerated() {
        let isNumber = field.kind == .number || field.kind == .integer
        let unit = [field.unit, field.priceBasis].compactMap(\.self).map(code)
          .joined(separator: ", ")
        let head = field.description.capitalizedFirst
        sheet[2, column] = Cell(head.printable, isNumber ? .numberHead : .head)
        sheet[3, column] = Cell(unit.printable, .muted)
        let texts = table.rows.compactMap { row in
          if case .text(let text) = row[column] { text.count } else { nil }
        }
        let width = isNumber ? 14 : Double(min(max(texts.max() ?? 0, 10) + 2, 60))
        sheet.widths[column] = width
        sheet.fit(2, head, in: width / 1.3)
        for (row, line) in table.rows.enumerated() {
          sheet[4 + row, column] =
            switch line[column] {
            case .text(let text): Cell(code(text))
            case .whole(let whole): Cell(.number(Double(whole)), .number("0"))
            case .number(let value): Cell(.number(value), .number(format(value)))
            case .none: nil
            }
        }
      }
      sheet.frozen = Place(4, 0)
      sheet.repeatedRows = 2...3
      sheet.tabColor = 0x7030A0
      return sheet
    }
  }

  /// What a unit or price basis of the open data is called; any other text as it is.
  private func code(_ text: String) -> String {
    switch text {
    case Column.Unit.millions.rawValue: Label.millions.phrase[language]
    case Column.Unit.fraction.rawValue: words(.fractionUnit)
    case Column.PriceBasis.nominal.rawValue: Label.nominal.phrase[language]
    case "year": Label.year.phrase[language].lowercased()
    default: text
    }
  }

  /// As many decimals as tell a value from another of its size; the cell has every digit.
  private func format(_ value: Double) -> String {
    switch abs(value) {
    case 0: "0"
    case 1...: style.localized("#,##0.0##")
    case 0.001...: style.localized("0.0000")
    default: style.localized("0.0000000")
    }
  }

  private var study: Sheet {
    var writer = SheetWriter(words(.study), style, first: 100, reach: 1)
    writer.title(words(.study))
    writer.verbatim(text)
    return writer.finished(landscape: false, tab: 0x7F7F7F)
  }

  private var notes: Sheet {
    var writer = SheetWriter(words(.notes), style, first: 50, others: 24, reach: 3)
    writer.notes(title, of: [model])
    return writer.finished(landscape: false, tab: 0x7F7F7F)
  }

  private var manifest: Sheet {
    var writer = SheetWriter(words(.manifest), style, first: 50, others: 20, reach: 3)
    writer.title(SheetWords.manifest.phrase[language])
    writer.blocks(context.manifest.blocks(in: language), values)
    return writer.finished(landscape: false, tab: 0x7F7F7F)
  }
}
