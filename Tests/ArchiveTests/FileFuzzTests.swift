// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import FuzzSupport
import TestSupport
import Testing

/// An archive, or a part, in which anything was changed: it is read, or refused in words, and soon.
///
/// `make fuzz` tries others.
struct `A file with anything in it changed` {
  static let turns = Tier.count(quick: 300, all: 10_000)

  @Test(arguments: FuzzedFile.Kind.allCases)
  func `is read or refused`(_ kind: FuzzedFile.Kind) throws {
    let folder = try Folder()
    let file = try FuzzedFile(kind, in: folder.url)
    #expect(try file.complaint([]) == nil)
    var random = SeededGenerator(seed: kind == .archive ? 181 : 182)
    for turn in 0..<Self.turns {
      let input = (0..<4 * (1 + turn % 5)).map { _ in UInt8.random(in: 0...255, using: &random) }
      let start = ContinuousClock.now
      let complaint = try file.complaint(input)
      #expect(complaint == nil, "turn \(turn): \(input)")
      #expect(ContinuousClock.now - start < .seconds(5), "turn \(turn): \(input)")
    }
  }
}
