// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Projection {
  /// Numbers that hardly anyone means: jumps of observed series, then parameters in file order (of
  /// values by year the first only), then increments, years and uses.
  public var doubts: [Doubt] {
    var seen: Set<String> = []
    let ofNumbers = zip(model.parameters, values.dropFirst()).compactMap { parameter, value in
      doubt(parameter, value)
    }.filter { seen.insert("\($0.kind) \($0.path.withoutYear)").inserted }
    return jumps + ofNumbers + unusedIncrements + unusedValues + doubtsOfYears + doubtsOfUses
  }

  private func doubt(_ parameter: ModelParameter, _ value: Double) -> Doubt? {
    let (path, measure) = (parameter.path, parameter.measure)
    func doubt(_ kind: Doubt.Kind) -> Doubt { Doubt(kind, path, value, measure) }
    switch measure {
    case .rate:
      let most = path.hasSuffix(".grow.rate") ? 0.5 : 0.15
      if value < -0.1 || value > most { return doubt(.unusualGrowth) }
      let keys = path.split(separator: ".")
      let isOfPrices = zip(keys, keys.dropFirst()).contains {
        $0.hasSuffix("deflator") && $1 == "growth" || $0 == "growth" && $1 == "price"
      }
      return isOfPrices && value != 0 && abs(value) < 0.001 ? doubt(.tinyFraction) : nil
    case .share where path.isShareOfCosts:
      if value == 0 { return path.hasPrefix("targets.") ? doubt(.targetOfNothing) : nil }
      return value > 0.2 ? doubt(.largeShare) : value < 0.0005 ? doubt(.tinyFraction) : nil
    case .persons: return value < 100 ? doubt(.fewInhabitants) : nil
    case .compensation: return value > 1 ? doubt(.overcompensated) : nil
    case .increase: return largeAmount(path, value, measure, limit: 0.05)
    case .amount where !path.hasPrefix("specialist.") && !path.hasPrefix("overheads."):
      return largeAmount(path, value, measure, limit: 0.1)
    default: return nil
    }
  }

  private func largeAmount(
    _ path: String, _ value: Double, _ measure: Measure, limit: Double
  ) -> Doubt? {
    let year = years.lowerBound
    let part = abs(value) / self[Column(.operatingCosts), year]
    if part > limit { return Doubt(.largeAmount, path, value, measure, other: part, year: year) }
    // Less than 10,000 kroner, and less than a ten-millionth of the costs.
    return value > 0 && value < 0.01 && part < 1e-7
      ? Doubt(.smallAmount, path, value * 1e6, measure) : nil
  }

  /// Observed values that are not what the one before makes one expect: more than 30 % a year.
  private var jumps: [Doubt] {
    let series: [(path: String, measure: Measure)] = [
      ("municipal_costs", .cost), ("specialist.costs", .cost), ("population", .persons),
    ]
    return series.compactMap { path, measure in
      let values = scenario.observations(at: path)?.values ?? []
      let pair = zip(values, values.dropFirst()).first { before, after in
        let ratio = after.parameter.value / before.parameter.value
        let yearly = Double.power(ratio, 1 / Double(after.year - before.year))
        return yearly > 1.3 || yearly < 0.77
      }
      return pair.map { before, after in
        let value = after.parameter.value
        return Doubt(
          .jump, "\(path).observed.\(after.year)", value, measure,
          other: value / before.parameter.value - 1, year: before.year)
      }
    }
  }

  /// Increments by year that no year of their phase takes; of a phase that never begins that is said.
  private var unusedIncrements: [Doubt] {
    scenario.phases.enumerated().flatMap { number, phase -> [Doubt] in
      guard case .step(_, let increment, _) = phase.rule,
        case .byYear(let values) = increment.timeline
      else { return [] }
      let turns = turns(ofPhase: number)
      let taken = turns.dropFirst(phase.rule.first == nil ? 0 : 1)
      guard let first = taken.first, let last = taken.last else { return [] }
      let unused = values.spans.filter { span in
        !taken.contains { span.years.contains($0) }
      }
      return unused.map { value, _ in
        Doubt(
          .unusedIncrement, "funding.phases.\(phase.name).step.increment.\(value.year)",
          value.parameter.value, .increase, other: Double(last), year: first)
      }
    }
  }

  /// Other values by year, and rates of growth, that no equation reads. What is observed is there for
  /// every scenario to take what it needs.
  private var unusedValues: [Doubt] {
    let slots = model.parameters.indices.filter { number in
      let (path, measure) = (model.parameters[number].path, model.parameters[number].measure)
      return
        (path.year != nil
        || (measure == .rate && (hasOwnBudgetPrices || !path.hasPrefix("budget_deflator."))))
        && !path.split(separator: ".").contains("observed") && !path.hasPrefix("funding.phases.")
    }.map { $0 + 1 }
    guard !slots.isEmpty else { return [] }
    return Path<Dependence>(for: model).unread(slots, model).slots.map { slot in
      let parameter = model.parameters[slot - 1]
      return Doubt(.unusedValue, parameter.path, values[slot], parameter.measure)
    }
  }

  private var doubtsOfYears: [Doubt] {
    var stated: [(path: String, year: Int)] = [("price_year", scenario.priceYear)]
    for phase in scenario.phases {
      if case .step(_, _, .deflator(let prices?)) = phase.rule {
        stated.append(("funding.phases.\(phase.name).step.prices", prices.year))
      }
    }
    for line in scenario.overheads {
      if case .bodies(_, _, .deflator(let prices?)) = line.cost {
        stated.append(("overheads.\(line.name).prices", prices.year))
      }
    }
    return stated.filter {
      $0.year < years.lowerBound - 30 || $0.year > max(years.upperBound, years.lowerBound + 60)
    }
    .map {
      Doubt(
        .distantPrices, $0.path, Double($0.year), other: Double(years.upperBound),
        year: years.lowerBound)
    }
  }

  private var doubtsOfUses: [Doubt] {
    var doubts: [Doubt] = []
    let first = years.first { self[Column(.funding), $0] > self[Column(.operatingCosts), $0] }
    if let first {
      doubts.append(
        Doubt(.frameAboveCosts, "funding", self[Column(.share), first], .rate, year: first))
    }
    for (number, line) in scenario.overheads.enumerated() {
      let path = "overheads.\(line.name)"
      let own = line.years(of: years)
      if own.isEmpty {
        let isLater = (line.from?.year ?? years.lowerBound) > years.upperBound
        let year = isLater ? line.from?.year : line.until?.year
        doubts.append(
          Doubt(.overheadNever, path, Double(year ?? 0), year: years.lowerBound))
      } else if line.funded == .onTop {
        let cost = { (year: Int) in self.path[self.path.rows.overheads[number], year] }
        let year = own.first {
          self[Column(.funding), $0] > 0 && cost($0) > self[Column(.funding), $0]
        }
        if let year {
          doubts.append(Doubt(.overheadAboveFrame, path, cost(year), .amount, year: year))
        }
      }
    }
    for column in columns where column.kind == .newProjects {
      let most = years.map { self[column, $0] }.max() ?? 0
      let grant = model.parameters.firstIndex {
        $0.path == "calls.instruments.\(column.name ?? "").grant"
      }
      if most > 0, most < 1, let grant {
        doubts.append(
          Doubt(.largeGrant, model.parameters[grant].path, values[grant + 1], .cost, other: most))
      }
    }
    return doubts
  }
}

extension String {
  /// The year that a key path of values by year ends in.
  fileprivate var year: Int? { lastIndex(of: ".").flatMap { Int(self[index(after: $0)...]) } }

  /// A key path of values by year without the year.
  fileprivate var withoutYear: Substring {
    guard let dot = lastIndex(of: "."), Int(self[index(after: dot)...]) != nil else {
      return self[...]
    }
    return self[..<dot]
  }

  fileprivate var isShareOfCosts: Bool {
    let path = withoutYear
    return (path.hasPrefix("targets.") && path.hasSuffix(".share"))
      || path.hasSuffix(".until.share") || path.hasSuffix(".reach.share")
      || path.hasPrefix("specialist.research_share")
  }
}
