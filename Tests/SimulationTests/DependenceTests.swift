// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

@testable import Simulation

struct `What the equations read` {
  @Test(arguments: 1...30)
  func `is told of more than 64 numbers at once as of each alone`(_ seed: Int) throws {
    var random = RandomScenario(seed: UInt64(seed))
    let model = try Model(random.scenario())
    let path = Path<Dependence>(for: model)
    let slots = model.parameters.indices.map { $0 + 1 }
    let alone = slots.filter { slot in
      var played = path
      return played.partsChanging(with: [slot], model).isEmpty
    }
    let copies = 1 + 2 * UInt64.bitWidth / slots.count
    let many = Array(repeatElement(slots, count: copies).joined())
    #expect(many.count > 2 * UInt64.bitWidth)
    #expect(path.unread(many, model) == many.filter(alone.contains), "seed \(seed)")
  }

  @Test func `is told of a part by its own cells as by all cells`() throws {
    for seed in 1...30 {
      var random = RandomScenario(seed: UInt64(seed))
      let model = try Model(random.scenario())
      var path = Path<Dependence>(for: model)
      let slots = model.parameters.indices.filter { $0.isMultiple(of: 3) }.map { $0 + 1 }
      for slot in slots { path.cells[slot] = Dependence(sources: 1) }
      let changing = path.parts.filter { part in
        let before = path.cells.count { $0.canChange }
        path.rows.evaluate(part, model, &path.cells)
        return path.cells.count { $0.canChange } > before
      }
      var other = Path<Dependence>(for: model)
      #expect(other.partsChanging(with: slots, model) == changing, "seed \(seed)")
    }
  }
}
