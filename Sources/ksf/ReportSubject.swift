// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding
import Reports
import ScenarioFiles
import Sensitivity
import Simulation
import Studies

/// What a report or a chart is of, loaded and computed.
enum ReportSubject {
  case scenario(LoadedScenario, Projection)
  /// With the scenario's own future.
  case study(LoadedStudy, Sweep, SweepAnswer, Projection)
  case comparison(ComparedScenarios, CompareReport, AttributionReport?)

  init(
    _ options: SubjectOptions, folder: DataOptions.Folder, _ language: Language, quiet: Bool
  ) throws(Faults) {
    guard options.names.count == 1 else {
      self = try Self.comparison(options, folder, language)
      return
    }
    var loaded = try StudyLoader(data: folder.data).load(options.names[0], settings: options.set)
    guard loaded.file != nil || options.samples != nil else {
      self = .scenario(loaded.scenario, try loaded.scenario.projection())
      return
    }
    if let samples = options.samples {
      loaded.study.method = loaded.study.method.with(samples: samples)
    }
    do throws(Faults) {
      let sweep = try Sweep(
        loaded.study, of: loaded.scenario.model, years: loaded.scenario.years,
        identity: loaded.scenarioHash)
      let threads = options.threads ?? ProcessorCount.available
      let cost = try sweep.cost(threads: threads)
      try options.work.memory.check(cost, of: sweep)
      LongWork.tellStudy(cost, isKept: false, language, quiet: quiet)
      self = .study(
        loaded, sweep, try sweep.run(by: Execution(threads: threads, policy: .dropRow)),
        try loaded.scenario.projection())
    } catch {
      throw loaded.placed(error)
    }
  }

  private static func comparison(
    _ options: SubjectOptions, _ folder: DataOptions.Folder, _ language: Language
  ) throws(Faults) -> ReportSubject {
    let scenarios = try ComparedScenarios(
      options.names, settings: options.set, with: ScenarioLoader(data: folder.data))
    let comparison = try Comparison(
      scenarios.sides, baseline: 0, columns: ["funding", "share", "operating_costs"],
      metrics: [], prices: .nominal)
    let report = CompareReport(
      (comparison, comparison), changes: scenarios.loaded.map(\.changes),
      known: folder.data.sources, years: Array(comparison.years), totalsOnly: false,
      prices: .nominal, language)
    guard scenarios.loaded.count == 2 else { return .comparison(scenarios, report, nil) }
    let (from, to) = (scenarios.loaded[0], scenarios.loaded[1])
    let targetYear = from.scenario.targets.compactMap(\.by?.year).first
    let year = targetYear.flatMap { comparison.years.contains($0) ? $0 : nil }
    let metric = options.metric ?? "share@\(year ?? comparison.years.upperBound)"
    let parts = try AttributionOptions.standard.report(of: metric, from: from, to: to, language)
    return .comparison(scenarios, report, parts)
  }

  /// What was read, and made of it.
  func record(folder: [InputFile]) -> RunRecord {
    switch self {
    case .scenario(let loaded, _): RunRecord(loaded, folder: folder)
    case .study(let loaded, _, _, _): RunRecord([loaded.scenario], folder: folder, study: loaded)
    case .comparison(let scenarios, _, _): RunRecord(scenarios.loaded, folder: folder)
    }
  }

  var remarks: [LoadRemark] {
    switch self {
    case .scenario(let loaded, _): loaded.remarks
    case .study(let loaded, _, _, _): loaded.remarks
    case .comparison(let scenarios, _, _): scenarios.remarks
    }
  }

  var models: [Model] {
    switch self {
    case .scenario(let loaded, _): [loaded.model]
    case .study(let loaded, _, _, _): [loaded.scenario.model]
    case .comparison(let scenarios, _, _): scenarios.loaded.map(\.model)
    }
  }

  /// As it was asked for.
  var name: String {
    switch self {
    case .scenario(let loaded, _): loaded.scenario.id
    case .study(let loaded, _, _, _): loaded.study.id
    case .comparison(let scenarios, _, _): scenarios.sides.map(\.name).joined(separator: ", ")
    }
  }

  /// What drawings are of, in a line.
  func title(_ language: Language) -> String {
    // A file that has another's id goes by its own name.
    func words(_ loaded: LoadedScenario, _ name: String? = nil) -> String {
      let id = loaded.changes.isEmpty ? name ?? loaded.scenario.id : loaded.scenario.id
      let about = ([id] + loaded.changes).joined(separator: "; ")
      return "\(loaded.scenario.title.text(in: language)) (\(about))"
    }
    return switch self {
    case .scenario(let loaded, _): words(loaded)
    case .study(let loaded, _, _, _): words(loaded.scenario)
    case .comparison(let scenarios, _, _):
      zip(scenarios.loaded, scenarios.sides).map { words($0, $1.name) }.joined(separator: " – ")
    }
  }

  func report(_ context: ReportContext) -> ReportDocument {
    switch self {
    case .scenario(let loaded, let projection):
      ReportDocument(of: projection, changes: loaded.changes, context)
    case .study(let loaded, let sweep, let answer, let projection):
      ReportDocument(
        of: SweepReport(answer, of: sweep, in: context.language), projection,
        changes: loaded.scenario.changes, study: loaded.text, context)
    case .comparison(_, let report, let parts): ReportDocument(of: report, parts: parts, context)
    }
  }

  /// The forms of public budgets; nothing of several scenarios or many futures.
  func budgetTables(data: DataSet, _ language: Language) throws(Faults) -> [Table] {
    guard case .scenario(let loaded, let projection) = self else { return [] }
    let plan = try KSForm(projection, changes: loaded.changes, data: data, in: language)
    let state = try StateForm(projection, changes: loaded.changes, data: data, in: language)
    return plan.tables + state.tables
  }

  func charts(known: [Source], _ language: Language) -> [ChartFigure] {
    switch self {
    case .scenario(_, let projection):
      PathCharts(projection, known: known, in: language).all
    case .study(_, let sweep, let answer, _):
      SweepReport(answer, of: sweep, in: language).charts
    case .comparison(_, let report, let parts):
      report.charts + [parts?.chart].compactMap(\.self)
    }
  }
}
