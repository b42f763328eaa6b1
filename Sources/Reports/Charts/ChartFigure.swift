// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// A chart as a Vega-Lite specification, and the figures that it draws.
///
/// The table under a chart, its download and the values in the specification are the same numbers.
package struct ChartFigure: Sendable {
  /// What programs call it: `path`, `fan_share`.
  package let code: String
  package let title: String
  /// What it shows, in words, for those who cannot see it.
  package let summary: String
  /// What is drawn, in the unit that is shown.
  package let table: Table
  /// Without what stands around the drawing.
  let drawing: SpecValue
  let height: SpecValue
  /// How office programs draw it of the table.
  let native: NativeDrawing

  /// Unit and price basis.
  package var unitLine: String { table.unitLine }
  package var language: Language { table.language }

  init(
    _ table: Table, summary: String, drawing: SpecValue, native: NativeDrawing,
    height: SpecValue = 300
  ) {
    (code, title, self.summary) = (table.code, ChartText.sentence(table.title), summary.printable)
    (self.table, self.drawing, self.height) = (table, drawing, height)
    self.native = native
  }

  /// The whole specification of a drawing that stands alone: with its title, its unit, what it is
  /// of, and where its figures are from.
  ///
  /// - Parameter subject: Of which scenario or study it is.
  package func specification(of subject: String) -> SpecValue {
    let sources = table.sources.map { [$0.title, $0.publisher].compactMap(\.self) }
      .map { $0.joined(separator: ", ") }.joined(separator: "; ")
    let cited =
      sources.isEmpty
      ? "" : ChartWords.sourceLine(list: sources)[language]
    let under = [unitLine, subject, cited].filter { !$0.isEmpty }
      .flatMap { ChartText.lines($0, width: 90, most: 2) }
    let heading: SpecValue = [
      "text": .list(ChartText.lines(title, width: 70, most: 2).map { .text($0) }),
      "subtitle": .list(under.map { .text($0) }),
    ]
    return specification(["title": heading, "width": 640], ChartStyle.alone(language))
  }

  /// The specification of a drawing on paper that has the title beside it.
  package var plain: SpecValue { specification(["width": 640], ChartStyle.alone(language)) }

  /// The specification of a drawing in a page, which has the title beside it and gives the width.
  package var embedded: SpecValue {
    specification(["width": "container"], ChartStyle.page(language))
  }

  private func specification(
    _ frame: SpecValue, _ config: SpecValue
  ) -> SpecValue {
    let head: SpecValue = [
      "$schema": "https://vega.github.io/schema/vega-lite/v6.json", "description": .text(summary),
    ]
    return head.merging(frame).merging([
      "height": height, "autosize": ["type": "fit-x", "contains": "padding"],
      "data": ["values": .list(values)],
    ]).merging(drawing).merging(["config": config])
  }

  /// A row of the table each; what has no number is `null`, or the text that it is.
  private var values: [SpecValue] {
    let fields = ChartText.fields(of: table)
    return table.rows.map { row in
      .object(
        zip(zip(table.columns, fields), row.cells).map { column, cell in
          .init(column.1, column.0.isNumeric ? cell.specNumber : .text(table.words(of: cell)))
        })
    }
  }
}

extension Table.Cell {
  fileprivate var specNumber: SpecValue {
    if case .whole(let whole) = content { return .whole(whole) }
    return number.map { .number($0) } ?? .null
  }
}

/// Texts as drawings need them.
enum ChartText {
  /// The names of fields by the table's columns: Vega-Lite reads points and brackets in names as
  /// paths.
  static func fields(of table: Table) -> [String] {
    var seen: Set<String> = []
    return table.columns.enumerated().map { place, column in
      let name = code(column.code)
      return seen.insert(name).inserted ? name : "\(name)_\(place)"
    }
  }

  /// A name of letters, digits and `_` for what has others.
  static func code(_ name: String) -> String {
    String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  /// The text in lines, as a drawing breaks none; what is over ends in an ellipsis.
  static func lines(_ text: String, width: Int, most: Int) -> [String] {
    var lines: [String] = []
    for word in text.printable.split(separator: " ") {
      let word = word.count > width ? word.prefix(width - 1) + "…" : word
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else if lines.count < most {
        lines.append(String(word))
      } else {
        lines[most - 1] += " …"
        break
      }
    }
    return lines
  }

  /// The text with its first letter large.
  static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A text that stands beside a mark, cut where it would take the room of the drawing.
  static func short(_ text: String, _ width: Int = 60) -> String {
    text.count > width ? text.prefix(width - 1) + "…" : text
  }
}
