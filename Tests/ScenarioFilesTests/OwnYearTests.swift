// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import ScenarioFiles
import Simulation
import Testing

struct `A value of one's own` {
  @Test func `of a year to come is an assumption, whatever the key is called`() throws {
    for origin in ["series: municipal_health_care_costs", "2018: 130 bn NOK"] {
      let values = "{\(origin), 2022: 180 bn NOK, 2031: 300 bn NOK}"
      let own = try ScenarioLoader().load(
        "ksf-2019", settings: ["municipal_costs.observed=\(values)"]
      ).projection()
      let statuses = [2022, 2031].map { own.status(of: Column(.operatingCosts), in: $0) }
      #expect(statuses == [.observed, .assumption], "\(origin)")
    }
  }
}
