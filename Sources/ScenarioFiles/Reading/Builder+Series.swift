// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding

extension Builder {
  mutating func series(_ node: Node, _ measure: Measure, _ path: String) -> Series {
    Series(
      observed: observations(node["observed"]!, measure, path + ".observed"),
      gaps: node["gaps"] == nil ? .refused : .geometric,
      growth: node["growth"].map { growth($0, path + ".growth") })
  }

  mutating func prices(_ node: Node, _ path: String) -> PriceSeries {
    PriceSeries(
      observed: node["observed"].map { observations($0, .rate, path + ".observed") },
      growth: node["growth"].map { rates($0, path + ".growth") })
  }

  private mutating func growth(_ node: Node, _ path: String) -> Growth {
    if node.scalar != nil || node.isByYear || node["value"] != nil {
      return .rate(rates(node, path))
    }
    return .factors(
      demographic: node["demographic"].map { rates($0, path + ".demographic") },
      real: node["real"].map { rates($0, path + ".real") },
      price: node["price"].map {
        $0.scalar == "deflator" ? .deflator : .rate(rates($0, path + ".price"))
      })
  }

  /// Values written out, a series of the data set by id, a CSV beside the scenario, or one of these two
  /// with years of one's own, which take the place of those that it has.
  private mutating func observations(
    _ node: Node, _ measure: Measure, _ path: String
  ) -> Observations {
    if let series = node["series"] {
      let years = (node.entries ?? []).filter { $0.key != "series" }
      let own = assumed(dated(Node(content: .map(years), place: node.place), measure, path))
      let base = observations(series, measure, path)
      let replaced = own.map(\.year).filter { base[$0] != nil }
      if let name = base.origin, !replaced.isEmpty {
        add(LoadRemark.replacedObservations(series: name, years: replaced))
      }
      var all = Observations(
        origin: base.origin, base.values.filter { !replaced.contains($0.year) } + own)
      all.ownYears = Set(own.map(\.year))
      return all
    }
    guard let name = node.scalar else { return Observations(assumed(dated(node, measure, path))) }
    if name.hasSuffix(".csv") { return csv(name, measure, node, path) }
    guard let series = data[name] else {
      add(.unknown(.unknownSeries, name, among: data.ids, path: path, place: node.place))
      return Observations([])
    }
    if !series.unit.suits(measure) {
      add(
        Fault(
          .seriesUnit, path: path, found: .series(name, unit: series.unit.rawValue),
          allowed: [.spelt(Quantity.example(measure))], place: node.place))
      return Observations([])
    }
    // A figure may do for one place and not for another: costs of nothing end every ratio.
    for point in series.points where !measure.allows(point.value) {
      let value = measure.spelling(of: point.value)
      let found = Fault.Term.spelt("\(name) \(point.year): \(value)")
      let allowed = [Fault.Term.limits(measure)]
      add(Fault(.outOfRange, path: path, found: found, allowed: allowed, place: node.place))
    }
    return Observations(
      origin: name,
      series.points.map {
        let citation = Citation(source: $0.source, status: $0.status, note: $0.note)
        return Dated(year: $0.year, Parameter($0.value, citation: citation))
      })
  }

  /// The same, with what it is said of a year to come: nobody has observed that yet, so unless the scenario says
  /// otherwise it is an assumption of its author's.
  private func assumed(_ values: [Dated]) -> [Dated] {
    guard values.contains(where: { $0.parameter.citation?.status == nil }) else { return values }
    let observed = data.ids.compactMap { data[$0] }.flatMap(\.points)
      .filter { [.observed, .preliminary].contains($0.status) }
    guard let last = observed.map(\.year).max() else { return values }
    return values.map { value in
      var value = value
      if value.year > last, value.parameter.citation?.status == nil {
        var citation = value.parameter.citation ?? Citation()
        citation.status = .assumption
        value.parameter.citation = citation
      }
      return value
    }
  }

  private mutating func csv(
    _ name: String, _ measure: Measure, _ node: Node, _ path: String
  ) -> Observations {
    do throws(Faults) {
      let folder = folders[node.place.file] ?? folders[""] ?? "."
      let file = name.hasPrefix("/") ? name : folder + "/" + name
      let csv = try CSVSeries(
        file: file, name: name, measure: measure, sources: sourceIDs, asked: node.place)
      add(csv.input)
      if csv.isNorwegian { add(LoadRemark.norwegianCSV(file: name)) }
      if let remark = csv.remark { add(remark) }
      return Observations(origin: name, assumed(csv.values))
    } catch {
      for fault in error.list { add(fault) }
      return Observations([])
    }
  }
}

extension DataSeries.Unit {
  fileprivate func suits(_ measure: Measure) -> Bool {
    switch self {
    case .millions: measure.unit == .money
    case .growth: measure == .rate
    case .share: measure == .share
    case .inhabitants: measure == .persons
    }
  }
}
