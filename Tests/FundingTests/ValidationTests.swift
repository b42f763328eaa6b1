// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import TestSupport
import Testing

struct `A scenario that does not hang together` {
  let ramp = Phase(name: "ramp", .step(first: 100, increment: 50, indexed: .none))

  func faults(_ change: (inout Scenario) -> Void) -> [Fault.Code] {
    var scenario = Scenario.sample(ramp)
    change(&scenario)
    return scenario.faults.map(\.code)
  }

  @Test func `is told from one that does`() { #expect(faults { _ in } == []) }

  @Test func `has a first phase that cannot continue`() {
    #expect(faults { $0.phases = [Phase(name: "a", .hold(.real))] } == [.firstMissing])
  }

  @Test func `has a first phase that is over before the start`() {
    #expect(
      faults {
        $0.phases = [
          Phase(name: "a", ramp.rule, until: Until(year: 2019)), Phase(name: "b", .hold(.real)),
        ]
      } == [.yearOutside])
  }

  @Test func `has a phase without an end before the last`() {
    #expect(
      faults { $0.phases = [ramp, Phase(name: "b", .hold(.real))] } == [.untilMissing])
  }

  @Test func `has a last phase with an end`() {
    #expect(faults { $0.phases[0].until = Until(year: 2030) } == [.untilAfterLast])
  }

  @Test func `lists amounts that nothing would use`() {
    let amounts = [Dated(year: 2020, 100), Dated(year: 2025, 1)]
    #expect(
      faults {
        $0.phases = [
          Phase(name: "a", .amounts(amounts), until: Until(year: 2020)),
          Phase(name: "b", .hold(.real)),
        ]
      } == [.yearOutside])
  }

  @Test func `leaves out an amount that is needed`() {
    let amounts = [Dated(year: 2020, 100), Dated(year: 2022, 1)]
    #expect(
      faults {
        $0.phases = [
          Phase(name: "a", .amounts(amounts), until: Until(year: 2022)),
          Phase(name: "b", .hold(.real)),
        ]
      } == [.amountMissing])
  }

  @Test func `has parts that do not sum to a whole`() {
    #expect(faults { $0.calls = Calls(payout: [0.5, 0.4]) } == [.sumNotWhole])
    let half = Instrument(name: "half", share: 0.5, grant: 1)
    #expect(faults { $0.calls = Calls(instruments: [half]) } == [.sumNotWhole])
  }

  @Test func `aims at specialist services that it does not describe`() {
    #expect(
      faults {
        $0.specialist = nil
        $0.targets = [Target(name: "parity", level: .specialist)]
      } == [.needsBlock])
  }

  @Test func `counts what it does not have`() {
    let level = Target.Level.share(LevelPath(0.01))
    #expect(
      faults {
        $0.targets = [
          Target(name: "a", level: level, counting: .newAndExisting),
          Target(name: "b", level: level, basis: .cash), Target(name: "c", level: level, by: 2019),
        ]
      } == [.needsBlock, .needsBlock, .yearOutside])
  }

  @Test func `has two things of one name`() {
    #expect(
      faults { $0.targets = Array(repeating: Target(name: "a", level: .specialist), count: 2) }
        == [.duplicateName])
  }

  @Test func `has two observations of one year`() {
    let twice = Observations([Dated(year: 2020, 100), Dated(year: 2019, 90), Dated(year: 2020, 1)])
    #expect(faults { $0.municipalCosts.observed = twice } == [.csvDuplicateYear])
    #expect(faults { $0.deflator.observed = twice } == [.csvDuplicateYear])
  }

  @Test func `is longer than two hundred years`() {
    #expect(faults { $0.years = 2020...2220 } == [.horizon])
    #expect(faults { $0.years = 2020...2219 } == [])
  }
}
