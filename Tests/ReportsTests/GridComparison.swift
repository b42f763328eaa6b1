// SPDX-License-Identifier: GPL-3.0-or-later

import Simulation

@testable import Reports

/// The first figure of a grid that is not the engine's.
struct GridComparison {
  /// What a formula's value may differ by, relative: each adds and multiplies in an order of its own.
  static let tolerance = 1e-9

  let fault: String?

  init(_ projection: Projection, _ reader: inout GridReader) {
    for column in projection.model.allColumns {
      guard reader.grid.numbers[column.id] != nil else {
        fault = "there is no row for \(column.id)"
        return
      }
      for year in projection.years {
        let (engine, cell) = (projection[column, year], reader.value(of: column.id, in: year))
        // What compares with nothing is no number, and an empty cell.
        if engine.isNaN, cell == .words("") { continue }
        if case .number(let grid) = cell,
          abs(engine - grid) <= Self.tolerance * max(abs(engine), 1e-3)
        {
          continue
        }
        fault = "\(column.id)@\(year) is \(cell), not \(engine)"
        return
      }
    }
    fault = nil
  }
}
