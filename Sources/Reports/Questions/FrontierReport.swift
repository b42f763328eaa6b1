// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Simulation
public import Studies

/// What one parameter takes of another for a goal, in words and as a curve.
public struct FrontierReport: Sendable {
  let frontier: Frontier
  private let edges: BreakEven?
  let goal: String
  private let projection: Projection
  let language: Language

  /// - Parameter edges: Where the goal ceases to be within reach, if that was asked.
  public init(
    _ frontier: Frontier, breakEven edges: BreakEven?, goal: String, of projection: Projection,
    in language: Language
  ) {
    (self.frontier, self.edges, self.goal) = (frontier, edges, goal)
    (self.projection, self.language) = (projection, language)
  }

  /// Whether the goal can be met with any of the values.
  public var isYes: Bool {
    frontier.points.contains { point in
      switch point.answer {
      case .required, .everywhere: true
      case .inert(let metric): frontier.goal.isMet(by: metric.metric)
      case .none, .invalid: false
      }
    }
  }

  public var report: QuestionReport {
    let rows = frontier.points.map { point -> [QuestionReport.Cell] in
      [
        .init(words(point.given, frontier.given), point.given), cell(point.answer),
        point.solution.map { solution in
          let side = solution.written.side(solution.side)
          return .init(side.words.phrase[language], .text(side.code))
        } ?? .init("", nil),
      ]
    }
    return QuestionReport(
      language, sentences,
      tables: [
        .init(
          "frontier",
          columns: [
            (frontier.given.path, frontier.given.path),
            (frontier.required.path, frontier.required.path),
            ("side", SolveWords.side.phrase[language]),
          ], rows: rows)
      ])
  }

  private func cell(_ answer: Frontier.Answer) -> QuestionReport.Cell {
    switch answer {
    case .required(let solution):
      .init(region.cell(solution), solution.value)
    case .everywhere: any
    case .inert(let point) where frontier.goal.isMet(by: point.metric): any
    case .none, .inert, .invalid: .init(Label.never.phrase[language], .text(Metric.never))
    }
  }

  private var any: QuestionReport.Cell {
    .init(FrontierWords.any.phrase[language], .text("any"))
  }

  private var region: RegionSaying {
    RegionSaying(measure: frontier.required.measure, language: language)
  }

  private func words(_ value: Double, _ parameter: ModelParameter) -> String {
    NumberStyle(language).precise(value, as: parameter.measure)
  }

  private var sentences: [String] {
    let scenario = projection.scenario
    let required = frontier.points.compactMap { $0.solution?.written.inner }
    let free = frontier.points.filter { cell($0.answer) == any }.count
    var sentences = [
      FrontierWords.question.phrase.filled(
        language,
        [
          "title": scenario.title.text(in: language), "id": scenario.id, "goal": goal,
          "required": frontier.required.path, "given": frontier.given.path,
        ])
    ]
    if let low = required.min(), let high = required.max() {
      let failed = frontier.points.count - required.count - free
      sentences.append(
        needed(low, high).phrase.filled(
          language,
          [
            "low": words(low, frontier.required), "high": words(high, frontier.required),
            "given": frontier.given.path,
          ]))
      for (saying, count) in [(FrontierWords.some, failed), (.anyOf, free)] where count > 0 {
        sentences.append(
          saying.phrase.filled(
            language, ["count": "\(count)", "all": "\(frontier.points.count)"]))
      }
    } else if !isYes {
      sentences.append(FrontierWords.none.phrase[language])
    }
    return sentences + (edges.map { self.edges(of: $0) } ?? [])
  }

  /// What is said of all values that it takes: the least, the largest, or some of either kind.
  private func needed(_ low: Double, _ high: Double) -> FrontierWords {
    let sides = Set(frontier.points.compactMap { $0.solution?.side })
    if sides == [.from] { return .allLeast }
    if sides == [.upTo] { return .allMost }
    return low == high ? .one : .all
  }

  private func edges(of breakEven: BreakEven) -> [String] {
    let given = breakEven.parameter
    switch breakEven.outcome {
    case .always: return [FrontierWords.always.phrase.filled(language, ["given": given.path])]
    case .never: return [FrontierWords.never.phrase.filled(language, ["given": given.path])]
    case .edges(let edges):
      return edges.map { edge in
        let (from, isIncluded) = (edge.side == .from, edge.written.isIncluded)
        let saying: FrontierWords =
          edge.side == .point
          ? .edgePoint
          : isIncluded ? (from ? .edge : .edgeUpTo) : (from ? .edgeAbove : .edgeBelow)
        return saying.phrase.filled(
          language, ["value": words(edge.written.value, given), "given": given.path])
      }
    }
  }
}
