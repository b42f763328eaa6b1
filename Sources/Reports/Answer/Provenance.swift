// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Simulation

/// Where the inputs of a scenario come from, a line for each thing that was given.
public struct Provenance: Hashable, Sendable {
  /// One input: its key path, what it is, how sure, and whom it is from.
  public struct Line: Hashable, Sendable {
    /// The key path in the scenario.
    public let path: String
    /// The series or file that its values were read from, with the first and last year; nil for
    /// what the scenario itself lists.
    public let origin: String?
    /// The years of the origin that were read; nil where there is none.
    public let years: ClosedRange<Int>?
    /// Values that the scenario gives itself beside those of the origin.
    let own: [ModelParameter]
    /// Its values in the order in which they are listed.
    public let values: [ModelParameter]
    /// What lies between them, of several levels by year.
    public let between: LevelPath.Between?
    /// Distinct, in the order in which they first stand.
    public let statuses: [Status]
    /// Ids of sources.
    public let sources: [String]
    /// Distinct, in the order in which they first stand; in the language of the scenario.
    public let notes: [String]
  }

  /// In the order of the scenario's keys.
  public let lines: [Line]
  /// The sources that the lines cite, in that order.
  public let sources: [Source]

  /// - Parameters:
  ///   - projection: Its numbers, and the scenario that says where they are from.
  ///   - known: The sources of the data set; a scenario's own come before them.
  ///   - parameters: Only of these, as indices in ``Simulation/Model/parameters``; nil: of all.
  public init(of projection: Projection, known: [Source], parameters: [Int]? = nil) {
    var groups: [(path: String, parameters: [ModelParameter])] = []
    var numbers: [String: Int] = [:]
    let all = projection.model.parameters
    for parameter in parameters.map({ $0.map { all[$0] } }) ?? all {
      let path = parameter.givenPath
      if let number = numbers[path] {
        groups[number].parameters.append(parameter)
      } else {
        numbers[path] = groups.count
        groups.append((path, [parameter]))
      }
    }
    lines = groups.map { Line($0.path, $0.parameters, in: projection.scenario) }
    let own = projection.scenario.sources
    sources = lines.flatMap(\.sources).distinct.compactMap { id in
      (own + known).first { $0.id == id }
    }
  }
}

extension ModelParameter {
  /// The path of what was given as one: a series, a list, values by year.
  fileprivate var givenPath: String {
    let parts = path.split(separator: ".")
    let isPart = parts.last.map { Int($0) != nil } ?? false
    let whole = isPart ? parts.dropLast() : parts[...]
    return (whole.last == "observed" ? whole.dropLast() : whole).joined(separator: ".")
  }

  /// The year that it is the value of.
  var year: Int? { path.split(separator: ".").last.flatMap { Int($0) } }
}

extension Provenance.Line {
  fileprivate init(_ path: String, _ parameters: [ModelParameter], in scenario: Scenario) {
    self.path = path
    let citations = parameters.map(\.central.citation)
    statuses = citations.compactMap { $0?.status }.distinct
    sources = citations.compactMap { $0?.source }.distinct
    notes = citations.compactMap { $0?.note }.distinct
    let observed = scenario.observations(at: path)
    origin = observed?.origin
    let ownYears = observed?.ownYears ?? []
    own = parameters.filter { $0.year.map { ownYears.contains($0) } ?? false }
    let years = parameters.compactMap(\.year).filter { $0 > 1000 && !ownYears.contains($0) }
    self.years = years.min().map { $0...years.max()! }
    values = parameters
    between = parameters.count > 1 ? scenario.level(at: path)?.between : nil
  }

  /// What it is, in a line: values of several years or parts one after the other.
  public func value(in language: Language) -> String {
    if let origin, let years {
      // The series comes last: what is said of where it is from stands behind it.
      return (listed(own, language) + ["\(origin) \(years.words)"]).joined(separator: "; ")
    }
    let texts = listed(values, language)
    return (texts + (between.map { ["between: \($0.rawValue)"] } ?? [])).joined(separator: ", ")
  }

  private func listed(_ values: [ModelParameter], _ language: Language) -> [String] {
    values.map { parameter in
      let value = NumberStyle(language).given(parameter.central.value, as: parameter.measure)
      guard let year = parameter.year, year > 1000 else { return value }
      return Label.valueInYear(value: value, year: year)[language]
    }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it first stands.
  var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
