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
    return drivers.factors.filter { $0.values == nil }.map { $0.name }
  }

  /// The model with the levers of the grid alone.
  var gridResponse: SweepResponse {
    let places = drivers.factors.filter { $0.values != nil }.map { factor in
      factor.paths.compactMap { model.index(of: $0) }
    }
    let shown = model.years(with: self.variants)
    // Its coordinates are the levers with values, which may be fewer than those of the study.
    let coordinates = drivers.factors.indices.filter { drivers.factors[$0].values != nil }
    let variants = self.variants.map { variant in
      SweepResponse.Variant(
        years: Dictionary(
          uniqueKeysWithValues: variant.years.map { (coordinates.firstIndex(of: $0)!, $1) }),
        response: SweepResponse(
          variant.model,
          places: coordinates.map { number in
            drivers.factors[number].paths.compactMap { variant.model.index(of: $0) }
          }, offsets: places.map { _ in 0 }, variant.outputs, years: shown,
          identity: response.identity))
    }
    return SweepResponse(
      model, places: places, offsets: places.map { _ in 0 }, outputs, years: shown,
      variants: variants, identity: response.identity)
  }
}
