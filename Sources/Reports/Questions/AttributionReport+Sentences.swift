// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies

extension AttributionReport {
  /// The difference, what makes most of it, whether order matters, and what does nothing.
  func sentences(_ stack: Attribution, _ shapley: Attribution) -> [String] {
    AnswerReport.changed(shared, language) + [question(shapley)]
      + [alignment?.words(language)].compactMap(\.self)
      + [largest(shapley), order(stack, shapley), sampled(shapley)]
      .compactMap(\.self) + merged(stack, shapley) + inert(shapley)
  }

  private func question(_ shapley: Attribution) -> String {
    AttributionWords.question(
      metric: told, from: value(shapley.from, in: changes.from) + pricesBehind(changes.from),
      baseline: who(changes.from, []),
      to: value(shapley.to, in: changes.to) + pricesBehind(changes.to),
      other: who(changes.to, settings), difference: difference(shapley.whole))[language]
  }

  func who(_ model: Model, _ settings: [String]) -> String {
    let about = [model.scenario.id] + settings
    return "\(model.scenario.title.text(in: language)) (\(about.joined(separator: "; ")))"
  }

  /// The three largest parts; that there are none.
  private func largest(_ shapley: Attribution) -> String? {
    if changes.list.isEmpty { return AttributionWords.none[language] }
    let parts = shapley.largestFirst.prefix(3)
    guard shapley.parts.count > 1 else { return nil }
    let list = parts.map { part in
      AttributionWords.larger(
        path: name(part), count: part.changes.count, amount: difference(part.amount))[language]
    }
    return AttributionWords.largest(list: list.joined(separator: ", "))[language]
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
    return AttributionWords.order(
      order: inOrder, path: name(widest.0), count: widest.0.changes.count,
      stack: difference(widest.0.amount), shapley: difference(widest.1))[language]
  }

  private func sampled(_ shapley: Attribution) -> String? {
    guard case .sampled(let pairs, let seed) = shapley.method else { return nil }
    return AttributionWords.sampled(count: changes.list.count, pairs: pairs, seed: seed)[language]
  }

  /// The order in which the changes are made one after another.
  var inOrder: String { words(isOrdered ? .askedOrder : .fileOrder) }

  /// The parts of several changes: of both ways, or of one that makes them one by one in the other.
  private func merged(_ stack: Attribution, _ shapley: Attribution) -> [String] {
    func groups(_ one: Attribution) -> [[Change]] { one.parts.filter(\.isMerged).map(\.changes) }
    func list(_ changes: [Change]) -> String { changes.map(\.path).joined(separator: ", ") }
    let (inStack, inMean) = (groups(stack), groups(shapley))
    return inMean.map { changes in
      if inStack.contains(changes) { return AttributionWords.merged(list: list(changes))[language] }
      // One by one only if none of them is part of another group there.
      let areAlone = inStack.allSatisfy { Set($0).isDisjoint(with: changes) }
      return areAlone
        ? AttributionWords.mergedInMean(order: inOrder, list: list(changes))[language]
        : AttributionWords.mergedInMeanOnly(list: list(changes))[language]
    }
      + inStack.filter { !inMean.contains($0) }.map { changes in
        AttributionWords.mergedInStack(order: inOrder, list: list(changes))[language]
      }
  }

  private func inert(_ shapley: Attribution) -> [String] {
    guard !shapley.inert.isEmpty else { return [] }
    return [AttributionWords.inert(list: shapley.inert.map(\.path).foldedPaths)[language]]
  }
}
