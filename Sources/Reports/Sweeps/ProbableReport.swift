// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
import Sensitivity
import Simulation
package import Studies

/// With which values of a parameter a goal holds in a share of the futures, in words and as a table.
package struct ProbableReport: Sendable {
  private let solve: ProbableSolve
  private let goal: String
  private let scenario: Scenario
  private let language: Language
  private let isPart: Bool
  private let isHeld: Bool

  /// - Parameters:
  ///   - goal: As it was asked: `share@2029 >= 1 %`.
  ///   - isPart: Whether the values to look at were given, so that others may do too.
  ///   - isHeld: Whether the scenario has the parameter vary, which is held at one value here.
  package init(
    _ solve: ProbableSolve, goal: String, of scenario: Scenario, isPart: Bool = false,
    isHeld: Bool = false, in language: Language
  ) {
    (self.solve, self.isPart, self.isHeld) = (solve, isPart, isHeld)
    self.goal = goal + solve.goal.metric.pricesBehind(of: scenario, in: language)
    (self.scenario, self.language) = (scenario, language)
  }

  /// Whether there is such a value.
  package var isYes: Bool { !solve.solutions.isEmpty || solve.isEverywhere }

  private var style: NumberStyle { NumberStyle(language) }

  private var region: RegionSaying {
    RegionSaying(
      measure: solve.parameter.measure, language: language, digits: ProbableSolve.digits)
  }

  private func value(_ value: Double) -> String { region.value(value) }

  /// In per cent, with as many digits as tell one that is too small from the one that is wanted.
  private func share(_ share: Double) -> String {
    func text(_ share: Double, _ decimals: Int) -> String {
      style.fixed(share * 100, decimals: decimals)
    }
    let decimals = (1..<9).first {
      share >= solve.wanted || text(share, $0) != text(solve.wanted, $0)
    }
    return text(share, decimals ?? 9)
  }

  /// For people.
  package var people: QuestionReport { report(isData: false) }

  /// For programs.
  package var data: QuestionReport { report(isData: true) }

  private func report(isData: Bool) -> QuestionReport {
    let account = AccountTable(entries: [
      .init(
        part: "solutions", design: SampleDesign.Method.quasiMonteCarlo.rawValue,
        estimator: "sample", account: solve.account)
    ])
    var solutions = solutions
    solutions.account = account.entries[0].attributes
    return QuestionReport(
      language, sentences,
      tables: [
        solutions, InputsTable(inputs: solve.varied, language: language).table(isData: isData),
      ] + (isData ? [account.table] : []))
  }

  private var solutions: Table {
    .init(
      "solutions",
      columns: [
        ("parameter", SolveWords.parameter.phrase[language]),
        ("value", SolveWords.solution.phrase[language]),
        ("value_low", SweepHeading.low.phrase[language]),
        ("value_high", SweepHeading.high.phrase[language]),
        ("unit", Heading.unit.phrase[language]),
        ("probability", SweepHeading.probability.phrase[language]),
        ("side", SolveWords.side.phrase[language]),
      ], rows: solve.solutions.map(row), language: language)
  }

  private func row(_ solution: ProbableSolve.Solution) -> [Table.Cell] {
    let point = solution.point
    let side = solution.written.side(solution.side)
    let measure = solve.parameter.measure
    func end(_ end: Double?) -> Table.Cell {
      end.map { .init(value($0), $0, as: measure) } ?? .init("", Double?.none)
    }
    return [
      .init(solve.parameter.path), .init(value(solution.written.value), point.value, as: measure),
      end(solution.interval.low), end(solution.interval.high),
      .init(solve.parameter.measure.unitWords(in: language), .text(solve.parameter.measure.code)),
      .init(share(solution.atWritten.value) + " %", point.probability.value),
      .init(side.words.phrase[language], .text(side.code)),
    ]
  }

  private var sentences: [String] {
    let (title, path, wanted) =
      (scenario.title.text(in: language), solve.parameter.path, share(solve.wanted))
    let central = value(solve.central.value)
    let held = share(solve.central.probability.value)
    let question =
      isHeld
      ? ProbableWords.questionHeld(
        title: title, id: scenario.id, parameter: path, goal: goal, wanted: wanted,
        central: central, share: held)
      : ProbableWords.question(
        title: title, id: scenario.id, parameter: path, goal: goal, wanted: wanted,
        central: central, share: held)
    var sentences = [question[language]]
    for solution in solve.solutions {
      let ends = [solution.interval.low, solution.interval.high].map { $0.map(value) ?? "?" }
      sentences.append(
        ProbableWords.region(
          region: region.words(
            from: solution.side == .upTo ? nil : solution.written,
            upTo: solution.side == .upTo ? solution.written : nil), low: ends[0], high: ends[1],
          share: share(solution.atWritten.value))[language])
    }
    if solve.isEverywhere {
      sentences.append(ProbableWords.everywhere(wanted: wanted)[language])
    } else if solve.solutions.isEmpty {
      let (low, high) = (value(solve.low.value), value(solve.high.value))
      let nearest = share(solve.nearest.probability.value)
      let saying =
        solve.isUnchanged
        ? ProbableWords.unchanged(low: low, high: high, wanted: wanted, share: nearest)
        : ProbableWords.none(
          low: low, high: high, wanted: wanted, value: value(solve.nearest.value), share: nearest,
          atLow: share(solve.low.probability.value), atHigh: share(solve.high.probability.value))
      sentences.append(saying[language])
    }
    if isHeld { sentences.append(ProbableWords.held(parameter: solve.parameter.path)[language]) }
    if isPart { sentences.append(region.within(solve.bracket, of: solve.parameter)) }
    let account = solve.account
    sentences.append(
      ProbableWords.account(
        count: account.samples, seed: account.seed,
        blocks: account.blocks)[language]
        + " "
        + SweepWords.used(
          used: account.samples - account.dropped,
          dropped: account.dropped)[language])
    if solve.asked < account.samples {
      sentences.append(
        SweepWords.rounded(asked: solve.asked, count: account.samples)[language])
    }
    if account.dropped > 0 {
      sentences.append(
        ProbableWords.dropped(count: account.dropped)[language])
    }
    return sentences
  }
}
