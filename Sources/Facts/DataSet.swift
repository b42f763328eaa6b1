// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

/// Series by their ids, and the publications that their figures come from.
public struct DataSet: Sendable {
  /// The ids of all series, the built-in ones first, in the order of their files.
  public let ids: [String]
  /// Every publication that a figure comes from.
  public let sources: [Source]
  /// What is not built in; built-in series are made only when they are asked for.
  private let added: [String: DataSeries]

  /// What the program carries inside itself, written as literals from `data/*.csv`, so that it keeps
  /// its data wherever it is moved.
  public static let builtIn = DataSet(ids: builtInSeriesIDs, sources: builtInSources, added: [:])

  /// The files that the built-in data was written from, with the SHA-256 of each.
  public static var files: [(name: String, sha256: String)] { builtInFiles }

  private init(ids: [String], sources: [Source], added: [String: DataSeries]) {
    (self.ids, self.sources, self.added) = (ids, sources, added)
  }

  /// The series with this id; nil if there is none.
  public subscript(id: String) -> DataSeries? { added[id] ?? builtInSeries(id) }

  /// The same with more series and sources, under ids that are not taken.
  public func adding(_ series: [DataSeries], sources: [Source]) -> DataSet {
    let all = (ids: ids + series.map(\.id), sources: self.sources + sources)
    precondition(Set(all.ids).count == all.ids.count, "a series' id is taken")
    precondition(Set(all.sources.map(\.id)).count == all.sources.count, "a source's id is taken")
    return DataSet(
      ids: all.ids, sources: all.sources,
      added: added.merging(series.map { ($0.id, $0) }) { $1 })
  }
}
