// SPDX-License-Identifier: GPL-3.0-or-later

extension RunTable {
  /// Two inputs whose ranks go together.
  public struct CorrelatedPair: Hashable, Sendable {
    /// The one that stands first in the table.
    public let first: String
    /// The other.
    public let second: String
    /// Spearman's, -1…1.
    public let rho: Double
  }

  /// Rows that are looked at: of a table with more of them evenly among all.
  private static let mostRows = 4096
  /// A correlation below this does not matter, however sure it is.
  private static let least = 0.1

  /// The pairs of inputs whose ranks go together by more than chance, the closest first: of 100 tables of
  /// independent inputs one has any.
  ///
  /// Texts have no ranks, and no pairs.
  public var correlatedPairs: [CorrelatedPair] {
    let step = (rows + Self.mostRows - 1) / Self.mostRows
    let own = Array(stride(from: 0, to: rows, by: step))
    guard own.count >= 10 else { return [] }
    var names: [String] = []
    var columns: [[Double]] = []
    for input in inputs where !input.isCategory {
      let shares = Ranking(own.map { input.values[$0] }).shares
      let moments = Moments(shares.span)
      guard !moments.isConstant else { continue }
      let size = moments.squares.squareRoot()
      names.append(input.name)
      columns.append(shares.map { ($0 - moments.mean) / size })
    }
    let count = columns.count * (columns.count - 1) / 2
    guard count > 0 else { return [] }
    let chance =
      IntervalRule(level: 1 - 0.01 / Double(count)).normal / Double(own.count - 1).squareRoot()
    var pairs: [CorrelatedPair] = []
    for one in columns.indices {
      for other in columns.indices.dropFirst(one + 1) {
        var rho = 0.0
        for row in own.indices { rho += columns[one][row] * columns[other][row] }
        guard abs(rho) > max(chance, Self.least) else { continue }
        pairs.append(CorrelatedPair(first: names[one], second: names[other], rho: rho))
      }
    }
    let order = pairs.indices.sorted { (-abs(pairs[$0].rho), $0) < (-abs(pairs[$1].rho), $1) }
    return order.map { pairs[$0] }
  }
}
