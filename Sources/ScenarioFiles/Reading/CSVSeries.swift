// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// A series in a CSV file beside a scenario, with the columns year, value and unit.
struct CSVSeries {
  let values: [Dated]
  /// Whether the file is in the Norwegian Excel's dialect.
  let isNorwegian: Bool
  let input: InputFile
  /// How the first value with a comma was taken that some would read otherwise.
  let remark: LoadRemark?

  /// - Parameters:
  ///   - name: The file as the scenario calls it, for messages.
  ///   - sources: The ids that the column source may have.
  ///   - asked: Where the scenario asks for it.
  /// - Throws: ``Faults`` with the file and line of each.
  init(
    file: String, name: String, measure: Measure, sources: Set<String>, asked: Fault.Place
  ) throws(Faults) {
    let table = try CSVTable(
      file: file, name: name, required: ["year", "value", "unit"],
      optional: ["source", "status", "note"], asked: asked)
    let isNorwegian = table.isNorwegian
    self.isNorwegian = isNorwegian
    input = table.input
    var remark: LoadRemark?
    var (faults, values, years): ([Fault], [Dated], Set<Int>) = (table.faults, [], [])
    table.forEachRow(&faults) { row, faults in
      let unit = row["unit"] ?? ""
      let isBare = unit == "inhabitants" || unit == "innbyggere"
      let year = row.year(&faults)
      let value = row.value(in: isBare ? "" : unit, shown: unit, as: measure, &faults)
      let citation = row.citation(sources, &faults)
      if let year, !years.insert(year).inserted {
        row.add(.csvDuplicateYear, "year", found: "\(year)", to: &faults)
      }
      guard let year, let value else { return }
      if !isNorwegian, remark == nil, let written = row["value"] {
        remark = Quantity.remark(on: "\(written) \(unit)", as: measure, at: "\(name), \(year)")
      }
      values.append(Dated(year: year, Parameter(value, citation: citation)))
    }
    guard faults.isEmpty else { throw Faults(faults).sorted.grouped }
    guard !values.isEmpty else { throw Faults([Fault(.fileEmpty, place: table.start)]) }
    (self.values, self.remark) = (values, remark)
  }
}

extension StringProtocol {
  /// The text without white space around it.
  var trimmed: String {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[...last].drop(while: \.isWhitespace))
  }
}
