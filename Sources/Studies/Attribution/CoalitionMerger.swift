// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// Puts changes together that do not give a valid scenario without each other.
struct CoalitionMerger {
  private(set) var groups: [Attribution.Group]

  init(count: Int) { groups = (0..<count).map { Attribution.Group(members: [$0]) } }

  /// The changes of every subset of the groups, by the subset's number.
  var unions: [Subset] {
    var unions: [Subset] = [0]
    for group in groups { unions += unions.map { $0 | group.subset } }
    return unions
  }

  /// The changes made after each of the groups in order, and before any.
  func unions(along order: [Int]) -> [Subset] {
    order.reduce(into: [0]) { $0.append($0[$0.count - 1] | groups[$1].subset) }
  }

  /// Merges until each group is valid alone, and all but it are.
  mutating func separate(_ mixtures: inout CoalitionValues, _ all: Subset) {
    while groups.count > 1 {
      let subsets = groups.flatMap { [$0.subset, all & ~$0.subset] }
      mixtures.compute(subsets)
      guard let invalid = subsets.first(where: { mixtures.value($0) == nil }) else { return }
      merge(within: invalid, &mixtures, all)
    }
  }

  /// Merges a group of `invalid`, which is no valid scenario, with as few others as make it one.
  mutating func merge(within invalid: Subset, _ mixtures: inout CoalitionValues, _ all: Subset) {
    // The group that breaks what was valid without it.
    var made: Subset = 0
    var breaking = 0
    for (index, group) in groups.enumerated() where invalid & group.subset != 0 {
      made |= group.subset
      breaking = index
      if mixtures.value(made) == nil { break }
    }
    let others = groups.indices.filter { groups[$0].subset & made == 0 }
    let added = mixtures.needed(by: made, among: others.map { groups[$0].subset })
    join([breaking] + added.map { others[$0] })
  }

  private mutating func join(_ numbers: [Int]) {
    let members = numbers.flatMap { groups[$0].members }.sorted()
    let first = numbers.min()!
    groups[first] = Attribution.Group(members: members)
    groups = groups.indices.filter { $0 == first || !numbers.contains($0) }.map { groups[$0] }
  }
}
