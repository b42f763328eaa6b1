// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Simulation
package import Studies

/// What one parameter takes of another for a goal, in words and as a curve.
package struct FrontierReport: Sendable {
  let frontier: Frontier
  private let edges: BreakEven?
  let goal: String
  let projection: Projection
  let years: ModelYears?
  private let bracket: ClosedRange<Double>?
  let language: Language

  /// - Parameters:
  ///   - edges: Where the goal ceases to be within reach, if that was asked.
  ///   - bracket: The values to look at of what is solved for, if some were given: others may do too.
  ///   - years: Of the scenario, where one of them may vary.
  package init(
    _ frontier: Frontier, breakEven edges: BreakEven?, goal: String, of projection: Projection,
    between bracket: ClosedRange<Double>? = nil, years: ModelYears? = nil, in language: Language
  ) {
    (self.bracket, self.years) = (bracket, years)
    (self.frontier, self.edges) = (frontier, edges)
    self.goal =
      goal + frontier.goal.metric.pricesBehind(of: projection.scenario, in: language)
    (self.projection, self.language) = (projection, language)
  }

  /// Whether the goal can be met with any of the values.
  package var isYes: Bool {
    frontier.points.contains { point in
      switch point.answer {
      case .required, .everywhere: true
      case .inert(let metric): frontier.goal.isMet(by: metric.metric)
      case .none, .invalid: false
      }
    }
  }

  package var report: QuestionReport {
    let upTo = [("up_to", FrontierWords.upTo.phrase[language])]
    return QuestionReport(
      language, sentences,
      tables: [
        .init(
          "frontier",
          columns: [
            (frontier.given.path, frontier.given.path),
            (frontier.required.path, frontier.required.path),
          ] + (hasStretches ? upTo : []) + [("side", SolveWords.side.phrase[language])],
          rows: frontier.points.map(row), language: language)
      ])
  }

  /// Whether of any value given both ends of what is needed are told.
  var hasStretches: Bool { frontier.points.contains { $0.solutions.count == 2 } }

  private func row(_ point: Frontier.Point) -> [Table.Cell] {
    let solutions = point.solutions
    func end(_ solution: Solution) -> Table.Cell {
      .init(region.cell(solution), solution.value, as: frontier.required.measure)
    }
    var side = Table.Cell("", nil)
    if solutions.count == 2 {
      side = .init(FrontierWords.between.phrase[language], .text("between"))
    } else if let only = solutions.first {
      let (code, words) = only.written.side(only.side)
      side = .init(words.phrase[language], .text(code))
    }
    let upTo = solutions.count == 2 ? end(solutions[1]) : .init("", nil)
    return [
      .init(words(point.given, frontier.given), point.given, as: frontier.given.measure),
      solutions.first.map(end) ?? cell(point.answer),
    ] + (hasStretches ? [upTo] : []) + [side]
  }

  /// What stands where there is no value alone that is needed.
  private func cell(_ answer: Frontier.Answer) -> Table.Cell {
    switch answer {
    case .everywhere: any
    case .inert(let point) where frontier.goal.isMet(by: point.metric): any
    case .invalid: .init(Label.noNumber.phrase[language], nil)
    case .required, .none, .inert:
      bracket == nil
        ? .init(Label.never.phrase[language], .text(Metric.never))
        : .init(FrontierWords.noneInRange.phrase[language], .text("none_in_range"))
    }
  }

  private var any: Table.Cell {
    bracket == nil
      ? .init(FrontierWords.any.phrase[language], .text("any"))
      : .init(FrontierWords.anyInRange.phrase[language], .text("any_in_range"))
  }

  private var region: RegionSaying {
    RegionSaying(measure: frontier.required.measure, language: language)
  }

  private func words(_ value: Double, _ parameter: ModelParameter) -> String {
    NumberStyle(language).precise(value, as: parameter.measure)
  }

  private var sentences: [String] {
    let scenario = projection.scenario
    let solved = frontier.points.count { !$0.solutions.isEmpty }
    let free = frontier.points.count { $0.solutions.isEmpty && cell($0.answer) == any }
    var sentences = [
      FrontierWords.question(
        title: scenario.title.text(in: language), id: scenario.id, required: frontier.required.path,
        goal: goal, given: frontier.given.path)[language]
    ]
    sentences += needs
    let all = frontier.points.count
    let invalid = frontier.points.count { $0.answer == .invalid }
    let failed = all - solved - free - invalid
    if !isYes, failed > 0 {
      sentences.append(FrontierWords.none(required: lookedAt)[language])
    } else if failed > 0 {
      sentences.append(FrontierWords.some(count: failed, all: all, required: lookedAt)[language])
    }
    if free > 0 {
      sentences.append(FrontierWords.anyOf(count: free, all: all, required: lookedAt)[language])
    }
    if invalid > 0 {
      let given = frontier.given.path
      sentences.append(
        FrontierWords.unanswered(count: invalid, all: all, given: given)[language])
    }
    // Where there is an answer, what lies far from it is of no matter.
    if frontier.points.contains(where: {
      $0.hasInvalid && $0.solutions.isEmpty && $0.answer != .invalid
    }) {
      sentences.append(
        FrontierWords.someInvalid(
          required: frontier.required.path,
          given: frontier.given.path)[language])
    }
    if let heldAsked { sentences.append(heldAsked) }
    if let bracket { sentences.append(region.within(bracket, of: frontier.required)) }
    return sentences + (edges.map { [self.edges(of: $0)] } ?? [])
  }

  /// What is solved for, and of which values of it anything is known.
  private var lookedAt: String {
    guard let bracket else { return frontier.required.path }
    return FrontierWords.fromTo(
      required: frontier.required.path, low: words(bracket.lowerBound, frontier.required),
      high: words(bracket.upperBound, frontier.required))[language]
  }

  /// What it takes, kind by kind: of a stretch both ends, else the least, the largest, or the value
  /// itself; each with how many of the values given it is said of, if not of all.
  private var needs: [String] {
    let solved = frontier.points.map(\.solutions)
    let kinds =
      [solved.filter { $0.count == 2 }]
      + [Solution.Side.from, .upTo, .point].map { side in
        solved.filter { $0.count == 1 && $0[0].side == side }
      }
    return kinds.filter { !$0.isEmpty }.map { kind in
      let saying = kind[0].count == 2 ? limits(kind) : needed(kind.map { $0[0] })
      guard kind.count < solved.count else { return saying }
      return FrontierWords.ofSome(
        count: kind.count, all: solved.count, saying: saying.uncapitalizedFirst)[language]
    }
  }

  /// Of solutions of one kind: the least, the largest, or the value itself.
  private func needed(_ solutions: [Solution]) -> String {
    let values = solutions.map(\.written.inner)
    let (least, most) = (values.min() ?? 0, values.max() ?? 0)
    let (low, high) = (words(least, frontier.required), words(most, frontier.required))
    let given = frontier.given.path
    let saying =
      switch (solutions[0].side, least == most) {
      case (.from, true): FrontierWords.least(low: low)
      case (.from, false): FrontierWords.allLeast(low: low, high: high, given: given)
      case (.upTo, true): FrontierWords.most(low: low)
      case (.upTo, false): FrontierWords.allMost(low: low, high: high, given: given)
      case (.point, true): FrontierWords.one(low: low)
      case (.point, false): FrontierWords.all(low: low, high: high, given: given)
      }
    return saying[language]
  }

  /// What is said where a stretch of values is needed, each with an end on either side.
  private func limits(_ stretches: [[Solution]]) -> String {
    let ends = [0, 1].map { end in stretches.map { $0[end].written.inner } }
    let spans = ends.map { values -> String in
      let (low, high) = (values.min() ?? 0, values.max() ?? 0)
      guard low < high else { return words(low, frontier.required) }
      return FrontierWords.span(
        low: words(low, frontier.required), high: words(high, frontier.required))[language]
    }
    let isMoving = ends.contains { Set($0).count > 1 }
    let saying =
      isMoving
      ? FrontierWords.limitsBy(given: frontier.given.path, low: spans[0], high: spans[1])
      : FrontierWords.limits(low: spans[0], high: spans[1])
    return saying[language]
  }

  /// Where the goal is met with the scenario's own value of what is solved for.
  private func edges(of breakEven: BreakEven) -> String {
    let (required, given) = (frontier.required.path, breakEven.parameter.path)
    let central = words(frontier.required.central.value, frontier.required)
    let saying =
      switch breakEven.outcome {
      case .always: FrontierWords.always(required: required, central: central, given: given)
      case .never: FrontierWords.never(required: required, central: central, given: given)
      case .edges(let edges):
        FrontierWords.edges(
          required: required, central: central, given: given,
          regions: regions(between: edges, breakEven.parameter.measure))
      }
    return saying[language]
  }

  private func regions(between edges: [BreakEven.Edge], _ measure: Measure) -> String {
    let region = RegionSaying(measure: measure, language: language)
    var regions: [String] = []
    var rest = edges[...]
    while let first = rest.popFirst() {
      switch first.side {
      case .point: regions.append(region.value(first.written.value))
      case .upTo: regions.append(region.words(from: nil, upTo: first.written))
      case .from:
        let last = rest.first?.side == .upTo ? rest.popFirst() : nil
        regions.append(region.words(from: first.written, upTo: last?.written))
      }
    }
    return regions.joined(separator: " \(TermWords.or.phrase[language]) ")
  }
}
