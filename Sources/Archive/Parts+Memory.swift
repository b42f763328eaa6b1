// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Foundation
import Funding
import Studies

extension Parts {
  /// What joining parts and reading the answer off them takes, in bytes, about: their numbers as text, as
  /// they are read, and joined. Measured: 4 to 6 times the files.
  package static func memory(of files: [String]) -> Double {
    memory(ofBytes: files.reduce(0) { $0 + RegularFile.size(of: $1) })
  }

  /// The same, of the bytes of all of them.
  package static func memory(ofBytes size: Int) -> Double { 40e6 + 6 * Double(size) }

  /// - Parameters:
  ///   - sketches: Of the parts so far, `path` the last of them.
  ///   - limit: In bytes.
  /// - Throws: ``Faults`` if their counts, joined, would take more.
  static func check(
    _ sketches: JoinedSketches, of path: String, within limit: Double
  ) throws(Faults) {
    try check(sketches.memory, of: path, within: limit)
  }

  /// - Throws: ``Faults`` for a part that would take more to read.
  static func check(_ path: String, within limit: Double) throws(Faults) {
    try check(memory(of: [path]), of: path, within: limit)
  }

  private static func check(
    _ memory: Double, of path: String, within limit: Double
  ) throws(Faults) {
    guard memory > limit else { return }
    throw Faults([
      Fault(
        .partsTooLarge, path: path, found: .work(memory, nil), allowed: [.work(limit, nil)])
    ])
  }
}

extension PartFolder {
  /// What joining the finished tasks takes, in bytes, about.
  package var memory: Double {
    Parts.memory(of: (contents(fresh: true)?.finished ?? []).map { file(of: $0).path })
  }
}
