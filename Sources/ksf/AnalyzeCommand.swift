// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Funding
import Reports
import ScenarioFiles
import Sensitivity

struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Which inputs matter, from a table of runs made here or elsewhere.",
    discussion: """
      No design is needed, only runs that were drawn independently. Of an output: PAWN, delta, \
      first-order indices by ranks, and regression on values and on ranks. Of a condition: which \
      inputs are different where it holds (regional). Every input is held against dummies that do \
      nothing, enough of them that a table in which nothing matters names an input one time in 20. \
      Columns of true and false are 0 and 1, and inputs that are text are categories. A method \
      that cannot read the table says why, and the others answer.

      EXAMPLES
        ksf sweep ksf-2019 --method latin_hypercube --samples 1000 \\
          --metric share@2034 -o out --keep-draws
        ksf analyze out/draws.csv --output share@2034
        ksf analyze out/draws.csv --where 'share@2034 < 0.22 %'
        ksf analyze runs.csv --inputs rain slope --output flow --method pawn \\
          --slices 20
      """)

  @OptionGroup var runs: RunOptions

  @Option(help: ArgumentHelp("The column to explain.", valueName: "column"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Explain whether a condition holds instead, such as 'reached:one_percent > 2034'.",
      valueName: "condition"))
  var `where`: String?

  @Option(help: "Only this method. May be repeated.")
  var method: [GivenMethodName] = []

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Of PAWN.", valueName: "n"),
    transform: whole(2...1000))
  var slices = 10

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many inputs that do nothing are tried for each input.", valueName: "n"),
    transform: whole(1...1000))
  var dummies = 20

  @OptionGroup(title: "Archive")
  var archive: ArchiveOptions

  @OptionGroup(title: "Output")
  var place: PlaceOptions

  func validate() throws {
    guard (output == nil) != (`where` == nil) else {
      throw ValidationError(
        "Say what to explain: --output COLUMN or --where CONDITION, and not both.")
    }
    if let name = method.first(where: \.method.needsCondition)?.method.name, `where` == nil {
      throw ValidationError("\(name) needs a condition: --where CONDITION.")
    }
  }

  func run() throws {
    let language = place.language.language
    try Terminal.reporting(language) { () throws(Faults) in
      let condition = try `where`.map { text throws(Faults) in
        do throws(Fault) { return try RowCondition(text) } catch { throw Faults([error]) }
      }
      let (sheet, table, notes) = try runs.read(
        [output ?? condition!.column], until: condition?.lastYear, telling: language)
      let rows = try condition?.rows(of: table, in: sheet)
      let own = Dummies(count: dummies, seed: runs.seed)
      tellTime(of: table, rows, own, in: language)
      let answers: Answers
      do throws(GivenDataError) {
        answers = try findings(table, rows, own)
      } catch {
        throw Faults([Fault(error, in: sheet.name)])
      }
      guard !answers.findings.isEmpty else { throw answers.faults(in: sheet.name) }
      let report = GivenReport(
        answers.findings, refusals: answers.refusals(in: sheet.name), of: table, in: sheet.name,
        notes: notes, dummies: own, language)
      try place.write(
        QuestionResult(report.report, RunRecord([], folder: [], inputs: [sheet.input])),
        archive.keeper(of: Self.self, language, quiet: place.quiet))
    }
  }

  /// Says how long it takes if that is long, by analysing an eighth of the rows and one input of a large
  /// table first: the work grows with either.
  private func tellTime(
    of table: RunTable, _ condition: RunCondition?, _ dummies: Dummies, in language: Language
  ) {
    let cells = table.rows * table.inputs.count
    // So many others are tried beside each input.
    let quiet = Replay.current?.isQuiet ?? place.quiet
    guard cells * max(20, dummies.count) > Self.quick * 20, !quiet else { return }
    let rows = max(table.rows / 8, min(table.rows, 500))
    func part(_ column: RunTable.Column) -> RunTable.Column {
      RunTable.Column(column.name, Array(column.values.prefix(rows)))
    }
    guard let input = table.inputs.first(where: { !$0.isConstant }),
      let small = try? RunTable(inputs: [part(input)], outputs: table.outputs.map(part))
    else { return }
    let clock = ContinuousClock()
    let holds = condition.map { RunCondition($0.name, Array($0.holds.prefix(rows))) }
    let time = clock.measure { _ = try? findings(small, holds, dummies) }
    let seconds = time / .seconds(1) * Double(cells) / Double(rows)
    guard seconds > LongWork.longest else { return }
    Terminal.complain(
      WorkWords.longTable(
        time: WorkWords.time(seconds, in: language), rows: table.rows,
        inputs: table.inputs.count)[language])
  }

  /// Rows times inputs up to which no analysis with the usual dummies takes long.
  private static let quick = 100_000

  private func findings(
    _ table: RunTable, _ condition: RunCondition?, _ dummies: Dummies
  ) throws(GivenDataError) -> Answers {
    let table = try condition.map { rows throws(GivenDataError) in try table.adding(rows) } ?? table
    guard table.inputs.contains(where: { !$0.isConstant }) else { throw .constantInputs }
    let question = GivenQuestion(
      condition?.name ?? output!, where: condition, slices: slices, dummies: dummies)
    let methods =
      method.isEmpty
      ? GivenDataMethod.all.filter { !$0.needsCondition || condition != nil }
      : method.map(\.method)
    var answers = Answers()
    for method in methods {
      for finding in method.findings(table, question) { answers.add(method.name, finding) }
    }
    return answers
  }
}

/// A method as it is asked for.
struct GivenMethodName: ExpressibleByArgument {
  let method: GivenDataMethod

  init?(argument: String) {
    guard let method = GivenDataMethod.all.first(where: { $0.name == argument }) else {
      return nil
    }
    self.method = method
  }

  var defaultValueDescription: String { method.name }

  static var allValueStrings: [String] { GivenDataMethod.all.map(\.name) }
}

/// What the methods found, and why some of them could not.
private struct Answers {
  private(set) var findings: [GivenFinding] = []
  private var refused: [(method: String, error: GivenDataError)] = []

  mutating func add(_ method: String, _ finding: Swift.Result<GivenFinding, GivenDataError>) {
    switch finding {
    case .success(let finding): findings.append(finding)
    case .failure(let error):
      guard !refused.contains(where: { $0.method == method && $0.error == error }) else { return }
      refused.append((method, error))
    }
  }

  func refusals(in file: String) -> [GivenReport.Refusal] {
    refused.map { GivenReport.Refusal($0.method, Fault($0.error, in: file, method: $0.method)) }
  }

  /// Why there is no answer at all, each reason once.
  func faults(in file: String) -> Faults {
    var faults: [Fault] = []
    for (method, error) in refused {
      let fault = Fault(error, in: file, method: method)
      if let same = faults.firstIndex(where: { $0.code == fault.code && $0.found == fault.found }) {
        for term in fault.allowed where !faults[same].allowed.contains(term) {
          faults[same].allowed.append(term)
        }
      } else {
        faults.append(fault)
      }
    }
    return Faults(faults)
  }
}
