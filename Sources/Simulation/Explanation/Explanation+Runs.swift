// SPDX-License-Identifier: GPL-3.0-or-later

extension Explanation {
  /// Consecutive years of a quantity that are made in the same way.
  public struct Run: Hashable, Sendable {
    /// The quantity of every cell of the run.
    public let quantity: Quantity
    /// Both ends included.
    public let years: ClosedRange<Int>
    /// Of the last year. In the years before, the cells that it names move along with the year,
    /// save the ``anchors``, and so does a count of years; other constants and parameters are the
    /// same.
    public let formula: Formula
    /// The cells of the formula that are the same in every year; empty for a run of one year.
    public let anchors: Set<Cell>
    /// In the order of the years.
    public let values: [Double]
    /// Of the last year; the phase, and whether it is limited, are the same in every year.
    public let turn: ActivePhase?

    /// The cell of a year of the run.
    public func cell(_ year: Int) -> Cell { Cell(quantity, year) }
  }

  /// The steps, with years that are made in the same way put together: the one with the cell asked
  /// for first, then in the order in which they are first named, none before what names it.
  public var runs: [Run] {
    var groups: [Quantity: [Step]] = [:]
    for step in steps { groups[step.cell.quantity, default: []].append(step) }
    var (runs, lasts) = ([Cell: Run](), [Cell: Cell]())  // Runs go by their last cell.
    for steps in groups.values {
      for run in Self.runs(steps.sorted { $0.cell.year < $1.cell.year }) {
        let last = run.cell(run.years.upperBound)
        runs[last] = run
        for year in run.years { lasts[run.cell(year)] = last }
      }
    }
    let cells = Dictionary(uniqueKeysWithValues: steps.map { ($0.cell, $0.formula.cells) })
    return topological(from: lasts[steps[0].cell]!) { last in
      // From the last year back, as the formula that stands there is the last year's.
      runs[last]!.years.reversed().flatMap { cells[Cell(last.quantity, $0)]! }
        .map { lasts[$0]! }.filter { $0 != last }
    }.map { runs[$0]! }
  }

  /// The runs of one quantity, whose steps are in the order of their years.
  private static func runs(_ steps: [Step]) -> [Run] {
    var runs: [Run] = []
    var (members, motion) = ([Step](), [Motion]?.none)
    func close() {
      guard let last = members.last else { return }
      let still = zip(last.formula.leaves, motion ?? []).filter { $1 == .still }.map { $0.0 }
      runs.append(
        Run(
          quantity: last.cell.quantity, years: members[0].cell.year...last.cell.year,
          formula: last.formula, anchors: Set(still.flatMap { $0.cells }),
          values: members.map { $0.value }, turn: last.turn))
    }
    for step in steps {
      let next = members.last.flatMap { $0.motion(to: step) }
      if let next, motion == nil || motion == next {
        motion = next
      } else {
        close()
        (members, motion) = ([], nil)
      }
      members.append(step)
    }
    close()
    return runs
  }
}

/// What becomes of a leaf of a formula from one year to the next.
private enum Motion {
  case still, along
}

extension Explanation.Step {
  /// What each leaf does from this year to that of `next`; nil if it is not made in the same way in
  /// the year after.
  fileprivate func motion(to next: Self) -> [Motion]? {
    guard next.cell.year == cell.year + 1, turn?.phase == next.turn?.phase,
      turn?.isLimited == next.turn?.isLimited
    else { return nil }
    return formula.motion(to: next.formula)
  }
}

extension Explanation.Formula {
  fileprivate func motion(to next: Self) -> [Motion]? {
    switch (self, next) {
    case (.cell(let a), .cell(let b)) where a.quantity == b.quantity:
      a.year == b.year ? [.still] : a.year + 1 == b.year ? [.along] : nil
    case (.operation(let a, let a1, let a2), .operation(let b, let b1, let b2)) where a == b:
      a1.motion(to: b1).flatMap { first in a2.motion(to: b2).map { first + $0 } }
    // Years since a start count on with the years.
    case (.constant(let a), .constant(let b)): a == b ? [.still] : a + 1 == b ? [.along] : nil
    case (.parameter, .parameter): self == next ? [.still] : nil
    default: nil
    }
  }
}
