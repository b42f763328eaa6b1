// SPDX-License-Identifier: GPL-3.0-or-later

import GSL

/// Rows as a box sees them: every input by the numbers of its values, from the lowest on.
struct PrimRows {
  /// By input, the values there are, rising.
  let values: [[Double]]
  /// By input and row, the number of the value.
  let levels: [[Int]]
  /// By input, the rows in rising order.
  let orders: [[Int]]
  /// By input, whether its values are taken by themselves.
  private(set) var isCategory: [Bool]
  private(set) var holds: [Bool]
  let holding: Int

  /// The values of one input that are in a box, by number: a range, or for a category any.
  enum Side: Hashable {
    case range(ClosedRange<Int>)
    case values([Bool])

    @inline(__always) func contains(_ level: Int) -> Bool {
      switch self {
      case .range(let range): level >= range.lowerBound && level <= range.upperBound
      case .values(let kept): kept[level]
      }
    }
  }

  init(_ table: RunTable, _ holds: [Bool]) {
    self.init(table.inputs, holds)
  }

  /// Some of the rows, with the same inputs as categories.
  init(half: [Int], of whole: PrimRows, _ table: RunTable, _ holds: [Bool]) {
    self.init(
      table.inputs.map { input in half.map { input.values[$0] } }, half.map { holds[$0] },
      isCategory: whole.isCategory)
  }

  /// The same rows, with the condition of the row that an order has in the place of each.
  func dealt(_ order: [Int]) -> PrimRows {
    var rows = self
    rows.holds = order.map { holds[$0] }
    return rows
  }

  private init(_ columns: [RunTable.Column], _ holds: [Bool]) {
    self.init(columns.map { $0.values }, holds, isCategory: nil)
    for (input, column) in columns.enumerated() where column.labels != nil {
      isCategory[input] = true
    }
  }

  private init(_ columns: [[Double]], _ holds: [Bool], isCategory: [Bool]?) {
    let rankings = columns.map { Ranking($0) }
    self.holds = holds
    holding = holds.count { $0 }
    orders = rankings.map { $0.order }
    values = zip(columns, rankings).map { column, ranking in
      ranking.levels.map { column[ranking.order[$0.lowerBound]] }
    }
    levels = rankings.map { ranking in
      var levels = Array(repeating: 0, count: ranking.count)
      for (number, level) in ranking.levels.enumerated() {
        for place in level {
          levels[ranking.order[place]] = number
        }
      }
      return levels
    }
    self.isCategory = isCategory ?? values.map { $0.count <= Prim.categories }
  }

  /// No limits.
  var everything: [Side] {
    values.indices.map { input in
      isCategory[input]
        ? .values(Array(repeating: true, count: values[input].count))
        : .range(0...values[input].count - 1)
    }
  }

  /// By row, whether it lies inside, or would if one input had no limit.
  func inside(_ sides: [Side], without: Int? = nil) -> [Bool] {
    var inside = Array(repeating: true, count: holds.count)
    for (input, side) in sides.enumerated()
    where input != without && isLimited(side, input: input) {
      for row in inside.indices where inside[row] {
        inside[row] = side.contains(levels[input][row])
      }
    }
    return inside
  }

  func quality(_ sides: [Side], without: Int? = nil) -> BoxQuality {
    var (count, hits) = (0, 0)
    for (row, isInside) in inside(sides, without: without).enumerated() where isInside {
      count += 1
      if holds[row] { hits += 1 }
    }
    return quality(inside: count, hits: hits)
  }

  func quality(inside: Int, hits: Int) -> BoxQuality {
    BoxQuality(inside: inside, hits: hits, rows: holds.count, holding: holding)
  }

  func isLimited(_ side: Side, input: Int) -> Bool {
    switch side {
    case .range(let range): range.count < values[input].count
    case .values(let kept): kept.contains(false)
    }
  }

  /// The chance of no fewer hits than the box has, if its rows were drawn from the box without one
  /// of its limits.
  func quasiP(_ sides: [Side], without input: Int) -> Double {
    let (box, wider) = (quality(sides), quality(sides, without: input))
    guard box.hits > 0, wider.density < 1 else { return 1 }
    return Cumulative.beta(
      wider.density, alpha: Double(box.hits), beta: Double(box.inside - box.hits + 1))
  }

  func limit(_ side: Side, input: Int) -> ScenarioBox.Limit {
    let values = values[input]
    switch side {
    case .range(let range):
      return .range(
        low: range.lowerBound == 0 ? nil : values[range.lowerBound],
        high: range.upperBound == values.count - 1 ? nil : values[range.upperBound])
    case .values(let kept): return .values(values.indices.filter { kept[$0] }.map { values[$0] })
    }
  }

  func box(_ sides: [Side], _ names: [String]) -> ScenarioBox {
    ScenarioBox(
      sides: sides.indices.filter { isLimited(sides[$0], input: $0) }.map {
        ScenarioBox.Side(input: names[$0], limit: limit(sides[$0], input: $0))
      })
  }
}
