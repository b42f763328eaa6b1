// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding
import Reports
import ScenarioFiles
import Sensitivity
import Simulation
import Studies

/// What an export is of, loaded and computed.
struct ExportSubject {
  enum Content {
    case scenarios([ScenarioData.Side])
    /// With the scenario's own future.
    case study(LoadedStudy, SweepReport, ScenarioData.Side)
  }

  let content: Content
  /// What it was computed of.
  let record: RunRecord
  let data: DataSet

  /// - Throws: ``Faults`` of every scenario that does not load, or of a study that is not alone.
  ///
  /// - Parameter keeper: Notes a study that begins, and keeps its blocks.
  init(_ command: ExportCommand, _ keeper: RunRecorder) throws(Faults) {
    let (output, folder) = (command.output, try command.data.read())
    let loader = StudyLoader(data: folder.data)
    var (loaded, faults): ([LoadedStudy], [Fault]) = ([], [])
    for name in command.names {
      do throws(Faults) {
        loaded.append(try loader.load(name, settings: command.set))
      } catch {
        faults += error.list.filter { !faults.contains($0) }
      }
    }
    guard faults.isEmpty else { throw Faults(faults) }
    let remarks =
      folder.remarks
      + loaded.flatMap { $0.file == nil ? $0.scenario.remarks : $0.remarks }
    var seen: Set<LoadRemark> = []
    for remark in remarks where seen.insert(remark).inserted {
      Terminal.say(remark.words(in: output.language.language), quiet: output.quiet)
    }
    LongWork.tellColumns(
      of: loaded.map(\.scenario.model), output.language.language, quiet: output.quiet)
    data = folder.data
    if let study = loaded.first(where: { $0.file != nil }) {
      guard loaded.count == 1 else {
        throw Faults([Fault(.studyAlone, found: .spelt(study.file?.name ?? ""))])
      }
      let own = RunRecord([study.scenario], folder: folder.inputs, study: study)
      content = try Self.found(by: study, command, own, keeper)
      record = own
    } else {
      guard command.design.isDefault else {
        throw Faults([Fault(.notAStudy, found: .spelt(command.names[0]))])
      }
      content = .scenarios(try Self.sides(loaded.map(\.scenario), command.names))
      record = RunRecord(loaded.map(\.scenario), folder: folder.inputs)
    }
  }

  private static func sides(
    _ loaded: [LoadedScenario], _ typed: [String]
  ) throws(Faults) -> [ScenarioData.Side] {
    let ids = loaded.map(\.scenario.id)
    var sides: [ScenarioData.Side] = []
    for (index, one) in loaded.enumerated() {
      // The id is short; a file that shares it with another goes by its own name.
      let name = ids.count { $0 == ids[index] } == 1 ? ids[index] : typed[index]
      sides.append(.init(name, try one.projection(), changes: one.changes))
    }
    let names = sides.map(\.name)
    if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
      throw Faults([Fault(.duplicateName, found: .spelt(twice))])
    }
    return sides
  }

  private static func found(
    by study: LoadedStudy, _ command: ExportCommand, _ record: RunRecord, _ keeper: RunRecorder
  ) throws(Faults) -> Content {
    var study = study
    try command.design.apply(to: &study.study, of: study.scenario.model)
    let sweep: Sweep
    do throws(Faults) {
      sweep = try Sweep(
        study.study, of: study.scenario.model, years: study.scenario.years,
        identity: study.scenarioHash)
    } catch {
      throw study.placed(error)
    }
    let bar = ProgressBar(isShown: !command.output.quiet && ProgressBar.isTerminal)
    defer { bar.clear() }
    let precision = try command.design.precision(of: sweep)
    var execution = command.design.execution(bar)
    execution.memory = command.work.memory.bytes
    let cost = try sweep.cost(threads: execution.threads)
    try command.work.memory.check(cost, of: sweep)
    keeper.begin(record)
    LongWork.tellStudy(
      cost, isKept: keeper.isNoted, command.output.language.language, quiet: command.output.quiet)
    let answer = try keeper.noting(record) { () throws(Faults) in
      try keeper.evaluate(sweep, study, precision: precision, by: execution)
    }
    let scenario = study.scenario
    return .study(
      study, SweepReport(answer, of: sweep, in: command.output.language.language),
      .init(scenario.scenario.id, try scenario.projection(), changes: scenario.changes))
  }

  func openData(in language: Language) -> OpenData {
    switch content {
    case .scenarios(let sides): ScenarioData(sides, data: data, in: language).openData
    case .study(let study, let report, let own):
      StudyData(report, data: data).openData(
        named: study.study.id, title: study.title(in: language), central: own.projection)
    }
  }
}

extension ExportSubject {
  /// What an archive keeps of it: the tables, and of what was written the hashes.
  func outcome(_ outputs: [RunOutcome.Output], in language: Language) -> RunOutcome {
    var outcome = RunOutcome(record, language)
    // The same figures again in another order.
    outcome.results = openData(in: language).tables.filter { $0.name != "long" }
      .map { ("\($0.name).csv", $0.csv()) }
    outcome.outputs = outputs
    return outcome
  }
}

extension LoadedStudy {
  /// What it asks, or else its id.
  func title(in language: Language) -> String { study.question?.text(in: language) ?? study.id }
}
