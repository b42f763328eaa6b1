// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Funding
import Reports

extension RunDifference {
  /// At most so many rows of a table for people; data has all of them.
  private static let most = 20

  /// - Parameters:
  ///   - heads: What the two are called, such as `run 11`.
  ///   - lead: Sentences that come first.
  ///   - isBrief: Whether long tables are cut.
  func report(
    _ heads: (String, String), lead: [String], isBrief: Bool, _ language: Language
  ) -> QuestionReport {
    typealias Cell = QuestionReport.Cell
    typealias Head = (code: String, words: String)
    let ends: [Head] = [("first", heads.0), ("second", heads.1)]
    func head(_ heading: ArchiveHeading) -> Head { (heading.phrase.en, heading.phrase[language]) }
    func table(_ name: String, _ place: Head, _ pairs: [Pair]) -> QuestionReport.Table {
      let rows = isBrief ? Array(pairs.prefix(Self.most)) : pairs
      return QuestionReport.Table(
        name, columns: [place] + ends,
        rows: rows.map { [Cell($0.place), Cell($0.first ?? "–"), Cell($0.second ?? "–")] })
    }
    let sorted = isBrief ? figures.sorted { ($0.relative ?? 2) > ($1.relative ?? 2) } : figures
    let shown = isBrief ? Array(sorted.prefix(Self.most)) : sorted
    let style = NumberStyle(language)
    let results = QuestionReport.Table(
      "figures",
      columns: [head(.row), ("column", Heading.column.phrase[language])] + ends + [
        head(.difference)
      ],
      rows: shown.map { figure in
        [
          Cell(figure.row), Cell(figure.column), cell(figure.first), cell(figure.second),
          Cell(figure.relative.map { style.percent($0) } ?? "", figure.relative),
        ]
      })
    let command = words.map {
      [
        QuestionReport.Table(
          "command", columns: [head(.run), head(.command)],
          rows: [
            [Cell(heads.0), Cell($0.first ?? "")], [Cell(heads.1), Cell($0.second ?? "")],
          ])
      ]
    }
    return QuestionReport(
      language, lead + sentences(language),
      tables: (command ?? []) + [
        table("inputs", head(.file), inputs),
        table("values", ("path", Heading.key.phrase[language]), values), results,
        table("outputs", head(.file), outputs),
      ])
  }

  private func cell(_ text: String) -> QuestionReport.Cell {
    QuestionReport.Cell(text, Double(text).map { .number($0) } ?? .text(text))
  }

  private func sentences(_ language: Language) -> [String] {
    var sentences: [String] = []
    func say(_ words: ArchiveWords, _ values: KeyValuePairs<String, String> = [:]) {
      sentences.append(words.phrase.filled(language, values))
    }
    if !hasEqualPrograms {
      say(
        .programDiffers,
        ["a": first.manifest.program.words, "b": second.manifest.program.words])
    }
    if !builtIn.isEmpty {
      say(.dataDiffers, ["list": builtIn.map(\.place).joined(separator: ", ")])
    }
    if hasEqualPrograms, builtIn.isEmpty, inputs.isEmpty, values.isEmpty, words == nil {
      say(.inputsEqual)
    }
    if figures.isEmpty, apart == 0 {
      if count > 0 { say(.figuresEqual) }
    } else if !figures.isEmpty {
      let most = figures.compactMap(\.relative).max()
      say(
        .figuresDiffer,
        [
          "count": "\(figures.count)", "all": "\(count)",
          "most": most.map { NumberStyle(language).percent($0) } ?? "–",
        ])
    }
    if apart > 0 { say(.figuresApart, ["count": "\(apart)"]) }
    if !hasEqualWords { say(.answersDiffer) }
    return sentences
  }
}
