// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Simulation

/// What one parameter must be to meet a goal, for each of many values of another.
public struct Frontier: Hashable, Sendable {
  /// The goal to be met.
  public let goal: Goal
  /// The parameter whose values are given.
  public let given: ModelParameter
  /// The parameter that is solved for.
  public let required: ModelParameter
  /// One for each value given, in their order.
  public let points: [Point]

  /// One value of the given parameter, and what was found for it.
  public struct Point: Hashable, Sendable {
    /// Of the parameter given.
    public let given: Double
    /// The other parameter's value that meets the goal, or why there is none.
    public let answer: Answer
    /// Whether some values of the other lead to no valid future, or to none that the goal can be asked
    /// of, so that the answer does not hold for them.
    public let hasInvalid: Bool

    init(given: Double, answer: Answer, hasInvalid: Bool = false) {
      (self.given, self.answer, self.hasInvalid) = (given, answer, hasInvalid)
    }

    /// The value of the other that it takes; nil if there is none, or any would do.
    ///
    /// Of a stretch of values it is the end that was followed.
    public var required: Double? {
      if case .required(let solution, _) = answer { solution.value } else { nil }
    }

    /// The same, lowest first, with how it is written: of a stretch both ends, as far as it ends in
    /// what was looked at.
    public var solutions: [Solution] {
      guard case .required(let solution, let other) = answer else { return [] }
      return [solution, other].compactMap { $0 }.sorted { $0.value < $1.value }
    }
  }

  /// The finding for one value of the given parameter.
  public enum Answer: Hashable, Sendable {
    /// The solution that was followed, and the other end of the stretch if it is the end of one.
    case required(Solution, otherEnd: Solution?)
    /// Every value of the other meets the goal.
    case everywhere
    /// No value does; this one comes nearest.
    case none(nearest: CurvePoint)
    /// The other changes nothing.
    case inert(CurvePoint)
    /// No value leads to a valid future.
    case invalid
  }

  /// Solves for `index` at every one of `places`.
  ///
  /// Where there are several solutions, the first point takes the one nearest the central value,
  /// and every later one that nearest to where the points before it lead, so that a curve is
  /// followed. It is looked for there first; only if there is not just one, or it may be one end of
  /// a stretch that has another, all over the bracket.
  ///
  /// - Parameters:
  ///   - goal: What is to be met.
  ///   - model: The scenario laid out.
  ///   - index: The place in the values of the parameter that is solved for.
  ///   - other: The place of the parameter that is given.
  ///   - places: Its values, best in rising order.
  ///   - values: The numbers to play with; nil: the scenario's own.
  ///   - bracket: The values of the parameter solved for to look at; nil: all that are allowed.
  /// - Throws: ``Funding/Fault`` for a bracket, or a given value, that the measure does not allow.
  public init(
    _ goal: Goal, in model: Model, solvingFor index: Int, over other: Int, at places: [Double],
    values: [Double]? = nil, bracket: ClosedRange<Double>? = nil
  ) throws(Fault) {
    precondition(index != other, "a parameter is not solved for itself")
    var solver = try Solver(goal, in: model, varying: index, values: values, bracket: bracket)
    (self.goal, required) = (goal, solver.parameter)
    given = model.parameters[other - 1]
    for place in places where !given.measure.allows(place) {
      throw Fault(
        .outOfRange, path: given.path, found: .spelt("\(place)"), allowed: [.limits(given.measure)])
    }
    var trail = Trail()
    points = places.map { place in
      solver.curve.set(other, to: place)
      let guess = trail.guess(at: place)
      if let guess, let side = trail.side, let solution = solver.solve(near: guess, side) {
        trail.append(place, solution)
        return Point(given: place, answer: .required(solution, otherEnd: nil))
      }
      let solve = solver.solve()
      let answer = Answer(solve, near: guess)
      if case .required(let solution, _) = answer {
        trail.append(place, solution)
      } else {
        trail = Trail()
      }
      return Point(given: place, answer: answer, hasInvalid: solve.leavesOut)
    }
  }
}

extension Frontier {
  /// What was found of each value given, one after another; nil where it makes no sound scenario.
  ///
  /// Of several solutions each takes the one nearest to that before it.
  public init(
    _ goal: Goal, of given: ModelParameter, solvingFor required: ModelParameter,
    _ found: [(given: Double, solve: Solve?)]
  ) {
    (self.goal, self.given, self.required) = (goal, given, required)
    var last: Double?
    points = found.map { one in
      let point = Point(
        given: one.given, answer: one.solve.map { .init($0, near: last) } ?? .invalid,
        hasInvalid: one.solve?.leavesOut ?? false)
      last = point.required
      return point
    }
  }
}

extension Frontier.Answer {
  init(_ solve: Solve, near guess: Double?) {
    switch solve.outcome {
    case .solutions(let solutions):
      let nearest = solutions.nearest(to: guess ?? solve.central.value)!
      self = .required(nearest, otherEnd: solutions.otherEnd(of: nearest))
    case .everywhere: self = .everywhere
    case .none(let nearest, _, _): self = .none(nearest: nearest)
    case .inert(let point): self = .inert(point)
    case .invalid: self = .invalid
    }
  }
}

/// The last two points of a frontier, which tell where the next one is to be looked for.
private struct Trail {
  private var last: (given: Double, solution: Solution)?
  private var before: (given: Double, solution: Solution)?

  var side: Solution.Side? { last?.solution.side }

  mutating func append(_ given: Double, _ solution: Solution) {
    (before, last) = (last, (given, solution))
  }

  /// On the straight line through both; with one of them, there.
  func guess(at place: Double) -> Double? {
    guard let last else { return nil }
    guard let before, before.given != last.given else { return last.solution.value }
    let slope = (last.solution.value - before.solution.value) / (last.given - before.given)
    return last.solution.value + slope * (place - last.given)
  }
}
