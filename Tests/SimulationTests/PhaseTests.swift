// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import TestSupport
import Testing

struct `Phases follow each other` {
  let ramp = Rule.step(first: 100, increment: 50, indexed: .none)

  @Test func `a share limit gives exactly the share and the next phase begins the year after`()
    throws
  {
    let projection = try Projection(
      of: .sample(
        growth: 0, Phase(name: "ramp", ramp, until: Until(share: .share(0.002))),
        Phase(name: "after", .step(first: nil, increment: 7, indexed: .none))))
    #expect(projection.funding.prefix(5) == [100, 150, 200, 207, 214])
    #expect(projection.phase(in: 2022).name == "ramp")
  }

  @Test func `a year and a share end a phase, whichever comes first`() throws {
    let until = Until(year: 2021, share: .share(0.002))
    let projection = try Projection(
      of: .sample(
        growth: 0, Phase(name: "ramp", ramp, until: until), Phase(name: "b", .hold(.nominal))))
    #expect(projection.funding.prefix(4) == [100, 150, 150, 150])
  }

  @Test func `a share limit of the last phase is a cap in every year`() throws {
    let projection = try Projection(
      of: .sample(
        growth: 0.5, years: 2020...2024,
        Phase(name: "ramp", ramp, until: Until(share: .share(0.001)))
      ))
    #expect(projection.funding == [100, 150, 200, 250, 300])
    let flat = try Projection(
      of: .sample(growth: 0, Phase(name: "ramp", ramp, until: Until(share: .share(0.0012)))))
    #expect(isClose(flat.funding(2021), 120) && flat.funding(2022) == flat.funding(2021))
  }

  @Test func `a phase whose time is past is skipped, and that is said`() throws {
    let projection = try Projection(
      of: .sample(
        Phase(name: "ramp", ramp, until: Until(year: 2025)),
        Phase(name: "late", .hold(.nominal), until: Until(year: 2023)),
        Phase(name: "after", .grow(first: nil, rate: 0))))
    #expect(projection.otherNotes == [.skipped(phase: "late", until: 2023)])
    #expect(projection.phase(in: 2026).name == "after")
  }

  @Test func `a phase that begins above its limit falls to it, and that is said`() throws {
    let projection = try Projection(
      of: .sample(
        growth: 0, Phase(name: "ramp", ramp, until: Until(year: 2022)),
        Phase(name: "low", .hold(.nominal), until: Until(share: .share(0.001)))))
    #expect(projection.funding.prefix(4) == [100, 150, 200, 100])
    #expect(projection.otherNotes == [.fallsToLimit(phase: "low", year: 2023)])
  }

  @Test func `a first amount above the limit is said never to come, and no rise a fall`() throws {
    let projection = try Projection(
      of: .sample(
        growth: 0, Phase(name: "ramp", ramp, until: Until(year: 2022)),
        Phase(name: "high", .grow(first: 1500, rate: 0), until: Until(share: .share(0.003)))))
    #expect(projection.funding.prefix(4) == [100, 150, 200, 300])
    #expect(
      projection.otherNotes == [.firstAboveLimit(phase: "high", first: 1500, year: 2023)])
    let words = projection.notes.map { $0.code }
    #expect(words.contains("first_above_limit") && !words.contains("falls_to_limit"))
  }

  @Test func `a phase that never gets its turn is said`() throws {
    let projection = try Projection(
      of: .sample(
        Phase(name: "ramp", ramp, until: Until(share: .share(0.2))),
        Phase(name: "after", .hold(.real))))
    #expect(projection.otherNotes == [.neverBegins(phase: "after")])
  }

  @Test func `a share to be reached in a year that is past is reached at once, and that is said`()
    throws
  {
    let projection = try Projection(
      of: .sample(
        growth: 0, Phase(name: "ramp", ramp, until: Until(year: 2022)),
        Phase(
          name: "jump", .reach(first: nil, aim: .share(0.01), by: 2021, profile: .linear))))
    #expect(projection.funding(2023) == 1_000)
    #expect(projection.otherNotes == [.atOnce(phase: "jump", by: 2021, year: 2023)])
  }

  @Test func `what looks ahead is said, and does`() throws {
    func path(_ later: Double) throws -> Projection {
      var scenario = Scenario.sample(
        Phase(name: "climb", .reach(first: 100, aim: .share(0.01), by: 2030, profile: .evenSteps)))
      scenario.municipalCosts.growth = .rate(RatePath(Timeline([2021: 0.02, 2030: .init(later)])))
      return try Projection(of: scenario)
    }
    #expect(try path(0.02).funding(2025) < path(0.1).funding(2025))
    #expect(try path(0.02).otherNotes == [.looksAhead(phase: "climb", by: 2030)])
  }

  @Test func `costs past the last year are known to a rule that aims there`() throws {
    let projection = try Projection(
      of: .sample(
        growth: 0, years: 2020...2022,
        Phase(name: "climb", .reach(first: 100, aim: .share(0.01), by: 2029, profile: .evenSteps))))
    #expect(projection.funding == [100, 200, 300])
  }
}

struct `Years that look ahead or back` {
  let ramp = Phase(name: "ramp", .step(first: 100, increment: 50, indexed: .none))

  @Test func `growth with parts but no prices is said of each series that grows by it`() throws {
    var scenario = Scenario.sample(ramp)
    scenario.specialist = nil
    let real = Growth.factors(demographic: nil, real: RatePath(0.05), price: nil)
    scenario.municipalCosts.growth = real
    let stream = Series(observed: Observations([Dated(year: 2019, 40)]), growth: real)
    let known = Series(
      observed: Observations((2019...2039).map { Dated(year: $0, 40) }), growth: real)
    scenario.existingResearch = [
      ExistingStream(name: "fund", series: stream), ExistingStream(name: "known", series: known),
    ]
    let notes = try Projection(of: scenario).notes
    #expect(
      notes.dropLast()
        == ["municipal_costs.growth", "existing_research.fund.growth"].map {
          Note.growthWithoutPrices(path: $0, demographic: nil, real: RatePath(0.05))
        }, "what is observed to the end grows by nothing")
    #expect(notes.last?.code == "unused_value")
    #expect(notes.last?.path == "existing_research.known.growth.real")
    scenario.municipalCosts.growth = .factors(
      demographic: nil, real: RatePath(0.05), price: .rate(RatePath(0)))
    scenario.existingResearch = []
    #expect(try Projection(of: scenario).notes.isEmpty, "none is said to be meant")
    scenario.municipalCosts.growth = .rate(RatePath(0.03))
    let nominal = Note.nominalGrowth([NominalGrowth("municipal_costs.growth", RatePath(0.03))])
    #expect(try Projection(of: scenario).notes == [nominal], "one rate has the prices in it")
    #expect(try Projection(of: scenario).warnings.isEmpty)
    scenario.municipalCosts.growth = .rate(RatePath(0))
    #expect(try Projection(of: scenario).notes.isEmpty)
  }

  @Test func `a level is drawn towards a later one`() throws {
    var scenario = Scenario.sample(ramp)
    func state(_ later: Double) throws -> Double {
      scenario.stateShare = LevelPath(
        Timeline([2020: 1, 2030: Parameter(later)]), between: .linear)
      return try Projection(of: scenario)[Column(.state), 2025]
    }
    #expect(isClose(try state(0.5), 350 * 0.75))
    #expect(isClose(try state(0), 350 * 0.5))
  }

  @Test func `a level that holds keeps its value until the next year given, and the last`() throws {
    var scenario = Scenario.sample(ramp)
    scenario.stateShare = LevelPath(
      Timeline([2018: 1, 2025: 0.5, 2030: 0.25]), between: .hold)
    let projection = try Projection(of: scenario)
    let parts = [2020, 2024, 2025, 2029, 2030, 2039].map {
      projection[Column(.state), $0] / projection[Column(.ask), $0]
    }
    #expect(parts == [1, 1, 0.5, 0.5, 0.25, 0.25])
  }

  @Test func `a filled gap knows the observed year after it`() throws {
    var scenario = Scenario.sample(ramp)
    scenario.municipalCosts.observed = Observations([
      Dated(year: 2020, 100_000), Dated(year: 2022, 121_000),
    ])
    scenario.municipalCosts.gaps = .geometric
    #expect(isClose(try Projection(of: scenario)[Column(.operatingCosts), 2021], 110_000))
  }

  @Test func `real columns are in the price year's kroner, forwards and back`() throws {
    var scenario = Scenario.sample(ramp)
    scenario.priceYear = 2022
    let projection = try Projection(of: scenario)
    #expect(isClose(projection[Column(.fundingReal), 2020], 100 * 1.04 * 1.04))
    #expect(isClose(projection[Column(.fundingReal), 2024], 300 / 1.04 / 1.04))
  }
}

extension Projection {
  /// The notes, but for how the costs of the sample grow.
  fileprivate var otherNotes: [Note] { notes.filter { $0.code != "nominal_growth" } }
}
