// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Simulation

/// The values of a parameter between which a goal can be met and beyond which it never is, whatever
/// another parameter is.
///
/// Where nothing else may change, it is what ``Solver`` finds for the goal.
public struct BreakEven: Hashable, Sendable {
  /// The goal to be met.
  public let goal: Goal
  /// The parameter that is asked about, with the scenario's own value.
  public let parameter: ModelParameter
  /// The parameter that may take any value; nil if all others stay as they are.
  public let free: ModelParameter?
  /// The values of the parameter that are looked at, in the unit of its measure.
  public let bracket: ClosedRange<Double>
  /// The values with which the goal is within reach.
  public let outcome: Outcome

  /// The extent of the values with which the goal is within reach.
  public enum Outcome: Hashable, Sendable {
    /// Where the goal begins or ceases to be within reach, lowest value first.
    case edges([Edge])
    /// Every value looked at leaves the goal within reach.
    case always
    /// No value does.
    case never
  }

  /// An end of the values with which the goal can be met.
  public struct Edge: Hashable, Sendable {
    /// The outermost value of the parameter with which the goal can be met.
    public let value: Double
    /// `from`: with this value and those next above it; `upTo`: with those next below it.
    public let side: Solution.Side
    /// The value as people read it, in six digits.
    public let written: WrittenEnd
    /// A value of the free parameter that meets the goal there; nil without such a parameter.
    public let free: Double?
  }

  /// The edge nearest the scenario's own value.
  public var nearestEdge: Edge? {
    guard case .edges(let edges) = outcome else { return nil }
    let central = parameter.central.value
    return edges.min { abs($0.value - central) < abs($1.value - central) }
  }

  /// - Parameters:
  ///   - goal: What is to be met.
  ///   - model: The scenario laid out.
  ///   - index: The place in the values of the parameter that is asked about.
  ///   - free: The place of the one that may take any value in `freeBracket`; nil: none may.
  ///   - values: The numbers to play with; nil: the scenario's own.
  ///   - bracket: The values to look at; nil: all that the measure allows.
  ///   - freeBracket: The values that the free one may take; nil: all that its measure allows.
  /// - Throws: ``Funding/Fault`` for a bracket that holds no value that the measure allows.
  public init(
    _ goal: Goal, in model: Model, of index: Int, freeing free: Int? = nil,
    values: [Double]? = nil, bracket: ClosedRange<Double>? = nil,
    freeBracket: ClosedRange<Double>? = nil
  ) throws(Fault) {
    var solver = try Solver(goal, in: model, varying: index, values: values, bracket: bracket)
    (self.goal, parameter, self.bracket) = (goal, solver.parameter, solver.bracket)
    self.free = free.map { model.parameters[$0 - 1] }
    guard let free else {
      outcome = Outcome(solver.solve())
      return
    }
    precondition(free != index, "a parameter is not both asked about and free")
    var reach = Reach(
      solver: try Solver(goal, in: model, varying: free, values: values, bracket: freeBracket),
      index: index)
    outcome = reach.outcome(over: solver.grid)
  }
}

extension BreakEven.Outcome {
  fileprivate init(_ solve: Solve) {
    switch solve.outcome {
    case .solutions(let solutions):
      self = .edges(
        solutions.map {
          .init(value: $0.value, side: $0.side, written: $0.written, free: nil)
        })
    case .everywhere: self = .always
    case .none, .invalid: self = .never
    case .inert(let point): self = solve.goal.isMet(by: point.metric) ? .always : .never
    }
  }
}

/// Whether any value of a free parameter meets the goal, as a function of another parameter.
private struct Reach {
  var solver: Solver
  let index: Int

  /// A value of the free parameter that meets the goal; nil if none does.
  mutating func free(at value: Double) -> Double? {
    solver.curve.set(index, to: value)
    let solve = solver.solve()
    if let solution = solve.nearestSolution { return solution.value }
    switch solve.outcome {
    case .everywhere: return solve.isAlreadyMet ? solve.central.value : solver.bracket.lowerBound
    case .inert(let point): return solve.goal.isMet(by: point.metric) ? point.value : nil
    case .solutions, .none, .invalid: return nil
    }
  }

  mutating func outcome(over grid: ScanGrid) -> BreakEven.Outcome {
    // Every fourth value of the grid: each one is a whole scan of the free parameter.
    let all = grid.places
    let numbers = all.indices.filter { $0 % 4 == 0 || $0 == all.count - 1 }
    let places = numbers.map { all[$0] }
    let frees = places.map { free(at: $0) }
    var edges: [BreakEven.Edge] = []
    for number in places.indices.dropFirst()
    where (frees[number - 1] == nil) != (frees[number] == nil) {
      edges.append(edge(places[number - 1], places[number], isMetAbove: frees[number] != nil, grid))
    }
    if !edges.isEmpty { return .edges(edges) }
    return frees.contains { $0 != nil } ? .always : .never
  }

  /// By halves, to a relative distance of 1e-9.
  private mutating func edge(
    _ left: Double, _ right: Double, isMetAbove: Bool, _ grid: ScanGrid
  ) -> BreakEven.Edge {
    var (left, right) = (left, right)
    while right - left > 1e-9 * max(abs(left), abs(right), grid.scale * 1e-3) {
      let half = left + (right - left) / 2
      let middle = grid.isWhole ? half.rounded(.down) : half
      guard middle > left, middle < right else { break }
      if (free(at: middle) != nil) == isMetAbove { right = middle } else { left = middle }
    }
    let value = isMetAbove ? right : left
    let side: Solution.Side = isMetAbove ? .from : .upTo
    let written = WrittenEnd(
      value, side, of: grid.measure, scale: grid.scale, where: { free(at: $0) != nil })
    return .init(value: value, side: side, written: written, free: free(at: value))
  }
}
