// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

/// Where a scenario has its structure: nowhere, in the funding frame, on top of it, or some in each.
/// What costs nothing in every year shown is nowhere.
enum StructurePlace {
  case nowhere, within, partly, onTop

  init(of projection: Projection) {
    let columns = projection.columns.filter { $0.kind == .overhead }
    let lines = zip(columns, projection.scenario.overheads).filter { column, _ in
      projection.years.contains { projection[column, $0] != 0 }
    }
    let places = Set(lines.map { $1.funded })
    self =
      places.isEmpty
      ? .nowhere : places.count > 1 ? .partly : places.contains(.within) ? .within : .onTop
  }

  /// The frame, with what it is for.
  var frame: TableWords {
    switch self {
    case .nowhere: .frameOfAwards
    case .within: .frameLong
    case .partly: .frameOfPart
    case .onTop: .frameBelowStructure
    }
  }

  /// What the frame is, beside the cash need.
  var frameMeaning: TableNoteWords {
    switch self {
    case .nowhere: .meaningOfAwards
    case .within: .frameMeaning
    case .partly: .meaningOfPart
    case .onTop: .meaningBelowStructure
    }
  }

  /// The same of several scenarios.
  static func frameMeaning(of projections: [Projection]) -> TableNoteWords {
    let meanings = Set(projections.map { StructurePlace(of: $0).frameMeaning })
    return meanings.count == 1 ? meanings.first! : .meaningOfAny
  }
}
