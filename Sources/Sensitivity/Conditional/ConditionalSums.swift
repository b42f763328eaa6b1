// SPDX-License-Identifier: GPL-3.0-or-later

/// Sums over the rows of one block, of every analysed column.
///
/// With y the output of a row, and y′ that of the row with some inputs kept and the others drawn
/// anew, the mean of (y-y′)²/2 is the variance that is left when the kept ones are known.
struct ConditionalSums: SumsOfBlock {
  /// Sums of a column and an input.
  enum Kind: Int {
    /// Left when this input alone is known.
    case kept
    /// Left when all but this input are known.
    case drawn
    /// What goes into its Shapley effect from every set but the empty one.
    case shared

    static let count = 3
  }

  let block: Int
  let inputs: Int
  var rows = 0
  /// Of y.
  var moments: [Moments]
  /// By input, the share of orders in which it comes first.
  let isFirst: [Double]
  private var sums: [Double]

  init(block: Int, columns: Int, isFirst: [Double]) {
    (self.block, self.isFirst) = (block, isFirst)
    inputs = isFirst.count
    moments = Array(repeating: Moments(), count: columns)
    sums = Array(repeating: 0, count: columns * inputs * Kind.count)
  }

  subscript(kind: Kind, column: Int, input: Int) -> Double {
    get { sums[(column * inputs + input) * Kind.count + kind.rawValue] }
    set { sums[(column * inputs + input) * Kind.count + kind.rawValue] = newValue }
  }

  /// Takes in what is left of a column when some inputs are kept.
  mutating func add(_ left: Double, column: Int, _ set: KeptInputs) {
    if let input = set.only.kept { self[.kept, column, input] += left }
    if let input = set.only.drawn { self[.drawn, column, input] += left }
    for input in 0..<inputs where set.weights[input] != 0 {
      self[.shared, column, input] += set.weights[input] * left
    }
  }
}

extension ConditionalSums {
  /// How long its arrays are; nil if they are not of one number of columns.
  var sizes: [Int]? {
    guard (0...1 << 20).contains(inputs), isFirst.count == inputs,
      (0...Counts.largest).contains(rows),
      moments.allSatisfy({ $0.isSound && $0.count == rows }),
      sums.count == moments.count * inputs * Kind.count, sums.areFinite,
      isFirst.allSatisfy({ (0...1).contains($0) })
    else { return nil }
    return [moments.count, inputs]
  }

  /// Whether what is left can be of outputs that range so widely, by column: never less than
  /// nothing, and not a thousand times as far as all that was seen.
  func isPossible(within ranges: [Double]) -> Bool {
    ranges.indices.allSatisfy { column in
      let most = Double(rows) * 1e6 * ranges[column] * ranges[column]
      return (0..<inputs).allSatisfy { input in
        let left = [Kind.kept, .drawn, .shared].map { self[$0, column, input] }
        return left[0] >= 0 && left[1] >= 0
          && (ranges[column] == 0 || left.allSatisfy { abs($0) <= most })
      }
    }
  }

  static func arePossible(_ sums: [ConditionalSums]) -> Bool {
    let ranges = sums[0].moments.indices.map { column in
      let all = sums.reduce(into: Moments()) { $0.merge($1.moments[column]) }
      return all.max - all.min
    }
    return sums.allSatisfy { $0.isPossible(within: ranges) }
  }
}
