// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
import Simulation

/// That the real amounts of a side are told in kroner of another year than its own.
public struct PriceAlignment: Hashable, Sendable {
  /// Of the side.
  public let name: String
  /// Its own price year.
  public let from: Int
  /// The baseline's price year.
  public let to: Int
  /// P(to)/P(from) by the side's own deflator: what its real amounts are multiplied by.
  public let factor: Double
}

extension PriceAlignment {
  /// Nil if the price years are the same.
  ///
  /// - Throws: ``Funding/Faults`` with the name of the side for its file, if its prices do not
  ///   reach `year`.
  public init?(of side: Comparison.Side, to year: Int) throws(Faults) {
    let projection = side.projection
    guard projection.scenario.priceYear != year else { return nil }
    var scenario = projection.scenario
    scenario.priceYear = year
    let rebased: Projection
    do throws(Faults) {
      let model = try Model(scenario)
      let paths = projection.model.parameters.map { $0.path }
      var own: [String: Double] = [:]
      for (path, value) in zip(paths, projection.values.dropFirst()) where own[path] == nil {
        own[path] = value
      }
      let values = model.parameters.map { own[$0.path] ?? $0.central.value }
      rebased = try Projection(model, values: [0] + values)
    } catch {
      let place = Fault.Place(file: side.name, line: 0, column: 0)
      throw Faults([
        Fault(
          .yearOutside, path: "price_year", found: "\(year)",
          allowed: [scenario.deflator.knownLevels], place: place)
      ])
    }
    let start = projection.years.lowerBound
    let (own, other) = (projection[Column(.deflator), start], rebased[Column(.deflator), start])
    self.init(
      name: side.name, from: projection.scenario.priceYear, to: year, factor: own / other)
  }
}

extension PriceSeries {
  /// The years whose price level it gives: growth is from the year before.
  fileprivate var knownLevels: Fault.Term {
    var first = observed?.first
    if first == nil, case .byYear(let rates) = growth?.timeline { first = rates.first?.year }
    let from = (first ?? 1) - 1
    guard growth == nil, let last = observed?.last else { return .fromYear(from) }
    return .spelt("\(from)–\(last)")
  }
}
