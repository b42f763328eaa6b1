// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Sensitivity

/// The box of assumptions in which a condition holds, in words and as tables.
public struct DiscoveryReport: Sendable {
  private let answer: PrimAnswer
  private let table: RunTable
  private let file: String
  private let incomplete: Int
  private let language: Language

  /// - Parameters:
  ///   - file: As messages call it.
  ///   - incomplete: Rows that were left out.
  public init(
    _ answer: PrimAnswer, of table: RunTable, in file: String, incomplete: Int,
    _ language: Language
  ) {
    (self.answer, self.table, self.file) = (answer, table, file)
    (self.incomplete, self.language) = (incomplete, language)
  }

  private typealias Cell = QuestionReport.Cell
  private var style: NumberStyle { NumberStyle(language) }

  private func words(
    _ saying: GivenWords, _ values: KeyValuePairs<String, String> = [:]
  ) -> String { saying.phrase.filled(language, values) }

  public var report: QuestionReport {
    let tables = [boxTable, trajectory].map { table in
      var table = table
      table.account = account.attributes(of: 0)
      return table
    }
    return QuestionReport(language, sentences, tables: tables + [account.table])
  }

  private var account: GivenAccount {
    let settings = answer.settings
    return GivenAccount(
      entries: [
        .init(
          estimator: "prim", output: answer.condition, seed: settings.seed,
          settings: [
            "alpha=\(settings.alpha)", "resamples=\(settings.resamples)",
            "significance=\(settings.significance)",
          ])
      ], used: table.rows, dropped: incomplete)
  }

  private var settings: String {
    words(
      .prim,
      [
        "alpha": style.percentInText(answer.settings.alpha),
        "count": "\(answer.settings.resamples)", "seed": "\(answer.settings.seed)",
      ])
  }

  private var sentences: [String] {
    let about = words(
      .rows,
      [
        "file": file, "rows": style.fixed(Double(table.rows), decimals: 0),
        "inputs": table.inputs.map(\.name).joined(separator: ", "),
      ])
    let left =
      incomplete > 0
      ? [words(.incomplete, ["count": style.fixed(Double(incomplete), decimals: 0)])] : []
    guard !answer.box.sides.isEmpty else {
      return [words(.noBox, ["condition": answer.condition]), about] + left + [settings]
    }
    let sides = answer.box.sides.map { side($0.input, $0.limit) }
    let weak = answer.findings.filter { $0.reproduced < 0.7 }.map(\.input)
    let quality = answer.quality
    let base = Double(quality.holding) / Double(quality.rows)
    return [
      words(.box, ["condition": answer.condition, "list": sides.joined(separator: "; ")]),
      words(
        .boxQuality,
        [
          "density": style.percentInText(quality.density), "base": style.percentInText(base),
          "coverage": style.percentInText(quality.coverage),
        ]),
    ]
      + (weak.isEmpty
        ? []
        : [
          words(
            .weak,
            [
              "count": "\(answer.settings.resamples)", "list": weak.joined(separator: ", "),
            ])
        ]) + [about] + left + [settings]
  }

  private func side(_ input: String, _ limit: ScenarioBox.Limit) -> String {
    switch limit {
    case .values(let values):
      words(
        .sideValues,
        ["input": input, "list": values.map { style.short($0) }.joined(separator: ", ")])
    case .range(let low?, let high?):
      words(
        .sideBetween,
        ["input": input, "low": style.significant(low), "high": style.significant(high)])
    case .range(let low?, nil): words(.sideLow, ["input": input, "low": style.significant(low)])
    case .range(nil, let high?):
      words(.sideHigh, ["input": input, "high": style.significant(high)])
    case .range(nil, nil): input
    }
  }

  private var boxTable: QuestionReport.Table {
    let style = style
    func end(_ value: Double?) -> Cell { Cell(value.map { style.significant($0) } ?? "", value) }
    return QuestionReport.Table(
      "box",
      columns: [
        ("input", SweepHeading.input.phrase[language]), ("low", SweepHeading.low.phrase[language]),
        ("high", SweepHeading.high.phrase[language]), ("values", ""),
        ("quasi_p", words(.quasiP)), ("reproduced", words(.again)),
      ],
      rows: answer.findings.map { finding in
        let limit: [Cell] =
          switch finding.limit {
          case .range(let low, let high): [end(low), end(high), Cell("")]
          case .values(let values):
            [end(nil), end(nil), Cell(values.map { style.short($0) }.joined(separator: " "))]
          }
        return [Cell(finding.input)] + limit + [
          Cell(style.short(finding.quasiP), finding.quasiP),
          Cell(style.percentInText(finding.reproduced), finding.reproduced),
        ]
      })
  }

  /// Every step of the peeling, for who wants another box.
  private var trajectory: QuestionReport.Table {
    QuestionReport.Table(
      "trajectory", title: words(.trajectory),
      columns: [
        ("step", words(.step)), ("mass", words(.mass)), ("coverage", words(.coverage)),
        ("density", words(.density)), ("limits", words(.limits)), ("chosen", ""),
      ],
      rows: answer.steps.enumerated().map { number, step in
        [Cell(number)]
          + [step.quality.mass, step.quality.coverage, step.quality.density].map {
            Cell(style.fixed($0, decimals: 3), $0)
          } + [Cell(step.limits), Cell(number == answer.chosen ? "*" : "")]
      })
  }
}
