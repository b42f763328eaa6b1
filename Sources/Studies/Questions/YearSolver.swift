// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Simulation

/// Finds the years of a scenario with which a metric meets a goal: every year is a model of its
/// own, and all of them are played.
public struct YearSolver: Sendable {
  /// Of the scenario as it is.
  public let goal: Goal
  /// The year that is solved for.
  public let parameter: ModelParameter
  private let candidates: [Candidate]

  private struct Candidate: Sendable {
    let year: Int
    /// Nil for a year that makes no sound scenario, or one without the goal's metric.
    let played: (model: Model, goal: Goal)?
  }

  /// - Parameters:
  ///   - parameter: One of the `years`.
  ///   - years: Those of the scenario, with what makes its model with others.
  ///   - model: The model with the scenario's own years.
  ///   - others: Years at other key paths, the same for every year looked at.
  ///   - bracket: The years to look at; nil: all that can be.
  ///   - goal: Reads the goal in a model, as the same words are another metric there.
  /// - Throws: ``Funding/Faults``: a goal that the scenario itself does not have; a bracket that
  ///   holds no whole year.
  public init(
    of parameter: ModelParameter, among years: ModelYears, in model: Model,
    setting others: [(path: String, year: Int)] = [], bracket: ClosedRange<Double>? = nil,
    goal: (Model) throws(Fault) -> Goal
  ) throws(Faults) {
    do throws(Fault) { self.goal = try goal(model) } catch { throw Faults([error]) }
    self.parameter = parameter
    if let bracket, !bracket.holdsValue(of: .year) {
      throw Faults([
        Fault(
          .outOfRange, path: parameter.path,
          found: .spelt("\(bracket.lowerBound)–\(bracket.upperBound)"), allowed: [.limits(.year)])
      ])
    }
    let range =
      bracket.map { Int($0.lowerBound.rounded(.up))...Int($0.upperBound.rounded(.down)) }
      ?? years.bracket(of: parameter, in: model.years)
    candidates = range.map { year in
      guard let model = try? years.model(others + [(parameter.path, year)]),
        let goal = try? goal(model)
      else { return Candidate(year: year, played: nil) }
      return Candidate(year: year, played: (model, goal))
    }
  }

  /// The years that meet the goal, where the numbers at some key paths are others.
  public func solve(setting numbers: [(path: String, value: Double)] = []) -> Solve {
    let points = candidates.map { candidate -> (point: CurvePoint, isMet: Bool) in
      guard let (model, goal) = candidate.played else {
        return (CurvePoint(value: Double(candidate.year), metric: .nan), false)
      }
      var values = model.centralValues
      for (path, value) in numbers {
        if let index = model.index(of: path) { values[index] = value }
      }
      var function = MetricFunction(goal.metric, of: model)
      let metric = function(values)
      return (CurvePoint(value: Double(candidate.year), metric: metric), goal.isMet(by: metric))
    }
    let own = parameter.central.value
    let valid = points.map { $0.point }.filter { $0.isValid }
    let central = valid.first { $0.value == own } ?? CurvePoint(value: own, metric: .nan)
    // A year of another last year may lie past it: outside of what can be asked there is no answer.
    let (first, last) = (candidates[0].year, candidates.last!.year)
    let bracket = (valid.first?.value ?? Double(first))...(valid.last?.value ?? Double(last))
    return Solve(
      goal: goal, parameter: parameter, bracket: bracket,
      asked: Double(first)...Double(last), central: central,
      hasInvalid: points.contains { bracket.contains($0.point.value) && !$0.point.isValid },
      jumps: [],
      outcome: outcome(points, valid))
  }

  private func outcome(
    _ points: [(point: CurvePoint, isMet: Bool)], _ valid: [CurvePoint]
  ) -> Solve.Outcome {
    guard let low = valid.first, let high = valid.last else { return .invalid }
    let met = points.filter { $0.point.isValid && $0.isMet }
    guard !met.isEmpty else {
      if valid.allSatisfy({ $0.metric == low.metric }) { return .inert(low) }
      let own = parameter.central.value
      let nearest = valid.min {
        (goal.miss(of: $0.metric), abs($0.value - own))
          < (goal.miss(of: $1.metric), abs($1.value - own))
      }!
      return .none(nearest: nearest, low: low, high: high)
    }
    guard met.count < valid.count else {
      return valid.allSatisfy({ $0.metric == low.metric }) ? .inert(low) : .everywhere
    }
    var solutions: [Solution] = []
    for (number, one) in points.enumerated() where one.isMet {
      /// Whether the goal ceases to be met with a neighbour that is a future.
      func ends(_ neighbour: Int) -> Bool {
        points.indices.contains(neighbour) && points[neighbour].point.isValid
          && !points[neighbour].isMet
      }
      let (begins, ceases) = (ends(number - 1), ends(number + 1))
      if begins, ceases {
        solutions.append(Solution(point: one.point, side: .point))
      } else if begins {
        solutions.append(Solution(point: one.point, side: .from))
      } else if ceases {
        solutions.append(Solution(point: one.point, side: .upTo))
      }
    }
    return solutions.isEmpty ? .everywhere : .solutions(solutions)
  }
}
