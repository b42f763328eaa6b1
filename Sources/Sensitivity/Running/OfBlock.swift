// SPDX-License-Identifier: GPL-3.0-or-later

/// What a block says by itself.
protocol OfBlock: Codable, Sendable {
  var block: Int { get }
}

extension Array where Element: OfBlock {
  /// Takes in what other blocks say, so that all stand in the order of the blocks.
  mutating func merge(_ other: [Element]) {
    for one in other {
      let place = lastIndex { $0.block < one.block }.map { $0 + 1 } ?? 0
      insert(one, at: place)
    }
  }
}

/// Sums of one block that say how long they are.
protocol SumsOfBlock: OfBlock {
  var rows: Int { get }
  /// How long the arrays are; nil if they do not go together.
  var sizes: [Int]? { get }

  /// Whether sums of blocks, each sound by itself and as long as the others, can be of the same
  /// outputs.
  static func arePossible(_ sums: [Self]) -> Bool
}

extension Array where Element: SumsOfBlock {
  /// Those in which a row is left.
  var withRows: [Element] { filter { $0.rows > 0 } }

  /// Nil for sums that do not go together, or are of other blocks than these.
  func shape(of blocks: BlockSet) -> SummaryShape? {
    guard blocks.isExactly(map { $0.block }) else { return nil }
    let sizes = Set(map { $0.sizes })
    guard let own = sizes.first else { return SummaryShape() }
    guard let own, sizes.count == 1, Element.arePossible(self) else { return nil }
    return SummaryShape(sizes: own, rows: reduce(0) { $0 + $1.rows })
  }
}
