// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import ScenarioFiles
import Simulation
import SwiftCSV
import TestSupport
import Testing

struct `The golden tables` {
  static let names = ["full", "slide-frozen", "tie"]
  static let folder = Repository.root.appending(path: "Tests/GoldenTests/Golden").path

  @Test func `are all here`() throws {
    let files = try Repository.files(in: "Tests/GoldenTests/Golden", suffix: ".csv")
    #expect(files.map { $0.deletingPathExtension().lastPathComponent } == Self.names)
  }

  @Test(arguments: names)
  func `come out of their scenarios, column by column`(_ name: String) throws {
    let projection = try ScenarioLoader().load("\(Self.folder)/\(name).yaml").projection()
    let text = try String(contentsOfFile: "\(Self.folder)/\(name).csv", encoding: .utf8)
    let golden = try CSV<Enumerated>(string: text, delimiter: .comma, loadColumns: false)
    #expect(golden.header == ["year"] + projection.columns.map(\.id))
    #expect(golden.rows.map { $0[0] } == projection.years.map { "\($0)" })
    for row in golden.rows {
      let year = try #require(Int(row[0]))
      for (column, cell) in zip(projection.columns, row.dropFirst()) {
        let (wanted, value) = (try #require(Double(cell)), projection[column, year])
        // The larger of a relative tolerance and one of the column's own rounding unit.
        let floor = column.unit == .fraction ? 1e-14 : 1e-9
        let tolerance = max(1e-12 * abs(wanted), floor)
        #expect(abs(value - wanted) <= tolerance, "\(column.id)@\(year): \(value), not \(wanted)")
      }
    }
  }
}
