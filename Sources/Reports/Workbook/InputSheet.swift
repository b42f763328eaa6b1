// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding
import OfficeFiles
import Simulation

/// The sheet of inputs: every number that the equations read, in a cell with a name, and the rules that
/// cells cannot change.
struct InputSheet {
  /// Columns of the sheet; formulas look for a path in the first and find its value in the third.
  enum Place {
    static let path = 0, meaning = 1, value = 2, unit = 3, status = 4, source = 5, note = 6
  }
  static let headRow = 5
  private static let widths: [Int: Double] = [0: 46, 1: 64, 2: 15, 3: 28, 4: 16, 5: 20, 6: 60]

  private let projection: Projection
  private let style: WorkbookStyle
  private let names: SheetNames
  private let sources: [Source]
  private let changes: [String]
  private let meaning: (String) -> Phrase?
  /// What stands in the rows below the heads, in order.
  private let lines: [Line]
  /// The names of cells, by key path.
  let cellNames: [String: String]

  private enum Line {
    case heading(String)
    case parameter(ModelParameter)
    case year(String, Int)
    case fixed(FixedRule)
  }

  init(
    _ builder: GridBuilder, _ projection: Projection, _ names: SheetNames, sources: [Source],
    changes: [String], meaning: @escaping (String) -> Phrase?
  ) {
    (self.projection, self.names, self.sources) = (projection, names, sources)
    (self.meaning, self.changes, style) = (meaning, changes, builder.style)
    let words = { (words: SheetWords) in words.phrase[builder.language] }
    var lines: [Line] = []
    var group = ""
    for parameter in projection.model.parameters {
      let own = String(parameter.path.prefix { $0 != "." })
      if own != group {
        group = own
        lines.append(.heading(own))
      }
      lines.append(.parameter(parameter))
    }
    if !builder.structure.isEmpty {
      lines.append(.heading(words(.yearsHeading)))
      lines += builder.structure.map { .year($0.path, $0.year) }
    }
    lines.append(.heading(words(.fixedHeading)))
    lines += FixedRule.all(of: projection.scenario).map { .fixed($0) }
    self.lines = lines
    var taken: [String: String] = [:]
    for line in lines {
      let path: String
      switch line {
      case .parameter(let parameter): path = parameter.path
      case .year(let own, _): path = own
      case .heading, .fixed: continue
      }
      taken[path] = names.name(ofInput: path, besides: Set(taken.values))
    }
    cellNames = taken
  }

  private var language: Language { style.language }
  private var name: String { names.name(.inputs) }
  private func words(_ words: SheetWords, _ values: KeyValuePairs<String, String> = [:]) -> String {
    words.phrase.filled(language, values)
  }

  /// The rows that formulas look for paths in.
  var rows: ClosedRange<Int> { Self.headRow + 1...Self.headRow + lines.count }

  var definedNames: [DefinedName] {
    zip(rows, lines).compactMap { row, line in
      let path: String
      switch line {
      case .parameter(let parameter): path = parameter.path
      case .year(let own, _): path = own
      case .heading, .fixed: return nil
      }
      let cell = OfficeFiles.Place(row, Place.value).address(fixedRow: true, fixedColumn: true)
      return cellNames[path].map { DefinedName($0, formula: "=\(Sheet(name).quoted)!\(cell)") }
    }
  }

  /// The row of an input, for links and tests.
  func row(of path: String) -> Int? {
    zip(rows, lines).first { _, line in
      switch line {
      case .parameter(let parameter): parameter.path == path
      case .year(let own, _): own == path
      case .heading, .fixed: false
      }
    }?.0
  }

  /// - Parameter verdict: The formula of the cell that says whether all checks hold.
  func sheet(verdict: (formula: String, holds: Bool)) -> Sheet {
    var sheet = Sheet(name)
    let scenario = projection.scenario
    sheet[0, 0] = Cell(scenario.title.text(in: language).printable, .title)
    let changed =
      changes.isEmpty
      ? ""
      : " " + Heading.changed.phrase.filled(language, ["list": changes.joined(separator: "; ")])
    sheet[1, 0] = Cell("\(scenario.id), \(projection.years.words).\(changed)".printable, .muted)
    sheet[2, 0] = Cell(words(.howToUse), .muted)
    sheet[3, 0] = Cell(words(.allChecks), .bold)
    sheet[3, Place.value] = Cell(
      .formula(verdict.formula, value: .number(verdict.holds ? 1 : 0)), style.verdict)
    sheet.verdicts = [Verdict(from: .init(3, Place.value), to: .init(3, Place.value))]
    let heads: [Heading] = [.input, .meaning, .value, .unit, .status, .source, .note]
    for (column, head) in heads.enumerated() {
      let isNumber = column == Place.value
      sheet[Self.headRow, column] = Cell(
        head.phrase[language].capitalizedFirst, isNumber ? .numberHead : .head)
    }
    for (row, line) in zip(rows, lines) { write(line, in: row, to: &sheet) }
    sheet.widths = Self.widths
    sheet.heights[0] = 22
    sheet.frozen = .init(Self.headRow + 1, 0)
    sheet.repeatedRows = Self.headRow...Self.headRow
    sheet.tabColor = 0xF2C811
    return sheet
  }

  private func write(_ line: Line, in row: Int, to sheet: inout Sheet) {
    switch line {
    case .heading(let text):
      var words = meaning(text)?[language].capitalizedFirst ?? text
      if words.hasSuffix(".") { words.removeLast() }
      sheet[row, Place.path] = Cell(words.printable, .section)
    case .parameter(let parameter): write(parameter, in: row, to: &sheet)
    case .year(let path, let year):
      let years =
        Double(projection.model.knownYears.all.lowerBound)...Double(projection.scenario.end)
      head(path, in: row, to: &sheet)
      sheet[row, Place.value] = Cell(.number(Double(year)), .input("0"))
      sheet[row, Place.unit] = Cell(style.year, .unit)
      let limits =
        min(years.lowerBound, Double(year))...max(years.upperBound, Double(year))
      sheet.entries.append(entry(row, path, limits, isWhole: true) { "\(Int($0))" })
    case .fixed(let rule):
      sheet[row, Place.path] = Cell(rule.path.printable, .muted)
      explain(rule.path, .mutedWrapped, in: row, of: &sheet)
      sheet[row, Place.value] = Cell(rule.value.printable, .muted.with { $0.alignment = .right })
      sheet[row, Place.note] = Cell(words(.fixedNote), .muted)
    }
  }

  private func write(_ parameter: ModelParameter, in row: Int, to sheet: inout Sheet) {
    let measure = parameter.measure
    head(parameter.path, in: row, to: &sheet)
    sheet[row, Place.value] = Cell(
      .number(parameter.central.value), .input(style.format(measure)))
    sheet[row, Place.unit] = Cell(
      InputPrices(projection.scenario).unit(of: parameter, style), .unit)
    let citation = parameter.central.citation
    sheet[row, Place.status] = Cell(citation?.status?.phrase[language] ?? "", .muted)
    sheet[row, Place.source] = source(citation?.source)
    let note = (citation?.note ?? "").printable
    sheet[row, Place.note] = Cell(note, .mutedWrapped)
    sheet.fit(row, note, in: Self.widths[Place.note] ?? 0)
    let numbers = NumberStyle(language)
    sheet.entries.append(
      entry(row, parameter.path, measure.limits, isWhole: measure.isWhole) {
        numbers.value($0, as: measure)
      })
  }

  private func head(_ path: String, in row: Int, to sheet: inout Sheet) {
    sheet[row, Place.path] = Cell(path.printable, .wrapped)
    explain(path, .wrapped, in: row, of: &sheet)
  }

  private func explain(_ path: String, _ look: CellStyle, in row: Int, of sheet: inout Sheet) {
    let parts = path.split(separator: ".")
    let words =
      parts.dropLast().last == "observed"
      ? self.words(.observedIn, ["year": String(parts.last ?? "")])
      : meaning(path)?[language] ?? ""
    sheet[row, Place.meaning] = Cell(words.printable, look)
    sheet.fit(row, words, in: Self.widths[Place.meaning] ?? 0)
  }

  private func source(_ id: String?) -> Cell {
    guard let id else { return Cell("") }
    let address = sources.first { $0.id == id }?.address
    return address.map { Cell(.link($0, text: id.printable), .link) }
      ?? Cell(id.printable, .wrapped)
  }

  private func entry(
    _ row: Int, _ path: String, _ limits: ClosedRange<Double>, isWhole: Bool,
    _ spelling: (Double) -> String
  ) -> EntryRule {
    let (low, high) = (spelling(limits.lowerBound), spelling(limits.upperBound))
    return EntryRule(
      at: .init(row, Place.value), limits, isWhole: isWhole, title: words(.entryTitle),
      message: words(.entryMessage, ["path": path.printable, "low": low, "high": high]))
  }
}

extension Source {
  /// Its address where a cell can lead there.
  var address: String? {
    url.flatMap { url in
      let isWeb = url.hasPrefix("https://") || url.hasPrefix("http://")
      let isPlain = url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
      return isWeb && isPlain && url.utf8.count < 2_000 ? url : nil
    }
  }
}
