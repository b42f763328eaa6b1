// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding
package import Simulation

extension ReportDocument {
  /// The report of a scenario.
  ///
  /// - Parameter changes: What was set beside the scenario's file.
  package init(of projection: Projection, changes: [String], _ context: ReportContext) {
    let language = context.language
    let parts = ScenarioParts(projection, changes: changes, context)
    self.init(
      language, title: projection.scenario.title.text(in: language), subtitle: parts.subtitle,
      [
        Section("answer", .answer, parts.answer, in: language),
        Section(
          "charts", .charts,
          (PathCharts(projection, known: context.data.sources, in: language).all + context.charts)
            .map { .chart($0) },
          in: language),
        Section(
          "tables", .tables, (context.tables + [parts.path]).map { .table($0) }, in: language),
        Section("assumptions", .assumptions, parts.assumptions, in: language),
        Section(
          "differences", .differences, Differences(of: projection, context).blocks, in: language),
        Section("sources", .sources, parts.sources, in: language),
        Section("manifest", .manifest, context.manifest.blocks(in: language), in: language),
      ])
  }
}

/// The parts of a report that tell of one scenario.
struct ScenarioParts {
  let projection: Projection
  let changes: [String]
  let context: ReportContext
  private let provenance: Provenance

  init(_ projection: Projection, changes: [String], _ context: ReportContext) {
    (self.projection, self.changes, self.context) = (projection, changes, context)
    provenance = Provenance(of: projection, known: context.data.sources)
  }

  private var language: Language { context.language }
  private var scenario: Scenario { projection.scenario }

  /// `ksf-2019, 2020–2060`, and what was changed.
  var subtitle: String {
    let list = changes.joined(separator: "; ")
    let changed =
      changes.isEmpty ? "" : " " + Heading.changed(list: list)[language]
    return "\(scenario.id), \(projection.years.words)." + changed
  }

  /// What the scenario is, and what becomes of it.
  var answer: [Block] {
    let about = scenario.description.map { [Block.paragraph($0.text(in: language))] } ?? []
    return about + [.list(projection.answer(after: changes).map { $0.words(in: language) })]
  }

  typealias Block = ReportDocument.Block

  /// What it covers and does not, and every number that went in.
  var assumptions: [Block] { scope + [.table(inputs)] }

  /// What it covers and does not.
  var scope: [Block] {
    let lists = [(ReportWords.covers, scenario.covers), (.doesNotCover, scenario.doesNotCover)]
    return lists.filter { !$0.1.isEmpty }.flatMap { heading, texts -> [Block] in
      [.heading(heading.phrase[language]), .list(texts.map { $0.text(in: language) })]
    }
  }

  var sources: [Block] { provenance.sources.isEmpty ? [] : [.sources(provenance.sources)] }

  private var inputs: Table {
    func text(_ heading: Heading) -> Table.Column {
      .init(heading.rawValue, heading.phrase[language], isNumeric: false)
    }
    return Table(
      "inputs", title: ReportWords.inputsTitle.phrase[language],
      columns: [text(.input), text(.value), text(.status), text(.source), text(.note)],
      rows: provenance.lines.map { line in
        .init([
          Table.Cell(line.path), Table.Cell(line.value(in: language)),
          Table.Cell(line.statuses.map { $0.phrase[language] }.joined(separator: ", ")),
          Table.Cell(line.sources.joined(separator: ", ")),
          Table.Cell(line.notes.joined(separator: "; ")),
        ])
      }, language: language)
  }

  /// The columns that most readers want, all years.
  var path: Table {
    guard let view = try? TableView(projection, language: language) else {
      preconditionFailure("the main columns of a projection are its own")
    }
    let decimals = view.columns.map { view.percentDecimals($0) }
    let meanings = view.columns.map { shown in
      "\(heading(shown)): \(shown.column.kind.meaning[language])."
    }
    var seen: Set<String> = []
    return Table(
      "path_table", title: ReportWords.pathTitle.phrase[language],
      unitLine: Heading.legend(year: scenario.priceYear)[language],
      columns: [.init("year", view.yearLabel)]
        + view.columns.map {
          .init($0.name, heading($0), unit: view.unit($0))
        },
      rows: view.years.map { year in
        .init(
          [Table.Cell(.whole(year))]
            + zip(view.columns, decimals).map { shown, decimals in
              cell(view.value(shown, in: year), shown, decimals, year)
            })
      }, notes: meanings.filter { seen.insert($0).inserted }, sources: provenance.sources,
      language: language)
  }

  private func heading(_ shown: TableView.Shown) -> String {
    let kind = shown.column.kind
    let name = shown.column.name.map { ": \($0)" } ?? ""
    return (language == .en ? kind.rawValue.replacing("_", with: " ") : kind.label[language]) + name
  }

  private func cell(
    _ value: Double, _ shown: TableView.Shown, _ percentDecimals: Int, _ year: Int
  ) -> Table.Cell {
    let status = projection.status(of: shown.column, in: year)
    let content: Table.Cell.Content =
      switch shown.column.unit {
      case .fraction: .number(value * 100, decimals: percentDecimals)
      case .index: .number(value, decimals: 3)
      case .inhabitants: .number(value, decimals: 0)
      case .millions, .kroner, .projects: .number(value, decimals: 1)
      }
    return Table.Cell(content, status: status)
  }
}
