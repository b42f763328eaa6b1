// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Simulation
import Studies

extension SweepReport {
  /// A row for each metric and input; for programs also for each year of the bands.
  func effectTables(_ answer: ConditionalAnswer, isData: Bool) -> [Table] {
    let texts = Set(metrics.map(\.text))
    let own = answer.outputs.filter { texts.contains($0.output.name) }.once(by: name)
    let bands = answer.outputs.filter { !texts.contains($0.output.name) }
    return [table("effects", shares(head(.effectsTitle), isData: isData), own)]
      + (isData
        ? [table("band_effects", OpenDataWords.bandIndicesTitle.phrase[language], bands)] : [])
  }

  private func table(
    _ name: String, _ title: String?, _ outputs: [ConditionalAnswer.Output]
  ) -> Table {
    let isShared = outputs.contains { $0.effects?.inputs.contains { $0.shapley != nil } ?? false }
    func cells(_ estimate: Estimate?) -> [Cell] {
      guard let estimate else { return [] }
      return [estimate.value, estimate.low, estimate.high].map {
        Cell(style.fixed($0 * 100, decimals: 1), $0)
      }
    }
    func heads(_ name: String, _ heading: SweepHeading) -> Heads {
      [(name, head(heading)), ("\(name)_low", head(.low)), ("\(name)_high", head(.high))]
    }
    return Table(
      name, title: title.map(noted),
      columns: [("output", head(.output)), ("input", head(.input))] + heads("first", .first)
        + heads("total", .total) + (isShared ? heads("shapley", .shapley) : []),
      rows: outputs.flatMap { output in
        (output.effects?.inputs ?? []).map { input in
          [Cell(self.name(output)), Cell(input.name)] + cells(input.first) + cells(input.total)
            + cells(input.shapley)
        }
      }, language: language)
  }

  private func name(_ output: ConditionalAnswer.Output) -> String {
    output.reachedBy.map { "\(output.output.name)<=\($0)" } ?? output.output.name
  }

  func effectSentences(_ answer: ConditionalAnswer) -> [String] {
    let texts = Set(metrics.map(\.text))
    return answer.outputs.filter { texts.contains($0.output.name) }.once(by: name).map { output in
      let text = output.output.name
      let name = output.reachedBy.map { "\(text) \(head(.byYear)) \($0)" } ?? text
      guard let effects = output.effects else {
        return overRange(
          output.reachedBy.map { SweepWords.noIndices(target: text, year: $0)[language] }
            ?? SweepWords.constant(metric: text)[language])
      }
      return explained(ofRange(name), effects)
    }
  }

  /// The shares, or else what each explains alone, the largest first.
  private func explained(_ name: String, _ effects: ConditionalAnswer.Effects) -> String {
    let isShared = effects.inputs.contains { $0.shapley != nil }
    let told = effects.inputs.map { ($0.name, $0.shapley ?? $0.first) }
      .sorted { $0.1.value > $1.1.value }
    let seen = told.filter { !$0.1.includesZero && $0.1.value >= 0.01 }.prefix(5).map {
      SweepWords.explainsOne(input: $0, range: range($1.low, $1.high))[language]
    }
    let lost = effects.inputs.filter {
      ($0.total.includesZero || $0.total.value <= 0)
        && ($0.first.includesZero || $0.first.value <= 0)
    }
    let rest =
      lost.isEmpty
      ? [] : [SweepWords.rest(list: lost.map(\.name).joined(separator: ", "))[language]]
    let list = (seen + rest).joined(separator: "; ")
    let message =
      isShared
      ? SweepWords.shares(metric: name, list: list) : SweepWords.explains(metric: name, list: list)
    return message[language]
  }
}
