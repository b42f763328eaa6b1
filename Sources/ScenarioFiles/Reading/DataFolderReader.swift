// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Foundation
import Funding

/// Reads the files of a ``DataFolder``, and goes on after a fault to find the others.
struct DataFolderReader {
  let folder: String
  let base: DataSet
  private(set) var faults: [Fault] = []
  private(set) var remarks: [LoadRemark] = []
  private(set) var inputs: [InputFile] = []

  init(folder: String, base: DataSet) {
    (self.folder, self.base) = (folder, base)
  }

  /// The publications of `sources.csv`; nil if it cannot be known which there are.
  mutating func sources() -> [Source]? {
    guard isThere("sources.csv") else { return [] }
    guard
      let table = table(
        "sources.csv", required: ["id", "title"],
        optional: ["publisher", "date", "url", "confidence", "licence"])
    else { return nil }
    var (sources, ids): ([Source], Set<String>) = ([], [])
    table.forEachRow(&faults) { [base] row, faults in
      guard let id = row.text("id", such: "my-source", &faults) else { return }
      let title = row.text("title", such: "Accounts 2023", &faults)
      let confidence = row.word("confidence", among: ["high", "medium", "low"], &faults)
      if base.sources.contains(where: { $0.id == id }) {
        row.add(.nameTaken, "id", found: id, to: &faults)
      } else if !ids.insert(id).inserted {
        row.add(.duplicateName, "id", found: id, to: &faults)
      } else {
        sources.append(
          Source(
            id: id, title: title ?? "", publisher: row["publisher"], date: row["date"],
            url: row["url"], confidence: confidence, licence: row["licence"]))
      }
    }
    return sources
  }

  /// The series of `series.csv`, in the order of the file; nil if it cannot be known which there are.
  ///
  /// - Parameter sources: The folder's own; nil if they are not known.
  mutating func series(citing sources: [Source]?) -> [SeriesDraft]? {
    guard
      let table = table(
        "series.csv", required: ["series", "year", "value", "unit", "status", "source"],
        optional: ["price_basis", "note"])
    else { return nil }
    let known = sources.map { Set((base.sources + $0).map(\.id)) }
    var (drafts, indices): ([SeriesDraft], [String: Int]) = ([], [:])
    table.forEachRow(&faults) { [base] row, faults in
      guard let id = row.text("series", such: "my_costs", &faults) else { return }
      if indices[id] == nil {
        indices[id] = drafts.count
        drafts.append(SeriesDraft(id: id))
        if !Checker.isName(id) {
          row.add(.badName, "series", found: id, to: &faults)
        } else if base[id] != nil {
          row.add(.nameTaken, "series", found: id, to: &faults)
        }
      }
      drafts[indices[id]!].add(row, citing: known, &faults)  // Put there above.
    }
    if table.rows.isEmpty, table.faults.isEmpty {
      faults.append(Fault(.fileEmpty, place: table.start))
    }
    return drafts
  }

  /// The titles of `about.csv` by the ids of their series.
  ///
  /// - Parameter ids: The folder's series; nil if they are not known.
  mutating func titles(of ids: [String]?) -> [String: Words] {
    let languages = Language.allCases
    guard isThere("about.csv"),
      let table = table(
        "about.csv", required: ["id"], optional: languages.map { "title_\($0.rawValue)" })
    else { return [:] }
    var titles: [String: Words] = [:]
    let own = ids.map(Set.init)
    table.forEachRow(&faults) { row, faults in
      guard let id = row.text("id", such: "my_costs", &faults) else { return }
      let texts = languages.map { ($0, row["title_\($0.rawValue)"]) }
      let words = Words(Dictionary(uniqueKeysWithValues: texts).compactMapValues(\.self))
      if words.byLanguage.isEmpty {
        row.add(.missingValue, "title_en", allowed: ["My costs"], to: &faults)
      }
      if let ids, let own, !own.contains(id) {
        let place = row.place("id")
        let known = faults.count < Faults.mostTold ? ids : []
        faults.append(.unknown(.unknownSeries, id, among: known, path: "id", place: place))
      } else if titles.updateValue(words, forKey: id) != nil {
        row.add(.duplicateName, "id", found: id, to: &faults)
      }
    }
    return titles
  }

  private func isThere(_ name: String) -> Bool {
    Disk.isFile("\(folder)/\(name)")
  }

  private mutating func table(
    _ name: String, required: [String], optional: [String]
  ) -> CSVTable? {
    let file = "\(folder)/\(name)"
    do throws(Faults) {
      let table = try CSVTable(file: file, name: file, required: required, optional: optional)
      inputs.append(table.input)
      if table.isNorwegian { remarks.append(.norwegianCSV(file: file)) }
      faults += table.faults
      return table
    } catch {
      faults += error.list
      return nil
    }
  }
}
