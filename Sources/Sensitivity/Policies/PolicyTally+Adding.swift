// SPDX-License-Identifier: GPL-3.0-or-later

extension PolicyTally {
  /// Where the futures of a batch lie.
  struct Layout {
    /// The distance from one column to the next: a multiple of 8.
    let capacity: Int
    /// How many futures there are.
    let count: Int

    /// Up to a multiple of 8; what stands past the count is not looked at in the end.
    var padded: Int { Batch.padded(count) }

    func column(_ number: Int) -> Range<Int> { number * capacity..<number * capacity + count }
  }

  /// Room for a batch, used again for every policy.
  struct Room {
    /// What a policy falls short.
    var regret: [Double]
    /// 1 where all thresholds hold, else 0.
    var holds: [UInt8]

    init(_ layout: Layout) {
      regret = Array(repeating: 0, count: layout.capacity)
      holds = Array(repeating: 0, count: layout.capacity)
    }
  }

  /// Takes in some futures.
  ///
  /// - Parameters:
  ///   - values: By output a column of what the policy comes to.
  ///   - best: By objective a column of the best score of all policies.
  mutating func add(
    _ values: Span<Double>, best scores: Span<Double>, _ layout: Layout, _ judged: JudgedOutputs,
    _ room: inout Room
  ) {
    var (number, year) = (0, 0)
    for (place, output) in judged.outputs.enumerated() {
      let column = values.extracting(layout.column(place))
      switch output.kind {
      case .number:
        numbers[number].add(column)
        number += 1
      case .year:
        years[year].add(column)
        year += 1
      }
    }
    for (place, objective) in judged.objectives.enumerated() {
      let (from, start) = (objective.output * layout.capacity, place * layout.capacity)
      best[place] += Self.fall(
        short: values.extracting(from..<from + layout.padded),
        of: scores.extracting(start..<start + layout.padded), objective, layout.count, &room.regret)
      regrets[place].add(room.regret.span.extracting(0..<layout.count))
    }
    add(held: values, layout, judged, &room.holds)
  }

  /// Writes what the policy falls short of the best score.
  ///
  /// - Returns: In how many futures that is nothing, but for rounding.
  private static func fall(
    short values: Span<Double>, of best: Span<Double>, _ objective: JudgedOutputs.Objective,
    _ count: Int, _ regret: inout [Double]
  ) -> Int {
    var regret = regret.mutableSpan
    for start in stride(from: 0, to: values.count, by: 8) {
      (Eight(best, at: start) - objective.score(Eight(values, at: start)))
        .store(in: &regret, at: start)
    }
    var none = 0
    for i in 0..<count {
      none &+= regret[i] <= Rounding.relative * abs(best[i]) ? 1 : 0
    }
    return none
  }

  private mutating func add(
    held values: Span<Double>, _ layout: Layout, _ judged: JudgedOutputs, _ holds: inout [UInt8]
  ) {
    var all = holds.mutableSpan
    for i in 0..<layout.count {
      all[i] = 1
    }
    for (place, threshold) in judged.thresholds.enumerated() {
      let column = values.extracting(layout.column(threshold.output))
      // The other way round, both sides are less than or equal.
      let sign: Double = threshold.relation == .atMost ? 1 : -1
      let limit = sign * threshold.value + threshold.slack
      var count = 0
      for i in column.indices {
        let isHeld: UInt8 = sign * column[i] <= limit ? 1 : 0
        count &+= Int(isHeld)
        all[i] &= isHeld
      }
      held[place] += count
    }
    var count = 0
    for i in 0..<layout.count {
      count &+= Int(all[i])
    }
    held[held.count - 1] += count
  }
}
