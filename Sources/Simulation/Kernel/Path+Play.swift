// SPDX-License-Identifier: GPL-3.0-or-later

extension Path<Double> {
  /// Plays one future.
  ///
  /// - Parameter values: As ``Model/centralValues``, any of them changed.
  public mutating func play(_ model: Model, _ values: [Double]) {
    take(values)
    playParts(model)
  }

  /// The value of `metric`; NaN for a future that is not a valid one or has no finite value there.
  public func validValue(_ metric: Metric) -> Double { valueIfValid(metric) }
}

extension Path<Lanes> {
  /// Plays eight futures side by side; each gives the bits that playing it alone gives.
  ///
  /// - Parameter values: As ``Model/centralValues``, a block of futures for each.
  public mutating func play(_ model: Model, _ values: [Lanes]) {
    take(values)
    playParts(model)
  }

  /// Plays with the numbers that stand in the cells.
  mutating func play(_ model: Model) { playParts(model) }

  /// The value of `metric` in each future; NaN as in a future alone.
  public func validValue(_ metric: Metric) -> Lanes { valueIfValid(metric) }
}

extension Path<Traced> {
  /// Plays one future, each of whose numbers remembers how it came about.
  ///
  /// - Parameter values: As ``Model/centralValues``, any of them changed.
  public mutating func play(_ model: Model, _ values: [Double]) {
    take(
      values.enumerated().map { slot, value in
        slot == Slot.zero.index
          ? Traced(repeating: value) : Traced(parameter: slot - 1, value: value)
      })
    playParts(model)
  }
}

extension Rows {
  /// Plays one part with what can change.
  func play(_ part: Part, _ model: Model, _ cells: inout [Dependence]) {
    var cells = cells.mutableSpan
    play(part, model, &cells, keepsTurns: false)
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
  fileprivate mutating func playParts(_ model: Model) {
    rows.play(parts, model, &cells, keepsTurns: keepsTurns)
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

extension Rows {
  @inline(__always)
  fileprivate func play<L: Lane>(
    _ parts: [Part], _ model: Model, _ cells: inout [L], keepsTurns: Bool
  ) {
    var cells = cells.mutableSpan
    for part in parts { play(part, model, &cells, keepsTurns: keepsTurns) }
  }

  @inline(__always)
  private func play<L: Lane>(
    _ part: Part, _ model: Model, _ cells: inout MutableSpan<L>, keepsTurns: Bool
  ) {
    switch part {
    case .prices: playPrices(model.prices, &cells)
    case .costs: costs.play(runs.costs, &cells)
    case .population: population.play(runs.population, &cells)
    case .specialistCosts: specialistCosts.play(runs.specialistCosts, &cells)
    case .specialistShare: playSpecialistShare(model.specialist!, &cells)
    case .specialistResearch: playSpecialistResearch(model.specialist!, &cells)
    case .existing: playExisting(&cells)
    case .funding: playFunding(model, &cells, keepsTurns: keepsTurns)
    case .overhead(let line): playOverhead(line, model, &cells)
    case .callVolume: playCallVolume(&cells)
    case .ask: if !onTop.isEmpty { playAsk(&cells) }
    case .payments: playPayments(model, &cells)
    case .newProjects(let line): playNewProjects(line, model, &cells)
    case .state: playState(model.stateShare!, &cells)
    case .target(let number): playTarget(number, model.targets[number], &cells)
    case .counted(let number):
      if model.targets[number].countsExisting {
        playCounted(number, model.targets[number], &cells)
      }
    case .gap(let number): playGap(number, &cells)
    case .reached(let number): playReached(number, &cells)
    case .held(let number): playHeld(number, &cells)
    case .share: playShare(&cells)
    case .cumulative: playCumulative(&cells)
    case .cumulativeReal: playCumulativeReal(&cells)
    case .presentValue: playPresentValue(model, &cells)
    }
  }
}
