// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Foundation
import Funding
import ScenarioFiles
import SwiftCSV
import TestSupport
import Testing

/// What the program carries inside itself is what stands in the files: `make generate` sees to it.
struct `The built-in data set` {
  let data = DataSet.builtIn

  @Test func `holds every row of series.csv, value by value`() throws {
    let rows = try CSV<Named>(string: Repository.text("data/series.csv"), delimiter: .comma).rows
    #expect(rows.count == data.ids.compactMap { data[$0]?.points.count }.reduce(0, +))
    for row in rows {
      let (id, year) = (try #require(row["series"]), try #require(Int(row["year"] ?? "")))
      let series = try #require(data[id])
      let point = try #require(series.points.first { $0.year == year })
      let value = try #require(Double(row["value"] ?? ""))
      let isPercent = row["unit"]?.hasPrefix("%") ?? false
      #expect(
        abs(point.value - (isPercent ? value / 100 : value)) <= point.value.ulp, "\(id) \(year)")
      #expect(point.status.rawValue == row["status"] && point.source == row["source"])
      #expect((point.note ?? "") == row["note"])
      #expect(series.unit.rawValue == row["unit"])
    }
  }

  @Test func `holds every source, and a source for every figure`() throws {
    let rows = try CSV<Named>(string: Repository.text("data/sources.csv"), delimiter: .comma).rows
    #expect(data.sources.map(\.id) == rows.map { $0["id"] })
    #expect(data.sources.map(\.title) == rows.map { $0["title"] })
    let ids = Set(data.sources.map(\.id))
    for id in data.ids {
      for point in try #require(data[id]).points {
        #expect(ids.contains(point.source), "\(id) \(point.year)")
      }
    }
  }

  @Test func `has years in order in every series`() throws {
    for id in data.ids {
      let years = try #require(data[id]).points.map(\.year)
      #expect(years == Set(years).sorted(), "\(id)")
    }
  }
}

struct `The built-in scenarios` {
  @Test func `are the files of the folder scenarios, byte by byte`() throws {
    let files = try Repository.files(in: "scenarios", suffix: ".yaml", isDeep: false)
    #expect(files.map { $0.deletingPathExtension().lastPathComponent } == ScenarioLibrary.ids)
    for (file, id) in zip(files, ScenarioLibrary.ids) {
      #expect(try String(contentsOf: file, encoding: .utf8) == ScenarioLibrary.text(id), "\(id)")
    }
  }

  @Test(arguments: ScenarioLibrary.ids)
  func `say what they cover, what they do not, and in three languages what they are`(
    _ id: String
  ) throws {
    let scenario = try ScenarioLoader().load(id).scenario
    #expect(scenario.id == id)
    #expect(!scenario.covers.isEmpty && !scenario.doesNotCover.isEmpty)
    #expect(Set(scenario.title.byLanguage.keys) == Set(Language.allCases))
    #expect(scenario.description != nil)
  }
}
