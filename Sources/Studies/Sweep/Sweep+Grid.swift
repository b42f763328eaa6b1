// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity
import Simulation

extension Sweep {
  /// The levers that are lists of values; what else varies keeps the scenario's own values.
  var axes: [Grid.Axis] {
    drivers.factors.compactMap { factor in factor.values.map { Grid.Axis(factor.name, $0) } }
  }

  /// What varies and is not in the grid.
  public var heldCentral: [String] {
    guard case .grid = study.method else { return [] }
    return drivers.factors.filter { $0.values == nil }.map(\.name)
  }

  /// The model with the levers of the grid alone.
  var gridResponse: SweepResponse {
    let places = drivers.factors.filter { $0.values != nil }.map { factor in
      factor.paths.compactMap { model.index(of: $0) }
    }
    return SweepResponse(
      model, places: places, offsets: places.map { _ in 0 }, outputs, identity: response.identity)
  }
}
