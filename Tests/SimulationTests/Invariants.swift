// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import TestSupport
import Testing

/// Seeds that are recorded by being counted: 10,000 scenarios in ten parts that run side by side.
let parts = Array(0..<10)
let seedsPerPart = 1_000

struct `Over ten thousand random scenarios` {
  @Test(arguments: parts)
  func `lines add up, commitments are paid or outstanding, and deflating undoes inflating`(
    _ part: Int
  ) throws {
    for seed in part * seedsPerPart..<(part + 1) * seedsPerPart {
      var random = RandomScenario(seed: UInt64(seed))
      let projection = try Projection(of: random.scenario())
      #expect(projection.brokenInvariants == [], "seed \(seed)")
    }
  }

  @Test(arguments: parts)
  func `a changed rate moves no nominal amount of an earlier year`(_ part: Int) throws {
    for seed in part * seedsPerPart..<(part + 1) * seedsPerPart {
      var random = RandomScenario(seed: UInt64(seed), looksAhead: false)
      let scenario = random.scenario()
      let changed = scenario.end
      guard changed > scenario.start else { continue }
      var other = scenario
      other.deflator.growth = scenario.deflator.growth?.changed(from: changed)
      other.municipalCosts.growth = .rate(RatePath(Timeline([scenario.start - 20: 0.02])))
      var base = scenario
      base.municipalCosts.growth = other.municipalCosts.growth
      other.municipalCosts.growth = .rate(
        RatePath(Timeline([scenario.start - 20: 0.02, changed: 0.08])))
      let (a, b) = (try Projection(of: base), try Projection(of: other))
      for column in a.columns where column.priceBasis == .nominal {
        for year in a.years where year < changed {
          #expect(a[column, year] == b[column, year], "seed \(seed): \(column.id)@\(year)")
        }
      }
      #expect(a[Column(.operatingCosts), changed] != b[Column(.operatingCosts), changed])
    }
  }

  @Test(arguments: parts)
  func `eight futures side by side give the bits of each alone`(_ part: Int) throws {
    for seed in part * 100..<(part + 1) * 100 {
      var random = RandomScenario(seed: UInt64(seed))
      let model = try Model(random.scenario())
      var generator = SeededGenerator(seed: UInt64(seed))
      let futures = (0..<8).map { future in
        model.centralValues.map { value in
          future == 0 ? value : value * Double.random(in: 0.9...1.1, using: &generator)
        }
      }
      var block = Path<Vector8>(for: model)
      block.evaluate(
        model, model.centralValues.indices.map { slot in Vector8 { futures[$0][slot] } })
      for (number, future) in futures.enumerated() {
        var alone = Path<Double>(for: model)
        alone.evaluate(model, future)
        #expect(difference(model, alone, block, number) == nil, "seed \(seed), future \(number)")
      }
    }
  }

  /// The first column and year in which the future differs from its lane, in words.
  private func difference(
    _ model: Model, _ alone: Path<Double>, _ block: Path<Vector8>, _ lane: Int
  ) -> String? {
    for column in model.columns {
      for year in model.years {
        let (a, b) = (alone.value(column, in: year), block.value(column, in: year)[lane])
        if a.bitPattern != b.bitPattern, !(a.isNaN && b.isNaN) {
          return "\(column.id)@\(year): \(a), \(b)"
        }
      }
      let peak = (Metric.peakYear(column), Metric.peak(column))
      if alone.value(peak.0) != block.value(peak.0)[lane] { return "peak year of \(column.id)" }
    }
    for target in model.scenario.targets.indices {
      for metric in [Metric.reached(target), .held(target)]
      where alone.value(metric) != block.value(metric)[lane] {
        return "\(metric)"
      }
    }
    return nil
  }
}

extension RatePath {
  /// The same until `year`, from which on it is 3 points more.
  fileprivate func changed(from year: Int) -> RatePath {
    switch timeline {
    case .constant(let rate):
      return RatePath(Timeline([year - 60: rate, year: Parameter(rate.value + 0.03)]))
    case .byYear(let values):
      let before = values.filter { $0.year < year }
      let last = before.last?.parameter.value ?? 0
      return RatePath(.byYear(before + [Dated(year: year, Parameter(last + 0.03))]))
    }
  }
}
