// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Builder {
  mutating func phase(_ node: Node) -> Phase {
    let name = node["name"]!.scalar!
    let path = "funding.phases.\(name)"
    let key = Schema.rules.first { node[$0] != nil }!
    return Phase(
      name: name, rule(key, node[key]!, "\(path).\(key)"),
      until: node["until"].map { until($0, path + ".until") })
  }

  private mutating func rule(_ key: String, _ node: Node, _ path: String) -> Rule {
    let first = node["first"].map { parameter($0, .amount, path + ".first") }
    switch key {
    case "step":
      return .step(
        first: first,
        increment: IncrementPath(
          timeline(node["increment"]!, .increase, path + ".increment")),
        indexed: indexation(node["indexed"]!, prices: node["prices"], path))
    case "grow":
      return .grow(first: first, rate: parameter(node["rate"]!, .rate, path + ".rate"))
    case "reach":
      return .reach(
        first: first, aim: aim(node["share"]!, path + ".share"), by: countedYear(node["by"]!),
        profile: node["profile"]?.word() ?? .linear)
    case "amounts":
      return .amounts(dated(node, .amount, path))
    default:
      return .hold(node.word())
    }
  }

  /// `prices` says something about the deflator only; anywhere else it would do nothing.
  private mutating func indexation(
    _ node: Node, prices: Node?, _ path: String
  ) -> Indexation {
    if let prices, node.scalar != "deflator" {
      let place = prices.place
      add(Fault(.keyNotAllowed, path: path + ".prices", found: "prices", place: place))
    }
    if node.scalar == "deflator" { return .deflator(prices: prices.map { countedYear($0) }) }
    if let rate = node["rate"] { return .rate(parameter(rate, .rate, path + ".indexed.rate")) }
    if let part = node["compensation"] {
      return .compensation(parameter(part, .compensation, path + ".indexed.compensation"))
    }
    return .none
  }

  private mutating func until(_ node: Node, _ path: String) -> Until {
    if node.scalar != nil { return Until(year: countedYear(node)) }
    return Until(
      year: node["year"].map { countedYear($0) },
      share: node["share"].map { aim($0, path + ".share") })
  }

  mutating func target(_ name: String, _ node: Node) -> Target {
    let share = node["share"]!
    return Target(
      name: name,
      level: share.scalar == "specialist"
        ? .specialist : .share(levels(share, "targets.\(name).share")),
      by: node["by"].map { countedYear($0) }, counting: node["counting"]?.word() ?? .new,
      basis: node["measure"]?.word() ?? .funding)
  }

  mutating func overhead(_ name: String, _ node: Node) -> Overhead {
    let path = "overheads.\(name)"
    let funded: Overhead.Funded = node["funded"]!.word()
    let (from, until) = (
      node["from"].map { countedYear($0) }, node["until"].map { countedYear($0) }
    )
    if let share = node["share"] {
      for key in Schema.overhead.companions where node[key] != nil {
        let place = node[key]!.place
        add(Fault(.keyNotAllowed, path: "\(path).\(key)", found: .spelt(key), place: place))
      }
      let share = parameter(share, .share, path + ".share")
      return Overhead(
        name: name, cost: .share(share), funded: funded, from: from, until: until)
    }
    var indexed = Indexation.none
    if let node = node["indexed"] {
      indexed = indexation(node, prices: nil, path)
    } else {
      add(Fault(.needsKey, path: path, found: "indexed", place: node.place))
    }
    if case .deflator = indexed {
      if let prices = node["prices"] {
        indexed = .deflator(prices: countedYear(prices))
      } else {
        add(Fault(.needsKey, path: path, found: "prices", place: node.place))
      }
    } else if let prices = node["prices"] {
      add(Fault(.keyNotAllowed, path: path + ".prices", found: "prices", place: prices.place))
    }
    return Overhead(
      name: name,
      cost: .bodies(
        amount: parameter(node["amount"]!, .amount, path + ".amount"),
        bodies: node["bodies"].map { parameter($0, .count, path + ".bodies") } ?? 1,
        indexed: indexed),
      funded: funded, from: from, until: until)
  }

  mutating func calls(_ node: Node) -> Calls {
    let parts = node["payout"].map { $0.list ?? $0["value"]!.list! }
    let common = node["payout"].flatMap { payout in
      payout.list == nil ? citation(payout, "calls.payout") : nil
    }
    let payout = parts?.enumerated().map { number, node in
      var part = parameter(node, .share, "calls.payout.\(number)")
      part.citation = part.citation ?? common
      return part
    }
    let instruments = named(node["instruments"]) { builder, name, node in
      let path = "calls.instruments.\(name)"
      return Instrument(
        name: name, share: builder.parameter(node["share"]!, .share, path + ".share"),
        grant: builder.parameter(node["grant"]!, .cost, path + ".grant"))
    }
    return Calls(payout: payout, instruments: instruments)
  }
}
