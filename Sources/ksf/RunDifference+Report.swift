// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Foundation
import Funding
import Reports

extension RunDifference {
  private typealias Cell = Table.Cell
  private typealias Head = (code: String, words: String)

  /// At most so many rows of a table for people; data has all of them.
  private static let most = 20

  /// - Parameters:
  ///   - heads: What the two are called, such as `run 11`.
  ///   - lead: Sentences that come first.
  ///   - isBrief: Whether long tables are cut.
  func report(
    _ heads: (String, String), lead: [String], isBrief: Bool, _ language: Language
  ) -> QuestionReport {
    let ends: [Head] = [("first", heads.0), ("second", heads.1)]
    func head(_ heading: ArchiveHeading) -> Head { (heading.phrase.en, heading.phrase[language]) }
    func table(_ name: String, _ place: Head, _ pairs: [Pair]) -> Table {
      let rows = isBrief ? Array(pairs.prefix(Self.most)) : pairs
      return Table(
        name, columns: [place] + ends,
        rows: rows.map { [Cell($0.place), Cell($0.first ?? "–"), Cell($0.second ?? "–")] },
        language: language)
    }
    let results = isBrief ? columns(ends, language) : all(ends, language)
    let command = words.map {
      [
        Table(
          "command", columns: [head(.run), head(.command)],
          rows: [
            [Cell(heads.0), Cell($0.first ?? "")], [Cell(heads.1), Cell($0.second ?? "")],
          ], language: language)
      ]
    }
    return QuestionReport(
      language, lead + sentences(heads.0, language),
      tables: (command ?? []) + [
        table("inputs", head(.file), inputs),
        table("values", ("path", Heading.key.phrase[language]), isBrief ? bare : values), results,
        metricTable(ends, language),
        table("outputs", head(.file), outputs),
        table(
          "record", head(.run),
          record.map { pair in
            let name = pair.place == "hash" ? ArchiveHeading.hash.phrase : Heading.scenario.phrase
            return Pair(place: name[language], first: pair.first, second: pair.second)
          }),
      ])
  }

  /// The values without what is said of them.
  private var bare: [Pair] {
    values.filter { pair in
      !["source", "status", "note"].contains { pair.place.hasSuffix("." + $0) }
    }
  }

  /// What metrics came to; to the last digit where words say the same.
  private func metricTable(_ ends: [Head], _ language: Language) -> Table {
    Table(
      "metrics", columns: [("metric", Heading.metric.phrase[language])] + ends,
      rows: metrics.map { place, first, second in
        let ends = [first, second]
        var words = zip(ends, [self.first, self.second]).map {
          $0?.words(of: $1, in: language) ?? "–"
        }
        if words[0] == words[1] {
          words = ends.map { $0.map { "\($0.value.map { "\($0)" } ?? "–") \($0.unit)" } ?? "–" }
        }
        return [Cell(place)] + zip(words, ends).map { Cell($0, $1?.datum ?? .none) }
      }, language: language)
  }

  /// Every figure that differs.
  private func all(_ ends: [Head], _ language: Language) -> Table {
    Table(
      "figures",
      columns: [("row", ""), ("column", "")] + ends + [("difference", "")],
      rows: figures.map { figure in
        [
          Cell(figure.row), Cell(figure.column), cell(figure.first), cell(figure.second),
          Cell("", figure.relative),
        ]
      }, language: language)
  }

  /// Of every column the figure that differs most.
  private func columns(_ ends: [Head], _ language: Language) -> Table {
    func head(_ heading: ArchiveHeading) -> Head { ("", heading.phrase[language]) }
    let style = NumberStyle(language)
    var seen: Set<String> = []
    let names = figures.map(\.column).filter { seen.insert($0).inserted }
    let byColumn = Dictionary(grouping: figures, by: \.column)
    let rows = names.prefix(Self.most).compactMap { name -> [Cell]? in
      let all = byColumn[name] ?? []
      guard let most = all.max(by: { abs($0.relative ?? 0) < abs($1.relative ?? 0) }) else {
        return nil
      }
      let words = Self.shortest(most.first, most.second)
      return [
        Cell(name), Cell(all.count), Cell(most.row), cell(words.0), cell(words.1),
        Cell(most.relative.map { style.signedPercent($0) } ?? "", most.relative),
      ]
    }
    return Table(
      "figures",
      columns: [("column", Heading.column.phrase[language]), head(.differ), head(.largest)] + ends
        + [head(.difference)], rows: rows, language: language)
  }

  /// Two numbers with as few digits, from four on, as show that they differ.
  private static func shortest(_ first: String, _ second: String) -> (String, String) {
    guard let a = Double(first), let b = Double(second) else { return (first, second) }
    for digits in 4..<17 {
      let words = [a, b].map { String(format: "%.\(digits)g", $0) }
      let isSafe = words.allSatisfy { !$0.contains("e") }
      if isSafe, words[0] != words[1] { return (words[0], words[1]) }
    }
    return (first, second)
  }

  private func cell(_ text: String) -> Cell {
    Cell(text, Double(text).flatMap { $0.isFinite ? .number($0) : nil } ?? .text(text))
  }

  /// - Parameter base: What the first run is called.
  private func sentences(_ base: String, _ language: Language) -> [String] {
    var sentences: [String] = []
    func say(_ message: Message) { sentences.append(message[language]) }
    if !hasEqualPrograms {
      say(
        ArchiveWords.programDiffers(
          a: first.manifest.program.words, b: second.manifest.program.words))
    }
    if !builtIn.isEmpty {
      say(ArchiveWords.dataDiffers(list: builtIn.map(\.place).joined(separator: ", ")))
    }
    // Nothing more is to be said then.
    if isOfSame, isEqualResult { return sentences }
    if isOfSame { say(ArchiveWords.inputsEqual) }
    if figures.isEmpty, apart == 0 {
      if count > 0, metrics.isEmpty { say(ArchiveWords.figuresEqual) }
    } else if !figures.isEmpty {
      let most = figures.compactMap(\.relative).max { abs($0) < abs($1) }
      let part = most.map {
        ArchiveWords.mostOfAll(part: NumberStyle(language).signedPercent($0), first: base)[language]
      }
      say(ArchiveWords.figuresDiffer(count: figures.count, all: count, most: part ?? ""))
    }
    if apart > 0 { say(ArchiveWords.figuresApart(count: apart)) }
    if !hasEqualWords { say(ArchiveWords.answersDiffer) }
    return sentences
  }
}
