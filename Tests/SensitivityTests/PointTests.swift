// SPDX-License-Identifier: GPL-3.0-or-later

import GSL
import TestSupport
import Testing

@testable import Sensitivity

struct `Pseudo-random numbers` {
  /// From the known answers that the authors of Philox publish, for 10 rounds.
  static let known: [(UInt64, UInt64, UInt64, UInt64, UInt64)] = [
    (0, 0, 0, 0xca00_a045_9843_d731, 0x66c2_4222_c9a8_45b5),
    (.max, .max, .max, 0x65b0_21d6_0cd8_310f, 0x4d02_f322_2f86_df20),
    (
      0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7344, 0xa409_3822_299f_31d0, 0x0a5e_742c_2997_341c,
      0xb0f8_83d3_8000_de5d
    ),
  ]

  @Test(arguments: known) func `are those of their authors`(
    _ low: UInt64, _ high: UInt64, _ key: UInt64, _ first: UInt64, _ second: UInt64
  ) {
    #expect(Philox.bijection(low, high, key: key) == (first, second))
  }

  @Test func `are never 0 or 1`() {
    #expect(Philox.uniform(0) == 0x1p-53)
    #expect(Philox.uniform(.max) == 1 - 0x1p-53)
    #expect(ScrambledNet.uniform(0) > 0 && ScrambledNet.uniform(.max) < 1)
  }

  @Test func `have 0 for a seed like any other`() {
    let seeds: [UInt64] = [0, 1, 2]
    #expect(Set(seeds.map { Philox(seed: $0, block: 0, stream: 0)[0].0 }).count == 3)
  }

  @Test(arguments: [1, 2, 3, 100, 257, 1000])
  func `permute without a gap`(_ count: Int) {
    for key: UInt32 in [0, 1, 0xdead_beef, .max] {
      let permutation = KeyedPermutation(count: count, key: key)
      #expect((0..<count).map { permutation[$0] }.sorted() == Array(0..<count))
    }
  }
}

struct `A Sobol' net` {
  static func coordinates(
    _ net: ScrambledNet, dimension: Int, points: Int, scramble: UInt32?
  ) -> [Double] {
    var all: [Double] = []
    var stretch = Array(repeating: 0.0, count: ScrambledNet.stretch)
    for first in Swift.stride(from: 0, to: points, by: ScrambledNet.stretch) {
      let count = min(ScrambledNet.stretch, points - first)
      net.fill(&stretch, dimension: dimension, first: first, count: count, scramble: scramble)
      all += stretch.prefix(count)
    }
    return all
  }

  @Test func `has the points of GSL, and the origin before them`() {
    let net = ScrambledNet(dimensions: SobolSequence.dimensionLimit, points: 1024)
    let columns = (0..<SobolSequence.dimensionLimit).map {
      Self.coordinates(net, dimension: $0, points: 1024, scramble: nil)
    }
    var sequence = SobolSequence(dimensions: SobolSequence.dimensionLimit)
    for number in 0..<1024 {
      let place = number ^ number >> 1  // The sequence goes through the net in Gray code.
      #expect(columns.map { $0[place] - 0x1p-33 } == sequence.point)
      sequence.advance()
    }
  }

  @Test(arguments: [256, 1024], [nil, 0, 1, 0xdead_beef] as [UInt32?])
  func `puts one point into every cell of every input`(_ points: Int, _ scramble: UInt32?) {
    let net = ScrambledNet(dimensions: SobolSequence.dimensionLimit, points: points)
    for dimension in 0..<net.dimensions {
      let coordinates = Self.coordinates(
        net, dimension: dimension, points: points, scramble: scramble)
      #expect(Set(coordinates.map { Int($0 * Double(points)) }).count == points)
    }
  }

  @Test func `is the same in parts`() {
    let net = ScrambledNet(dimensions: 3, points: 1024)
    let whole = Self.coordinates(net, dimension: 2, points: 1024, scramble: 9)
    var part = Array(repeating: 0.0, count: ScrambledNet.stretch)
    net.fill(&part, dimension: 2, first: 640, count: 128, scramble: 9)
    #expect(Array(part.prefix(128)) == Array(whole[640..<768]))
  }
}

struct `The points` {
  /// All coordinates of the points of a block, column by column.
  static func block(
    _ inputs: Inputs, _ method: SampleDesign.Method, points: Int, block: Int = 0
  ) -> [[Double]] {
    let plan = PointPlan(inputs, method: method, seed: 3, pointsPerBlock: points)
    var sampler = PointSampler(plan)
    var columns = Array(repeating: [Double](), count: inputs.width)
    var batch = Array(repeating: 0.0, count: inputs.width * 256)
    for first in Swift.stride(from: 0, to: points, by: 256) {
      let count = min(256, points - first)
      sampler.fill(&batch, capacity: 256, block: block, first: first, count: count)
      for column in columns.indices {
        columns[column] += batch[column * 256..<column * 256 + count]
      }
    }
    return columns
  }

  @Test(arguments: [100, 1000]) func `of a Latin hypercube are one per stratum`(_ count: Int) throws
  {
    let inputs = try Inputs((0..<45).map { .init("x\($0)", .uniform(low: 0, high: 1)) })
    for column in Self.block(inputs, .latinHypercube, points: count) {
      #expect(Set(column.map { Int($0 * Double(count)) }).count == count)
    }
  }

  @Test(arguments: [(0.28756422, 0.3), (0.48258374, 0.5), (-0.89145613, -0.9)])
  func `of correlated inputs have the ranks asked for`(_ rho: Double, _ r: Double) throws {
    let inputs = try Inputs(
      [
        .init("a", .uniform(low: 0, high: 1)), .init("b", .gamma(mean: 2, sd: 1)),
        .init("c", .normal(mean: 0, sd: 1)),
      ], correlations: [.init(0, 1, rho: rho)])
    let columns = Self.block(inputs, .quasiMonteCarlo, points: 1 << 12)
    #expect(abs(spearman(columns[0], columns[1]) - rho) < 0.01)
    #expect(abs(spearman(columns[0], columns[2])) < 0.01)
  }

  /// The stationary variance σ², and φ from one year to the next.
  @Test func `of a process have its spread and persistence in every year`() throws {
    let process = Process(sd: 0.02, persistence: 0.6)
    let inputs = try Inputs([.init("e", .process(process, count: 30))])
    let columns = Self.block(inputs, .quasiMonteCarlo, points: 1 << 12)
    for year in [0, 1, 29] {
      let variance = columns[year].reduce(0) { $0 + $1 * $1 } / 4096
      #expect(abs(variance / 0.0004 - 1) < 0.1)
    }
    let products = zip(columns[28], columns[29]).reduce(0) { $0 + $1.0 * $1.1 } / 4096
    #expect(abs(products / 0.0004 - 0.6) < 0.06)
  }

  @Test func `past forty dimensions are drawn, and said to be`() throws {
    let inputs = try Inputs(
      (0..<42).map { .init("x\($0)", .uniform(low: 0, high: 1)) } + [
        .init("path", .process(Process(sd: 1, persistence: 0), count: 3))
      ])
    let plan = PointPlan(inputs, method: .quasiMonteCarlo, seed: 3, pointsPerBlock: 256)
    #expect(plan.pseudoRandom == ["x40", "x41", "path"])
    for column in Self.block(inputs, .quasiMonteCarlo, points: 256).prefix(42) {
      #expect(Set(column).count == 256)
      #expect(abs(column.reduce(0, +) / 256 - 0.5) < 0.1)
    }
  }

  @Test func `of different blocks are different`() throws {
    let inputs = try Ishigami.inputs
    for method in SampleDesign.Method.allCases {
      let blocks = [0, 1].map { Self.block(inputs, method, points: 256, block: $0) }
      #expect(Set(blocks[0][0]).isDisjoint(with: blocks[1][0]))
    }
  }
}
