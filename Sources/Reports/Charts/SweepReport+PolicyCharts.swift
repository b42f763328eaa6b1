// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Simulation
import Studies

extension SweepReport {
  /// How often each policy meets the thresholds, and what it makes of each metric on average.
  func policyCharts(_ answer: PolicyAnswer) -> [ChartFigure] {
    let held = MetricScale(factor: 100, decimals: 1, unitLine: chartWords(.percentOfFutures))
    let satisfied = chart(
      "policies_held", chartWords(.policiesHeld), held,
      shares(head(.satisfied), isData: false), answer.policies
    ) { $0.satisfied }
    let outputs = answer.policies.first?.outputs ?? []
    let means = Array(outputs.indices).once { outputs[$0].output.name }.compactMap {
      place -> ChartFigure? in
      let name = outputs[place].output.name
      guard let metric = metrics.first(where: { $0.text == name }) else { return nil }
      let isYear = outputs[place].year != nil
      let title =
        isYear ? "\(name), \(head(.never))" : "\(name), \(head(.mean))"
      return chart(
        "policies_\(ChartText.code(name))", ChartWords.policies(metric: title)[language],
        isYear ? held : scale(of: metric.metric), head(isYear ? .never : .mean), answer.policies
      ) { policy in
        switch policy.outputs[place].spread {
        case .number(let spread): spread.mean
        case .year(let spread): spread.never
        }
      }
    }
    return [satisfied].compactMap(\.self) + means
  }

  /// Over the values of a lever as a curve; of several levers, bars, one for each policy.
  private func chart(
    _ code: String, _ title: String, _ scale: MetricScale, _ heading: String,
    _ policies: [PolicyAnswer.Policy], _ estimate: (PolicyAnswer.Policy) -> Estimate?
  ) -> ChartFigure? {
    let found = policies.compactMap { policy in estimate(policy).map { (policy, $0) } }
    guard !found.isEmpty else { return nil }
    guard let lever = sweep.study.levers.first, sweep.study.levers.count == 1, found.count > 2
    else {
      return shares(code, title, scale, heading, found.map { (policy($0.0), $0.1) })
    }
    let measure = sweep.measure(of: lever)
    let isShare = measure.unit == .fraction
    func cell(_ value: Double) -> Table.Cell {
      Table.Cell(.number(value * scale.factor, decimals: scale.decimals))
    }
    let table = Table(
      code, title: title, unitLine: scale.unitLine,
      columns: [
        .init("lever", lever.path, unit: unit(of: measure)), .init("value", heading),
        .init("low", head(.low)), .init("high", head(.high)),
      ],
      rows: found.map { policy, estimate in
        .init(
          [Table.Cell(.number(policy.decisions[0] * (isShare ? 100 : 1), decimals: 2))]
            + [estimate.value, estimate.low, estimate.high].map(cell))
      }, language: language)
    return BandChart(
      table: table, summary: bars(title, table, told: 1),
      bands: [.init(low: "low", high: "high", label: chartWords(.interval95), opacity: 0.3)],
      middle: ("value", heading), isByYear: false
    ).figure
  }
}
