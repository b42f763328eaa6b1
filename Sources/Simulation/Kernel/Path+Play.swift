// SPDX-License-Identifier: GPL-3.0-or-later

extension Path<Double> {
  /// Plays one future.
  ///
  /// - Parameter values: As ``Model/centralValues``, any of them changed.
  public mutating func play(_ model: Model, _ values: [Double]) {
    playEverything(model, values)
  }
}

extension Path<Lanes<8>> {
  /// Plays eight futures side by side; each gives the bits that playing it alone gives.
  ///
  /// - Parameter values: As ``Model/centralValues``, a block of futures for each.
  public mutating func play(_ model: Model, _ values: [Lanes<8>]) {
    playEverything(model, values)
  }
}

extension Path<Traced> {
  /// Plays one future, each of whose numbers remembers how it came about.
  ///
  /// - Parameter values: As ``Model/centralValues``, any of them changed.
  public mutating func play(_ model: Model, _ values: [Double]) {
    let traced = values.enumerated().map { slot, value in
      slot == Slot.zero.index
        ? Traced(repeating: value) : Traced(parameter: slot - 1, value: value)
    }
    playEverything(model, traced)
  }
}

extension Path {
  // Called with three concrete lanes in this module only, so that the optimiser makes a special copy
  // of every equation for each.
  @inline(__always)
  mutating func playEverything(_ model: Model, _ values: [L]) {
    precondition(values.count == model.centralValues.count, "the values are another model's")
    (fault, faultYear) = (L(repeating: 0), L(repeating: 0))
    playPrices(model, values)
    playCosts(model, values)
    playFunding(model, values)
    playOverheads(model, values)
    playCalls(model, values)
    playSources(model, values)
    playTargets(model, values)
    playTotals(model, values)
  }

  /// Remembers a fault where `mask` says so; the one of the earliest year stays.
  mutating func note(_ what: PlayFault, in year: Int, where mask: L.Mask) {
    guard L.any(mask) else { return }
    let isNone = L.atLeast(L(repeating: 0), fault)
    let isLater = L.atLeast(faultYear, L(repeating: Double(year + 1)))
    let isFirst = L.both(mask, L.either(isNone, isLater))
    fault = fault.replacing(with: L(repeating: Double(what.rawValue)), where: isFirst)
    faultYear = faultYear.replacing(with: L(repeating: Double(year)), where: isFirst)
  }
}

/// Why a future is not a valid one.
public enum PlayFault: Int, Sendable {
  /// A phase of listed amounts does not list the year.
  case amountMissing = 1
  /// A geometric climb begins at nothing.
  case geometricFromZero
  /// The funding frame is negative.
  case fundingNegative
  /// The overheads within the frame are larger than it.
  case overheadsExceedFunding
}
