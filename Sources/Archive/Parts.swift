// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
import Sensitivity
package import Studies

/// Parts of one run, joined.
package struct Parts: Sendable {
  package let identity: PartIdentity
  package let summary: SweepSummary

  /// Parts that were joined elsewhere.
  package init(_ identity: PartIdentity, _ summary: SweepSummary) {
    (self.identity, self.summary) = (identity, summary)
  }

  /// - Parameters:
  ///   - paths: At least one, in any order.
  ///   - limit: What joining them may take, in bytes.
  /// - Throws: ``Faults`` for parts of different runs, for blocks that are in two of them, and for parts that
  ///   would take more memory.
  package init(_ paths: [String], within limit: Double) throws(Faults) {
    try self.init(
      joining: paths.map { (path) throws(Faults) in
        let part = try PartFile(at: path, isWritten: false)
        return Part(path: path, identity: part.identity, summary: part.summary)
      }, within: limit)
  }

  /// Of parts that were read already, by the paths that they are told of by.
  package init(
    of contents: [(path: String, content: [UInt8])], within limit: Double
  ) throws(Faults) {
    try self.init(
      joining: contents.map { (path, content) throws(Faults) in
        let (identity, summary) = try PartFolder.read(content, as: path)
        return Part(path: path, identity: identity, summary: summary)
      }, within: limit)
  }

  private struct Part {
    let path: String
    let identity: PartIdentity
    let summary: SweepSummary
  }

  private init(joining parts: [Part], within limit: Double) throws(Faults) {
    guard let first = parts.first else { throw Faults([Fault(.partMissing)]) }
    var joined = SweepSummary()
    var sketches = JoinedSketches()
    for (place, part) in parts.enumerated() {
      if let difference = part.identity.difference(from: first.identity) {
        throw Faults([
          Fault(
            .partsDiffer, path: part.path, found: .spelt(difference), allowed: [.spelt(first.path)])
        ])
      }
      for stage in SweepSummary.Stage.allCases {
        for other in parts[..<place] {
          guard
            let twice = other.summary.blocks(of: stage).firstCommon(
              with: part.summary.blocks(of: stage))
          else { continue }
          throw Faults([
            Fault(
              .partsOverlap, path: part.path,
              found: .spelt("\(twice.lowerBound + 1)–\(twice.upperBound)"),
              allowed: [.spelt(other.path)])
          ])
        }
      }
      sketches.add(part.summary)
      try Self.check(sketches, of: part.path, within: limit)
      do throws(DesignError) {
        try joined.join(part.summary)
      } catch {
        throw Faults([Fault(.partDamaged, path: part.path)])
      }
    }
    (identity, summary) = (first.identity, joined)
  }

  /// The first blocks of a study of `count` that are in no part, counted from 0; nil if all are.
  ///
  /// - Parameter stages: What the study computes of each block.
  package func missing(of count: Int, _ stages: [SweepSummary.Stage]) -> Range<Int>? {
    stages.compactMap { summary.blocks(of: $0).firstMissing(of: count) }.min {
      $0.lowerBound < $1.lowerBound
    }
  }
}
