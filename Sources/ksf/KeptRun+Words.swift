// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Boundary
import Foundation
import Funding
import Reports
import ScenarioFiles
import Simulation

extension KeptRun {
  func state(in language: Language) -> String {
    switch state {
    case .done: (entry.exitCode == 0 ? ArchiveWords.stateDone : .stateNo).phrase[language]
    case .running: ArchiveWords.stateRunning.phrase[language]
    case .cutOff: ArchiveWords.stateCutOff.phrase[language]
    case .elsewhere: ArchiveWords.stateElsewhere(host: process.host)[language]
    case .damaged: ArchiveWords.stateDamaged.phrase[language]
    }
  }

  /// A part of it; said to be damaged where it is.
  func cell(_ part: String, _ text: String, _ language: Language) -> Table.Cell {
    damage.contains(part)
      ? Table.Cell(
        ArchiveWords.stateDamaged.phrase[language], Table.Datum.none)
      : Table.Cell(text)
  }

  /// The command as a shell takes it, after the program's name.
  var line: String { entry.manifest.command.map(\.shellQuoted).joined(separator: " ") }
}

extension RunManifest.Program {
  /// In words.
  var words: String { "\(name) \(version), Swift \(swift), GSL \(gsl)" }
}

extension RunEntry {
  /// The year whose kroner a real metric of the run is in: that of its scenario, of several that of the
  /// baseline, whose value stands first. Nil of any other, and where the scenarios were not kept.
  func priceYear(of metric: Metric) -> Int? {
    guard metric.isReal else { return nil }
    let scenarios = files(.scenario).map { file -> [String: String] in
      let lines = ResolvedLines(String(decoding: file.content ?? Data(), as: UTF8.self)).values
      return Dictionary(lines.map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
    let baseline = metrics.first { $0.name == metric.name }?.subject
    let isAlike = Set(scenarios.map { [$0["price_year"], $0["start"]] }).count == 1
    guard let own = scenarios.first(where: { isAlike || $0["id"] == baseline }) else { return nil }
    return (own["price_year"] == "start" ? own["start"] : own["price_year"]).flatMap { Int($0) }
  }
}

extension RunEntry.Metric {
  /// Of a value that a goal asks for.
  static let solved = "solved"

  /// What a column of a table of figures is of: the statistic, or one of several scenarios.
  static func subject(ofColumn code: String) -> String {
    switch code {
    case "value": ""
    case "q50": "median"
    default: code
    }
  }

  /// What the number is: of one path, or a statistic of many futures; any other subject as it is.
  func kind(in language: Language) -> String {
    let words: ArchiveWords? =
      switch subject {
      case "": .kindProjected
      case "mean": .kindMean
      case "median", "q50": .kindMedian
      case Self.solved: .kindSolved
      default: nil
      }
    return words?.phrase[language] ?? subject
  }

  /// The kind of column that it is of; nil of a year, of yes and no, and of a value of the scenario.
  private var kind: Column.Kind? {
    let words = name.split(whereSeparator: { "@:".contains($0) }).prefix(2)
    return words.lazy.compactMap { Column.Kind(rawValue: String($0)) }.first
  }

  /// Whether it is in kroner of one year.
  var isReal: Bool { kind.map { Column($0).priceBasis == .real } ?? false }

  /// The value for people, and the year whose kroner it is in.
  func words(of entry: RunEntry, in language: Language) -> String {
    let year = value == nil ? nil : entry.priceYear(of: self)
    return words(in: language)
      + (year.map { Label.inKronerOf(year: $0)[language] } ?? "")
  }

  /// The value for programs.
  var datum: Table.Datum {
    value.map { .number($0) } ?? (isAvailable ? .text(Metric.never) : .none)
  }

  /// The value for people.
  func words(in language: Language) -> String {
    guard let value else { return (isAvailable ? Label.never : .noNumber).phrase[language] }
    let style = NumberStyle(language)
    let reading = name.prefix { $0 != ":" }
    let isFlag = unit == "0 or 1" || ["held", "met"].contains(reading)
    // Of many futures it is the share of them in which it is so.
    if isFlag, subject == "mean" { return style.percent(value) }
    let isYear = unit == "year" || ["reached", "peak_year"].contains(reading)
    if isFlag { return (value == 0 ? Label.no : .yes).phrase[language] }
    if isYear, let whole = Int(exactly: value.rounded()) { return "\(whole)" }
    if let kind { return style.value(value, in: Column(kind).unit) }
    if let measure = ScenarioSchema.measure(at: name) { return style.precise(value, as: measure) }
    return NumberStyle.exact(value) + (unit.isEmpty ? "" : " " + unit)
  }
}
