// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
import Sensitivity
public import Studies

/// Parts of one run, joined.
public struct Parts: Sendable {
  public let identity: PartIdentity
  public let summary: SweepSummary

  /// Parts that were joined elsewhere.
  public init(_ identity: PartIdentity, _ summary: SweepSummary) {
    (self.identity, self.summary) = (identity, summary)
  }

  /// - Parameter paths: At least one, in any order.
  /// - Throws: ``Faults`` for parts of different runs, and for blocks that are in two of them.
  public init(_ paths: [String]) throws(Faults) {
    var joined = SweepSummary()
    var first: PartFile?
    var seen: [PartFile] = []
    for path in paths {
      let part = try PartFile(at: path, isWritten: false)
      if let first, let difference = part.identity.difference(from: first.identity) {
        throw Faults([
          Fault(
            .partsDiffer, path: path, found: .spelt(difference), allowed: [.spelt(first.path)])
        ])
      }
      for stage in SweepSummary.Stage.allCases {
        for other in seen {
          guard
            let twice = other.summary.blocks(of: stage).firstCommon(
              with: part.summary.blocks(of: stage))
          else { continue }
          throw Faults([
            Fault(
              .partsOverlap, path: path,
              found: .spelt("\(twice.lowerBound + 1)–\(twice.upperBound)"),
              allowed: [.spelt(other.path)])
          ])
        }
      }
      do throws(DesignError) {
        try joined.join(part.summary)
      } catch {
        throw Faults([Fault(.partDamaged, path: path)])
      }
      first = first ?? part
      seen.append(part)
    }
    guard let first else { throw Faults([Fault(.partMissing)]) }
    (identity, summary) = (first.identity, joined)
  }

  /// The first blocks of a study of `count` that are in no part, counted from 0; nil if all are.
  ///
  /// - Parameter stages: What the study computes of each block.
  public func missing(of count: Int, _ stages: [SweepSummary.Stage]) -> Range<Int>? {
    stages.compactMap { summary.blocks(of: $0).firstMissing(of: count) }.min {
      $0.lowerBound < $1.lowerBound
    }
  }
}
