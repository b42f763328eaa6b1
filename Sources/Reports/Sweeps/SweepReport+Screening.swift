// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Simulation
import Studies

extension SweepReport {
  /// Elementary effects on each metric, those that matter most first; bands have none.
  func screeningTables(_ answer: MorrisAnswer, isData: Bool) -> [Table] {
    func heads(_ name: String, _ heading: SweepHeading) -> Heads {
      [(name, head(heading)), ("\(name)_low", head(.low)), ("\(name)_high", head(.high))]
    }
    let columns: Heads =
      [("input", head(.input))] + heads("mu_star", .muStar) + heads("mu", .mu)
      + [("sigma", head(.sigma))]
    let tables = shown(answer).map { name, metric, output in
      (
        name,
        ranked(output).map { input in
          [Cell(input.name)] + cells(input.muStar, metric, output) + cells(input.mu, metric, output)
            + [cell(input.sigma, metric, output)]
        }
      )
    }
    guard isData else {
      return tables.map { name, rows in
        Table(
          "morris_\(name)", title: SweepHeading.screeningTitle(metric: told(name))[language],
          columns: columns,
          rows: rows, language: language)
      }
    }
    return [
      Table(
        "morris", columns: [("output", "")] + columns,
        rows: tables.flatMap { name, rows in rows.map { [Cell(name)] + $0 } }, language: language)
    ]
  }

  func screeningSentences(_ answer: MorrisAnswer) -> [String] {
    shown(answer).map { name, metric, output in
      let moving = ranked(output).filter { !$0.isInert }.prefix(5)
      let asked = output.reachedBy.map { "\(output.output.name) \(head(.byYear)) \($0)" } ?? name
      guard !moving.isEmpty else {
        return (output.isYesNo ? SweepWords.turnedByNone : SweepWords.movedByNone)(asked)[language]
      }
      let (name, list) = (told(asked), moving.map(\.name).joined(separator: ", "))
      let sizes = moving.map { size($0.muStar.value, metric, output) }.joined(separator: ", ")
      let message =
        switch (output.isYesNo, moving.count == 1) {
        case (true, true): SweepWords.turnsOne(metric: name, list: list, sizes: sizes)
        case (true, false): SweepWords.turns(metric: name, list: list, sizes: sizes)
        case (false, true): SweepWords.mattersOne(metric: name, list: list, sizes: sizes)
        case (false, false): SweepWords.matters(metric: name, list: list, sizes: sizes)
        }
      return message[language]
    }
  }

  /// The metrics, and "reached by" of those that are years, by the name that tables give them.
  private func shown(_ answer: MorrisAnswer) -> [(String, Metric, MorrisOutput)] {
    metrics.flatMap { text, metric in
      answer.outputs.filter { $0.output.name == text }.once { $0.reachedBy }.map { output in
        (output.reachedBy.map { "\(text)<=\($0)" } ?? text, metric, output)
      }
    }
  }

  private func ranked(_ output: MorrisOutput) -> [MorrisOutput.Input] {
    output.inputs.enumerated().sorted {
      ($1.element.muStar.value, $0.offset) < ($0.element.muStar.value, $1.offset)
    }.map(\.element)
  }

  private func cells(
    _ estimate: Estimate, _ metric: Metric, _ output: MorrisOutput
  ) -> [Cell] {
    [estimate.value, estimate.low, estimate.high].map { cell($0, metric, output) }
  }

  private func cell(_ number: Double, _ metric: Metric, _ output: MorrisOutput) -> Cell {
    Cell(size(number, metric, output), number)
  }

  /// Of a yes or no as a share of the moves.
  private func size(_ number: Double, _ metric: Metric, _ output: MorrisOutput) -> String {
    if output.isYesNo { return style.percentInText(number) }
    return difference(number, of: metric)
  }
}
