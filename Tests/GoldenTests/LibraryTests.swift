// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import ScenarioFiles
import Simulation
import TestSupport
import Testing

/// What each scenario of the library was made to show.
struct `The library` {
  func projection(_ id: String, _ settings: String...) throws -> Projection {
    try ScenarioLoader().load(id, settings: settings).projection()
  }

  @Test(arguments: ScenarioLibrary.ids)
  func `projects without a broken invariant`(_ id: String) throws {
    #expect(try projection(id).brokenInvariants == [])
  }

  @Test func `the slide gives 550 million and 0.42 per cent in year 10, and 1 per cent in year 25`()
    throws
  {
    let projection = try projection("slide-frozen")
    #expect(projection[Column(.funding), 2029] == 550)
    #expect((projection[Column(.share), 2029] * 10_000).rounded() == 42)
    #expect(projection.outcomes[0].reached == 2044)
  }

  @Test func `on real costs the proposal never comes near 1 per cent`() throws {
    let outcome = try projection("ksf-2019").outcomes[0]
    #expect(outcome.reached == nil)
    #expect(outcome.peak.share < 0.0025)
  }

  @Test func `compensation and indexing lift the path, in that order`() throws {
    let paths = try ["ksf-2019", "ksf-2019-compensated", "ksf-2019-indexed"].map {
      try projection($0)[Column(.funding), 2029]
    }
    #expect(paths == paths.sorted() && Set(paths).count == 3)
  }

  @Test(arguments: [("one-percent-in-ten-years", 2029), ("one-percent-in-eight-years", 2027)])
  func `a promise of 1 per cent is kept in its year`(_ id: String, _ year: Int) throws {
    let outcome = try projection(id).outcomes[0]
    #expect(outcome.reached == year && outcome.isHeld)
    #expect(outcome.due?.year == year)
  }

  @Test func `the state gave 103.7 million, 0.05 per cent of the costs of 2023`() throws {
    let projection = try projection("state-2024")
    #expect(projection[Column(.funding), 2024] == 103.7)
    #expect(projection[Column(.ask), 2024] == 113.7)
    #expect((103.7 / 204_513 * 10_000).rounded() == 5)
    #expect(projection.status(of: Column(.funding), in: 2024) == .enacted)
  }

  @Test(arguments: [("parity-slide", 0.038), ("parity-ssb", 0.032)])
  func `parity means another share by each definition`(_ id: String, _ share: Double) throws {
    let projection = try projection(id)
    #expect(isClose(projection[Column(.share), 2045], share))
    #expect(isClose(projection[Column(.parity), 2045], 1))
  }

  @Test func `the cut in regional funds is netted out of what is new`() throws {
    let projection = try projection("existing-counted-in")
    let (funding, net) = (projection[Column(.funding), 2024], projection[Column(.netNew), 2024])
    #expect(funding == 103.7 && net < 103.7 - 20)
  }

  @Test func `the state pays all for ten years, then half`() throws {
    let projection = try projection("half-from-year-eleven")
    #expect(projection[Column(.municipal), 2029] == 0)
    #expect(projection[Column(.municipal), 2030] == projection[Column(.ask), 2030] / 2)
  }

  @Test func `five bodies cost five times one`() throws {
    let (one, five) = (try projection("ksf-2019"), try projection("structure-per-body"))
    #expect(one[Column(.callVolume), 2020] == 97.5)
    #expect(five[Column(.callVolume), 2020] == 87.5)
  }

  @Test func `at 4 per cent prices year 10 is 550 nominal, 671 compensated, 783 indexed`() throws {
    let indexed = ["none", "{compensation: 100 %}", "deflator"].map {
      "funding.phases.ramp_up.step.indexed=\($0)"
    }
    let year10 = try indexed.map {
      try projection("slide-frozen", "deflator.growth=4 %", $0)[Column(.funding), 2029].rounded()
    }
    #expect(year10 == [550, 671, 783])
  }
}
