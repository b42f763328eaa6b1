// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension Comparison {
  /// The columns asked for, of each side its own; those that not every side has are faults.
  static func sharedColumns(
    _ names: [String]?, _ sides: [Side], _ baseline: Int, _ prices: Column.PriceBasis,
    _ faults: inout [Fault]
  ) -> [[Column]] {
    let tables = sides.map { $0.projection.model.allColumns }
    let byID = tables.map { Dictionary(uniqueKeysWithValues: $0.map { ($0.id, $0) }) }
    func of(_ id: String) -> [Column?] { byID.map { $0[id] } }
    guard let names, names != ["all"] else {
      let own = names == nil ? sides[baseline].projection.columns : tables[baseline]
      return own.map { of($0.id).compactMap { $0 } }.filter { $0.count == sides.count }
    }
    var ids: [String] = []
    for name in names where name != "year" {  // The year always stands first.
      let known = ([tables[baseline]] + tables).flatMap { $0 }
      var found = known.filter { $0.id == name || $0.kind.rawValue == name }.map { $0.id }
      if found.isEmpty, prices == .real, name.hasSuffix("_real") {
        // A table of fixed prices calls its columns so.
        found = known.filter { $0.id == name.dropLast(5) }.map { $0.id }
      }
      if found.isEmpty {
        faults.append(.unknown(.unknownColumn, name, among: tables[baseline].map { $0.id }))
      }
      for id in found where !ids.contains(id) { ids.append(id) }
    }
    return ids.compactMap { id in
      let columns = of(id).compactMap { $0 }
      if columns.count == sides.count { return columns }
      faults.append(notShared(id, zip(sides, of(id)).filter { $1 != nil }.map { $0.0 }))
      return nil
    }
  }

  /// The metric of each side; nil, and a fault, if not every side has it.
  static func sharedMetric(
    _ text: String, _ sides: [Side], _ faults: inout [Fault]
  ) -> [Metric]? {
    var metrics: [Metric] = []
    var having: [Side] = []
    var own: [Fault] = []
    for side in sides {
      do throws(Fault) {
        metrics.append(try Metric(text, in: side.projection.model))
        having.append(side)
      } catch {
        own.append(error)
      }
    }
    if own.isEmpty { return metrics }
    faults.append(having.isEmpty ? own[0] : notShared(text, having))
    return nil
  }

  private static func notShared(_ name: String, _ having: [Side]) -> Fault {
    Fault(.notShared, found: .spelt(name), allowed: having.map { .spelt($0.name) })
  }
}
