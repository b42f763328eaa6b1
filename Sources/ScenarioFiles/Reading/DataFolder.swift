// SPDX-License-Identifier: GPL-3.0-or-later

public import Facts
import Foundation
public import Funding

/// A folder with series of one's own: `series.csv`, and optionally `sources.csv` and `about.csv`, with
/// the columns of the built-in data set.
public struct DataFolder: Sendable {
  /// What there was, with the folder's series and sources.
  public let data: DataSet
  /// What a reader should know of how it was read.
  public let remarks: [LoadRemark]
  /// Its files.
  package let inputs: [InputFile]

  /// Reads the folder and lays it over `base`, of which nothing changes: an id that is taken is a
  /// fault.
  ///
  /// - Throws: ``Funding/Faults``, all of its files' at once, each with its place.
  public init(_ path: String, over base: DataSet = .builtIn) throws(Faults) {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let isFolder = Disk.isFolder(path)
    guard isFolder ?? false else {
      let place = Fault.Place(file: path, line: 0, column: 0)
      throw Faults([
        isFolder != nil
          ? Fault(.wrongKind, found: .thing(.aFile), allowed: [.thing(.dataFolder)], place: place)
          : Fault(
            .fileMissing, found: .spelt(path), allowed: [.thing(.dataFolder)], place: place)
      ])
    }
    var reader = DataFolderReader(folder: path, base: base)
    let sources = reader.sources()
    let found = reader.series(citing: sources)
    let titles = reader.titles(of: found?.map(\.id))
    guard reader.faults.isEmpty else { throw Faults(reader.faults).sorted.grouped }
    let known = base.sources + (sources ?? [])
    let places = Dictionary(zip(known.map(\.id), known.indices)) { first, _ in first }
    let series = (found ?? []).map { draft in
      // Those that it cites, in their order: to ask each of many for each of many takes very long.
      let cited = Set(draft.points.compactMap { places[$0.source] }).sorted().map { known[$0] }
      return DataSeries(
        id: draft.id, title: titles[draft.id] ?? Words([:]), unit: draft.unit,
        points: draft.points, citing: cited)
    }
    data = base.adding(series, sources: sources ?? [])
    remarks = reader.remarks
    inputs = reader.inputs
  }
}
