// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

/// One future of a scenario, year by year.
///
/// The library's front door: `try Projection(of: scenario)[column, 2034]`.
public struct Projection: Sendable {
  /// The model that was played.
  public let model: Model
  /// The years that came out, from which columns and metrics are read.
  public let path: Path<Double>
  /// The numbers that were played, as ``Model/centralValues``.
  public let values: [Double]
  /// Whether the growth of the prices that the state budget compensates is the scenario's own: one that nothing
  /// reads is then a slip. What the library states is there for every scenario to take what it needs.
  package var hasOwnBudgetPrices = false

  /// Projects `scenario` with its own numbers.
  ///
  /// - Throws: ``Funding/Faults`` for a scenario that does not hang together, or whose numbers lead
  ///   to a year that cannot be: overheads larger than the funding, or amounts past what a number
  ///   can hold.
  public init(of scenario: Scenario) throws(Faults) {
    try self.init(Model(scenario))
  }

  /// Plays `model` with `values`, which are as ``Model/centralValues``; nil: with these.
  ///
  /// - Throws: ``Funding/Faults`` with the first thing that makes the future invalid.
  public init(_ model: Model, values: [Double]? = nil) throws(Faults) {
    self.model = model
    self.values = values ?? model.centralValues
    var path = Path<Double>(for: model)
    path.evaluate(model, self.values)
    self.path = path
    if let fault = path.describedFault(model) ?? notFinite { throw Faults([fault]) }
  }

  /// The scenario that the model was made from.
  public var scenario: Scenario { model.scenario }
  /// The years shown.
  public var years: ClosedRange<Int> { model.years }
  /// The columns of the scenario's table, in their order.
  public var columns: [Column] { model.columns }

  /// The value of `column` in one of the ``years``, in the column's unit; NaN where there is none:
  /// parity in a year in which the specialist services have no research.
  public subscript(column: Column, year: Int) -> Double { path.value(column, in: year) }

  /// The value of `metric`; infinity for a year that never comes, NaN where there is none.
  public subscript(metric: Metric) -> Double { path.value(metric) }

  /// u(y): the state's part of the whole ask of one of the ``years``, a fraction; nil where the
  /// scenario does not say who pays.
  public func stateShare(in year: Int) -> Double? {
    model.stateShare.map { path.level($0, in: year) }
  }

  /// Why `metric` has no value; nil where it has one.
  public func absence(of metric: Metric) -> Fault? {
    guard self[metric].isNaN, let column = metric.readColumn,
      let path = model.specialistResearchPath
    else { return nil }
    let missing = metric.years(of: model).filter { self[column, $0].isNaN }
    guard let first = missing.first, let last = missing.last else { return nil }
    return Fault(
      .notAvailable, years: first...last, found: .spelt(column.id), allowed: [.spelt(path)])
  }

  /// The first value that is none, in nominal kroner or in real ones.
  private var notFinite: Fault? {
    for column in columns {
      for year in years {
        let value = self[column, year]
        if column.kind == .parity, value.isNaN { continue }  // Not available: an answer.
        let real = column.priceBasis == .nominal ? value / path[path.rows.deflator, year] : value
        if value.isFinite, real.isFinite { continue }
        let name = value.isFinite ? column.id + "_real" : column.id
        return Fault(.notFinite, years: year...year, found: .spelt(name))
      }
    }
    return nil
  }
}

extension Path<Double> {
  /// What makes the future invalid, with year, place and amounts.
  fileprivate func describedFault(_ model: Model) -> Fault? {
    guard let kind = EvaluationFault(rawValue: Int(fault)) else { return nil }
    let year = Int(faultYear)
    let phase = model.scenario.phases[Int(self[rows.phase, year])]
    let name = "funding.phases.\(phase.name)"
    switch kind {
    case .amountMissing:
      return Fault(.amountMissing, path: name + ".amounts", years: year...year)
    case .incrementMissing:
      guard case .step(_, let increment, _) = phase.rule,
        case .byYear(let values) = increment.timeline
      else { return nil }
      return Fault(
        .incrementMissing, path: name + ".step.increment", years: year...year,
        found: values.first.map { "\($0.year)" })
    case .geometricFromZero:
      return Fault(.geometricFromZero, path: name + ".reach", years: year...year)
    case .fundingNegative:
      return Fault(
        .fundingNegative, path: name, years: year...year, found: .millions(self[rows.funding, year])
      )
    case .overheadsExceedFunding:
      let sum = overheads(within: true, in: year, model)
      return Fault(
        .overheadsExceedFunding, path: "overheads", years: year...year, found: .millions(sum),
        allowed: [.millions(self[rows.funding, year])])
    }
  }
}
