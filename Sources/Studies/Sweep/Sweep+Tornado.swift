// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity
import Simulation

extension Sweep {
  /// A tornado of each output, in the order of the response.
  ///
  /// Of a yearly process the years up to the output's last count, so that outputs of other years are
  /// asked apart.
  func tornados(by design: OneAtATime) throws(RunError) -> [Tornado] {
    guard hasProcess else { return try design.answer(of: response) }
    let lasts = response.outputs.map { lastYear(of: $0.name) }
    var known: [Int: [Tornado]] = [:]
    for (last, design) in designs(for: lasts, by: design) {
      known[last] = try design.answer(of: response)
    }
    return lasts.indices.map { place in known[lasts[place]]![place] }
  }

  /// The points of each of the designs that metrics are read off.
  func points(by design: OneAtATime) -> [[Double]] {
    guard hasProcess else { return design.points }
    let lasts = outputs.compactMap { output -> Int? in
      if case .metric(let text, _) = output { lastYear(of: text) } else { nil }
    }
    return designs(for: lasts.isEmpty ? [model.years.upperBound] : lasts, by: design)
      .flatMap { $0.design.points }
  }

  private var hasProcess: Bool {
    drivers.inputs.factors.contains { if case .process = $0.law { true } else { false } }
  }

  /// The design for each last year, once.
  private func designs(
    for lasts: [Int], by design: OneAtATime
  ) -> [(last: Int, design: OneAtATime)] {
    var known: [(last: Int, design: OneAtATime)] = []
    for last in lasts where !known.contains(where: { $0.last == last }) {
      var own = design
      own.spans = spans(to: last)
      known.append((last, own))
    }
    return known
  }

  /// The last year whose figures an output is made of.
  private func lastYear(of name: String) -> Int {
    for output in outputs {
      if case .metric(let text, let metric) = output, text == name {
        return metric.years(of: model).upperBound
      }
    }
    return Int(name.suffix(4)) ?? model.years.upperBound  // A year of a band.
  }

  /// Of every factor that is a process its years up to `last`, or its first.
  private func spans(to last: Int) -> [Int: OneAtATime.ProcessSpan] {
    var spans: [Int: OneAtATime.ProcessSpan] = [:]
    for (number, factor) in drivers.inputs.factors.enumerated() {
      guard case .process = factor.law else { continue }
      let columns = drivers.inputs.columns(of: number)
      let count = columns.count { column in
        let path = model.parameters[drivers.places[column][0] - 1].path
        return (Int(path.suffix(4)) ?? last) <= last
      }
      let own = columns.prefix(max(count, 1))
      let sum = own.reduce(0) { $0 + drivers.offsets[$1] }
      spans[number] = .init(years: own.count, centre: sum / Double(own.count))
    }
    return spans
  }
}
