// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Foundation
import Funding
import Reports
import ScenarioFiles
import Sensitivity
import Simulation
import Studies

struct SweepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: "Play many futures: how sure the answer is, and what decides it.",
    discussion: """
      STUDY is a study of the library, a study file, or a scenario, whose own uncertainty is then \
      played. --vary adds to what varies, or takes its place: a distribution (normal, \
      truncated_normal, lognormal, uniform, triangular, pert, beta, gamma, discrete, empirical, \
      process), or a lever, values(25 MNOK, 50 MNOK) or 25 MNOK..200 MNOK:8.

      Where levers are drawn, the answer also says what comes of the scenario's own values of them. \
      The same seed gives the same bytes for any number of threads.

      EXAMPLES
        ksf sweep what-decides-one-percent --samples 4096
        ksf sweep ksf-2019 --metric share@2034 --samples 8192
        ksf sweep \\
          --vary 'municipal_costs.growth.real=normal(mean: 0.5 %, sd: 0.4 %)' \\
          --band share --method monte_carlo --samples 50000 --threads 2
        ksf sweep --method grid --metric share@2034 \\
          --vary 'increment=50 MNOK..300 MNOK:6'
        ksf sweep nearing-parity --samples 4096 --precision 0.02 -o out
        ksf sweep nearing-parity --engine slurm --tasks 16 --time 30 -o out
      """)

  @Argument(
    help: ArgumentHelp("A study or a scenario, by its id or file.", valueName: "study"),
    completion: .studies)
  var name = ScenarioLibrary.standard

  @Option(
    help: ArgumentHelp(
      "What varies, and how: 'PATH=normal(mean: 1.2 %, sd: 0.3 %)'. May be repeated.",
      valueName: "path=law"))
  var vary: [String] = []

  @Option(
    help: ArgumentHelp(
      "Look at this metric instead of the study's. May be repeated.", valueName: "metric"))
  var metric: [String] = []

  @Option(
    help: ArgumentHelp(
      "Look at every year of this column instead of the study's bands; all is every column, none is no band. May be repeated.",
      valueName: "column"))
  var band: [String] = []

  @OptionGroup(title: "Design")
  var design: DesignOptions

  @OptionGroup(title: "Parts")
  var parts: PartOptions

  @OptionGroup(title: "Cluster")
  var cluster: ClusterOptions

  @Option(help: ArgumentHelp("Change a value first. May be repeated.", valueName: "path=value"))
  var set: [String] = []

  @Flag(
    help: ArgumentHelp(
      "With a folder: keep every future that was played, with its inputs and metrics, in draws.csv; what indices are computed from in exchanged.csv."
    )
  )
  var keepDraws = false

  @OptionGroup(title: "Data")
  var data: DataOptions

  @OptionGroup(title: "Archive")
  var archive: ArchiveOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func validate() throws {
    try ScenarioArgument.check(name)
    if cluster.engine != .local, parts.part != nil {
      throw ValidationError(
        "--engine \(cluster.engine.rawValue) keeps parts of its own: leave out --part.")
    }
    if parts.blocks != nil, keepDraws || output.output != nil || output.format != nil {
      throw ValidationError(
        "--blocks plays a part of the study, which is no answer yet: leave out -o, --format and --keep-draws. ksf merge writes the answer of all parts."
      )
    }
    guard keepDraws else { return }
    guard let place = output.output, place != "-", (try? Destination(place).kind) == .folder else {
      throw ValidationError("--keep-draws needs a folder to keep them in: -o FOLDER.")
    }
  }

  func run() throws {
    let language = output.language.language
    try Terminal.reporting(language) { () throws(Faults) in
      let folder = try data.read()
      var loaded = try StudyLoader(data: folder.data).load(name, settings: set)
      try loaded.vary(vary)
      if !metric.isEmpty { loaded.study.metrics = metric }
      if !band.isEmpty { loaded.study.bands = bands(in: loaded.scenario.model) }
      try design.apply(to: &loaded.study, of: loaded.scenario.model)
      let read = vary.flatMap { RangeText.remarks(on: $0, at: "--vary") }
      for remark in folder.remarks + loaded.remarks + read {
        Terminal.say(remark.words(in: language), quiet: output.quiet)
      }
      let sweep: Sweep
      do throws(Faults) {
        sweep = try Sweep(
          loaded.study, of: loaded.scenario.model, years: loaded.scenario.years,
          identity: loaded.scenarioHash)
      } catch {
        throw told(error, loaded)
      }
      let bar = ProgressBar(isShown: !output.quiet && ProgressBar.isTerminal)
      let record = RunRecord([loaded.scenario], folder: folder.inputs, study: loaded)
      let keeper = archive.keeper(of: Self.self, language, quiet: output.quiet)
      // Some of the blocks are no answer yet; their merge is kept.
      if parts.blocks == nil, !cluster.dryRun, !cluster.noWait { keeper.begin(record) }
      var execution = design.execution(bar)
      execution.memory = cluster.limit.bytes
      let found = try keeper.noting(record) { [execution] () throws(Faults) in
        let wait = try work(on: sweep, execution, keeper)
        defer { wait?.end() }
        return try answer(of: sweep, loaded, execution, bar, keeper)
      }
      guard let answer = found else { return }
      let report = SweepReport(answer, of: sweep, in: language)
      var result = QuestionResult(report, record)
      if keepDraws, let draws = sweep.draws(of: answer) {
        result.streams = [Stream(name: DrawsTable.fileName, pieces: DrawsTable(draws).pieces)]
        if let rows = sweep.exchangedDraws(of: answer) {
          result.streams.append(
            Stream(name: DrawsTable.exchangedFileName, pieces: DrawsTable(rows).pieces))
        }
      }
      try output.write(result, keeper)
    }
  }

  /// The faults of a study with their places in its file; what was asked for here stands in none.
  private func told(_ faults: Faults, _ loaded: LoadedStudy) -> Faults {
    let asked = [
      ("metrics", metric, "--metric"), ("bands", band.isEmpty ? [] : loaded.study.bands, "--band"),
    ]
    var own: [Fault] = []
    let others = faults.list.filter { fault in
      for (key, values, option) in asked {
        let parts = fault.path.split(separator: ".")
        guard parts.count == 2, parts[0] == key, let number = Int(parts[1]),
          values.indices.contains(number)
        else { continue }
        var fault = fault
        fault.path = "\(option) \(values[number])"
        own.append(fault)
        return false
      }
      return true
    }
    return Faults(own + loaded.placed(Faults(others)).list)
  }

  /// Refuses what takes too much memory, and says how long it will take if that is long.
  ///
  /// - Returns: What tells how to go on if it is stopped; nil where others play.
  private func work(
    on sweep: Sweep, _ execution: Execution, _ keeper: RunRecorder
  ) throws(Faults) -> LongWork? {
    guard cluster.engine == .local || Replay.isComparison else {
      let cost = try sweep.cost(threads: design.threads ?? 1)
      try cluster.taskLimit.check(cost.memory, .taskTooLarge, path: "")
      return nil
    }
    let cost = try sweep.cost(threads: execution.threads)
    try cluster.limit.check(cost, of: sweep)
    let isInBlocks = try sweep.blocks() != nil && design.precision.isEmpty
    let part = isInBlocks ? parts.part : nil
    return LongWork(
      cost, part: part, isKept: isInBlocks && part == nil && keeper.isNoted,
      share: try parts.share(of: sweep), output.language.language,
      quiet: Replay.current?.isQuiet ?? output.quiet)
  }

  /// The answer; nil if only a part of the study was to be played.
  private func answer(
    of sweep: Sweep, _ loaded: LoadedStudy, _ execution: Execution, _ bar: ProgressBar,
    _ keeper: RunRecorder
  ) throws(Faults) -> SweepAnswer? {
    defer { bar.clear() }
    let precision = try design.precision(of: sweep)
    if cluster.engine != .local, !Replay.isComparison {
      guard precision == nil else { throw Faults([Fault(.precisionOfPart, path: "--precision")]) }
      // What cannot be written in the end is told before hours have gone by.
      if let place = output.output, place != "-" { _ = try Destination(place) }
      let summary = try ClusterSweep(
        sweep: sweep, identity: PartIdentity(loaded, execution), options: cluster,
        threads: design.threads, language: output.language.language, quiet: output.quiet
      ).summary()
      guard let summary else { return nil }
      return try sweep.answer(from: summary, by: execution)
    }
    guard let file = parts.part, !Replay.isComparison else {
      return try keeper.evaluate(sweep, loaded, precision: precision, by: execution)
    }
    if precision != nil {
      throw Faults([Fault(.precisionOfPart, path: "--precision")])
    }
    let (summary, blocks, count) = try parts.evaluate(
      sweep, PartIdentity(loaded, execution), by: execution)
    guard blocks == 0..<count else {
      bar.clear()
      let language = output.language.language
      try Terminal.print(
        Label.blocksKept(
          blocks: "\(blocks.lowerBound + 1)–\(blocks.upperBound)", count: count,
          path: file)[language]
          + "\n")
      return nil
    }
    return try sweep.answer(from: summary, by: execution)
  }

  private func bands(in model: Model) -> [String] {
    if band == ["none"] { return [] }
    return band == ["all"] ? model.allColumns.map(\.id) : band
  }
}
