// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

extension DataSeries {
  /// A series whose doubts follow from its figures: the confidence and licences of those of
  /// `sources` that they cite, and a break wherever a note begins with `break:`.
  public init(id: String, title: Words, unit: Unit, points: [Point], citing sources: [Source]) {
    let points = points.sorted { $0.year < $1.year }
    let cited = sources.filter { source in points.contains { $0.source == source.id } }
    self.init(
      id: id, title: title, unit: unit, confidence: Self.lowest(cited.map(\.confidence)),
      licence: Self.licence(of: cited), breaks: Self.breaks(in: points), points: points)
  }

  private static func lowest(_ confidences: [String?]) -> String? {
    guard confidences.allSatisfy({ $0 != nil }) else { return nil }
    return ["low", "medium", "high"].first { confidences.contains($0) }
  }

  private static func licence(of sources: [Source]) -> String {
    var licences: [String] = []
    for licence in sources.map({ $0.licence ?? "unknown" }) where !licences.contains(licence) {
      licences.append(licence)
    }
    return licences.joined(separator: "; ")
  }

  /// One break for each reason, over the years that give it.
  private static func breaks(in points: [Point]) -> [SeriesBreak] {
    var breaks: [SeriesBreak] = []
    for point in points {
      guard let note = point.note, note.hasPrefix("break:") else { continue }
      let reason = String(note.dropFirst("break:".count).drop { $0 == " " })
      if let index = breaks.firstIndex(where: { $0.reason == reason }) {
        breaks[index] = SeriesBreak(breaks[index].years.lowerBound...point.year, reason)
      } else {
        breaks.append(SeriesBreak(point.year...point.year, reason))
      }
    }
    return breaks
  }
}
