// SPDX-License-Identifier: GPL-3.0-or-later

/// Which blocks of a design there are.
public struct BlockSet: Hashable, Sendable, Codable {
  /// Rising, with gaps between them.
  public internal(set) var ranges: [Range<Int>] = []

  /// No design has more blocks.
  public static let largest = Int(clamping: Int64(1) << 40)

  /// No block.
  public init() {}

  /// The blocks of a range, which may be empty.
  public init(_ blocks: Range<Int>) { ranges = blocks.isEmpty ? [] : [blocks] }

  /// The number of blocks.
  public var count: Int { ranges.reduce(0) { $0 + $1.count } }

  /// Whether a block is there, by its number.
  public func contains(_ block: Int) -> Bool { ranges.contains { $0.contains(block) } }

  /// The first run of blocks of both sets; nil if they have none in common.
  public func firstCommon(with other: BlockSet) -> Range<Int>? {
    for range in ranges {
      if let found = other.ranges.first(where: { $0.overlaps(range) }) {
        return found.clamped(to: range)
      }
    }
    return nil
  }

  /// The first run of blocks of which not all are in another set; nil if there is none.
  public func first(notIn other: BlockSet) -> Range<Int>? {
    ranges.first { range in
      !other.ranges.contains {
        $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound
      }
    }
  }

  /// The first run of blocks among 0..<count that are not there; nil if all are.
  public func firstMissing(of count: Int) -> Range<Int>? {
    guard let first = ranges.first, first.lowerBound == 0 else {
      return count == 0 ? nil : 0..<min(ranges.first?.lowerBound ?? count, count)
    }
    guard first.upperBound < count else { return nil }
    return first.upperBound..<min(ranges.dropFirst().first?.lowerBound ?? count, count)
  }

  /// Whether these are all of the blocks, each once and in order.
  func isExactly(_ blocks: [Int]) -> Bool {
    var place = 0
    for range in ranges {
      guard blocks.count - place >= range.count else { return false }
      for block in range {
        guard blocks[place] == block else { return false }
        place += 1
      }
    }
    return place == blocks.count
  }

  /// Takes in blocks of another set, none of which are in this one.
  mutating func merge(_ other: BlockSet) {
    var merged: [Range<Int>] = []
    for range in (ranges + other.ranges).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, last.upperBound == range.lowerBound {
        merged[merged.count - 1] = last.lowerBound..<range.upperBound
      } else {
        merged.append(range)
      }
    }
    ranges = merged
  }
}
