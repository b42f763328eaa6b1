// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import TestSupport
import Testing

@testable import Simulation

struct `What the equations read` {
  @Test(arguments: 1...30)
  func `is told of more than 64 numbers at once as of each alone`(_ seed: Int) throws {
    var random = RandomScenario(seed: UInt64(seed))
    var scenario = random.scenario()
    scenario.overheads += (0..<70).map { number in
      Overhead(
        name: "line\(number)", cost: .bodies(amount: 0.01, bodies: 1, indexed: .none),
        funded: .onTop)
    }
    let model = try Model(scenario)
    let path = Path<Dependence>(for: model)
    let slots = model.parameters.indices.map { $0 + 1 }
    #expect(slots.count > 2 * UInt64.bitWidth)
    let alone = slots.filter { slot in
      var played = path
      return played.partsChanging(with: [slot], model).isEmpty
    }
    #expect(path.unread(slots, model).slots == alone, "seed \(seed)")
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

  @Test func `takes a time that grows as the numbers do`() throws {
    func plays(_ count: Int) throws -> Int {
      var scenario = try #require(
        (1...50).map { (seed: UInt64) -> Scenario in
          var random = RandomScenario(seed: seed)
          return random.scenario()
        }.first { scenario in !scenario.existingResearch.isEmpty })
      let years = scenario.years.map { Dated(year: $0, Parameter(0.01)) }
      scenario.targets = (0..<count).map {
        Target(name: "t\($0)", level: .share(LevelPath(.byYear(years), between: .hold)))
      }
      let stream = scenario.existingResearch[0]
      scenario.existingResearch = (0..<count).map {
        var own = stream
        own.name = "e\($0)"
        return own
      }
      let model = try Model(scenario)
      let slots = model.parameters.indices.map { $0 + 1 }
      return Path<Dependence>(for: model).unread(slots, model).plays
    }
    let (some, twice) = (try plays(100), try plays(200))
    #expect(twice < 3 * some, "\(some) and \(twice)")
  }
}
