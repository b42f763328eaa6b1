// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import TestSupport
import Testing

struct `What the money is used for` {
  func projection(_ change: (inout Scenario) -> Void) throws -> Projection {
    var scenario = Scenario.sample(Phase(name: "flat", .grow(first: 100, rate: 0)))
    change(&scenario)
    return try Projection(of: scenario)
  }

  func overhead(_ indexed: Indexation, _ funded: Overhead.Funded = .within) -> Overhead {
    Overhead(
      name: "line", cost: .bodies(amount: 2, bodies: 5, indexed: indexed), funded: funded)
  }

  /// Ten MNOK two years on, prices growing by 4 % a year.
  static let indexed: [(Indexation, Double)] = [
    (.none, 10), (.deflator(prices: 2020), 10.816), (.rate(0.1), 12.1),
    (.deflator(prices: 2019), 11.24864),
  ]

  @Test(arguments: indexed)
  func `overheads within the frame leave less for calls`(
    _ indexed: Indexation, _ line: Double
  ) throws {
    let projection = try projection { $0.overheads = [overhead(indexed)] }
    #expect(isClose(projection[Column(.callVolume), 2022], 100 - line))
    #expect(projection[Column(.ask), 2022] == 100)
  }

  @Test func `overheads cost something from their first year to their last`() throws {
    let projection = try projection {
      var line = overhead(.rate(0.1))
      (line.from, line.until) = (2021, 2022)
      $0.overheads = [line]
    }
    let column = try projection.model.column("overhead:line")
    // The rate counts from the start, in years without them too.
    #expect(
      zip((2020...2023).map { projection[column, $0] }, [0, 11, 12.1, 0])
        .allSatisfy { isClose($0, $1) })
    #expect(projection[Column(.callVolume), 2020] == 100)
    #expect(isClose(projection[Column(.callVolume), 2022], 87.9))
  }

  @Test func `funding can end, and the overheads within it with it`() throws {
    func end(_ until: ScenarioYear?) throws -> Projection {
      try self.projection {
        $0.phases = [
          Phase(name: "some", .grow(first: 100, rate: 0), until: Until(year: 2022)),
          Phase(name: "none", .grow(first: 0, rate: 0)),
        ]
        var line = overhead(.none)
        line.until = until
        $0.overheads = [line]
      }
    }
    let projection = try end(2022)
    #expect(projection.funding.prefix(4) == [100, 100, 100, 0])
    #expect(projection[Column(.callVolume), 2022] == 90)
    #expect(projection[Column(.callVolume), 2023] == 0)
    let faults = #expect(throws: Faults.self) { try end(nil) }
    #expect(faults?.list.first?.code == .overheadsExceedFunding)
    #expect(faults?.list.first?.years == 2023...2023)
  }

  @Test func `overheads that end before they begin are a fault`() throws {
    let faults = #expect(throws: Faults.self) {
      try projection {
        var line = overhead(.none)
        (line.from, line.until) = (2025, 2024)
        $0.overheads = [line]
      }
    }
    #expect(faults?.list.map(\.code) == [.yearOutside])
  }

  @Test func `overheads on top are asked for beside the frame`() throws {
    let projection = try projection { $0.overheads = [overhead(.none, .onTop)] }
    #expect(projection[Column(.callVolume), 2022] == 100)
    #expect(projection[Column(.ask), 2022] == 110)
  }

  @Test func `a share of the frame is an overhead too`() throws {
    let line = Overhead(name: "administration", cost: .share(0.04), funded: .within)
    let projection = try projection { $0.overheads = [line] }
    #expect(isClose(projection[Column(.callVolume), 2022], 96))
  }

  @Test func `overheads larger than the frame are a fault with year and amounts`() throws {
    let faults = #expect(throws: Faults.self) {
      try projection {
        $0.overheads = [
          Overhead(
            name: "line", cost: .bodies(amount: 60, bodies: 1, indexed: .rate(0.5)), funded: .within
          )
        ]
      }
    }
    let fault = try #require(faults?.list.first)
    #expect(fault.code == .overheadsExceedFunding)
    #expect(fault.years == 2022...2022)
    #expect(fault.found == .millions(135) && fault.allowed == [.millions(100)])
  }

  @Test func `a falling path that goes below nothing is a fault`() throws {
    let faults = #expect(throws: Faults.self) {
      try projection {
        $0.phases = [Phase(name: "cut", .step(first: 100, increment: -60, indexed: .none))]
      }
    }
    #expect(faults?.list.first?.code == .fundingNegative)
    #expect(faults?.list.first?.years == 2022...2022)
  }

  @Test func `awards are paid over the years after`() throws {
    let projection = try projection { $0.calls = Calls(payout: [0.25, 0.75]) }
    let paid = projection.years.map { projection[Column(.disbursed), $0] }
    #expect(paid.prefix(3) == [25, 100, 100])
    #expect(projection[Column(.outstanding), 2025] == 75)
  }

  @Test func `grants are in kroner of the start and follow prices`() throws {
    let projection = try projection {
      $0.priceYear = 2030
      $0.calls = Calls(instruments: [Instrument(name: "project", share: 1, grant: 5)])
    }
    let column = try projection.model.column("new_projects:project")
    #expect(projection[column, 2020] == 20)
    #expect(isClose(projection[column, 2021], 20 / 1.04))
  }

  @Test func `the municipalities pay what the state does not, and each inhabitant a part`() throws {
    let projection = try projection {
      $0.stateShare = LevelPath(0.4)
      $0.population = Series(
        observed: Observations([Dated(year: 2020, 5_000_000)]), growth: .rate(RatePath(0)))
    }
    #expect(isClose(projection[Column(.municipal), 2025], 60))
    #expect(isClose(projection[Column(.municipalPerInhabitant), 2025], 12))
  }

  @Test func `each inhabitant has a part of the frame, the ask, the state's part and the gap`()
    throws
  {
    let projection = try projection {
      $0.stateShare = LevelPath(0.4)
      $0.population = Series(
        observed: Observations([Dated(year: 2020, 5_000_000)]), growth: .rate(RatePath(0)))
      $0.overheads = [
        Overhead(
          name: "line", cost: .bodies(amount: 5, bodies: 2, indexed: .none), funded: .onTop)
      ]
      $0.targets = [Target(name: "one", level: .share(LevelPath(0.01)))]
    }
    func value(_ id: String) throws -> Double {
      projection[try projection.model.column(id), 2020]
    }
    let costs = projection[Column(.operatingCosts), 2020]
    #expect(isClose(try value("funding_per_inhabitant"), 100 / 5.0))
    #expect(isClose(try value("ask_per_inhabitant"), 110 / 5.0))
    #expect(isClose(try value("state_per_inhabitant"), 44 / 5.0))
    #expect(isClose(try value("gap_per_inhabitant:one"), (0.01 * costs - 100) / 5))
    // They are in no table that does not name them.
    let byName = projection.model.columnsByName
    #expect(byName.count == 4 && Set(byName).isDisjoint(with: projection.columns))
  }

  @Test func `projects run as long as they are paid`() throws {
    let projection = try projection {
      $0.calls = Calls(
        payout: [0, 0.5, 0.25, 0.25], instruments: [Instrument(name: "project", share: 1, grant: 5)]
      )
    }
    let running = try projection.model.column("running_projects:project")
    let new = try projection.model.column("new_projects:project")
    // Paid in the three years after the award.
    #expect(projection[running, 2020] == 0)
    #expect(projection[running, 2021] == projection[new, 2020])
    #expect(projection[running, 2022] == projection[new, 2021] + projection[new, 2020])
    let years = [2022, 2023, 2024]
    #expect(isClose(projection[running, 2025], years.reduce(0) { $0 + projection[new, $1] }))
    let unpaid = try self.projection {
      $0.calls = Calls(instruments: [Instrument(name: "project", share: 1, grant: 5)])
    }
    #expect(throws: Fault.self) { try unpaid.model.column("running_projects:project") }
  }

  @Test func `metrics of some years take their sum, their mean, the highest and the lowest`() throws
  {
    let projection = try projection {
      $0.phases = [Phase(name: "ramp", .step(first: 100, increment: 50, indexed: .none))]
      $0.targets = [Target(name: "one", level: .share(LevelPath(0.01)))]
    }
    func value(_ text: String) throws -> Double {
      projection[try Metric(text, in: projection.model)]
    }
    #expect(try value("sum:funding@2020-2022") == 450)
    #expect(try value("mean:funding@2020-2022") == 150)
    #expect(try value("max:funding@2020-2022") == 200)
    #expect(try value("min:funding@2020-2022") == 100)
    let gaps = try (2020...2022).map { try value("gap:one@\($0)") }
    #expect(isClose(try value("sum:gap:one@2020-2022"), gaps.reduce(0, +)))
    #expect(try value("max:gap:one@2020-2022") == gaps.max())
  }

  @Test func `cuts elsewhere are netted out of what is new`() throws {
    let projection = try projection {
      let values = [Dated(year: 2019, 159), Dated(year: 2020, 122)]
      let series = Series(observed: Observations(values), growth: .rate(RatePath(0)))
      $0.existingResearch = [ExistingStream(name: "regional_funds", series: series)]
    }
    // 159 of 2019 would be 165.36 at the prices of 2020.
    #expect(isClose(projection[Column(.netNew), 2020], 100 + 122 - 165.36))
  }

  @Test func `price growth alone is nothing new, in nominal kroner and in real ones`() throws {
    let projection = try projection {
      let series = Series(
        observed: Observations([Dated(year: 2019, 100)]),
        growth: .factors(demographic: nil, real: nil, price: .deflator))
      $0.existingResearch = [ExistingStream(name: "regional_funds", series: series)]
      $0.priceYear = 2025
    }
    for year in projection.years {
      let net = projection[Column(.netNew), year]
      #expect(isClose(net, projection[Column(.funding), year], relative: 1e-12))
      let real = net / projection[Column(.deflator), year]
      #expect(isClose(real, projection[Column(.fundingReal), year], relative: 1e-12))
    }
  }

  @Test func `present values discount from the year after the start`() throws {
    let projection = try projection {
      $0.deflator = PriceSeries(growth: RatePath(0))
      $0.discountRate = RatePath(Timeline([2020: 0.04, 2022: 0.02]))
    }
    #expect(projection[Column(.presentValue), 2020] == 100)
    let expected = 100 + 100 / 1.04 + 100 / 1.04 / 1.02
    #expect(isClose(projection[Column(.presentValue), 2022], expected))
  }

  @Test func `a column is absent where the scenario does not give what it needs`() throws {
    let bare = try projection { $0.specialist = nil }
    #expect(
      bare.columns.map(\.id) == [
        "deflator", "operating_costs", "funding", "funding_real", "share", "call_volume", "ask",
        "cumulative", "cumulative_real",
      ])
  }
}
