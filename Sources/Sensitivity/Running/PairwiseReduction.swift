// SPDX-License-Identifier: GPL-3.0-or-later

/// Something of every block, joined two and two as in the draw of a tournament, which depends on
/// the numbers of the blocks alone.
///
/// Sums of floating-point numbers depend on their order. Here blocks 2k and 2k+1 are joined first,
/// then pairs of pairs, whoever computed them and whenever: the bits come out the same. What waits
/// for its partner is at most two trees for every doubling of the blocks, if these come about in
/// order.
struct PairwiseReduction<Value: Codable & Sendable>: Codable, Sendable {
  private struct Tree: Codable, Sendable {
    let start: Int
    let span: Int
    var value: Value
  }

  /// By start.
  private var trees: [Tree] = []

  init() {}

  init(block: Int, _ value: Value) { trees = [Tree(start: block, span: 1, value: value)] }

  /// Takes in the blocks of another forest, none of which are in this one.
  ///
  /// - Parameter join: Adds the later value to the earlier one.
  mutating func merge(_ other: PairwiseReduction, _ join: (inout Value, Value) -> Void) {
    for tree in other.trees {
      var place = trees.firstIndex { $0.start > tree.start } ?? trees.count
      trees.insert(tree, at: place)
      while let partner = partner(of: place) {
        place = min(place, partner)
        let later = trees.remove(at: place + 1)
        var earlier = trees.remove(at: place)
        join(&earlier.value, later.value)
        let joined = Tree(start: earlier.start, span: 2 * earlier.span, value: earlier.value)
        trees.insert(joined, at: place)
      }
    }
  }

  /// Which tree is the other half of the next larger one.
  private func partner(of place: Int) -> Int? {
    let tree = trees[place]
    let isEarlier = tree.start / tree.span % 2 == 0
    let other = isEarlier ? place + 1 : place - 1
    let start = isEarlier ? tree.start + tree.span : tree.start - tree.span
    guard trees.indices.contains(other) else { return nil }
    return trees[other].start == start && trees[other].span == tree.span ? other : nil
  }

  /// The values, whatever blocks they are of.
  var values: [Value] { trees.map { $0.value } }

  /// Whether it is of exactly these blocks, in trees as they come about.
  func isSound(of blocks: BlockSet) -> Bool {
    var ranges = BlockSet()
    for tree in trees {
      guard tree.span > 0, tree.span & (tree.span - 1) == 0, tree.start >= 0,
        tree.start <= BlockSet.largest, tree.span <= BlockSet.largest,
        tree.start.isMultiple(of: tree.span), tree.start >= ranges.ranges.last?.upperBound ?? 0
      else { return false }
      ranges.merge(BlockSet(tree.start..<tree.start + tree.span))
    }
    return ranges == blocks
  }

  /// All of it as one; nil if there is nothing.
  func total(_ join: (inout Value, Value) -> Void) -> Value? {
    guard var total = trees.first?.value else { return nil }
    for tree in trees.dropFirst() {
      join(&total, tree.value)
    }
    return total
  }
}
