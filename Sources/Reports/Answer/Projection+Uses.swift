// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension Projection {
  /// What structure and administration take out of the frame; nil if nothing does.
  var overheadsSentence: Sentence? {
    let lines = scenario.overheads.filter { $0.funded == .within }
    let spans = lines.map { $0.years(of: years) }.filter { !$0.isEmpty }
    guard let begins = spans.map(\.lowerBound).min(), let ends = spans.map(\.upperBound).max()
    else { return nil }
    let (funding, volume) = (Column(.funding), Column(.callVolume))
    func taken(_ year: Int) -> Double { self[funding, year] - self[volume, year] }
    let last = ends - 1
    guard let first = (begins..<ends).first(where: { self[funding, $0] > 0 }) else { return nil }
    return .overheads(
      amount: taken(first), share: taken(first) / self[funding, first], years: first...last,
      lastShare: self[funding, last] > 0 ? taken(last) / self[funding, last] : 0,
      isLimited: begins > years.lowerBound || last < years.upperBound)
  }

  /// What the municipalities pay; nil if the scenario does not say who pays.
  var municipalSentence: Sentence? {
    let municipal = Column(.municipal)
    guard columns.contains(municipal), let first = years.first(where: { self[municipal, $0] > 0 }),
      let last = years.last(where: { self[municipal, $0] > 0 })
    else { return nil }
    let each = Column(.municipalPerInhabitant)
    return .municipal(
      amount: self[municipal, first], year: first,
      perInhabitant: columns.contains(each) ? self[each, first] : nil,
      total: self[Metric.sum(municipal, years: years)], end: last,
      isLimited: last < years.upperBound)
  }

  /// What is really added; nil if the scenario has no existing research.
  var netNewSentence: Sentence? {
    let (funding, net) = (Column(.funding), Column(.netNew))
    guard columns.contains(net), let first = years.first(where: { self[funding, $0] > 0 }) else {
      return nil
    }
    return .netNew(
      amount: self[funding, first], added: self[net, first], year: first,
      since: years.lowerBound - 1)
  }
}
