// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Simulation
package import Studies

/// What was found of a goal, in words and as a table.
package struct SolveReport: Sendable {
  let solve: Solve
  private let goal: String
  private let metric: String
  let projection: Projection
  let language: Language
  private let isPart: Bool
  let years: ModelYears?

  /// - Parameters:
  ///   - goal: As it was asked: `share@2029 = 1 %`.
  ///   - isPart: Whether the values to look at were given, so that others may meet the goal too.
  ///   - years: Of the scenario, where one of them was varied.
  package init(
    _ solve: Solve, goal: String, of projection: Projection, isPart: Bool = false,
    years: ModelYears? = nil, in language: Language
  ) {
    (self.solve, self.isPart) = (solve, isPart)
    self.goal = goal + solve.goal.metric.pricesBehind(of: projection.scenario, in: language)
    metric = solve.goal.metric.told(in: projection.model, language)
    (self.projection, self.years, self.language) = (projection, years, language)
  }

  /// Whether a value that meets the goal was found, or all do.
  package var isYes: Bool {
    switch solve.outcome {
    case .solutions, .everywhere: true
    case .inert(let point): solve.goal.isMet(by: point.metric)
    case .none, .invalid: false
    }
  }

  package var report: QuestionReport {
    QuestionReport(
      language, sentences,
      tables: [
        .init(
          "solutions",
          columns: [
            ("parameter", SolveWords.parameter.phrase[language]),
            ("value", SolveWords.solution.phrase[language]),
            ("unit", Heading.unit.phrase[language]),
            ("metric", metric), ("side", SolveWords.side.phrase[language]),
          ], rows: rows, language: language)
      ])
  }

  private var rows: [[Table.Cell]] {
    solve.solutions.map { solution in
      [
        .init(solve.parameter.path),
        .init(value(solution.written.value), solution.value, as: solve.parameter.measure),
        .init(
          solve.parameter.measure.unitWords(in: language), .text(solve.parameter.measure.code)),
        .init(
          words(solution.writtenMetric, at: solution.value), solution.metric, of: solve.goal.metric),
        side(solution),
      ]
    }
  }

  private func side(_ solution: Solution) -> Table.Cell {
    let side = solution.written.side(solution.side)
    return .init(side.words.phrase[language], .text(side.code))
  }

  private var region: RegionSaying {
    RegionSaying(measure: solve.parameter.measure, language: language)
  }

  private func value(_ value: Double) -> String { region.value(value) }

  /// - Parameter value: Of the parameter: where it is the last year, what never comes does not by then.
  private func words(_ metric: Double, at value: Double) -> String {
    if solve.goal.metric.column?.unit == .fraction, !solve.goal.isMet(by: metric) {
      return NumberStyle(language).percent(metric, beside: solve.goal.value)
    }
    return solve.goal.metric.words(
      metric, end: solve.parameter.path == "end" ? Int(value) : projection.years.upperBound,
      in: language)
  }

  private func words(_ point: CurvePoint) -> String { words(point.metric, at: point.value) }

  private var sentences: [String] {
    let scenario = projection.scenario
    var sentences = [
      SolveWords.question(
        title: scenario.title.text(in: language), id: scenario.id, parameter: solve.parameter.path,
        goal: goal, central: value(solve.central.value))[language]
    ]
    if solve.isAlreadyMet {
      sentences.append(
        SolveWords.alreadyMet(
          metric: metric, value: words(solve.central) + kept([solve.central.value]))[language])
    }
    sentences += outcome
    for jump in solve.jumps {
      sentences.append(
        SolveWords.jump(
          solution: value(jump.below.value), metric: metric, atLow: words(jump.below),
          atHigh: words(jump.above))[language])
    }
    // Where there is an answer, what lies far from it is of no matter.
    if solve.hasInvalid, solve.solutions.isEmpty, solve.outcome != .invalid {
      sentences.append(
        SolveWords.someInvalid(parameter: solve.parameter.path)[language])
    }
    let isOfYears = solve.parameter.measure == .year
    if solve.asked != solve.bracket, solve.solutions.isEmpty || isOfYears {
      let (path, from, to) =
        (solve.parameter.path, value(solve.asked.lowerBound), value(solve.asked.upperBound))
      let saying =
        solve.solutions.isEmpty
        ? SolveWords.outsideInvalid(from: from, to: to, parameter: path)
        : SolveWords.yearsInvalid(
          from: from, to: to, low: ends.low, high: ends.high, parameter: path)
      sentences.append(saying[language])
    }
    if let heldAsked { sentences.append(heldAsked) }
    if isPart { sentences.append(region.within(solve.asked, of: solve.parameter)) }
    return sentences
  }

  /// Each stretch of values that meet the goal, with what its ends come to.
  private func regions(_ solutions: [Solution]) -> [String] {
    var sentences: [String] = []
    var rest = solutions[...]
    while let first = rest.popFirst() {
      guard first.side != .point else {
        sentences.append(
          SolveWords.point(
            solution: value(first.written.value), metric: metric,
            value: words(first.writtenMetric, at: first.value) + kept([first.value]))[language])
        continue
      }
      let last = first.side == .from && rest.first?.side == .upTo ? rest.popFirst() : nil
      let (low, high) = first.side == .from ? (first, last) : (nil, first)
      let metrics = [low, high].compactMap { $0.map { words($0.writtenMetric, at: $0.value) } }
      let reached = metrics[0] == metrics.last ? metrics[0] : metrics.joined(separator: "\u{2013}")
      sentences.append(
        SolveWords.region(
          region: region.words(from: low?.written, upTo: high?.written), metric: metric,
          value: reached + kept([low, high].compactMap { $0?.value }))[language])
    }
    return sentences
  }

  private var ends: (low: String, high: String) {
    (value(solve.bracket.lowerBound), value(solve.bracket.upperBound))
  }

  private var outcome: [String] {
    let (low, high) = ends
    switch solve.outcome {
    case .solutions(let solutions):
      return regions(solutions)
    case .everywhere: return [SolveWords.everywhere(low: low, high: high)[language]]
    case .inert(let point):
      // Each of these values may be the last year of its own path.
      let isNever = solve.parameter.path == "end" && point.metric == .infinity
      let value = isNever ? Label.notByEnd.phrase[language] : words(point)
      return [SolveWords.inert(metric: metric, value: value, low: low, high: high)[language]]
    case .invalid: return [SolveWords.invalid(low: low, high: high)[language]]
    case .none(let nearest, let low, let high):
      return [
        SolveWords.none(
          low: value(low.value), high: value(high.value), solution: value(nearest.value),
          metric: metric, value: words(nearest), atLow: words(low), atHigh: words(high))[language]
      ]
    }
  }
}
