// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies
import TestSupport
import Testing

struct `Shapley's value over random pairs of scenarios` {
  /// The amount of each change that is not inert, by path.
  func amounts(_ result: Attribution) -> [String: Double] {
    Dictionary(uniqueKeysWithValues: result.parts.map { ($0.changes[0].path, $0.amount) })
  }

  func size(_ result: Attribution) -> Double {
    max(abs(result.from), abs(result.to), result.parts.map { abs($0.amount) }.max() ?? 0)
  }

  func orders(_ items: [String]) -> [[String]] {
    if items.isEmpty { return [[]] }
    return items.indices.flatMap { index in
      var rest = items
      let item = rest.remove(at: index)
      return orders(rest).map { [item] + $0 }
    }
  }

  @Test func `is the mean over all orders, made one after another`() throws {
    var compared = 0
    for seed in 0..<30 {
      guard let pair = RandomPair(seed: seed, count: 3), pair.changes.list.count <= 4,
        let exact = try? Attribution.shapley(pair.changes, metric: pair.metric),
        exact.parts.allSatisfy({ !$0.isMerged })
      else { continue }
      let paths = pair.changes.list.map(\.path)
      let orders = orders(paths)
      var sums: [String: Double] = [:]
      for order in orders {
        let stack = try Attribution.stack(pair.changes, metric: pair.metric, order: order)
        for (path, amount) in amounts(stack) { sums[path, default: 0] += amount }
      }
      let own = amounts(exact)
      for path in paths {
        let mean = (sums[path] ?? 0) / Double(orders.count)
        #expect(abs(mean - (own[path] ?? 0)) <= 1e-10 * size(exact), "seed \(seed): \(path)")
      }
      compared += 1
    }
    #expect(compared >= 12, "\(compared)")
  }

  @Test func `of six changes is the mean over all 720 orders`() throws {
    func scenario(_ times: Double) -> Scenario {
      var scenario = steps(100 * times, by: 50 * times)
      scenario.deflator.growth = RatePath(0.02 * times)
      scenario.municipalCosts.growth = .factors(
        demographic: RatePath(0.01 * times), real: nil, price: .deflator)
      scenario.overheads = [
        Overhead(
          name: "line",
          cost: .bodies(
            amount: Parameter(2 * times), bodies: 4, indexed: .rate(Parameter(0.03 * times))),
          funded: .within)
      ]
      return scenario
    }
    let changes = try Changes(from: Model(scenario(1)), to: Model(scenario(1.2)))
    let paths = changes.list.map(\.path)
    #expect(paths.count == 6)
    let exact = amounts(try Attribution.shapley(changes, metric: "call_volume@2030"))
    var sums: [String: Double] = [:]
    for order in orders(paths) {
      let stack = try Attribution.stack(changes, metric: "call_volume@2030", order: order)
      for (path, amount) in amounts(stack) { sums[path, default: 0] += amount }
    }
    #expect(Set(exact.keys) == Set(sums.filter { $0.value != 0 }.keys))
    for (path, amount) in exact {
      #expect(isClose((sums[path] ?? 0) / 720, amount, relative: 1e-10), "\(path)")
    }
  }

  @Test func `adds up to the whole, and gives nothing to what does nothing`() throws {
    var (compared, inert) = (0, 0)
    for seed in 0..<60 {
      guard let pair = RandomPair(seed: seed, count: 6),
        let exact = try? Attribution.shapley(pair.changes, metric: pair.metric)
      else { continue }
      compared += 1
      let sum = exact.parts.reduce(0) { $0 + $1.amount }
      #expect(abs(sum - exact.whole) <= 1e-12 * size(exact))
      #expect(abs(exact.residue) <= 1e-11 * size(exact))
      let count = exact.inert.count + exact.parts.reduce(0) { $0 + $1.changes.count }
      #expect(count == pair.changes.list.count)
      // Whatever comes first, an inert change does nothing.
      let order = Array(pair.changes.list.map(\.path).reversed())
      let stack = try? Attribution.stack(pair.changes, metric: pair.metric, order: order)
      for part in stack?.parts ?? [] where exact.inert.contains(part.changes[0]) {
        #expect(part.isMerged || abs(part.amount) <= 1e-12 * size(exact))
      }
      inert += exact.inert.count
    }
    #expect(compared >= 40 && inert >= 40, "\(compared), \(inert)")
  }

  @Test(arguments: 0..<4)
  func `adds up over a thousand pairs, and changes its sign where the two change places`(
    _ quarter: Int
  ) throws {
    var (compared, seed) = (0, quarter * 1_000)
    while compared < 250 {
      seed += 1
      guard let pair = RandomPair(seed: seed, count: 3),
        let there = try? Attribution.shapley(pair.changes, metric: pair.metric)
      else { continue }
      compared += 1
      let largest = there.parts.map { abs($0.amount) }.max() ?? 0
      let sum = there.parts.reduce(0) { $0 + $1.amount }
      // Where nothing does anything the whole is what rounding leaves.
      let slack = largest > 0 ? 1e-9 * largest : 1e-12 * size(there)
      #expect(abs(sum - there.whole) <= slack, "seed \(seed)")

      let changes = Changes(from: pair.changes.to, to: pair.changes.from)
      let back = try Attribution.shapley(changes, metric: pair.metric)
      #expect(back.whole == -there.whole)
      let own = Dictionary(
        uniqueKeysWithValues: there.parts.map { (Set($0.changes.map(\.path)), $0.amount) })
      #expect(back.parts.count == own.count, "seed \(seed)")
      for part in back.parts {
        let amount = try #require(own[Set(part.changes.map(\.path))], "seed \(seed)")
        #expect(abs(amount + part.amount) <= 1e-9 * max(largest, abs(there.from)), "seed \(seed)")
      }
    }
  }

  @Test func `gives equal parts to equal changes`() throws {
    var compared = 0
    for seed in 0..<30 {
      guard let pair = RandomPair(seed: seed, count: 3) else { continue }
      var to = pair.changes.to.scenario
      for name in ["twin_a", "twin_b"] {
        to.overheads.append(
          Overhead(
            name: name, cost: .bodies(amount: 3, bodies: 2, indexed: .rate(0.02)), funded: .onTop))
      }
      let changes = try Changes(from: pair.changes.from, to: Model(to))
      let year = min(to.end, pair.changes.from.years.upperBound)
      guard let result = try? Attribution.shapley(changes, metric: "ask@\(year)") else { continue }
      let own = amounts(result)
      let (one, other) = (own["overheads.twin_a"] ?? 0, own["overheads.twin_b"] ?? 0)
      #expect(one > 0 && abs(one - other) <= 1e-12 * size(result))
      compared += 1
    }
    #expect(compared >= 20, "\(compared)")
  }

  @Test func `lies within the sampled interval nineteen times of twenty`() throws {
    var (inside, all) = (0, 0)
    for seed in 0..<80 {
      guard let pair = RandomPair(seed: seed, count: 6),
        let exact = try? Attribution.shapley(pair.changes, metric: pair.metric),
        let sampled = try? Attribution.shapley(
          pair.changes, metric: pair.metric,
          sampling: .init(exactUpTo: 0, pairs: 60, seed: UInt64(seed)))
      else { continue }
      #expect(sampled.method == .sampled(pairs: 60, seed: UInt64(seed)))
      let sum = sampled.parts.reduce(0) { $0 + $1.amount }
      #expect(abs(sum - sampled.whole) <= 1e-12 * size(sampled))
      let own = amounts(exact)
      for part in sampled.parts {
        guard let amount = own[part.changes[0].path] else { continue }
        let rounding = 1e-11 * size(exact)
        all += 1
        if part.interval.lowerBound - rounding <= amount,
          amount <= part.interval.upperBound + rounding
        {
          inside += 1
        }
      }
    }
    #expect(all >= 60 && Double(inside) >= 0.9 * Double(all), "\(inside) of \(all)")
  }

  @Test func `of many changes is sampled`() throws {
    func many(_ amount: Double) -> Scenario {
      var scenario = steps(500)
      scenario.overheads = (1...14).map { number in
        Overhead(
          name: "line_\(number)",
          cost: .bodies(
            amount: Parameter(amount * Double(number)), bodies: 1, indexed: .none),
          funded: .within)
      }
      return scenario
    }
    let changes = try Changes(from: Model(many(1)), to: Model(many(2)))
    let result = try Attribution.shapley(changes, metric: "call_volume@2020")
    #expect(result.method == .sampled(pairs: 200, seed: 1))
    #expect(zip(result.parts, 1...14).allSatisfy { isClose($0.amount, -Double($1)) })
    #expect(result.parts.allSatisfy { $0.standardError < 1e-12 })
  }
}
