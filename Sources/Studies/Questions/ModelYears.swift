// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Simulation

/// The years that shape a scenario, such as the one that a target is to be met by.
///
/// They are no numbers that the equations read: with another year it is another model, made anew.
public struct ModelYears: Sendable {
  /// Each with its key path and the scenario's own year; of the measure ``Funding/Measure/year``.
  public let parameters: [ModelParameter]
  /// The model with other years at some of the key paths.
  public let model: @Sendable (_ years: [(path: String, year: Int)]) throws(Faults) -> Model

  /// Years that a scenario has, and how it is made with others.
  public init(
    _ parameters: [ModelParameter],
    model: @escaping @Sendable ([(path: String, year: Int)]) throws(Faults) -> Model
  ) {
    (self.parameters, self.model) = (parameters, model)
  }

  /// The years to look at for one of them where none are asked for: those that a scenario of at
  /// most 200 years can have.
  func bracket(of parameter: ModelParameter, in years: ClosedRange<Int>) -> ClosedRange<Int> {
    switch parameter.path {
    case "start": max(years.upperBound - 199, 1900)...years.upperBound
    case "end": years.lowerBound...min(years.lowerBound + 199, 2399)
    default: years
    }
  }
}
