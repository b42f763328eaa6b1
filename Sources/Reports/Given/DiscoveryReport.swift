// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Sensitivity

/// The box of assumptions in which a condition holds, in words and as tables.
package struct DiscoveryReport: Sendable {
  private let answer: PrimAnswer
  private let table: RunTable
  private let file: String
  private let notes: RunTableNotes
  private let language: Language

  /// - Parameter file: As messages call it.
  package init(
    _ answer: PrimAnswer, of table: RunTable, in file: String, notes: RunTableNotes,
    _ language: Language
  ) {
    (self.answer, self.table, self.file) = (answer, table, file)
    (self.notes, self.language) = (notes, language)
  }

  private typealias Cell = Table.Cell
  private var style: NumberStyle { NumberStyle(language) }

  private func words(_ saying: GivenWords) -> String { saying.phrase[language] }

  package var report: QuestionReport {
    let told = (isTold ? [boxTable, qualityTable] : []) + [trajectory, stepLimits]
    let tables = told.map { table in
      var table = table
      table.account = account.attributes(of: 0)
      return table
    }
    return QuestionReport(language, sentences, tables: tables + [account.table])
  }

  /// Whether there is a box to speak of: one that was asked for, or that chance does not explain.
  private var isTold: Bool {
    answer.isAskedFor || !answer.box.sides.isEmpty && answer.isAboveChance
  }

  private var account: GivenAccount {
    let settings = answer.settings
    return GivenAccount(
      entries: [
        .init(
          estimator: "prim", output: answer.condition, seed: settings.seed,
          settings: [
            "alpha=\(settings.alpha)", "resamples=\(settings.resamples)",
            "shuffles=\(settings.shuffles)", "significance=\(settings.significance)",
          ])
      ], used: table.rows, dropped: notes.incomplete)
  }

  private var settings: String {
    GivenWords.prim(
      alpha: style.percentInText(answer.settings.alpha), count: answer.settings.resamples,
      seed: answer.settings.seed)[language]
  }

  private var sentences: [String] {
    let about = GivenWords.rows(
      file: file, rows: table.rows,
      inputs: table.inputs.map(\.name).joined(separator: ", "))[language]
    let left = notes.doubts(of: table, in: language) + notes.account(in: language)
    guard isTold else {
      let message =
        answer.box.sides.isEmpty
        ? GivenWords.noBox(condition: answer.condition)
        : GivenWords.onlyChance(condition: answer.condition, count: answer.settings.shuffles)
      return [message[language], about] + left + [settings]
    }
    guard !answer.box.sides.isEmpty else {
      return [GivenWords.noLimits(step: answer.chosen)[language], about] + left + [settings]
    }
    let sides = answer.box.sides.map { side($0.input, $0.limit) }
    let quality = answer.quality
    let list = sides.joined(separator: "; ")
    let message =
      quality.density > 0.5
      ? GivenWords.box(condition: answer.condition, list: list)
      : GivenWords.boxOften(condition: answer.condition, list: list)
    return [
      message[language],
      GivenWords.boxQuality(
        density: share(quality.density), base: share(quality.base),
        coverage: share(quality.coverage))[language],
    ] + doubts + [about] + left + [settings, words(.limitsRounded)]
  }

  /// What rows that had no part in finding the box say of it.
  private var doubts: [String] {
    let count = answer.settings.resamples
    var doubts: [String] = []
    if !answer.isAboveChance {
      doubts.append(GivenWords.chanceEnough(count: answer.settings.shuffles)[language])
    }
    if let heldOut = answer.heldOut, heldOut.inside > 0 {
      doubts.append(
        GivenWords.heldOut(count: count, density: share(heldOut.density))[language])
    }
    let weak = answer.findings.filter { $0.reproduced.map { $0 < 0.7 } ?? false }.map(\.input)
    if !weak.isEmpty {
      doubts.append(GivenWords.weak(count: count, list: weak.joined(separator: ", "))[language])
    }
    return doubts
  }

  /// A share of rows; one that is not all of them, or none, is not called so.
  private func share(_ share: Double) -> String {
    let isWhole = share == 0 || share == 1
    return style.inText(share, missing: isWhole ? share : share.rounded()).share
  }

  private func side(_ input: String, _ limit: ScenarioBox.Limit) -> String {
    switch limit {
    case .values(let values):
      GivenWords.sideValues(
        input: input, list: values.map { value($0, of: input) }.joined(separator: ", "))[language]
    case .range(let low, let high):
      if let low, let high {
        GivenWords.sideBetween(
          low: printed(low, .down, input), input: input, high: printed(high, .up, input))[language]
      } else if let low {
        GivenWords.sideLow(input: input, low: printed(low, .down, input))[language]
      } else if let high {
        GivenWords.sideHigh(input: input, high: printed(high, .up, input))[language]
      } else {
        input
      }
    }
  }

  /// A limit rounded outward, in three digits or as many more as leave the same rows inside.
  private func printed(
    _ limit: Double, _ outward: FloatingPointRoundingRule, _ input: String
  ) -> String {
    let values = table.inputs.first { $0.name == input }?.values ?? []
    let measure = notes.measures[input]
    let scale = measure?.unit == .fraction ? 100.0 : 1
    let number = style.rounded(limit * scale, outward) { end in
      let end = end / scale
      return !values.contains { $0 != limit && min(end, limit) <= $0 && $0 <= max(end, limit) }
    }
    let unit = measure?.unitWords(in: language) ?? ""
    return unit.isEmpty ? number : "\(number)\(language == .en ? " " : "\u{A0}")\(unit)"
  }

  /// A value of a category: its text, where it is one.
  private func value(_ value: Double, of input: String) -> String {
    let labels = table.inputs.first { $0.name == input }?.labels
    return labels.map { $0[Int(value)] }
      ?? notes.measures[input].map { style.precise(value, as: $0) } ?? plain(value)
  }

  /// What has four digits may be a year or the number of a municipality.
  private func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 10_000 ? "\(Int(value))" : style.short(value)
  }

  /// The lowest and the highest value inside, and of a category all of them.
  private func cells(_ input: String, _ limit: ScenarioBox.Limit) -> [Cell] {
    func end(_ value: Double?, _ outward: FloatingPointRoundingRule) -> Cell {
      Cell(value.map { printed($0, outward, input) } ?? "", value)
    }
    let unit = notes.measures.isEmpty ? [] : [Cell("", .text(notes.measures[input]?.code ?? ""))]
    return switch limit {
    case .range(let low, let high): [Cell(input), end(low, .down), end(high, .up), Cell("")] + unit
    case .values(let values):
      [
        Cell(input), end(nil, .down), end(nil, .up),
        Cell(values.map { value($0, of: input) }.joined(separator: ", ")),
      ] + unit
    }
  }

  private var limitHeads: [(code: String, words: String)] {
    [
      ("input", SweepHeading.input.phrase[language]), ("low", SweepHeading.low.phrase[language]),
      ("high", SweepHeading.high.phrase[language]), ("values", words(.values)),
    ] + (notes.measures.isEmpty ? [] : [("unit", "")])
  }

  private var boxTable: Table {
    Table(
      "box", columns: limitHeads + [("quasi_p", words(.quasiP)), ("reproduced", words(.again))],
      rows: answer.findings.map { finding in
        cells(finding.input, finding.limit) + [
          Cell(style.short(finding.quasiP), finding.quasiP),
          Cell(finding.reproduced.map { style.percentInText($0) } ?? "", finding.reproduced),
        ]
      }, language: language)
  }

  private func number(_ value: Double?) -> Cell {
    Cell(value.map { style.fixed($0, decimals: 3) } ?? "", value)
  }

  /// What the box comes to, on the rows it was found in and on others.
  /// The step of the box; its limits were moved since, unless it was asked for.
  private var stepCell: Cell {
    let number = Cell(answer.chosen)
    guard !answer.isAskedFor, answer.box != answer.steps[answer.chosen].box else { return number }
    return Cell(GivenWords.adjustedStep(step: answer.chosen)[language], number.datum)
  }

  private var qualityTable: Table {
    let (quality, heldOut) = (answer.quality, answer.heldOut)
    let numbers = [
      quality.mass, quality.coverage, quality.density,
      heldOut.flatMap { $0.inside > 0 ? $0.density : nil }, quality.base,
    ]
    return Table(
      "box_quality", title: words(.qualityTitle),
      columns: [
        ("step", words(.step)), ("mass", words(.mass)), ("coverage", words(.coverage)),
        ("density", words(.density)), ("held_out_density", words(.heldOutDensity)),
        ("base_density", words(.base)), ("above_chance", words(.aboveChance)),
      ],
      rows: [
        [stepCell] + numbers.map(number) + [
          Cell(words(answer.isAboveChance ? .yes : .no), .text(answer.isAboveChance ? "yes" : "no"))
        ]
      ], language: language)
  }

  /// Every step of the peeling, for who wants another box.
  private var trajectory: Table {
    Table(
      "trajectory", title: words(.trajectory),
      columns: [
        ("step", words(.step)), ("mass", words(.mass)), ("coverage", words(.coverage)),
        ("density", words(.density)), ("limits", words(.limits)), ("chosen", ""),
      ],
      rows: answer.steps.enumerated().map { number, step in
        [Cell(number)]
          + [step.quality.mass, step.quality.coverage, step.quality.density].map(self.number)
          + [Cell(step.limits), Cell(isTold && number == answer.chosen ? "*" : "")]
      }, language: language)
  }

  /// The limits of every step, a row each.
  private var stepLimits: Table {
    Table(
      "trajectory_limits", title: words(.stepLimits),
      columns: [("step", words(.step))] + limitHeads,
      rows: answer.steps.enumerated().flatMap { number, step in
        step.box.sides.map { [Cell(number)] + cells($0.input, $0.limit) }
      }, language: language)
  }
}
