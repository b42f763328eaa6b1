// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
package import Simulation
import Studies

extension ReportDocument {
  /// The report of a study.
  ///
  /// - Parameters:
  ///   - projection: The scenario's own future.
  ///   - changes: What was set beside the scenario's file.
  ///   - text: The study as a file.
  package init(
    of report: SweepReport, _ projection: Projection, changes: [String], study text: String,
    _ context: ReportContext
  ) {
    let language = context.language
    let parts = ScenarioParts(projection, changes: changes, context)
    let people = report.people
    let question = report.question
    self.init(
      language,
      title: question.isEmpty ? projection.scenario.title.text(in: language) : question,
      subtitle: parts.subtitle,
      [
        Section("answer", .answer, [.list(people.sentences)], in: language),
        Section("charts", .charts, report.charts.map { .chart($0) }, in: language),
        Section(
          "tables", .tables,
          (context.tables + people.documentTables).map { .table($0) }, in: language),
        Section(
          "study", .study,
          [.paragraph(ReportWords.studyText.phrase[language]), .verbatim(text)], in: language),
        Section("scenario", .scenarioItself, parts.answer + [.table(parts.path)], in: language),
        Section("assumptions", .assumptions, parts.assumptions, in: language),
        Section(
          "differences", .differences, Differences(of: projection, context).blocks, in: language),
        Section("sources", .sources, parts.sources, in: language),
        Section("manifest", .manifest, context.manifest.blocks(in: language), in: language),
      ])
  }

  /// The report of scenarios side by side.
  ///
  /// - Parameter parts: What makes their difference, of two.
  package init(of report: CompareReport, parts: AttributionReport?, _ context: ReportContext) {
    let language = context.language
    let sides = report.full.sides.map(\.projection)
    let people = report.people
    let difference = parts?.people
    let charts = report.charts + [parts?.chart].compactMap(\.self)
    let inputs = sides.flatMap { side in
      [Block.heading("\(side.scenario.title.text(in: language)) (\(side.scenario.id))")]
        + ScenarioParts(side, changes: [], context).assumptions
    }
    self.init(
      language, title: ReportWords.comparisonTitle.phrase[language],
      subtitle: report.names.joined(separator: " – ") + ", \(report.full.years.words).",
      [
        Section(
          "answer", .answer, [.list(people.sentences + (difference?.sentences ?? []))],
          in: language),
        Section("charts", .charts, charts.map { .chart($0) }, in: language),
        Section(
          "tables", .tables,
          (context.tables + people.documentTables + (difference?.documentTables ?? []))
            .map { .table($0) }, in: language),
        Section("assumptions", .assumptions, inputs.unique, in: language),
        Section(
          "differences", .differences, Differences(of: sides[0], context).blocks, in: language),
        Section(
          "sources", .sources, people.sources.isEmpty ? [] : [.sources(people.sources)],
          in: language),
        Section("manifest", .manifest, context.manifest.blocks(in: language), in: language),
      ])
  }
}

extension [ReportDocument.Block] {
  /// The same, with tables of the same name told apart by a number: names are addresses in a page.
  fileprivate var unique: [ReportDocument.Block] {
    var seen: [String: Int] = [:]
    return map { block in
      guard case .table(let table) = block else { return block }
      seen[table.code, default: 0] += 1
      return .table(table.renamed("\(table.code)_\(seen[table.code] ?? 1)"))
    }
  }
}

extension SweepReport {
  /// What the study asks; empty for one without a question.
  var question: String { sweep.study.question?.text(in: language) ?? "" }
}
