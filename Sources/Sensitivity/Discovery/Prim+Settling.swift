// SPDX-License-Identifier: GPL-3.0-or-later

extension Prim {
  /// How often every limit may move; each move raises the score, so that few are needed.
  private static let rounds = 20

  /// The box settled and without limits that mean nothing.
  func finish(_ sides: [PrimRows.Side], _ rows: PrimRows) -> [PrimRows.Side] {
    var sides = settled(sides, rows)
    while true {
      let limited = sides.indices.filter { rows.isLimited(sides[$0], input: $0) }
      let chances = limited.map { rows.quasiP(sides, without: $0) }
      guard let worst = chances.indices.max(by: { chances[$0] < chances[$1] }),
        chances[worst] >= significance
      else { return sides }
      sides[limited[worst]] = rows.everything[limited[worst]]
    }
  }

  private func settled(_ start: [PrimRows.Side], _ rows: PrimRows) -> [PrimRows.Side] {
    var sides = start
    for _ in 0..<Self.rounds {
      let before = sides
      for input in sides.indices where rows.isLimited(sides[input], input: input) {
        sides[input] = settled(input, sides, rows)
      }
      if sides == before { break }
    }
    return sides
  }

  /// The best place for the limits of one input.
  private func settled(
    _ input: Int, _ sides: [PrimRows.Side], _ rows: PrimRows
  ) -> PrimRows.Side {
    let inside = rows.inside(sides, without: input)
    let last = rows.values[input].count - 1
    var counts = Array(repeating: (all: 0, hits: 0), count: last + 1)  // By value.
    for row in inside.indices where inside[row] {
      counts[rows.levels[input][row]].all += 1
      if rows.holds[row] { counts[rows.levels[input][row]].hits += 1 }
    }
    guard case .range(let range) = sides[input] else {
      return settled(sides[input], counts, rows)
    }
    // The upper end with the lower one as it is, then the lower end.
    let high =
      range.upperBound == last
      ? last
      : end(range.lowerBound...last, from: range.upperBound, counts, rows)
    let low =
      range.lowerBound == 0
      ? 0
      : last
        - end(
          (last - high)...last, from: last - range.lowerBound, counts.reversed(), rows)
    return .range(low...high)
  }

  /// Where a range that starts at the first of some values ends best: of equals as far out as can
  /// be; stays if nothing is better.
  private func end(
    _ values: ClosedRange<Int>, from: Int, _ counts: [(all: Int, hits: Int)], _ rows: PrimRows
  ) -> Int {
    var (all, hits) = (0, 0)
    var best: (place: Int, score: Double) = (from, -1)
    for place in values {
      all += counts[place].all
      hits += counts[place].hits
      guard all >= least else { continue }
      let score = rows.quality(inside: all, hits: hits).score
      if score >= best.score { best = (place, score) }
    }
    return best.place
  }

  /// Values of a category turned on or off one after the other, as long as the score rises.
  private func settled(
    _ side: PrimRows.Side, _ counts: [(all: Int, hits: Int)], _ rows: PrimRows
  ) -> PrimRows.Side {
    guard case .values(var kept) = side else { return side }
    func score(_ kept: [Bool]) -> Double {
      let (all, hits) = kept.indices.reduce(into: (0, 0)) { sum, value in
        guard kept[value] else { return }
        sum.0 += counts[value].all
        sum.1 += counts[value].hits
      }
      return all >= least ? rows.quality(inside: all, hits: hits).score : -1
    }
    for value in kept.indices {
      var other = kept
      other[value].toggle()
      if score(other) > score(kept) { kept = other }
    }
    return .values(kept)
  }
}
