// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Facts
import Funding
import Reports
import ScenarioFiles
import Simulation
import Studies

struct ListCommand: ParsableCommand {
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case scenarios, studies, series, columns, metrics

    var heading: Heading {
      switch self {
      case .scenarios: .scenariosList
      case .studies: .studiesList
      case .series: .seriesList
      case .columns: .columnsList
      case .metrics: .metricsList
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the scenarios, studies, data series, columns or metrics that there are.",
    discussion: """
      EXAMPLES
        ksf list
        ksf list scenarios --format markdown
        ksf list columns --scenario state-2024
        ksf list series --data my-series
      """)

  @Argument(help: "What to list; nothing: all of them.")
  var kind: Kind?

  @Option(
    help: ArgumentHelp(
      "List the columns and metrics of this scenario.", valueName: "scenario"),
    completion: .scenarios)
  var scenario: String?

  @OptionGroup(title: "Data")
  var data: DataOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func validate() throws {
    if scenario != nil, let kind, ![.columns, .metrics].contains(kind) {
      throw ValidationError("--scenario goes with columns and metrics.")
    }
    if kind == nil, output.asksForOneTable {
      throw ValidationError(
        "Name one list for CSV: \(Kind.allValueStrings.joined(separator: ", ")).")
    }
  }

  func run() throws {
    try Terminal.reporting(output.language.language) { () throws(Faults) in
      let kinds = kind.map { [$0] } ?? Kind.allCases
      let folder = try data.read()
      var lists: [Table] = []
      for kind in kinds { lists.append(try list(kind, folder.data)) }
      try output.write(
        ListResult(lists: lists, language: output.language.language, inputs: folder.inputs))
    }
  }

  private func list(_ kind: Kind, _ data: DataSet) throws(Faults) -> Table {
    let scenario = scenario ?? ScenarioLibrary.standard
    let language = output.language.language
    let loader = ScenarioLoader(data: data)
    /// - Parameter heads: By the English words that data formats have.
    func table(_ heads: [Heading], _ rows: [[Table.Cell]]) -> Table {
      Table(
        kind.rawValue, title: self.kind == nil ? kind.heading.phrase[language] : nil,
        columns: heads.map { ($0.phrase[.en], $0.phrase[language]) }, rows: rows,
        language: language)
    }
    switch kind {
    case .scenarios:
      var rows: [[Table.Cell]] = []
      for id in ScenarioLibrary.ids {
        let projection = try loader.load(id).projection()
        let answer = projection.answer.first?.words(in: language) ?? ""
        rows.append([id, projection.scenario.title.text(in: language), answer].map { .init($0) })
      }
      return table([.id, .title, .answer], rows)
    case .studies:
      var rows: [[Table.Cell]] = []
      for id in StudyLibrary.ids {
        let loaded = try StudyLoader(data: data).load(id)
        let question = loaded.study.question?.text(in: language) ?? ""
        rows.append(
          [id, question, loaded.scenario.scenario.id, loaded.study.method.name].map { .init($0) })
      }
      return table([.id, .question, .scenario, .method], rows)
    case .series:
      let rows = data.ids.compactMap { data[$0] }.map { series -> [Table.Cell] in
        let (first, last) = (series.points.first!.year, series.points.last!.year)
        let years = first == last ? "\(first)" : "\(first)–\(last)"
        let sources = Set(series.points.map(\.source)).sorted().joined(separator: " ")
        let unit = Table.Cell(series.unit.phrase[language], .text(series.unit.rawValue))
        let title = series.title.text(in: language)
        return [.init(series.id), .init(title), unit, .init(years), .init(sources)]
      }
      return table([.id, .title, .unit, .years, .sourcesColumn], rows)
    case .columns:
      let model = try loader.load(scenario).model
      let columns = model.allColumns
      let rows: [[Table.Cell]] = columns.map {
        [
          .init($0.id), .init($0.label(in: language)),
          .init($0.unit.heading(prices: nil, in: language), .text($0.unit.rawValue)),
          .init(
            $0.priceBasis?.words(in: language) ?? "", .text($0.priceBasis?.rawValue ?? "")),
          .init($0.kind.meaning[language]),
        ]
      }
      return table([.column, .label, .unit, .prices, .meaning], rows)
    case .metrics:
      let model = try loader.load(scenario).model
      let rows = zip(Metric.forms, Metric.examples(in: model)).map { form, example in
        [form, example.text, example.meaning[language]].map { Table.Cell($0) }
      }
      return table([.metric, .example, .meaning], rows)
    }
  }
}
