// SPDX-License-Identifier: GPL-3.0-or-later

extension Path<Double> {
  /// Plays one future of `model`.
  ///
  /// Its `values` are as ``Model/centralValues``, any of them changed.
  public mutating func evaluate(_ model: Model, _ values: [Double]) {
    take(values)
    evaluateParts(model)
  }

  /// The value of `metric`, infinity for a year that never comes; NaN for a future that is not a
  /// valid one, or has no other finite value there.
  public func validValue(_ metric: Metric) -> Double { valueIfValid(metric) }
}

extension Path<Vector8> {
  /// Plays eight futures of `model` side by side; each gives the bits that playing it alone gives.
  ///
  /// Their `values` are as ``Model/centralValues``, a block of futures for each.
  public mutating func evaluate(_ model: Model, _ values: [Vector8]) {
    take(values)
    evaluateParts(model)
  }

  /// Plays with the numbers that stand in the cells.
  mutating func evaluate(_ model: Model) { evaluateParts(model) }

  /// The value of `metric` in each future; NaN as in a future alone.
  public func validValue(_ metric: Metric) -> Vector8 { valueIfValid(metric) }
}

extension Path<Traced> {
  /// Plays one future of `model`, each of whose numbers remembers how it came about.
  ///
  /// Its `values` are as ``Model/centralValues``, any of them changed.
  public mutating func evaluate(_ model: Model, _ values: [Double]) {
    take(
      values.enumerated().map { slot, value in
        slot == Slot.zero.index
          ? Traced(repeating: value) : Traced(parameter: slot - 1, value: value)
      })
    evaluateParts(model)
  }
}

extension StateLayout {
  /// Plays one part with what can change.
  func evaluate(_ part: EquationStep, _ model: Model, _ cells: inout [Dependence]) {
    var cells = cells.mutableSpan
    evaluate(part, model, &cells, recordsPhases: false)
  }
}

// Called with four concrete lanes in this module only, so that the optimiser makes a special copy
// of every equation for each.
extension Path {
  @inline(__always)
  fileprivate mutating func take(_ values: [L]) {
    precondition(values.count == rows.valueCount, "the values are another model's")
    for slot in values.indices { cells[slot] = values[slot] }
  }

  @inline(__always)
  fileprivate mutating func evaluateParts(_ model: Model) {
    rows.evaluate(parts, model, &cells, recordsPhases: recordsPhases)
  }

  @inline(__always)
  fileprivate func valueIfValid(_ metric: Metric) -> L {
    let value = value(metric)
    var isValid = L.atLeast(L(repeating: 0), fault)
    // Never is an answer; any other infinity is a number too large to hold.
    if !metric.mayBeInfinite {
      isValid = L.both(isValid, L.atLeast(value - value, L(repeating: 0)))
    }
    return L(repeating: .nan).replacing(with: value, where: isValid)
  }
}

extension StateLayout {
  @inline(__always)
  fileprivate func evaluate<L: Arithmetic>(
    _ parts: [EquationStep], _ model: Model, _ cells: inout [L], recordsPhases: Bool
  ) {
    var cells = cells.mutableSpan
    for part in parts { evaluate(part, model, &cells, recordsPhases: recordsPhases) }
  }

  @inline(__always)
  private func evaluate<L: Arithmetic>(
    _ part: EquationStep, _ model: Model, _ cells: inout MutableSpan<L>, recordsPhases: Bool
  ) {
    switch part {
    case .prices: evaluatePrices(model.prices, &cells)
    case .costs: costs.evaluate(runs.costs, &cells)
    case .population: population.evaluate(runs.population, &cells)
    case .specialistCosts: specialistCosts.evaluate(runs.specialistCosts, &cells)
    case .specialistShare: evaluateSpecialistShare(model.specialist!, &cells)
    case .specialistResearch: evaluateSpecialistResearch(model.specialist!, &cells)
    case .stream(let number):
      existingStreams[number].evaluate(runs.existing[number], &cells)
    case .existing: evaluateExisting(&cells)
    case .funding: evaluateFunding(model, &cells, recordsPhases: recordsPhases)
    case .overhead(let line): evaluateOverhead(line, model, &cells)
    case .callVolume: evaluateCallVolume(&cells)
    case .ask: if !onTop.isEmpty { evaluateAsk(&cells) }
    case .payments: evaluatePayments(model, &cells)
    case .newProjects(let line): evaluateNewProjects(line, model, &cells)
    case .state: evaluateState(model.stateShare!, &cells)
    case .target(let number): evaluateTarget(number, model.targets[number], &cells)
    case .counted(let number):
      if model.targets[number].countsExisting {
        evaluateCounted(number, model.targets[number], &cells)
      }
    case .gap(let number): evaluateGap(number, &cells)
    case .reached(let number): evaluateReached(number, &cells)
    case .held(let number): evaluateHeld(number, &cells)
    case .share: evaluateShare(&cells)
    case .cumulative: evaluateCumulative(&cells)
    case .cumulativeReal: evaluateCumulativeReal(&cells)
    case .presentValue: evaluatePresentValue(model, &cells)
    }
  }
}
