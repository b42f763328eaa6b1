// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Reports
import Sensitivity
import Studies
import Synchronization
import TestSupport
import Testing

@testable import Archive

struct `Parts of numbers that are far apart` {
  private static let identity = PartIdentity(
    program: "ksf", study: "study", scenario: "scenario",
    scenarioHash: Digest.sha256("scenario".utf8), policy: "drop_row")

  /// The blocks of a half whose numbers are all about `size`.
  private static func half(_ blocks: Range<Int>, _ size: Double) throws -> SweepSummary {
    let design = try SampleDesign(.monteCarlo, of: Ishigami.inputs, samples: 16_384, seed: 1)
    var summary = SweepSummary()
    summary.take(.sample(try design.summary(of: Self.response(size), blocks: blocks)))
    return summary
  }

  private static func response(_ size: Double) -> FunctionResponse {
    FunctionResponse(outputs: ["f"]) { [size * (1 + $0[0] * $0[0])] }
  }

  @Test func `are refused before they are joined if that takes more memory than allowed`() throws {
    let folder = try Folder()
    let identity = Self.identity
    let run = try PartFolder(for: identity, at: folder.url.appending(path: "run").path)
    for (blocks, size) in [(0..<1, 1e-140), (1..<2, 1e140)] {
      try run.finish(Self.half(blocks, size), of: blocks)
    }
    let paths = [0..<1, 1..<2].map { run.file(of: $0).path }
    #expect(Parts.memory(of: paths) < 45e6)
    // 10^280 is 2^930: as many exponents of 2^10 bins of 4 bytes are 3.8 MB, taken three times.
    func expectTooLarge(_ path: String, _ work: () throws -> Void) {
      #expect {
        try work()
      } throws: { error in
        guard let fault = (error as? Faults)?.list.first, case .work(let memory, _)? = fault.found
        else { return false }
        return fault.code == .partsTooLarge && fault.path == path && (51e6...52e6).contains(memory)
      }
    }
    expectTooLarge(paths[1]) { _ = try Parts(paths, within: 45e6) }
    expectTooLarge(paths[1]) { _ = try run.join(within: 45e6) }
    let parts = try Parts(paths, within: 60e6)
    #expect(parts.missing(of: 2, [.sample]) == nil)
    #expect(try run.join(within: 60e6).damaged.isEmpty)
    #expect(try Parts([paths[0]], within: 45e6).missing(of: 2, [.sample]) == 1..<2)
  }

  @Test func `are refused by a run that goes on with them, before its blocks are added`() throws {
    let design = try SampleDesign(.monteCarlo, of: Ishigami.inputs, samples: 16_384, seed: 1)
    let known = try design.summary(of: Self.response(1e-140), blocks: 0..<1)
    var execution = Execution()
    func goOn(keep: @escaping @Sendable () -> Void) throws {
      _ = try design.summary(
        of: Self.response(1e140), by: execution, known: known,
        keep: { _ in
          keep()
          return true
        })
    }
    let limits: [(Double?, Bool)] = [(nil, false), (60e6, false), (45e6, true)]
    for (limit, isRefused) in limits {
      execution.memory = limit
      let kept = Mutex(0)
      let work = { try goOn { kept.withLock { $0 += 1 } } }
      if isRefused {
        #expect {
          try work()
        } throws: { error in
          guard case .tooMuchMemory(let memory, allowed: 45e6)? = error as? RunError else {
            return false
          }
          return (51e6...52e6).contains(memory)
        }
      } else {
        try work()
      }
      #expect(kept.withLock { $0 } == (isRefused ? 0 : 1))
    }
  }

  @Test func `are not even read by a run that goes on, if they are too large for it`() throws {
    let folder = try Folder()
    let path = folder.url.appending(path: "own.part").path
    try PartFile(creating: path, of: Self.identity).finish(try Self.half(0..<1, 1))
    let needed = Parts.memory(of: [path])
    #expect {
      _ = try PartFile.open(path, of: Self.identity, resuming: true, within: needed - 1)
    } throws: { error in
      (error as? Faults)?.list.map(\.code) == [.partsTooLarge]
    }
    let part = try PartFile.open(path, of: Self.identity, resuming: true, within: needed)
    #expect(part.summary.blocks(of: .sample) == BlockSet(0..<1))
  }
}
