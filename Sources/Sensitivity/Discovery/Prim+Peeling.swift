// SPDX-License-Identifier: GPL-3.0-or-later

extension Prim {
  /// What may be taken off a box next.
  private struct Slice {
    let input: Int
    let side: PrimRows.Side
    let count: Int
    let hits: Int

    var density: Double { Double(hits) / Double(count) }
  }

  /// The whole space first, then the box after each peeling, until the condition holds everywhere
  /// in it or too few rows are left.
  func peel(_ rows: PrimRows) -> [[PrimRows.Side]] {
    var steps = [rows.everything]
    var orders = rows.orders  // Of the rows inside, by each input.
    var hits = rows.holding
    while hits < orders[0].count {
      let last = steps[steps.count - 1]
      let slices = last.indices.flatMap { candidates(of: $0, last[$0], orders[$0], rows) }
      // The first of the least dense ones, and of equals the largest.
      let best = slices.reduce(nil as Slice?) { best, slice in
        guard let best else { return slice }
        let isBetter =
          slice.density < best.density
          || slice.density == best.density && slice.count > best.count
        return isBetter ? slice : best
      }
      // A slice as dense as the box leaves it no denser, and neither does any other.
      guard let best, best.hits * orders[0].count < hits * best.count else { break }
      var next = last
      next[best.input] = best.side
      steps.append(next)
      hits -= best.hits
      let levels = rows.levels[best.input]
      for input in orders.indices {
        orders[input].removeAll { !best.side.contains(levels[$0]) }
      }
    }
    return steps
  }

  private func candidates(
    of input: Int, _ side: PrimRows.Side, _ order: [Int], _ rows: PrimRows
  ) -> [Slice] {
    let levels = rows.levels[input]
    func slice(_ range: Range<Int>, leaving left: PrimRows.Side) -> Slice? {
      guard !range.isEmpty, order.count - range.count >= least else { return nil }
      return Slice(
        input: input, side: left, count: range.count,
        hits: order[range].count { rows.holds[$0] })
    }
    switch side {
    case .range(let range):
      let count = max(Int(alpha * Double(order.count)), 1)
      // Equal values go together: those at the edge stay if anything goes without them.
      var low = count
      while low > 0, levels[order[low]] == levels[order[low - 1]] { low -= 1 }
      if low == 0 { low = Self.end(of: 0, in: order, levels) }
      var high = order.count - count
      while high < order.count, levels[order[high]] == levels[order[high - 1]] { high += 1 }
      if high == order.count { high = Self.start(of: order.count - 1, in: order, levels) }
      var found: [Slice?] = []
      if low < order.count {
        found.append(
          slice(0..<low, leaving: .range(levels[order[low]]...range.upperBound)))
      }
      if high > 0 {
        found.append(
          slice(
            high..<order.count, leaving: .range(range.lowerBound...levels[order[high - 1]])))
      }
      return found.compactMap { $0 }
    case .values(let kept):
      var found: [Slice?] = []
      var start = 0
      while start < order.count {
        let end = Self.end(of: start, in: order, levels)
        var left = kept
        left[levels[order[start]]] = false
        found.append(slice(start..<end, leaving: .values(left)))
        start = end
      }
      return found.compactMap { $0 }
    }
  }

  /// The place after the values equal to the one at a place.
  private static func end(of place: Int, in order: [Int], _ levels: [Int]) -> Int {
    var end = place + 1
    while end < order.count, levels[order[end]] == levels[order[place]] { end += 1 }
    return end
  }

  /// The place of the first value equal to the one at a place.
  private static func start(of place: Int, in order: [Int], _ levels: [Int]) -> Int {
    var start = place
    while start > 0, levels[order[start - 1]] == levels[order[place]] { start -= 1 }
    return start
  }
}
