// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Simulation

/// Finds the values of one parameter at which a metric meets a goal.
///
/// The bracket is scanned on a grid, and both sides of every jump between its points are looked at;
/// every change of sides between neighbours is then narrowed down, by Brent's method where the
/// metric is continuous and by sections where it is not. Two solutions between two neighbours of
/// the grid are found where the metric turns back there.
public struct Solver: Sendable {
  /// The goal to be met.
  public let goal: Goal
  /// The parameter that is solved for.
  public let parameter: ModelParameter
  let grid: ScanGrid
  let central: Double
  var curve: Curve

  /// - Parameters:
  ///   - goal: What is to be met.
  ///   - model: The scenario laid out.
  ///   - index: The parameter's place in the values, as ``Simulation/Model/place(of:)`` tells it.
  ///   - values: The numbers to play with; nil: the scenario's own.
  ///   - bracket: The values of the parameter to look at; nil: all that its measure allows.
  /// - Throws: ``Funding/Fault`` for a bracket that holds no value that the measure allows.
  public init(
    _ goal: Goal, in model: Model, varying index: Int, values: [Double]? = nil,
    bracket: ClosedRange<Double>? = nil
  ) throws(Fault) {
    let values = values ?? model.centralValues
    curve = Curve(goal.metric, of: model, values, varying: index)
    (self.goal, parameter, central) = (goal, model.parameters[index - 1], values[index])
    let measure = parameter.measure
    if let bracket, !bracket.holdsValue(of: measure) {
      throw Fault(
        .outOfRange, path: parameter.path,
        found: .spelt("\(bracket.lowerBound)–\(bracket.upperBound)"), allowed: [.limits(measure)])
    }
    grid = ScanGrid(measure, around: central, in: bracket)
  }

  /// The values of the parameter that are looked at.
  public var bracket: ClosedRange<Double> { grid.bracket }

  /// Scans the bracket and narrows down what is found there.
  public mutating func solve() -> Solve {
    let points = turned(jumped(curve.regimePoints(at: grid.places)))
    let valid = points.filter { $0.isValid }
    var found = Findings()
    if isUnchanged(valid) || !valid.contains(where: { !goal.isMet(by: $0.metric) }) {
      // Nothing begins or ceases to be met.
    } else if goal.relation == .equal {
      findEqual(points, &found)
    } else {
      findEdges(points, &found)
    }
    found.solutions = found.solutions.map { written($0) }
    return Solve(
      goal: goal, parameter: parameter, bracket: grid.bracket, asked: grid.bracket,
      central: curve.point(at: central),
      hasInvalid: valid.count < points.count, jumps: found.jumps,
      outcome: outcome(valid, found.solutions))
  }

  private mutating func outcome(_ valid: [CurvePoint], _ solutions: [Solution]) -> Solve.Outcome {
    guard let low = valid.first, let high = valid.last else { return .invalid }
    if isUnchanged(valid) { return .inert(low) }
    if !solutions.isEmpty { return .solutions(solutions) }
    if valid.allSatisfy({ goal.isMet(by: $0.metric) }) { return .everywhere }
    // Of values as near, as of years, the one that changes least.
    let nearest = valid.min {
      (goal.miss(of: $0.metric), abs($0.value - central))
        < (goal.miss(of: $1.metric), abs($1.value - central))
    }!
    return .none(nearest: written(nearest), low: written(low), high: written(high))
  }

  /// Whether the metric is the same at all `points` but for rounding.
  private func isUnchanged(_ points: [CurvePoint]) -> Bool {
    guard let first = points.first?.metric else { return true }
    let slack = first.isFinite ? Tolerance.relative * abs(first) : 0
    return points.allSatisfy { $0.metric == first || abs($0.metric - first) <= slack }
  }
}

/// What a solver has found so far, in rising order of the parameter's value.
struct Findings {
  var solutions: [Solution] = []
  var jumps: [Solve.Jump] = []
}

extension ClosedRange<Double> {
  func holdsValue(of measure: Measure) -> Bool {
    guard overlaps(measure.limits) else { return false }
    if measure.isOpen && upperBound <= measure.limits.lowerBound + ScanGrid.margin { return false }
    return !measure.isWhole || lowerBound.rounded(.up) <= upperBound
  }
}

extension Model {
  /// The place in the list of values of the parameter at `path`, or of the one alone that ends so.
  ///
  /// - Throws: ``Funding/Fault`` with the paths that there are, or those to choose from.
  public func place(of path: String) throws(Fault) -> Int {
    let index = index(of: try Fault.path(path, among: parameters.map { $0.path }))!
    guard !parameters[index - 1].isPartOfWhole else {
      throw Fault(.partOfWhole, found: .spelt(parameters[index - 1].path))
    }
    return index
  }
}
