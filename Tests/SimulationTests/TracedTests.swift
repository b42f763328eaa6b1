// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import TestSupport
import Testing

struct `A traced future` {
  @Test(arguments: parts)
  func `has the bits of a plain one, in every column and year`(_ part: Int) throws {
    for seed in part * 60..<(part + 1) * 60 {
      var random = RandomScenario(seed: UInt64(seed))
      let model = try Model(random.scenario())
      var plain = Path<Double>(for: model)
      plain.evaluate(model, model.centralValues)
      var traced = Path<Traced>(for: model)
      traced.evaluate(model, model.centralValues)
      for column in model.columns {
        for year in model.years {
          let (a, b) = (plain.value(column, in: year), traced.value(column, in: year).value)
          let isSame = a == b && a.bitPattern == b.bitPattern
          #expect(isSame, "seed \(seed), \(column.id)@\(year): \(a), \(b)")
        }
      }
      for target in model.scenario.targets.indices {
        for metric in [Metric.reached(target), .held(target)] {
          #expect(plain.value(metric) == traced.value(metric).value, "seed \(seed)")
        }
      }
    }
  }

  @Test func `of two hundred years can be made and let go`() throws {
    let grow = Phase(name: "grow", .grow(first: 100, rate: 0.01))
    let projection = try Projection(of: .sample(years: 2020...2219, grow))
    let explanation = projection.explanation(of: Column(.cumulativeReal), in: 2219)
    #expect(explanation.steps.count > 600)
  }
}

struct `A traced number` {
  let x = Traced(parameter: 3, value: 7)

  @Test(arguments: [0, -0.0, 1, 2, -3, .infinity, .nan])
  func `has the bits of arithmetic, shortened or not`(_ other: Double) {
    for value in [7, 0, -0.0, -2, .infinity, .nan] {
      for (a, b) in [
        (Traced(parameter: 0, value: value), Traced(repeating: other)),
        (Traced(repeating: other), Traced(parameter: 0, value: value)),
      ] {
        let pairs: [(Traced, Double)] = [
          (a + b, a.value + b.value), (a - b, a.value - b.value), (a * b, a.value * b.value),
          (a / b, a.value / b.value), (Traced.power(a, b), Double.power(a.value, b.value)),
          (Traced.minimum(a, b), Double.minimum(a.value, b.value)),
          (Traced.maximum(a, b), Double.maximum(a.value, b.value)),
        ]
        for (traced, plain) in pairs {
          let isSame = traced.value.bitPattern == plain.bitPattern
          #expect(isSame || traced.value.isNaN && plain.isNaN, "\(value), \(other)")
        }
      }
    }
  }

  @Test func `that is chosen is left as it is`() {
    let other = Traced(repeating: 2)
    #expect(x.replacing(with: other, where: true).value == 2)
    #expect(x.replacing(with: other, where: false).value == 7)
  }
}
