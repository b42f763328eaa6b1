// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension Projection {
  /// What structure and administration take out of the frame; nil if nothing does.
  var overheadsSentence: Sentence? {
    let (funding, volume) = (Column(.funding), Column(.callVolume))
    func taken(_ year: Int) -> Double { self[funding, year] - self[volume, year] }
    let own = years.filter { taken($0) > 0 }
    guard let first = own.first, let last = own.last else { return nil }
    return .overheads(
      amount: taken(first), share: taken(first) / self[funding, first],
      lastShare: taken(last) / self[funding, last], runs: own.ranges, shown: years)
  }

  /// What the municipalities pay; nil if the scenario does not say who pays.
  var municipalSentence: Sentence? {
    let municipal = Column(.municipal)
    guard columns.contains(municipal) else { return nil }
    let own = years.filter { self[municipal, $0] > 0 }
    guard let first = own.first else { return nil }
    let each = Column(.municipalPerInhabitant)
    return .municipal(
      amount: self[municipal, first],
      perInhabitant: columns.contains(each) ? self[each, first] : nil,
      total: self[Metric.sum(municipal, years: years)], runs: own.ranges, shown: years)
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
