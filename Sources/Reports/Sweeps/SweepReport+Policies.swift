// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Simulation
import Studies

extension SweepReport {
  func policySentences(_ answer: PolicyAnswer) -> [String] {
    let run = SweepWords.policyRun(
      policies: answer.policies.count, count: answer.account.samples,
      seed: answer.account.seed)[language]
    var sentences = scenarioPolicy(answer)
    if let domain = answer.domain, let satisfied = answer.policies[domain.policies[0]].satisfied {
      let thresholds = answer.policies[0].thresholds.map(\.threshold.name)
      let (share, names) =
        (percent(satisfied.value, satisfied), thresholds.joined(separator: ", "))
      let (low, high) = (percent(satisfied.low, satisfied), percent(satisfied.high, satisfied))
      let message =
        isAny(domain, answer)
        ? SweepWords.satisfiesAny(thresholds: names, share: share, low: low, high: high)
        : SweepWords.satisfies(
          thresholds: names, policy: told(domain, answer), share: share, low: low, high: high)
      sentences.append(message[language])
    }
    for criteria in answer.criteria {
      let name = criteria.objective.output
      sentences.append(
        SweepWords.bestMean(
          metric: told(name),
          sense: words(criteria.objective.direction == .lowest ? .lowestIsBest : .highestIsBest),
          policy: told(criteria.expected, answer), value: mean(criteria.expected.value, of: name),
          cautious: told(criteria.worstPlausible, answer),
          bad: value(criteria.worstPlausible.value, of: name))[language])
      sentences.append(leastRegret(criteria.minimaxRegret, of: criteria.objective, answer))
    }
    return sentences + [run + " " + used(answer.account)] + rounded(answer.account)
      + dropped(answer.account)
      + [intervals(answer.account)]
  }

  /// Whose greatest regret is least: it may be the best policy whatever comes.
  private func leastRegret(
    _ choice: PolicyChoice, of objective: PolicyObjective, _ answer: PolicyAnswer
  ) -> String {
    let name = objective.output
    let regret = answer.policies[choice.policies[0]].regrets.first { $0.objective == objective }
    let (metric, policy) = (told(name), told(choice, answer))
    let message =
      regret?.best.value == 1
      ? SweepWords.alwaysBest(metric: metric, policy: policy)
      : SweepWords.leastRegret(
        metric: metric, policy: policy, value: difference(choice.value, of: name))
    return message[language]
  }

  /// All policies that are best by a criterion: `275 MNOK or 300 MNOK`.
  private func told(_ choice: PolicyChoice, _ answer: PolicyAnswer) -> String {
    guard !isAny(choice, answer) else { return SweepWords.anyPolicy[language] }
    let all = choice.policies.map { policy(answer.policies[$0]) }
    let isOfOne = sweep.study.levers.count == 1
    let or = " \(TermWords.or.phrase[language]) "
    guard let last = all.last, all.count > 1 else { return all[0] }
    return all.dropLast().joined(separator: isOfOne ? ", " : "; ") + or + last
  }

  /// Whether none of several policies is better than another by a criterion.
  private func isAny(_ choice: PolicyChoice, _ answer: PolicyAnswer) -> Bool {
    choice.policies.count > 1 && choice.policies.count == answer.policies.count
  }

  /// What comes of the scenario's own values, which are what is proposed.
  private func scenarioPolicy(_ answer: PolicyAnswer) -> [String] {
    let levers = sweep.varied.prefix(sweep.study.levers.count)
    let central = levers.compactMap(\.central)
    guard central.count == sweep.study.levers.count else { return [] }
    guard let own = answer.policies.first(where: { $0.decisions == central }) else {
      return [SweepWords.noScenarioPolicy(policy: policy(central))[language]]
    }
    guard let satisfied = own.satisfied else { return [] }
    return [
      SweepWords.scenarioPolicy(
        policy: policy(central),
        thresholds: own.thresholds.map(\.threshold.name).joined(separator: ", "),
        share: percent(satisfied.value, satisfied), low: percent(satisfied.low, satisfied),
        high: percent(satisfied.high, satisfied))[language]
    ]
  }

  /// The values of its levers: of one lever the value alone.
  func policy(_ policy: PolicyAnswer.Policy) -> String { self.policy(policy.decisions) }

  private func policy(_ decisions: [Double]) -> String {
    let values = zip(sweep.study.levers, decisions).map { lever, value in
      (lever.path, style.precise(value, as: sweep.measure(of: lever)))
    }
    return values.count == 1
      ? values[0].1 : values.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  private func metric(_ name: String) -> Metric? { metric(named: name) }

  private func mean(_ number: Double, of name: String) -> String {
    guard let metric = metric(name), metric.isYesOrNo else { return value(number, of: name) }
    return mean(number, of: metric)
  }

  private func value(_ number: Double, of name: String) -> String {
    metric(name).map { value($0.isWhole ? number.rounded() : number, of: $0) }
      ?? style.short(number)
  }

  /// A difference of two values, of years how many.
  private func difference(_ number: Double, of name: String) -> String {
    guard let metric = metric(name) else { return style.short(number) }
    return metric.isWhole ? style.significant(number) : difference(number, of: metric)
  }

  /// A row for each policy.
  func policyTables(_ answer: PolicyAnswer, isData: Bool) -> [Table] {
    let levers: Heads = sweep.study.levers.map { ($0.path, $0.path) }
    var columns = levers
    let first = answer.policies[0]
    if first.satisfied != nil {
      columns += heads("satisfied", shares(head(.satisfied), isData: isData), isData)
    }
    for held in first.thresholds where first.thresholds.count > 1 || isData {
      columns += heads(
        held.threshold.name, shares(held.threshold.name, isData: isData), isData)
    }
    for output in first.outputs.once(by: { $0.output.name }) {
      let name = output.output.name
      columns +=
        output.year == nil
        ? heads("mean \(name)", "\(told(name)), \(head(.mean))", isData)
        : heads("never \(name)", shares("\(name), \(head(.never))", isData: isData), isData)
    }
    for regret in first.regrets {
      let name = regret.objective.output
      columns += heads("regret \(name)", "\(told(name)), \(head(.regret))", isData)
      columns.append(("worst_regret \(name)", "\(told(name)), \(head(.worstRegret))"))
    }
    return [
      Table(
        "policies", title: head(.policiesTitle), columns: columns,
        rows: answer.policies.map { row($0, isData) }, keys: levers.count, language: language)
    ]
  }

  private func row(_ policy: PolicyAnswer.Policy, _ isData: Bool) -> [Cell] {
    func cells(_ estimate: Estimate, _ words: (Double) -> String) -> [Cell] {
      (isData ? [estimate.value, estimate.low, estimate.high] : [estimate.value]).map {
        Cell(words($0), $0)
      }
    }
    func share(_ estimate: Estimate) -> [Cell] {
      cells(estimate) { percent($0, decimals: 1) }
    }
    var row = zip(sweep.study.levers, policy.decisions).map { lever, value in
      let measure = sweep.measure(of: lever)
      return Cell(style.precise(value, as: measure), value, as: measure)
    }
    if let satisfied = policy.satisfied { row += share(satisfied) }
    if policy.thresholds.count > 1 || isData {
      for held in policy.thresholds { row += share(held.share) }
    }
    for output in policy.outputs.once(by: { $0.output.name }) {
      let name = output.output.name
      switch output.spread {
      case .number(let spread): row += cells(spread.mean) { mean($0, of: name) }
      case .year(let spread): row += share(spread.never)
      }
    }
    for regret in policy.regrets {
      let name = regret.objective.output
      row += cells(regret.mean) { difference($0, of: name) }
      row.append(Cell(difference(regret.max, of: name), regret.max))
    }
    return row
  }

  private func heads(_ name: String, _ words: String, _ isData: Bool) -> Heads {
    isData ? Self.heads(name, words) : [(name, words)]
  }
}
