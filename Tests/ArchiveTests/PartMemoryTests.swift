// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Reports
import Sensitivity
import Studies
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
    let response = FunctionResponse(outputs: ["f"]) { [size * (1 + $0[0] * $0[0])] }
    var summary = SweepSummary()
    summary.take(.sample(try design.summary(of: response, blocks: blocks)))
    return summary
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
}
