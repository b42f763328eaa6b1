// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Sensitivity
public import Simulation

/// Finds the value of a parameter with which a goal holds in a wanted share of futures.
///
/// The futures are the same for every value (common random numbers), so that the share is a
/// function of the value alone: a staircase of as many steps as futures, which is halved into
/// rather than followed by its slope.
public struct ProbableSolver: Sendable {
  private let goal: Goal
  private let drivers: InputMapping
  private let slot: Int
  private let design: SampleDesign
  private let grid: ScanGrid
  private let execution: Execution
  private let asked: Int

  /// - Parameters:
  ///   - goal: What is to be met.
  ///   - study: What varies, and as its first metric that of the goal; a law of the parameter
  ///     itself is left out by the caller.
  ///   - model: The scenario laid out.
  ///   - path: The key path of the parameter that is solved for.
  ///   - bracket: The values to look at; nil: all that its measure allows.
  ///   - samples: Futures for each value, at least; the account says how many were played.
  ///   - execution: Who computes, and what happens to invalid futures.
  /// - Throws: ``Funding/Faults``: an equality of numbers, which holds in no share of futures; a
  ///   bracket that holds no value; nothing that varies.
  public init(
    _ goal: Goal, of study: Study, in model: Model, varying path: String,
    bracket: ClosedRange<Double>? = nil, samples: Int, by execution: Execution = Execution()
  ) throws(Faults) {
    guard goal.relation != .equal || goal.metric.isYesOrNo else {
      throw Faults([Fault(.equalityUnderDoubt, allowed: [">=", "<="])])
    }
    drivers = try InputMapping(study, in: model)
    let metric: Metric
    do throws(Fault) {
      metric = try Metric(study.metrics[0], in: drivers.model)
      slot = try drivers.model.place(of: path)
    } catch {
      throw Faults([error])
    }
    self.goal = Goal(metric, goal.relation, goal.value)
    let parameter = drivers.model.parameters[slot - 1]
    if let bracket, !bracket.holdsValue(of: parameter.measure) {
      throw Faults([
        Fault(
          .outOfRange, path: path, found: .spelt("\(bracket.lowerBound)–\(bracket.upperBound)"),
          allowed: [.limits(parameter.measure)])
      ])
    }
    grid = ScanGrid(parameter.measure, around: drivers.model.centralValues[slot], in: bracket)
    do throws(DesignError) {
      design = try SampleDesign(
        .quasiMonteCarlo, of: drivers.inputs, samples: samples, seed: study.seed,
        probabilities: [0.5])
    } catch {
      throw Faults([Fault(.outOfRange, path: "samples", found: .spelt("\(samples)"))])
    }
    (self.execution, asked) = (execution, samples)
  }

  /// Scans the bracket and narrows down every place where the wanted share begins or ceases.
  ///
  /// - Throws: ``Funding/Faults`` if no future is valid.
  public func solve(for wanted: Double) throws(Faults) -> ProbableSolve {
    var scanned: [ProbableSolve.Point] = []
    // A share of futures turns back less often than a metric of one of them.
    for place in grid.places.enumerated().filter({ $0.offset % 12 == 0 }).map({ $0.element })
      + [grid.places.last!]
    where scanned.last?.value != place {
      if let point = try? self.point(at: place) { scanned.append(point) }
    }
    guard !scanned.isEmpty else {
      throw Faults([Fault(.nothingValid, found: .thing(.invalidNumber))])
    }
    scanned = refined(scanned, nearing: wanted)
    var solutions: [ProbableSolve.Solution] = []
    for place in scanned.indices.dropLast() {
      let (below, above) = (scanned[place], scanned[place + 1])
      let isBelow = below.probability.value >= wanted
      guard isBelow != (above.probability.value >= wanted) else { continue }
      let edge = try edge(below, above) { $0.probability.value >= wanted }
      let side: Solution.Side = isBelow ? .upTo : .from
      let written = WrittenEnd(
        edge.value, side, of: drivers.model.parameters[slot - 1].measure,
        digits: ProbableSolve.digits, scale: grid.scale,
        where: { value in (try? point(at: value)).map { $0.probability.value >= wanted } ?? false })
      solutions.append(
        ProbableSolve.Solution(
          point: edge, side: side, written: written,
          atWritten: try point(at: written.inner).probability,
          interval: (
            try end(scanned[...place].reversed(), from: edge, wanted),
            try end(Array(scanned[(place + 1)...]), from: edge, wanted)
          )))
    }
    let own = drivers.model.centralValues[slot]
    let nearest = scanned.min {
      (abs($0.probability.value - wanted), abs($0.value - own))
        < (abs($1.probability.value - wanted), abs($1.value - own))
    }!
    return ProbableSolve(
      goal: goal, parameter: drivers.model.parameters[slot - 1], wanted: wanted,
      bracket: grid.bracket, central: try point(at: own),
      solutions: solutions, nearest: nearest, low: scanned[0], high: scanned.last!,
      asked: asked, isUnchanged: Set(scanned.map { $0.probability.value }).count == 1,
      account: try answer(at: nearest.value).account, varied: drivers.varied)
  }

  /// The points with more around the one that comes nearest, where all lie on one side: what lies
  /// between may come nearer, or be what is wanted.
  private func refined(
    _ scanned: [ProbableSolve.Point], nearing wanted: Double
  ) -> [ProbableSolve.Point] {
    var points = scanned
    for _ in 0..<3 {
      let shares = points.map { $0.probability.value }
      guard Set(shares).count > 1, Set(shares.map { $0 >= wanted }).count == 1,
        let best = points.indices.min(by: { abs(shares[$0] - wanted) < abs(shares[$1] - wanted) })
      else { break }
      let (low, high) = (
        points[max(best - 1, 0)].value, points[min(best + 1, points.count - 1)].value
      )
      for part in 1...8 {
        let place = low + (high - low) * Double(part) / 9
        let value = grid.isWhole ? place.rounded() : place
        guard !points.contains(where: { $0.value == value }) else { continue }
        if let point = try? point(at: value) { points.append(point) }
      }
      points.sort { $0.value < $1.value }
    }
    return points
  }

  /// An end of the values around a solution whose interval holds the wanted share: what lies next to
  /// it on one side, the nearest first, until the share is surely more, or surely less.
  private func end(
    _ beside: [ProbableSolve.Point], from edge: ProbableSolve.Point, _ wanted: Double
  ) throws(Faults) -> Double? {
    func isOpen(_ point: ProbableSolve.Point) -> Bool {
      point.probability.low < wanted && point.probability.high >= wanted
    }
    var inner = edge
    for outer in beside {
      guard isOpen(outer) else {
        // A share without an interval, of futures that all agree, is sure at once.
        guard isOpen(inner) else { return inner.value }
        let (low, high) = inner.value < outer.value ? (inner, outer) : (outer, inner)
        return try self.edge(low, high, where: isOpen).value
      }
      inner = outer
    }
    return nil
  }

  /// The value nearest to where `holds` changes, on the side where it holds.
  private func edge(
    _ below: ProbableSolve.Point, _ above: ProbableSolve.Point,
    where holds: (ProbableSolve.Point) -> Bool
  ) throws(Faults) -> ProbableSolve.Point {
    var (low, high) = (below, above)
    let isBelow = holds(low)
    for _ in 0..<60 {
      let middle = low.value + (high.value - low.value) / 2
      let width = high.value - low.value
      guard width > 1e-6 * max(abs(low.value), abs(high.value), grid.scale),
        low.value < middle, middle < high.value
      else { break }
      let value = grid.isWhole ? middle.rounded() : middle
      guard value > low.value, value < high.value else { break }
      let point = try point(at: value)
      if holds(point) == isBelow { low = point } else { high = point }
    }
    return isBelow ? low : high
  }

  private func point(at value: Double) throws(Faults) -> ProbableSolve.Point {
    let spread = try answer(at: value)["goal"]?.year
    return ProbableSolve.Point(value: value, probability: spread!.by(1)!)
  }

  private func answer(at value: Double) throws(Faults) -> SampleAnswer {
    var values = drivers.model.centralValues
    values[slot] = value
    let response = GoalResponse(goal, drivers, values: values)
    do throws(RunError) {
      return try design.answer(of: response, by: execution)
    } catch {
      throw Faults([Fault(.nothingValid, found: .thing(.invalidNumber))])
    }
  }
}
