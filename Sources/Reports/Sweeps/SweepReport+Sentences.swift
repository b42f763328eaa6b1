// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Simulation
import Studies

extension SweepReport {
  /// The question, the answer to it, and how it came about.
  var sentences: [String] {
    [heading] + leverSentences + (answer.sample.map(spreadSentences) ?? []).map(overRange)
      + (answer.sobol.map(indexSentences) ?? []) + (answer.effects.map(effectSentences) ?? [])
      + (answer.policies.map(policySentences) ?? [])
      + (answer.screening.map(screeningSentences) ?? []) + tornadoSentences
      + account
  }

  private var heading: String {
    let scenario = model.scenario
    let question = sweep.study.question?.text(in: language) ?? ""
    let about = "\(scenario.title.text(in: language)) (\(scenario.id))."
    return question.isEmpty ? about : "\(question) \(about)"
  }

  func spreadSentences(_ sample: SampleAnswer) -> [String] {
    metrics.flatMap { text, metric -> [String] in
      guard let output = sample[text] else { return [] }
      switch output.spread {
      case .year(let spread):
        guard case .reached(let index) = metric else { return [] }
        return reached(model.scenario.targets[index], spread)
      case .number(let spread):
        return [number(text, metric, spread)]
      }
    }
  }

  /// How often a target is reached by the years that matter, and how often never.
  private func reached(_ target: Target, _ spread: YearSpread) -> [String] {
    let end = model.years.upperBound
    let name = name(of: target)
    let asked = sweep.years.filter { $0 != end }.compactMap { year in
      spread.by(year).map { share(.reachedBy, name, year, $0) }
    }
    return asked + [share(.neverReached, name, end, spread.never)]
  }

  private func share(_ saying: SweepWords, _ name: String, _ year: Int, _ one: Estimate) -> String {
    words(
      saying,
      [
        "target": name, "year": "\(year)", "share": percent(one.value, one),
        "low": percent(one.low, one), "high": percent(one.high, one),
      ])
  }

  /// `1 % (one_percent)` where it aims at one share.
  func name(of target: Target) -> String {
    guard case .share(let path) = target.level, case .constant(let share) = path.timeline else {
      return target.name
    }
    return "\(style.percentInText(share.value)) (\(target.name))"
  }

  private func number(_ text: String, _ metric: Metric, _ spread: NumberSpread) -> String {
    switch metric {
    case .held, .met:
      return words(
        .share,
        [
          "metric": text, "share": percent(spread.mean.value, spread.mean),
          "low": percent(spread.mean.low, spread.mean),
          "high": percent(spread.mean.high, spread.mean),
        ])
    default:
      let (low, middle, high) = (
        spread.quantile(0.05)?.value ?? spread.min,
        spread.quantile(0.5)?.value ?? spread.mean.value,
        spread.quantile(0.95)?.value ?? spread.max
      )
      return words(
        spread.min == spread.max ? .spreadAlways : .spread,
        [
          "metric": told(text), "median": value(middle, of: metric), "low": value(low, of: metric),
          "high": value(high, of: metric),
        ])
    }
  }

  private func indexSentences(_ sobol: SobolAnswer) -> [String] {
    metricOutputs(sobol).map { output in
      let text = output.output.name
      let name = output.reachedBy.map { "\(text) \(head(.byYear)) \($0)" } ?? text
      guard let indices = output.indices else {
        return overRange(
          output.reachedBy.map { words(.noIndices, ["target": text, "year": "\($0)"]) }
            ?? words(.constant, ["metric": text]))
      }
      return explained(ofRange(name), indices)
    }
  }

  /// The inputs that explain most, and those that explain nothing that can be seen.
  private func explained(_ name: String, _ indices: SobolIndices) -> String {
    let sorted = indices.inputs.sorted { $0.first.value > $1.first.value }
    let seen = sorted.filter { !$0.first.includesZero && $0.first.value >= 0.01 }
    let lost = sorted.filter { $0.total.includesZero || $0.total.value <= 0 }
    let parts = seen.prefix(4).map { input in
      words(
        .explainsOne,
        [
          "input": input.name, "range": range(input.first.low, input.first.high),
        ])
    }
    let sum = indices.inputs.reduce(0) { $0 + $1.first.value }
    let spread = indices.inputs.map(\.first.halfWidth).max() ?? 0
    let together =
      1 - sum > 2 * spread && 1 - sum >= 0.01
      ? [words(.together, ["range": range(1 - sum - spread, 1 - sum + spread)])] : []
    let rest =
      lost.isEmpty ? [] : [words(.rest, ["list": lost.map(\.name).joined(separator: ", ")])]
    return words(
      .explains, ["metric": name, "list": (parts + together + rest).joined(separator: "; ")])
  }

  /// `61–63`, or one number where both are the same.
  func range(_ low: Double, _ high: Double) -> String {
    let ends = [low, high].map { style.fixed($0 * 100, decimals: 0) }
    return ends[0] == ends[1] ? ends[0] : ends.joined(separator: "–")
  }
}
