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
      SolveWords.question.phrase.filled(
        language,
        [
          "title": scenario.title.text(in: language), "id": scenario.id,
          "parameter": solve.parameter.path, "goal": goal, "central": value(solve.central.value),
        ])
    ]
    if solve.isAlreadyMet {
      sentences.append(
        SolveWords.alreadyMet.phrase.filled(
          language,
          ["metric": metric, "value": words(solve.central) + kept([solve.central.value])]))
    }
    sentences += outcome
    for jump in solve.jumps {
      sentences.append(
        SolveWords.jump.phrase.filled(
          language,
          [
            "solution": value(jump.below.value), "metric": metric,
            "atLow": words(jump.below), "atHigh": words(jump.above),
          ]))
    }
    // Where there is an answer, what lies far from it is of no matter.
    if solve.hasInvalid, solve.solutions.isEmpty, solve.outcome != .invalid {
      sentences.append(
        SolveWords.someInvalid.phrase.filled(language, ["parameter": solve.parameter.path]))
    }
    let isOfYears = solve.parameter.measure == .year
    if solve.asked != solve.bracket, solve.solutions.isEmpty || isOfYears {
      let saying = solve.solutions.isEmpty ? SolveWords.outsideInvalid : .yearsInvalid
      sentences.append(
        saying.phrase.filled(
          language,
          [
            "parameter": solve.parameter.path, "from": value(solve.asked.lowerBound),
            "to": value(solve.asked.upperBound), "low": value(solve.bracket.lowerBound),
            "high": value(solve.bracket.upperBound),
          ]))
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
          SolveWords.point.phrase.filled(
            language,
            [
              "solution": value(first.written.value), "metric": metric,
              "value": words(first.writtenMetric, at: first.value) + kept([first.value]),
            ]))
        continue
      }
      let last = first.side == .from && rest.first?.side == .upTo ? rest.popFirst() : nil
      let (low, high) = first.side == .from ? (first, last) : (nil, first)
      let metrics = [low, high].compactMap { $0.map { words($0.writtenMetric, at: $0.value) } }
      let reached = metrics[0] == metrics.last ? metrics[0] : metrics.joined(separator: "\u{2013}")
      sentences.append(
        SolveWords.region.phrase.filled(
          language,
          [
            "region": region.words(from: low?.written, upTo: high?.written), "metric": metric,
            "value": reached + kept([low, high].compactMap { $0?.value }),
          ]))
    }
    return sentences
  }

  private var outcome: [String] {
    let ends = [
      "low": value(solve.bracket.lowerBound), "high": value(solve.bracket.upperBound),
    ]
    func say(_ saying: SolveWords, _ point: CurvePoint? = nil) -> String {
      saying.phrase.filled(
        language,
        [
          "solution": point.map { value($0.value) } ?? "", "metric": metric,
          "value": point.map(words) ?? "", "low": ends["low"]!,
          "high": ends["high"]!,
        ])
    }
    switch solve.outcome {
    case .solutions(let solutions):
      return regions(solutions)
    case .everywhere: return [say(.everywhere)]
    case .inert(let point):
      guard solve.parameter.path == "end", point.metric == .infinity else {
        return [say(.inert, point)]
      }
      // Each of these values is the last year of its own path.
      return [
        SolveWords.inert.phrase.filled(
          language,
          [
            "metric": metric, "value": Label.notByEnd.phrase[language], "low": ends["low"]!,
            "high": ends["high"]!,
          ])
      ]
    case .invalid: return [say(.invalid)]
    case .none(let nearest, let low, let high):
      return [
        SolveWords.none.phrase.filled(
          language,
          [
            "solution": value(nearest.value), "metric": metric, "value": words(nearest),
            "low": value(low.value), "atLow": words(low), "high": value(high.value),
            "atHigh": words(high),
          ])
      ]
    }
  }
}
