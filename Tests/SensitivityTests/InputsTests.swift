// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity
import TestSupport
import Testing

struct `The inputs` {
  static let normal = Distribution.normal(mean: 0, sd: 1)

  @Test func `give a process one coordinate a year`() throws {
    let inputs = try Inputs([
      .init("a", Self.normal), .init("path", .process(Process(sd: 1, persistence: 0), count: 40)),
      .init("b", Self.normal),
    ])
    #expect(inputs.width == 42)
    #expect(inputs.columns(of: 1) == 1..<41)
    #expect(inputs.columns(of: 2) == 41..<42)
  }

  typealias Unsound = ([Inputs.Factor], [RankCorrelations.Pair], InputsError)
  static let unsound: [Unsound] = [
    ([], [], .empty),
    ([.init("a", normal), .init("a", normal)], [], .duplicateName("a")),
    (
      [.init("a", .normal(mean: 0, sd: -1))], [],
      .unsound(factor: "a", .notPositive("sd"))
    ),
    ([.init("a", .normal(mean: .infinity, sd: 1))], [], .notFinite(factor: "a")),
    ([.init("a", .empirical([1, .nan]))], [], .notFinite(factor: "a")),
    (
      [.init("p", .process(Process(sd: .infinity, persistence: 0), count: 2))], [],
      .notFinite(factor: "p")
    ),
    (
      [.init("p", .process(Process(mean: .nan, sd: 1, persistence: 0), count: 2))], [],
      .notFinite(factor: "p")
    ),
    (
      [.init("p", .process(Process(sd: 1, persistence: 0), count: 0))], [],
      .noYears(factor: "p")
    ),
    (
      [.init("p", .process(Process(sd: 1, persistence: 0), count: 2)), .init("a", normal)],
      [.init(0, 1, rho: 0.5)], .correlatedProcess(factor: "p")
    ),
    (
      [.init("a", normal), .init("b", normal)], [.init(0, 2, rho: 0.5)],
      .correlation(.init(0, 2, rho: 0.5))
    ),
    (
      [.init("a", normal), .init("b", normal), .init("c", normal)],
      [.init(0, 1, rho: 0.9), .init(1, 2, rho: 0.9), .init(0, 2, rho: -0.95)],
      .contradiction(first: "a", second: "c", rho: -0.95)
    ),
  ]

  @Test(arguments: unsound) func `that cannot be drawn say why`(
    _ factors: [Inputs.Factor], _ pairs: [RankCorrelations.Pair], _ error: InputsError
  ) {
    #expect(throws: error) { try Inputs(factors, correlations: pairs) }
  }

  @Test func `have a name for what they are`() throws {
    let one = try Inputs([.init("a", Self.normal)])
    let other = try Inputs([.init("a", .normal(mean: 0, sd: 2))])
    #expect(one.fingerprint == one.fingerprint && one.fingerprint != other.fingerprint)
    #expect(one.fingerprint.count == 16)
  }
}
