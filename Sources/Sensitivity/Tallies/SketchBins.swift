// SPDX-License-Identifier: GPL-3.0-or-later

/// Which bins a sketch has, without what is counted in them.
///
/// Sketches that are joined have all bins from the first to the last of any of them: two with a few bins each,
/// of numbers far apart, make one with millions.
public struct SketchBins: Hashable, Sendable {
  private var below: Range<Int>
  private var above: Range<Int>

  init(of sketch: Sketch) { (below, above) = (sketch.below, sketch.above) }

  /// Takes in those of a sketch that is joined with this one.
  public mutating func join(_ other: SketchBins) {
    (below, above) = (below.joined(other.below), above.joined(other.above))
  }

  /// What their counts take.
  public var bytes: Int { (1 + below.count + above.count) * MemoryLayout<UInt32>.stride }

  /// What counts of so many bytes take, in bytes, about: as much again as text, and once more while they
  /// are written.
  public static func memory(ofCounts bytes: Int) -> Double { 40e6 + 3 * Double(bytes) }
}
