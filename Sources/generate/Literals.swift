// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import SwiftCSV

/// `text` as a Swift string literal.
func literal(_ text: String) -> String {
  #""\#(text.replacingOccurrences(of: "\"", with: #"\""#))""#
}

/// The text of a number in the program's units: fractions for per cent, exact to the last digit.
func literal(number: String, unit: String) -> String {
  Double(unit.hasPrefix("%") ? number + "e-2" : number)!.description
}

struct SeriesLiterals {
  let rows: [[String: String]]
  /// What each series is, by its id.
  let about: [String: [String: String]]

  init(csv: String, about: String) throws {
    rows = try CSV<Named>(string: csv, delimiter: .comma).rows
    let abouts = try CSV<Named>(string: about, delimiter: .comma).rows
    self.about = Dictionary(uniqueKeysWithValues: abouts.map { ($0["id"]!, $0) })
  }

  var swift: String {
    var ids: [String] = []
    for row in rows where !ids.contains(row["series"]!) { ids.append(row["series"]!) }
    let list = ids.map { "  \(literal($0)),\n" }.joined()
    let cases = ids.map { "  case \(literal($0)): \(name($0))\n" }.joined()
    return """
      import Funding

      let builtInSeriesIDs: [String] = [
      \(list)]

      func builtInSeries(_ id: String) -> DataSeries? {
        switch id {
      \(cases)  default: nil
        }
      }

      \(ids.map(series).joined(separator: "\n"))
      """
  }

  private func name(_ id: String) -> String {
    let parts = id.split(separator: "_")
    return parts[0] + parts.dropFirst().map(\.capitalized).joined()
  }

  private func series(_ id: String) -> String {
    let rows = rows.filter { $0["series"] == id }.sorted { $0["year"]! < $1["year"]! }
    let units = [
      "MNOK": ".millions", "% growth": ".growth", "%": ".share", "inhabitants": ".inhabitants",
    ]
    let points = rows.map { row in
      let note = row["note"]!.isEmpty ? "" : ", \(literal(row["note"]!))"
      let value = literal(number: row["value"]!, unit: row["unit"]!)
      return
        "    .init(\(row["year"]!), \(value), .\(row["status"]!), \(literal(row["source"]!))\(note)),\n"
    }
    let about = about[id]!
    let titles = ["en", "nb", "nn"].map { ".\($0): \(literal(about["title_\($0)"]!))" }
    return """
      private let \(name(id)) = DataSeries(
        id: \(literal(id)),
        title: Words([\(titles.joined(separator: ", "))]),
        unit: \(units[rows[0]["unit"]!]!), confidence: \(literal(about["confidence"]!)),
        licence: \(literal(about["licence"]!)), breaks: [\(breaks(about["breaks"]!))],
        points: [
      \(points.joined())  ])

      """
  }

  /// Breaks as the file has them: `2012-2013: why; 2017: why`.
  private func breaks(_ text: String) -> String {
    text.components(separatedBy: "; ").filter { !$0.isEmpty }.map { part in
      let colon = part.firstIndex(of: ":")!
      let years = part[..<colon].split(separator: "-")
      let reason = part[colon...].dropFirst(2)
      return ".init(\(years.first!)...\(years.last!), \(literal(String(reason))))"
    }.joined(separator: ", ")
  }
}

struct SourceLiterals {
  let rows: [[String: String]]

  init(csv: String) throws { rows = try CSV<Named>(string: csv, delimiter: .comma).rows }

  var swift: String {
    let sources = rows.map { row in
      let fields = ["id", "title", "publisher", "url", "confidence", "licence"]
        .filter { !row[$0]!.isEmpty }.map { "\($0): \(literal(row[$0]!))" }
      return "  Source(\n    \(fields.joined(separator: ",\n    "))),\n"
    }
    return """
      import Funding

      let builtInSources: [Source] = [
      \(sources.joined())]

      """
  }
}

struct FileLiterals {
  let files: [(path: String, sha256: String)]

  var swift: String {
    let list = files.map { "  (\(literal($0.path)), \(literal($0.sha256))),\n" }.joined()
    return """
      let builtInFiles: [(name: String, sha256: String)] = [
      \(list)]

      """
  }
}

/// Files of a kind, each as a literal by its id.
struct TextLiterals {
  let kind: String
  let texts: [(id: String, text: String)]

  var swift: String {
    let ids = texts.map { "  \(literal($0.id)),\n" }.joined()
    let cases = texts.map { id, text in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let body = lines.map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
      return "  case \(literal(id)):\n    ##\"\"\"\n\(body)\n    \"\"\"##\n"
    }
    return """
      let builtIn\(kind)IDs: [String] = [
      \(ids)]

      func builtIn\(kind)Text(_ id: String) -> String? {
        switch id {
      \(cases.joined())  default: nil
        }
      }

      """
  }
}
