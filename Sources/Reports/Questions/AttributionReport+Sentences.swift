// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies

extension AttributionReport {
  /// The difference, what makes most of it, whether order matters, and what does nothing.
  func sentences(_ stack: Attribution, _ shapley: Attribution) -> [String] {
    [question(shapley)] + [alignment?.words(language)].compactMap(\.self)
      + [largest(shapley), order(stack, shapley), sampled(shapley)]
      .compactMap(\.self) + merged(stack, shapley) + inert(shapley)
  }

  private func question(_ shapley: Attribution) -> String {
    words(
      .question,
      [
        "metric": metric.text(in: changes.from),
        "from": value(shapley.from, in: changes.from) + kroner,
        "baseline": who(changes.from, []), "to": value(shapley.to, in: changes.to) + kroner,
        "other": who(changes.to, settings), "difference": difference(shapley.whole),
      ])
  }

  /// Which year's kroner real amounts are.
  private var kroner: String {
    guard metric.column?.priceBasis == .real else { return "" }
    return Label.inKronerOf.phrase.filled(
      language, ["year": "\(changes.from.scenario.priceYear)"])
  }

  private func who(_ model: Model, _ settings: [String]) -> String {
    let about = [model.scenario.id] + settings
    return "\(model.scenario.title.text(in: language)) (\(about.joined(separator: "; ")))"
  }

  /// The three largest parts; that there are none.
  private func largest(_ shapley: Attribution) -> String? {
    if changes.list.isEmpty { return words(.none) }
    let parts = shapley.largestFirst.prefix(3)
    guard shapley.parts.count > 1 else { return nil }
    let list = parts.map { part in
      words(.larger, ["path": name(part), "amount": difference(part.amount)])
    }
    return words(.largest, ["list": list.joined(separator: ", ")])
  }

  /// The part for which the order of the changes matters most, where it matters more than a
  /// hundredth of the largest part.
  private func order(_ stack: Attribution, _ shapley: Attribution) -> String? {
    let means = Dictionary(shapley.parts.map { ($0.changes, $0.amount) }) { first, _ in first }
    let size = (shapley.parts + stack.parts).map { abs($0.amount) }.max() ?? 0
    let gaps = stack.parts.compactMap { part in
      means[part.changes].map { (part, $0, abs(part.amount - $0)) }
    }
    guard let widest = gaps.max(by: { $0.2 < $1.2 }), widest.2 > 0.01 * size else { return nil }
    return words(
      .order,
      [
        "path": name(widest.0), "stack": difference(widest.0.amount),
        "shapley": difference(widest.1),
      ])
  }

  private func sampled(_ shapley: Attribution) -> String? {
    guard case .sampled(let pairs, let seed) = shapley.method else { return nil }
    return words(
      .sampled,
      ["count": "\(changes.list.count)", "pairs": "\(pairs)", "seed": "\(seed)"])
  }

  private func merged(_ stack: Attribution, _ shapley: Attribution) -> [String] {
    var seen: Set<[Change]> = []
    return (stack.parts + shapley.parts).filter { $0.isMerged && seen.insert($0.changes).inserted }
      .map { words(.merged, ["list": $0.changes.map(\.path).joined(separator: ", ")]) }
  }

  private func inert(_ shapley: Attribution) -> [String] {
    guard !shapley.inert.isEmpty else { return [] }
    return [words(.inert, ["list": shapley.inert.map(\.path).foldedPaths])]
  }
}
