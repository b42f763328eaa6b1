// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import OfficeFiles
import Simulation

/// The charts of a scenario as office programs draw them, of the rows of its series.
struct NativeCharts {
  private let projection: Projection
  private let addresses: Addresses
  private let style: WorkbookStyle

  init(_ projection: Projection, _ addresses: Addresses, _ style: WorkbookStyle) {
    (self.projection, self.addresses, self.style) = (projection, addresses, style)
  }

  var all: [Chart] {
    [path, share, gap, specialist, money, payers, uses].compactMap(\.self)
  }

  static let colors: [UInt32] = [
    0x1B80C4, 0xD55E00, 0x00936A, 0xB5608F, 0xA67C00, 0x757575, 0x4A7FD6, 0x8C6D5A,
  ]

  private var language: Language { style.language }
  private func words(_ words: ChartWords) -> String { words.phrase[language] }
  private func columns(_ kind: Column.Kind) -> [Column] {
    projection.columns.filter { $0.kind == kind }
  }
  private func column(_ kind: Column.Kind, _ label: ChartWords) -> [(String, String)] {
    columns(kind).map { ($0.id, words(label)) }
  }

  private var path: Chart? {
    chart(
      .line, .path, .nominalMoney,
      column(.funding, .frame)
        + columns(.target).map { ($0.id, ChartWords.target(name: $0.name ?? "")[language]) })
  }

  private var share: Chart? {
    let aims = projection.scenario.targets.map {
      ("aim:\($0.name)", ChartWords.target(name: $0.name)[language])
    }
    let counted = projection.scenario.targets.filter {
      $0.counting != .new || $0.basis != .funding
    }.map { ("counted_share:\($0.name)", ChartWords.counted(name: $0.name)[language]) }
    return chart(
      .line, .share, .ofCosts,
      column(.share, .frame) + column(.cashShare, .cashShare) + counted + aims)
  }

  private var gap: Chart? {
    chart(
      .line, .gap, .nominalMoney,
      columns(.gap).map { ($0.id, ChartWords.missing(name: $0.name ?? "")[language]) })
  }

  private var specialist: Chart? {
    guard !columns(.specialistShare).isEmpty else { return nil }
    return chart(
      .line, .specialist, .ofCosts,
      column(.share, .municipalShare) + column(.specialistShare, .specialistShare))
  }

  private var money: Chart? {
    guard !columns(.cash).isEmpty else { return nil }
    return chart(
      .line, .commitments, .nominalMoney,
      column(.funding, .frame) + column(.cash, .cash) + column(.outstanding, .outstanding))
  }

  private var payers: Chart? {
    chart(
      .stackedColumn, .sources, .nominalMoney,
      column(.state, .state) + column(.municipal, .municipal))
  }

  private var uses: Chart? {
    let overheads = columns(.overhead)
    guard !overheads.isEmpty else { return nil }
    return chart(
      .stackedColumn, .uses, .nominalMoney,
      column(.callVolume, .calls)
        + overheads.map { ($0.id, ChartWords.overhead(name: $0.name ?? "")[language]) })
  }

  /// The same thing has the same colour in every chart: the frame, the cash, each target.
  private func color(of id: String, _ number: Int) -> UInt32 {
    let parts = id.split(separator: ":", maxSplits: 1).map { String($0) }
    let target = projection.scenario.targets.firstIndex { parts.count > 1 && $0.name == parts[1] }
    let place: Int =
      switch (parts[0], target) {
      case ("funding", _), ("share", _): 0
      case ("cash", _), ("cash_share", _): 1
      case ("outstanding", _): 5
      case ("target", let target?), ("aim", let target?), ("gap", let target?): 2 + target
      default: number
      }
    return Self.colors[place % Self.colors.count]
  }

  private func chart(
    _ kind: Chart.Kind, _ title: ChartWords, _ unit: ChartWords,
    _ rows: [(id: String, label: String)]
  ) -> Chart? {
    guard !rows.isEmpty else { return nil }
    let isShare = unit == .ofCosts
    var chart = Chart(
      kind, title: words(title).capitalizedFirst, unit: words(unit),
      numberFormat: style.localized(isShare ? (language == .en ? "0.0%" : "0.0\u{A0}%") : "#,##0"),
      series: rows.enumerated().map { number, row in
        Chart.Series(
          row.label.printable,
          categories: addresses.area(row: addresses.yearsRow, projection.years),
          values: addresses.area(row: addresses.rows[row.id] ?? 0, projection.years),
          color: color(of: row.id, number),
          isDashed: row.id.hasPrefix("target:") || row.id.hasPrefix("aim:"))
      })
    chart.step = max(1, projection.years.count / 10)
    return chart
  }
}

extension Addresses {
  /// The cells of years in a row of the series, as charts name them.
  fileprivate func area(row: Int, _ years: ClosedRange<Int>) -> String {
    func cell(_ year: Int) -> String {
      Place(row, firstColumn + year - firstYear).address(fixedRow: true, fixedColumn: true)
    }
    return "=\(seriesSheet)!\(cell(years.lowerBound)):\(cell(years.upperBound))"
  }
}
