// SPDX-License-Identifier: GPL-3.0-or-later

/// How sure a number is, as its source or the scenario's author says.
public enum Status: String, Hashable, Sendable, CaseIterable {
  case enacted, proposed
  case officialForecast = "official_forecast"
  case assumption, illustrative
  // Of data series:
  case observed, derived, approximate, preliminary, projected, forecast, stated

  /// Those that a scenario's own assumptions may have.
  public static let ofAssumptions: [Status] = [
    .enacted, .proposed, .officialForecast, .assumption, .illustrative, .stated,
  ]
}

/// Where a number comes from.
public struct Citation: Hashable, Sendable {
  /// The id of a ``Source``, of the scenario or of the data set.
  public var source: String?
  public var status: Status?
  public var note: String?

  public init(source: String? = nil, status: Status? = nil, note: String? = nil) {
    self.source = source
    self.status = status
    self.note = note
  }
}

/// One number of a scenario, in the unit of its place (see ``Measure``), with where it comes from.
public struct Parameter: Hashable, Sendable {
  public var value: Double
  public var citation: Citation?

  public init(_ value: Double, citation: Citation? = nil) {
    self.value = value
    self.citation = citation
  }
}

extension Parameter: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  public init(floatLiteral value: Double) { self.init(value) }
  public init(integerLiteral value: Int) { self.init(Double(value)) }
}

/// A publication that numbers come from.
public struct Source: Hashable, Sendable {
  public var id: String
  public var title: String
  public var publisher: String?
  public var date: String?
  public var url: String?
  /// How far the figure can be trusted, in the words of whoever collected it: high, medium or low.
  public var confidence: String?
  /// The terms of reuse; "unknown" where the publisher's terms were not seen.
  public var licence: String?

  public init(
    id: String, title: String, publisher: String? = nil, date: String? = nil, url: String? = nil,
    confidence: String? = nil, licence: String? = nil
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.date = date
    self.url = url
    self.confidence = confidence
    self.licence = licence
  }
}
