// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies
import TestSupport
import Testing

struct `A metric as a function` {
  @Test func `gives what a projection gives, alone and in a block`() throws {
    let model = try ramp(growth: 0.02)
    let index = try model.place(of: increment)
    for text in ["share@2029", "sum:funding@2020-2039", "peak:share", "reached:one", "met:one"] {
      let metric = try Metric(text, in: model)
      var function = MetricFunction(metric, of: model)
      let block = function(
        model.centralValues.enumerated().map { slot, value in
          Vector8 { slot == index ? Double($0) * 20 - 40 : value }
        })
      for future in 0..<8 {
        var values = model.centralValues
        values[index] = Double(future) * 20 - 40
        let alone = function(values)
        if future < 2 {
          #expect(alone.isNaN && block[future].isNaN, "a cut below nothing is no future")
        } else {
          #expect(alone == block[future])
          #expect(try alone == Projection(model, values: values)[metric])
        }
      }
    }
  }
}
