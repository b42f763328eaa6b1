// SPDX-License-Identifier: GPL-3.0-or-later

/// How sure a number is, as its source or the scenario's author says.
public enum Status: String, Hashable, Sendable, CaseIterable {
  /// Decided by the authorities, or proposed to them.
  case enacted, proposed
  /// A forecast by a public authority.
  case officialForecast = "official_forecast"
  /// An assumption of the scenario's author, or a number that only shows how the model works.
  case assumption, illustrative
  // Of data series:
  /// Measured, computed from others, roughly known, not final yet, carried on, forecast, or as a
  /// document states it.
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
  /// The certainty of the number; nil: not said.
  public var status: Status?
  /// A remark of the author's, in free text.
  public var note: String?

  /// A citation of a source, a status and a note, any of them left out.
  public init(source: String? = nil, status: Status? = nil, note: String? = nil) {
    self.source = source
    self.status = status
    self.note = note
  }
}

/// One number of a scenario, in the unit of its place (see ``Measure``), with where it comes from.
public struct Parameter: Hashable, Sendable {
  /// In the unit of its place: MNOK, a fraction, or a plain number.
  public var value: Double
  /// The origin of the value; nil: not said.
  public var citation: Citation?

  /// A number in the unit of its place.
  public init(_ value: Double, citation: Citation? = nil) {
    self.value = value
    self.citation = citation
  }
}

extension Parameter: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  /// A number without a citation.
  public init(floatLiteral value: Double) { self.init(value) }
  /// A number without a citation.
  public init(integerLiteral value: Int) { self.init(Double(value)) }
}

/// A publication that numbers come from.
public struct Source: Hashable, Sendable {
  /// The name that citations refer to.
  public var id: String
  /// The title of the publication.
  public var title: String
  /// Who published it; nil: not said.
  public var publisher: String?
  /// The date of publication, as its author writes it: `2019-09-12`.
  public var date: String?
  /// The address on the web.
  public var url: String?
  /// How far the figure can be trusted, in the words of whoever collected it: high, medium or low.
  public var confidence: String?
  /// The terms of reuse; "unknown" where the publisher's terms were not seen.
  public var licence: String?

  /// A source; what is not given is not known.
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
