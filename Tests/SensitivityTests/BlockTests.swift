// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Sensitivity

struct `The blocks of a design` {
  /// Blocks in parts, in an order of their own.
  static let orders: [[Range<Int>]] = [
    [0..<16], [8..<16, 0..<8], [5..<6, 0..<5, 6..<7, 11..<16, 7..<11],
    [15..<16, 1..<2, 3..<4, 0..<1, 2..<3, 4..<15],
  ]

  static let response = FunctionResponse(outputs: ["f", .init("y", .year(0...9))]) { x in
    let f = Ishigami()(x)
    return [f, abs(f) > 9 ? .infinity : f.magnitude.rounded(.down)]
  }

  @Test(arguments: orders, SampleDesign.Method.allCases)
  func `have the same bits in whatever parts and order`(
    _ order: [Range<Int>], _ method: SampleDesign.Method
  ) throws {
    let samples = method == .monteCarlo ? 8192 * 4 : 4096
    let design = try SampleDesign(method, of: Ishigami.inputs, samples: samples, seed: 1)
    let parts = order.map { $0.clamped(to: 0..<design.size.blocks) }.filter { !$0.isEmpty }
    var joined: BlockResult<SampleDesign>?
    for part in parts {
      let summary = try design.summary(of: Self.response, blocks: part)
      // As if it had been written and read.
      let bytes = try JSONEncoder().encode(summary)
      let read = try JSONDecoder().decode(BlockResult<SampleDesign>.self, from: bytes)
      if joined == nil { joined = read } else { try joined!.join(read) }
    }
    let whole = try design.summary(of: Self.response, by: Execution(threads: 3))
    #expect(try Self.bytes(#require(joined)) == Self.bytes(whole))
    #expect(
      try design.answer(from: #require(joined), of: Self.response)
        == design.answer(from: whole, of: Self.response))
  }

  static func bytes(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(value)
  }

  @Test(arguments: SobolEstimator.allCases)
  func `of Sobol' indices have the same bits for any number of threads and parts`(
    _ estimator: SobolEstimator
  ) throws {
    let design = try SobolDesign(
      of: Ishigami.inputs, samples: 4096, seed: 1, estimator: estimator, pairs: true, years: [4])
    let answers = try [1, 2, 3, 8].map { threads in
      try design.answer(of: Self.response, by: Execution(threads: threads))
    }
    var joined = try design.summary(of: Self.response, blocks: 9..<16)
    try joined.join(design.summary(of: Self.response, blocks: 0..<9))
    for answer in try answers + [design.answer(from: joined, of: Self.response)] {
      #expect(answer == answers[0])
    }
  }

  @Test func `that are known are not played again`() throws {
    let design = try SobolDesign(of: Ishigami.inputs, samples: 4096, seed: 1)
    let counter = Counter()
    let counted = Counted { counter.calls.add(1, ordering: .relaxed) }
    let half = try design.summary(of: counted, blocks: 0..<8)
    let before = counter.calls.load(ordering: .relaxed)
    let whole = try design.summary(of: counted, known: half)
    #expect(counter.calls.load(ordering: .relaxed) == 2 * before)
    #expect(whole.blocks.ranges == [0..<16])
  }

  @Test func `of another design are refused`() throws {
    let inputs = try Ishigami.inputs
    let design = try SobolDesign(of: inputs, samples: 4096, seed: 1)
    let others = [
      try SobolDesign(of: inputs, samples: 8192, seed: 1),
      try SobolDesign(of: inputs, samples: 4096, seed: 0),
      try SobolDesign(of: inputs, samples: 4096, seed: 1, estimator: .saltelli2010),
      try SobolDesign(of: Inputs(Array(inputs.factors.reversed())), samples: 4096, seed: 1),
    ]
    for other in others {
      let found = try other.summary(of: Ishigami().response(), blocks: 0..<1)
      #expect(throws: RunError.self) {
        try design.answer(from: found, of: Ishigami().response())
      }
    }
    let own = try design.summary(of: Ishigami().response())
    #expect(throws: RunError.self) { try design.answer(from: own, of: Ishigami(b: 0).response()) }
  }

  @Test func `that are missing or there twice are refused`() throws {
    let design = try SampleDesign(.latinHypercube, of: Ishigami.inputs, samples: 4096, seed: 1)
    var part = try design.summary(of: Ishigami().response(), blocks: 0..<4)
    #expect(throws: RunError.design(.blocksMissing(4..<16))) {
      try design.answer(from: part, of: Ishigami().response())
    }
    let more = try design.summary(of: Ishigami().response(), blocks: 3..<6)
    #expect(throws: DesignError.blocksUnexpected(3..<4)) { try part.join(more) }
    #expect(throws: RunError.design(.blocksUnexpected(15..<17))) {
      try design.summary(of: Ishigami().response(), blocks: 15..<17)
    }
  }

  @Test func `are reported as they are done`() throws {
    let design = try SampleDesign(.quasiMonteCarlo, of: Ishigami.inputs, samples: 4096, seed: 1)
    let seen = Mutex([Execution.Progress]())
    _ = try design.answer(
      of: Ishigami().response(),
      by: Execution(threads: 2) { progress in seen.withLock { $0.append(progress) } })
    #expect(seen.withLock { $0.map(\.blocksDone) } == Array(1...16))
    #expect(seen.withLock { $0.last }?.pointsDone == 4096)
  }
}

private final class Counter: Sendable {
  let calls = Atomic(0)
}

/// Ishigami, saying how often it is called.
private struct Counted: Response {
  let outputs: [Output] = ["f"]
  let calls: @Sendable () -> Void

  init(_ calls: @escaping @Sendable () -> Void) { self.calls = calls }

  func makeWorker() -> Worker {
    Worker(inner: Ishigami().response().makeWorker(), calls: calls)
  }

  struct Worker: ResponseWorker {
    var inner: FunctionResponse.Worker
    let calls: @Sendable () -> Void

    mutating func evaluate(_ batch: inout Batch) {
      calls()
      inner.evaluate(&batch)
    }
  }
}
