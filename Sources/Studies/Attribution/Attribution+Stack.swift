// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Attribution {
  /// The changes made one after another; the order decides who gets what they do together.
  ///
  /// Where a scenario on the way is not valid, the change is made together with as few of the later
  /// ones as make it valid.
  ///
  /// - Parameters:
  ///   - changes: What the two scenarios differ in.
  ///   - metric: What is shared out among the changes, as it is written in files.
  ///   - order: Key paths of changes, the first made first; those left out follow in file order.
  /// - Throws: ``Refusal`` for a difference that has no parts, or a path that is no change.
  public static func stack(
    _ changes: Changes, metric: String, order: [String] = []
  ) throws(Refusal) -> Attribution {
    let numbers = try numbers(of: order, in: changes)
    var mixtures = CoalitionValues(changes, metric: metric)
    let (from, to, all) = try ends(&mixtures)
    var made: [Subset] = [0]
    for number in numbers { made.append(made[made.count - 1] | .only(number)) }
    let singles = numbers.map { Subset.only($0) }
    mixtures.compute(made + singles + singles.map { all & ~$0 })

    var groups: [Group] = []
    var amounts: [Double] = []
    var (later, reached, last) = (numbers, Subset(0), from)
    while !later.isEmpty {
      var members = [later.removeFirst()]
      let first = reached | .only(members[0])
      if mixtures.value(first) == nil {
        members += mixtures.needed(by: first, among: later.map { .only($0) }).map { later[$0] }
        later.removeAll { members.contains($0) }
      }
      reached = members.reduce(reached) { $0 | .only($1) }
      guard let value = mixtures.value(reached) else { preconditionFailure("all of them is valid") }
      try refuseNever([value], mixtures)
      groups.append(Group(members: members))
      amounts.append(value - last)
      last = value
    }
    mixtures.compute(groups.flatMap { [$0.subset, all & ~$0.subset] })
    let isInert = zip(groups, amounts).map { group, amount in
      guard abs(amount) <= 1e-12 * max(abs(from), abs(to)),
        let alone = mixtures.value(group.subset),
        let without = mixtures.value(all & ~group.subset)
      else { return false }
      return isSame(alone, from) && isSame(without, to)
    }
    return Attribution(
      mixtures, .stack, groups: groups, amounts: amounts, isInert: isInert, from: from, to: to)
  }

  private static func numbers(
    of order: [String], in changes: Changes
  ) throws(Refusal) -> [Int] {
    let (paths, narrow) = (changes.list.map { $0.path }, changes.list.map { $0.narrowPath })
    var numbers: [Int] = []
    var faults: [Fault] = []
    for path in order {
      do throws(Fault) {
        let known = try Fault.path(path, among: paths + narrow.filter { !paths.contains($0) })
        let number = (paths.firstIndex(of: known) ?? narrow.firstIndex(of: known))!
        if numbers.contains(number) {
          faults.append(Fault(.duplicateName, found: .spelt(path)))
        } else {
          numbers.append(number)
        }
      } catch {
        faults.append(error)
      }
    }
    guard faults.isEmpty else { throw .faults(Faults(faults)) }
    return numbers + paths.indices.filter { !numbers.contains($0) }
  }
}
