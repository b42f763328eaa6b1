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
      spread.by(year).map {
        SweepWords.reachedBy(
          target: name, year: year, share: percent($0.value, $0), low: percent($0.low, $0),
          high: percent($0.high, $0))[language]
      }
    }
    let never = spread.never
    let rest = SweepWords.neverReached(
      target: name, year: end, share: percent(never.value, never), low: percent(never.low, never),
      high: percent(never.high, never))
    return asked + [rest[language]]
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
      return SweepWords.share(
        metric: text, share: percent(spread.mean.value, spread.mean),
        low: percent(spread.mean.low, spread.mean),
        high: percent(spread.mean.high, spread.mean))[language]
    default:
      let (low, middle, high) = (
        spread.quantile(0.05)?.value ?? spread.min,
        spread.quantile(0.5)?.value ?? spread.mean.value,
        spread.quantile(0.95)?.value ?? spread.max
      )
      let (name, median) = (told(text), value(middle, of: metric))
      let message =
        spread.min == spread.max
        ? SweepWords.spreadAlways(metric: name, median: median)
        : SweepWords.spread(
          metric: name, median: median, low: value(low, of: metric),
          high: value(high, of: metric))
      return message[language]
    }
  }

  private func indexSentences(_ sobol: SobolAnswer) -> [String] {
    metricOutputs(sobol).map { output in
      let text = output.output.name
      let name = output.reachedBy.map { "\(text) \(head(.byYear)) \($0)" } ?? text
      guard let indices = output.indices else {
        return overRange(
          output.reachedBy.map { SweepWords.noIndices(target: text, year: $0)[language] }
            ?? SweepWords.constant(metric: text)[language])
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
      SweepWords.explainsOne(
        input: input.name,
        range: range(input.first.low, input.first.high))[language]
    }
    let sum = indices.inputs.reduce(0) { $0 + $1.first.value }
    let spread = indices.inputs.map(\.first.halfWidth).max() ?? 0
    let together =
      1 - sum > 2 * spread && 1 - sum >= 0.01
      ? [SweepWords.together(range: range(1 - sum - spread, 1 - sum + spread))[language]] : []
    let rest =
      lost.isEmpty
      ? [] : [SweepWords.rest(list: lost.map(\.name).joined(separator: ", "))[language]]
    return SweepWords.explains(
      metric: name, list: (parts + together + rest).joined(separator: "; "))[language]
  }

  /// `61–63`, or one number where both are the same.
  func range(_ low: Double, _ high: Double) -> String {
    let ends = [low, high].map { style.fixed($0 * 100, decimals: 0) }
    return ends[0] == ends[1] ? ends[0] : ends.joined(separator: "–")
  }
}
