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
    /// What stood in the cell when it was exported, and 1 where the program takes what stands there.
    static let exported = 7, flag = 8
  }
  static let headRow = 6
  /// The cell that says how many inputs are not what was exported.
  static let changed = OfficeFiles.Place(4, Place.value)
  private static let widths: [Int: Double] = [
    0: 46, 1: 64, 2: 15, 3: 28, 4: 16, 5: 20, 6: 60, 7: 15, 8: 13,
  ]

  private let projection: Projection
  private let style: WorkbookStyle
  private let names: SheetNames
  private let sources: [Source]
  private let changes: [String]
  private let meaning: (String) -> Phrase?
  /// What stands in the rows below the heads, in order; the rules that cells cannot change come last.
  private let lines: [Line]
  private let limits: [String: InputLimit]
  /// The names of cells, by key path.
  let cellNames: [String: String]

  private enum Line {
    case heading(String)
    case parameter(ModelParameter)
    case year(YearInput)
    case fixed(FixedRule)

    /// The key path of an input.
    var path: String? {
      switch self {
      case .parameter(let parameter): parameter.path
      case .year(let input): input.path
      case .heading, .fixed: nil
      }
    }
  }

  init(
    _ builder: GridBuilder, _ projection: Projection, _ names: SheetNames, sources: [Source],
    changes: [String], meaning: @escaping (String) -> Phrase?
  ) {
    (self.projection, self.names, self.sources) = (projection, names, sources)
    (self.meaning, self.changes, style) = (meaning, changes, builder.style)
    let words = { (words: SheetWords) in words.phrase[builder.language] }
    var lines: [Line] = []
    // In the order in which each group begins.
    var groups: [String] = []
    func group(_ parameter: ModelParameter) -> String {
      String(parameter.path.prefix { $0 != "." })
    }
    for own in builder.parameters.map(group) where !groups.contains(own) { groups.append(own) }
    for own in groups {
      lines.append(.heading(own))
      lines += builder.parameters.filter { group($0) == own }.map { .parameter($0) }
    }
    if !builder.structure.isEmpty {
      lines.append(.heading(words(.yearsHeading)))
      lines += builder.structure.map { .year($0) }
    }
    lines.append(.heading(words(.fixedHeading)))
    lines += FixedRule.all(of: projection.scenario).map { .fixed($0) }
    self.lines = lines
    limits = Dictionary(uniqueKeysWithValues: builder.limits.map { ($0.path, $0) })
    var (cellNames, taken) = ([String: String](), Set<String>())
    for path in lines.compactMap(\.path) {
      cellNames[path] = names.name(ofInput: path, besides: &taken)
    }
    self.cellNames = cellNames
  }

  private var language: Language { style.language }
  private var name: String { names.name(.inputs) }
  private func words(_ words: SheetWords) -> String { words.phrase[language] }

  private var rows: ClosedRange<Int> { Self.headRow + 1...Self.headRow + lines.count }

  /// The rows of the inputs, which formulas look for paths in.
  var inputRows: ClosedRange<Int> {
    let last = lines.lastIndex { $0.path != nil } ?? 0
    return Self.headRow + 1...Self.headRow + 1 + last
  }

  var definedNames: [DefinedName] {
    zip(rows, lines).compactMap { row, line in
      guard let path = line.path else { return nil }
      let cell = OfficeFiles.Place(row, Place.value).address(fixedRow: true, fixedColumn: true)
      return cellNames[path].map { DefinedName($0, formula: "=\(Sheet(name).quoted)!\(cell)") }
    }
  }

  /// The row of an input, for links and tests.
  func row(of path: String) -> Int? {
    zip(rows, lines).first { $1.path == path }?.0
  }

  /// - Parameter verdict: The formula of the cell that says whether all checks hold.
  func sheet(verdict: (formula: String, holds: Bool), _ addresses: Addresses) -> Sheet {
    var sheet = Sheet(name)
    let scenario = projection.scenario
    sheet[0, 0] = Cell(scenario.title.text(in: language).printable, .title)
    let changed =
      changes.isEmpty
      ? ""
      : " " + Heading.changed(list: changes.joined(separator: "; "))[language]
    sheet[1, 0] = Cell("\(scenario.id), \(projection.years.words).\(changed)".printable, .muted)
    sheet[2, 0] = Cell(words(.howToUse), .muted)
    sheet[3, 0] = Cell(words(.allChecks), .bold)
    sheet[3, Place.value] = Cell(
      .formula(verdict.formula, value: .number(verdict.holds ? 1 : 0)), style.verdict)
    sheet[4, 0] = Cell(words(.changedCount))
    sheet.cells[Self.changed] = Cell(
      .formula(
        "=SUMPRODUCT(--(\(addresses.inputs(in: Place.value))<>"
          + "\(addresses.inputs(in: Place.exported))))",
        value: .number(0)), .number("0").with { $0.alignment = .center })
    sheet[4, Place.unit] = addresses.whenChanged(words(.changedInputs))
    sheet.verdicts = [Verdict(from: .init(3, Place.value), to: .init(3, Place.value))]
    let heads: [Heading] = [.input, .meaning, .value, .unit, .status, .source, .note]
    for (column, head) in heads.enumerated() {
      let isNumber = column == Place.value
      sheet[Self.headRow, column] = Cell(
        head.phrase[language].capitalizedFirst,
        isNumber ? .numberHead : .head.with { $0.indent = column == Place.unit ? 1 : 0 })
    }
    sheet[Self.headRow, Place.exported] = Cell(words(.exported), .numberHead)
    sheet[Self.headRow, Place.flag] = Cell(words(.isAllowed), .numberHead)
    for (row, line) in zip(rows, lines) {
      write(line, in: row, to: &sheet)
      guard let path = line.path, let limit = limits[path] else { continue }
      limitCells(limit, in: row, to: &sheet, addresses)
    }
    sheet.widths = Self.widths
    sheet.heights[0] = 22
    sheet.heights[Self.headRow] = 30
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
    case .year(let input):
      head(input.path, in: row, to: &sheet)
      sheet[row, Place.value] = Cell(.number(Double(input.year)), .input("0"))
      sheet[row, Place.exported] = Cell(
        .number(Double(input.year)), .muted.with { $0.numberFormat = "0" })
      sheet[row, Place.unit] = Cell(style.year, .unit)
      sheet.entries.append(entry(row, input.path) { "\(Int($0))" })
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
    sheet[row, Place.exported] = Cell(
      .number(parameter.central.value), .muted.with { $0.numberFormat = style.format(measure) })
    let numbers = NumberStyle(language)
    sheet.entries.append(entry(row, parameter.path) { numbers.value($0, as: measure) })
  }

  private func head(_ path: String, in row: Int, to sheet: inout Sheet) {
    sheet[row, Place.path] = Cell(path.printable, .wrapped)
    explain(path, .wrapped, in: row, of: &sheet)
  }

  /// Whether the program takes what stands in the cell: also what is pasted, which no rule of a cell
  /// sees.
  private func limitCells(
    _ limit: InputLimit, in row: Int, to sheet: inout Sheet, _ addresses: Addresses
  ) {
    let place = OfficeFiles.Place(row, Place.flag)
    sheet.cells[place] = Cell(
      .formula("=" + limit.flag.text(addresses, column: nil), value: .number(1)), style.verdict)
    sheet.verdicts.append(Verdict(from: place, to: place))
  }

  private func explain(_ path: String, _ look: CellStyle, in row: Int, of sheet: inout Sheet) {
    let words = observed(path) ?? meaning(path)?[language] ?? ""
    sheet[row, Place.meaning] = Cell(words.printable, look)
    sheet.fit(row, words, in: Self.widths[Place.meaning] ?? 0)
  }

  /// What a value by year of a data series is: a series may go on past what is observed.
  private func observed(_ path: String) -> String? {
    let parts = path.split(separator: ".")
    guard parts.dropLast().last == "observed", let year = parts.last.flatMap({ Int($0) }) else {
      return nil
    }
    let parameter = lines.lazy.compactMap { line -> ModelParameter? in
      if case .parameter(let own) = line, own.path == path { own } else { nil }
    }.first
    let saying =
      switch parameter?.central.citation?.status {
      case .projected, .forecast, .officialForecast: SheetWords.projectedFor
      case .observed, .preliminary: SheetWords.observedIn
      default: SheetWords.valueOf
      }
    return saying(year)[language]
  }

  private func source(_ id: String?) -> Cell {
    guard let id else { return Cell("") }
    let address = sources.first { $0.id == id }?.address
    return address.map { Cell(.link($0, text: id.printable), .link) }
      ?? Cell(id.printable, .wrapped)
  }

  private func entry(_ row: Int, _ path: String, _ spelling: (Double) -> String) -> EntryRule {
    guard let limit = limits[path] else { preconditionFailure("\(path) has no limits") }
    let (low, high) = (spelling(limit.allowed.lowerBound), spelling(limit.allowed.upperBound))
    let message =
      limit.isOpen
      ? SheetWords.openEntryMessage(path: path.printable, low: low, high: high)
      : SheetWords.entryMessage(path: path.printable, low: low, high: high)
    return limit.rule(
      at: .init(row, Place.value), title: words(.entryTitle), message: message[language])
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
