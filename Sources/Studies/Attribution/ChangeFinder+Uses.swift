// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension ChangeFinder {
  mutating func findTarget(_ spot: ParameterReference<Target>) {
    find(spot.at("share", \.level))
    find(spot.at("by", \.by))
    find(spot.at("counting", \.counting))
    find(spot.at("measure", \.basis))
  }

  mutating func findOverhead(_ spot: ParameterReference<Overhead>) {
    switch (spot.look(from)?.cost, spot.look(to)?.cost) {
    case (.share, .share):
      find(
        spot.at(
          "share", look: { if case .share(let share) = $0.cost { share } else { nil } },
          put: { $0.cost = .share($1) }))
    case (.bodies, .bodies): findBodies(spot)
    case (_, let cost):
      add(spot.path) { scenario in
        spot.change(&scenario) { if let cost { $0.cost = cost } }
      }
    }
    find(spot.at("funded", \.funded))
    find(spot.at("from", \.from))
    find(spot.at("until", \.until))
  }

  private mutating func findBodies(_ spot: ParameterReference<Overhead>) {
    find(
      spot.at(
        "amount", look: { if case .bodies(let amount, _, _) = $0.cost { amount } else { nil } },
        put: { line, value in
          guard case .bodies(_, let bodies, let indexed) = line.cost else { return }
          line.cost = .bodies(amount: value, bodies: bodies, indexed: indexed)
        }))
    find(
      spot.at(
        "bodies", look: { if case .bodies(_, let bodies, _) = $0.cost { bodies } else { nil } },
        put: { line, value in
          guard case .bodies(let amount, _, let indexed) = line.cost else { return }
          line.cost = .bodies(amount: amount, bodies: value, indexed: indexed)
        }))
    find(
      spot.at(
        "indexed", look: { if case .bodies(_, _, let indexed) = $0.cost { indexed } else { nil } },
        put: { line, value in
          guard case .bodies(let amount, let bodies, _) = line.cost else { return }
          line.cost = .bodies(amount: amount, bodies: bodies, indexed: value)
        }))
  }

  /// Shares of instruments sum to 1, so they change together.
  mutating func findCalls(_ spot: ParameterReference<Calls>) {
    find(spot.at("payout", \.payout))
    let (old, new) = (from.calls?.instruments ?? [], to.calls?.instruments ?? [])
    let names = new.map { $0.name }
    let list = spot.at("instruments", \.instruments)
    guard old.map({ $0.name }) == names else {
      return add(list.path) { scenario in list.change(&scenario) { $0 = new } }
    }
    find(
      list.at(
        "", look: { $0.map { $0.share } },
        put: { items, shares in
          for (index, share) in zip(items.indices, shares) { items[index].share = share }
        }))
    for name in names { find(list.item(name, \.name).at("grant", \.grant)) }
  }
}
