// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// The years of one future, or of a block of futures, as the equations make them.
///
/// Allocated once for a model and played as often as wanted; every play overwrites it.
public struct Path<L: Arithmetic>: Sendable {
  let rows: StateLayout
  /// What a play makes; the rest stays as it is.
  var parts: [EquationStep]
  /// Whether a play keeps what ``StateLayout/phase`` and ``StateLayout/unlimited`` tell of the
  /// phases.
  let recordsPhases: Bool
  /// The numbers played with, then every series.
  var cells: [L]

  /// Room for playing all of `model`.
  public init(for model: Model) {
    self.init(model, parts: model.parts, recordsPhases: true)
  }

  /// Room for playing what `outputs` need of `model`, and what can make a future invalid; no other
  /// column or metric has a meaning.
  ///
  /// `recordsPhases` says whether ``phase(in:)`` has a meaning.
  public init(for model: Model, making outputs: [EvaluatedOutput], recordsPhases: Bool = false) {
    self.init(
      model, parts: model.parts(for: outputs.flatMap { $0.parts }), recordsPhases: recordsPhases)
  }

  private init(_ model: Model, parts: [EquationStep], recordsPhases: Bool) {
    rows = StateLayout(for: model)
    (self.parts, self.recordsPhases) = (parts, recordsPhases)
    cells = Array(repeating: L(repeating: 0), count: rows.count)
  }

  /// The years shown.
  public var years: ClosedRange<Int> { rows.years }

  /// The value of a series of ``rows`` in `year`.
  subscript(_ row: Row, _ year: Int) -> L { cells[row.cell(of: year)] }

  /// The number of the phase that made the amount of `year`, counted from 0.
  public func phase(in year: Int) -> L { self[rows.phase, year] }

  /// The value of `column` in `year`, one of ``years``, in the column's unit.
  public func value(_ column: Column, in year: Int) -> L {
    rows.value(rows.reading(column), in: year, cells.span)
  }

  /// The value of `metric` in the unit of its column, a calendar year, or 1 for yes and 0 for no; a
  /// year that never comes is infinity.
  public func value(_ metric: Metric) -> L {
    rows.value(rows.reading(metric), cells.span)
  }

  /// A level by the numbers played with.
  func level(_ plan: LevelPlan, in year: Int) -> L {
    var cells = cells
    return plan[year].level(cells.mutableSpan)
  }

  /// What makes each future invalid, by ``EvaluationFault``'s number; 0 for a valid one.
  var fault: L { cells[rows.fault.kind.index] }
  /// The year of ``fault``.
  var faultYear: L { cells[rows.fault.year.index] }
}
