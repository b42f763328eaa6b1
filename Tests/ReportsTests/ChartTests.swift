// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Foundation
import Funding
import Reports
import ScenarioFiles
import Simulation
import Testing

struct `A chart` {
  static func charts(
    _ id: String, settings: [String] = [], _ language: Language = .en
  ) throws -> (charts: [ChartFigure], projection: Projection) {
    let projection = try ScenarioLoader().load(id, settings: settings).projection()
    let charts = PathCharts(projection, known: DataSet.builtIn.sources, in: language)
    return (charts.all, projection)
  }

  /// What is read of a specification: its values, which are numbers, texts or nothing.
  private struct Specification: Decodable {
    let data: Values

    struct Values: Decodable { let values: [[String: Value]] }

    struct Value: Decodable {
      let number: Double?

      init(from decoder: any Decoder) throws {
        number = try? decoder.singleValueContainer().decode(Double.self)
      }
    }
  }

  private func json(_ chart: ChartFigure) throws -> Specification {
    let text = chart.specification(of: "sample").pretty
    return try JSONDecoder().decode(Specification.self, from: Data(text.utf8))
  }

  @Test(arguments: ScenarioLibrary.ids)
  func `is sound JSON, with the same bytes every time, in every language`(_ id: String) throws {
    for language in Language.allCases {
      let (first, second) = (try Self.charts(id, language), try Self.charts(id, language))
      #expect(first.charts.count >= 3)
      for (one, other) in zip(first.charts, second.charts) {
        _ = try json(one)
        #expect(one.specification(of: "x").pretty == other.specification(of: "x").pretty)
        #expect(one.embedded.compact == other.embedded.compact)
      }
      #expect(Set(first.charts.map(\.code)).count == first.charts.count)
    }
  }

  @Test(arguments: ScenarioLibrary.ids)
  func `draws the numbers of its table, and these are the engine's`(_ id: String) throws {
    let (charts, projection) = try Self.charts(id)
    for chart in charts {
      let values = try json(chart).data.values
      #expect(values.count == chart.table.rows.count)
      for (row, drawn) in zip(chart.table.rows, values) {
        let numbers = row.cells.compactMap(\.number)
        let drawnNumbers = drawn.values.compactMap(\.number)
        #expect(numbers.sorted() == drawnNumbers.sorted(), "\(chart.code)")
        let year = Int(numbers[0])
        for (column, cell) in zip(chart.table.columns, row.cells) {
          guard let known = projection.columns.first(where: { $0.id == column.code }) else {
            continue
          }
          let scale = known.unit == .fraction ? 100.0 : 1
          #expect(cell.number == projection[known, year] * scale, "\(chart.code) \(column.code)")
        }
      }
    }
  }

  @Test func `shows a target's share as the engine has it`() throws {
    let (charts, projection) = try Self.charts("slide-frozen")
    let share = try #require(charts.first { $0.code == "share" })
    let place = try #require(share.table.columns.firstIndex { $0.code == "aim:one_percent" })
    for row in share.table.rows {
      let year = Int(row.cells[0].number ?? 0)
      #expect(row.cells[place].number == projection.standing(of: 0, in: year).aim * 100)
    }
  }

  @Test func `is there for what the scenario knows, and for nothing else`() throws {
    #expect(
      try Self.charts("slide-frozen").charts.map(\.code) == [
        "path", "share", "gap", "specialist", "uses",
      ])
    let codes = try Self.charts("half-from-year-eleven").charts.map(\.code)
    #expect(codes.contains("sources") && codes.contains("commitments"))
  }

  @Test func `writes numbers as its language does`() throws {
    let charts = try Self.charts("ksf-2019", .nb).charts
    let text = charts[0].specification(of: "").compact
    #expect(text.contains(#""decimal":",","thousands":"\#u{A0}""#))
    #expect(charts[0].unitLine == "mill. kroner, løpende priser")
    #expect(charts[0].summary.contains("2\u{A0}100,0 i 2060"))
  }

  @Test func `has colours that stand out from a light and from a dark ground`() throws {
    let text = try Self.charts("ksf-2019").charts.map { $0.embedded.compact }.joined()
    let colours = Set(text.matches(of: /"(#[0-9A-Fa-f]{6})"/).map { String($0.1) })
    #expect(colours.count >= 3)
    for colour in colours where colour != "#8a8a8a" {
      for ground in ["#ffffff", "#15181c"] {
        #expect(contrast(colour, ground) >= 3, "\(colour) on \(ground)")
      }
    }
  }

  /// As the Web Content Accessibility Guidelines reckon it.
  private func contrast(_ one: String, _ other: String) -> Double {
    func luminance(_ colour: String) -> Double {
      let number = Int(colour.dropFirst(), radix: 16) ?? 0
      let parts = [number >> 16, number >> 8 & 255, number & 255].map { part -> Double in
        let value = Double(part) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let pair = [luminance(one), luminance(other)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  @Test func `has no text that ends the element of a page`() throws {
    let chart = try Self.charts("ksf-2019").charts[0]
    let text = chart.specification(of: "</script><!--'\"&\u{202E}\u{7}").compact
    #expect(!text.contains("<") && !text.contains("&") && !text.contains("\u{202E}"))
    _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
  }
}
