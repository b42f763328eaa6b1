// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension Attribution {
  /// The metric's values at both ends.
  static func ends(
    _ mixtures: inout CoalitionValues
  ) throws(Refusal) -> (from: Double, to: Double, all: Subset) {
    let changes = mixtures.changes
    let count = changes.list.count
    guard count <= Subset.largest else {
      throw .tooManyChanges(count, largest: Subset.largest)
    }
    for model in [changes.from, changes.to] {
      let (metric, projection): (Metric, Projection)
      do throws(Fault) {
        metric = try Metric(mixtures.metric, in: model)
      } catch {
        throw .faults(Faults([error]))
      }
      do throws(Faults) {
        projection = try Projection(model)
      } catch {
        throw .faults(error)
      }
      if var fault = projection.absence(of: metric) {
        fault.path = mixtures.metric
        throw .faults(Faults([fault]))
      }
    }
    let all = Subset(first: count)
    mixtures.compute([0, all])
    guard let from = mixtures.value(0), let to = mixtures.value(all) else {
      throw .inseparable(changes.list.map { $0.path })
    }
    try refuseNever([from, to], mixtures)
    try refuseYesOrNo(from, to, mixtures)
    return (from, to, all)
  }

  /// A year that never comes has no difference to another.
  static func refuseNever(
    _ values: some Sequence<Double?>, _ mixtures: CoalitionValues
  ) throws(Refusal) {
    guard values.contains(where: { $0 == .infinity }) else { return }
    let last = min(mixtures.changes.from.years.upperBound, mixtures.changes.to.years.upperBound)
    let target = mixtures.metric.split(separator: ":").last ?? ""
    throw .never(mixtures.metric, instead: ["share@\(last)", "gap:\(target)@\(last)"])
  }

  /// Half of a yes says nothing; what is short of the target does.
  private static func refuseYesOrNo(
    _ from: Double, _ to: Double, _ mixtures: CoalitionValues
  ) throws(Refusal) {
    guard let metric = try? Metric(mixtures.metric, in: mixtures.changes.from) else { return }
    let (year, target): (Int, Int)
    switch metric {
    case .met(let index, let by): (year, target) = (by, index)
    case .held(let index): (year, target) = (mixtures.changes.from.years.upperBound, index)
    default: return
    }
    let shown = min(year, mixtures.changes.to.years.upperBound)
    let name = mixtures.changes.from.scenario.targets[target].name
    throw .yesOrNo(
      mixtures.metric, from: from != 0, to: to != 0,
      instead: ["share@\(shown)", "gap:\(name)@\(shown)"])
  }

  /// Whether two values are the same but for rounding.
  static func isSame(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= 1e-12 * max(abs(a), abs(b))
  }
}
