// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding

extension Builder {
  /// - Returns: Of a file that ends before it begins the first year only, so that what else is wrong with it
  ///   can be told.
  mutating func scenario(_ root: Node) -> Scenario {
    let (last, priceYear) = (countedYear(root["end"]!), countedYear(root["price_year"]!))
    if last.year < start {
      let place = root["end"]!.place
      let allowed: Fault.Term = "\(start)–\(start + 199)"
      add(Fault(.horizon, path: "end", found: "\(last.year)", allowed: [allowed], place: place))
    }
    let end = max(start, last.year)
    var scenario = Scenario(
      id: root["id"]!.scalar!, title: words(root["title"]!), years: start...end,
      priceYear: priceYear.year, deflator: prices(root["deflator"]!, "deflator"),
      municipalCosts: series(root["municipal_costs"]!, .cost, "municipal_costs"),
      phases: (root["funding"]!["phases"]!.list ?? []).map { phase($0) })
    (scenario.countedEnd, scenario.countedPriceYear) = (last.number, priceYear.number)
    scenario.description = root["description"].map { words($0) }
    scenario.covers = (root["covers"]?.list ?? []).map { words($0) }
    scenario.doesNotCover = (root["does_not_cover"]?.list ?? []).map { words($0) }
    scenario.discountRate = root["discount_rate"].map { rates($0, "discount_rate") }
    scenario.budgetDeflator = root["budget_deflator"].map { prices($0, "budget_deflator") }
    scenario.specialist = root["specialist"].map { specialist($0) }
    scenario.population = root["population"].map { series($0, .persons, "population") }
    scenario.existingResearch = named(root["existing_research"]) { builder, name, node in
      let series = builder.series(node, .amount, "existing_research.\(name)")
      return ExistingStream(name: name, series: series)
    }
    scenario.targets = named(root["targets"]) { $0.target($1, $2) }
    scenario.overheads = named(root["overheads"]) { $0.overhead($1, $2) }
    scenario.calls = root["calls"].map { calls($0) }
    scenario.stateShare = root["financing"].map {
      levels($0["state_share"]!, "financing.state_share")
    }
    scenario.sources = named(root["sources"]) { $0.source($1, $2) }
    return scenario
  }

  /// What each entry of a map of named things becomes, in file order.
  mutating func named<Thing>(
    _ node: Node?, _ make: (inout Builder, String, Node) -> Thing
  ) -> [Thing] {
    (node?.entries ?? []).map { make(&self, $0.key, $0.value) }
  }

  private func words(_ node: Node) -> Words { Words(node: node) }

  private func source(_ id: String, _ node: Node) -> Source {
    Source(
      id: id, title: node["title"]!.scalar!, publisher: node["publisher"]?.scalar,
      date: node["date"]?.scalar, url: node["url"]?.scalar,
      confidence: node["confidence"]?.scalar, licence: node["licence"]?.scalar)
  }

  private mutating func specialist(_ node: Node) -> Specialist {
    let research: Specialist.Research =
      node["research_share"].map { .share(levels($0, "specialist.research_share")) }
      ?? .observed(series(node["research"]!, .amount, "specialist.research"))
    return Specialist(
      definition: node["definition"]!.scalar!,
      costs: series(node["costs"]!, .cost, "specialist.costs"), research: research)
  }
}

extension Words {
  /// A checked text, or texts by language.
  init(node: Node) {
    if let text = node.scalar {
      self.init([.en: text])
      return
    }
    let texts = (node.entries ?? []).map {
      (Language(rawValue: $0.key)!, $0.value.scalar!)  // Checked.
    }
    self.init(Dictionary(uniqueKeysWithValues: texts))
  }
}
