// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import TestSupport
import Testing

struct `A target` {
  let ramp = Phase(name: "ramp", .step(first: 100, increment: 100, indexed: .none))

  func outcome(_ target: Target, _ change: (inout Scenario) -> Void = { _ in }) throws -> Outcome {
    var scenario = Scenario.sample(growth: 0, ramp)
    scenario.targets = [target]
    change(&scenario)
    return try Projection(of: scenario).outcomes[0]
  }

  func target(_ share: Double, by: ScenarioYear? = nil) -> Target {
    Target(name: "target", level: .share(LevelPath(share)), by: by)
  }

  @Test func `is reached in the first year that has it`() throws {
    let outcome = try outcome(target(0.01, by: 2024))
    #expect(outcome.reached == 2029)
    #expect(outcome.isHeld)
    #expect(outcome.due?.isMet == false)
    #expect(outcome.due?.gap == 500)
  }

  @Test func `is never reached in words and numbers, not in silence`() throws {
    let outcome = try outcome(target(0.05))
    #expect(outcome.reached == nil)
    #expect(!outcome.isHeld)
    #expect(outcome.isRisingAtEnd)
    #expect(outcome.peak.gap == 3_000)
  }

  @Test func `can be reached and lost again`() throws {
    let outcome = try outcome(target(0.003)) {
      $0.phases = [
        Phase(name: "up", .grow(first: 400, rate: 0), until: Until(year: 2021)),
        Phase(name: "down", .grow(first: 200, rate: 0)),
      ]
    }
    #expect(outcome.reached == 2020)
    #expect(!outcome.isHeld)
    #expect(outcome.peak.year == 2020)
  }

  @Test func `reached, lost and reached again is not held`() throws {
    let outcome = try outcome(target(0.003)) {
      $0.phases = [
        Phase(
          name: "a",
          .amounts([
            Dated(year: 2020, 400), Dated(year: 2021, 100), Dated(year: 2022, 500),
          ]), until: Until(year: 2022)), Phase(name: "b", .hold(.nominal)),
      ]
    }
    #expect(outcome.reached == 2020 && !outcome.isHeld)
  }

  @Test func `can count what exists`() throws {
    var counted = target(0.01)
    counted.counting = .newAndExisting
    let outcome = try outcome(counted) {
      let stream = Series(
        observed: Observations([Dated(year: 2019, 400)]), growth: .rate(RatePath(0)))
      $0.existingResearch = [ExistingStream(name: "stream", series: stream)]
    }
    #expect(outcome.reached == 2025)
  }

  @Test func `can be measured in cash, which comes later`() throws {
    var counted = target(0.01)
    counted.basis = .cash
    let outcome = try outcome(counted) { $0.calls = Calls(payout: [0, 0, 1]) }
    #expect(outcome.reached == 2031)
  }

  @Test func `can be the specialist services' own share`() throws {
    let outcome = try outcome(Target(name: "parity", level: .specialist)) {
      $0.phases = [
        Phase(name: "a", .reach(first: 100, aim: .specialist, by: 2026, profile: .geometric))
      ]
    }
    #expect(outcome.reached == 2026 && outcome.isHeld)
  }

  /// 0 % is a share that can be meant: what compares with it has no value, and nothing else is lost.
  @Test func `of no specialist research leaves parity without a value, and all else as it is`()
    throws
  {
    var scenario = Scenario.sample(growth: 0, ramp)
    scenario.targets = [target(0.01)]
    scenario.specialist?.research = .share(
      LevelPath(Timeline([2020: 0, 2025: 0.03, 2030: 0]), between: .hold))
    let projection = try Projection(of: scenario)
    let parity = Column(.parity)
    #expect(
      projection.years.filter { projection[parity, $0].isNaN } == Array(2020...2024)
        + Array(2030...2039))
    #expect(projection[Column(.share), 2020] == 0.001 && projection.outcomes[0].reached == 2029)
    func value(_ text: String) throws -> Double {
      projection[try Metric(text, in: projection.model)]
    }
    #expect(try value("parity@2020").isNaN)
    for name in ["mean", "max", "min"] {
      #expect(try value("\(name):parity@2020-2030").isNaN, "\(name)")
      #expect(try value("\(name):parity@2029-2031").isNaN, "\(name)")
    }
    #expect(try value("max:parity@2025-2029") == value("peak:parity"))
    #expect(isClose(try value("peak:parity"), 0.01 / 0.03))
    #expect(isClose(try value("parity@2025"), 0.006 / 0.03))
    #expect(try value("peak_year:parity") == 2029)
    #expect(
      projection.notes.filter { $0.code != "nominal_growth" } == [
        .noParity(path: "specialist.research_share", years: [2020...2024, 2030...2039])
      ])
    let absence = projection.absence(of: try Metric("parity@2020", in: projection.model))
    #expect(absence?.code == .notAvailable && absence?.allowed == ["specialist.research_share"])
  }

  @Test func `has metrics that say the same`() throws {
    var scenario = Scenario.sample(growth: 0, ramp)
    scenario.targets = [target(0.01, by: 2030)]
    let projection = try Projection(of: scenario)
    func value(_ text: String) throws -> Double {
      projection[try Metric(text, in: projection.model)]
    }
    #expect(try value("reached:target") == 2029)
    #expect(try value("held:target") == 1)
    #expect(try value("met:target") == 1)
    #expect(try value("gap:target@2028") == 100)
    #expect(try value("sum:funding@2020-2022") == 600)
    #expect(try value("peak:funding") == 2_000)
    #expect(try value("peak_year:share") == 2039)
    #expect(try value("peak_year:target:target") == 2020, "the first on ties")
  }

  static let refused: [(String, Fault.Code)] = [
    ("share@2019", .yearOutside), ("share@", .unknownMetric), ("shar@2030", .unknownColumn),
    ("sum:funding@2030-2020", .unknownMetric), ("reached:tarhet", .unknownTarget),
    ("met:target", .targetWithoutYear), ("share", .unknownMetric),
    ("share@2020-2022", .unknownMetric),
  ]

  @Test(arguments: refused)
  func `refuses a metric that it does not have`(_ text: String, _ code: Fault.Code) throws {
    var scenario = Scenario.sample(growth: 0, ramp)
    scenario.targets = [target(0.01)]
    let model = try Model(scenario)
    let fault = #expect(throws: Fault.self) { try Metric(text, in: model) }
    #expect(fault?.code == code)
  }

  @Test func `offers the nearest name`() throws {
    let model = try Model(Scenario.sample(ramp))
    let fault = #expect(throws: Fault.self) { try Metric("fundin@2020", in: model) }
    #expect(fault?.nearest == "funding")
    let year = #expect(throws: Fault.self) { try Metric("share2029", in: model) }
    #expect(year?.nearest == "share@2029")
  }
}
