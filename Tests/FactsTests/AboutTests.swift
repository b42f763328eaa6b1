// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding
import SwiftCSV
import TestSupport
import Testing

/// about.csv says in one row what follows from the rows of series.csv and sources.csv.
struct `What is said about a series` {
  let about: [[String: String]]
  let series: [[String: String]]
  let sources: [[String: String]]

  init() throws {
    func rows(_ name: String) throws -> [[String: String]] {
      try CSV<Named>(string: Repository.text("data/\(name).csv"), delimiter: .comma).rows
    }
    (about, series, sources) = (try rows("about"), try rows("series"), try rows("sources"))
  }

  @Test func `is there for every series, in its order, and for no other`() {
    var ids: [String] = []
    for row in series {
      if let id = row["series"], !ids.contains(id) { ids.append(id) }
    }
    #expect(about.map { $0["id"] } == ids)
  }

  @Test func `is a title in three languages and a definition`() {
    for row in about {
      for column in ["title_en", "title_nb", "title_nn", "definition"] {
        #expect(row[column]?.isEmpty == false, "\(column) of \(row["id"] ?? "")")
      }
    }
    #expect(Set(about.map { $0["title_en"] }).count == about.count)
  }

  @Test func `is the lowest confidence of its sources, and their licences`() {
    for row in about {
      let ids = Set(series.filter { $0["series"] == row["id"] }.map { $0["source"] })
      let cited = sources.filter { ids.contains($0["id"]) }
      let lowest = ["low", "medium", "high"].first { word in
        cited.contains { $0["confidence"] == word }
      }
      #expect(row["confidence"] == lowest, "\(row["id"] ?? "")")
      let licences = Set(cited.compactMap { $0["licence"] })
      let said = row["licence"]?.split(separator: "; ").map { String($0) } ?? []
      #expect(Set(said) == licences && said.count == licences.count, "\(row["id"] ?? "")")
    }
  }

  @Test func `is the years that a note calls a break, and its reason`() {
    for row in about {
      var years: [String: [String]] = [:]
      for figure in series where figure["series"] == row["id"] {
        guard let note = figure["note"], note.hasPrefix("break") else { continue }
        years[String(note.dropFirst("break: ".count)), default: []].append(figure["year"] ?? "")
      }
      let breaks = years.map { reason, years in
        let (first, last) = (years.min() ?? "", years.max() ?? "")
        return "\(first == last ? first : "\(first)-\(last)"): \(reason)"
      }
      #expect(row["breaks"] == breaks.sorted().joined(separator: "; "), "\(row["id"] ?? "")")
    }
    #expect(about.count { $0["breaks"] != "" } == 2)
  }

  @Test func `is what the program carries`() throws {
    for row in about {
      let series = try #require(DataSet.builtIn[row["id"] ?? ""])
      let titles = Language.allCases.map { row["title_\($0.rawValue)"] }
      #expect(Language.allCases.map { series.title.byLanguage[$0] } == titles)
      #expect(series.confidence == row["confidence"] && series.licence == row["licence"])
      let breaks = series.breaks.map { found in
        let (first, last) = (found.years.lowerBound, found.years.upperBound)
        return "\(first == last ? "\(first)" : "\(first)-\(last)"): \(found.reason)"
      }
      #expect(breaks.joined(separator: "; ") == row["breaks"])
    }
  }

  /// The same rule serves series of a user's own.
  @Test(arguments: DataSet.builtIn.ids)
  func `follows from the figures`(_ id: String) throws {
    let series = try #require(DataSet.builtIn[id])
    let again = DataSeries(
      id: id, title: series.title, unit: series.unit, points: series.points.reversed(),
      citing: DataSet.builtIn.sources)
    #expect(again == series)
  }
}
