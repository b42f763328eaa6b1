// SPDX-License-Identifier: GPL-3.0-or-later

/// First-order Sobol' indices read off rows that are neighbours by rank.
public struct RankFirstOrderAnswer: Hashable, Sendable, Codable {
  /// The index of one input.
  public struct Input: Hashable, Sendable, Codable {
    /// The name of the input.
    public let name: String
    /// The share of variance that vanishes if this input alone were known; may lie below 0. The
    /// interval is that of the normal limit, by the spread of the products of neighbours.
    public let first: Estimate
    /// Whether the estimate of ``first`` exceeds the threshold, and its interval lies above 0: one
    /// that may as well be 0 is not told from chance, whatever the dummies came to.
    public let isAboveThreshold: Bool
    /// It does not vary, and is not analysed.
    public let isConstant: Bool
  }

  /// The name of the output.
  public let output: String
  /// The number of rows of the table.
  public let rows: Int
  /// The share of cases in which an interval is to hold the truth.
  public let level: Double
  /// How many rows to each side each row is multiplied with.
  public let neighbours: Int
  /// The inputs that do nothing behind the threshold.
  public let dummies: Dummies
  /// The largest estimate among the dummies.
  public let threshold: Double
  /// In the order of the table.
  public let inputs: [Input]

  /// The index of one input, by its name; nil for a name that no input has.
  public subscript(_ name: String) -> Input? { inputs.first { $0.name == name } }
}

extension RunTable {
  /// First-order Sobol' indices of all inputs from one table: rows next to each other by an input
  /// share its value as good as, so that the product of their outputs says what it explains.
  ///
  /// Equal values of an input are ordered at random, by the seed of the dummies. The standard error
  /// is not a bootstrap, because rows drawn twice would be their own neighbours.
  ///
  /// Reference: F. Gamboa, P. Gremaud, T. Klein, A. Lagnoux (2022), *Bernoulli* 28(4),
  /// doi:10.3150/21-BEJ1421; S. Chatterjee (2021), *Journal of the American Statistical
  /// Association* 116, doi:10.1080/01621459.2020.1758115; Z. Lin, F. Han (2023), *Biometrika*
  /// 110(2), doi:10.1093/biomet/asac048, for several neighbours, which halve the error.
  ///
  /// - Parameters:
  ///   - output: Of numbers only; add the condition "reached by" for a year.
  ///   - neighbours: How many rows to each side each row is multiplied with, from 1, which is the
  ///     estimator as first published but for its ends, to a tenth of the rows; nil is half of the
  ///     fourth root of the rows, rounded down, but at least 1.
  ///   - dummies: The inputs that do nothing behind the thresholds, and the seed of the order.
  ///   - level: The share of cases in which an interval is to hold the truth, 0…1, both excluded.
  /// - Throws: ``GivenDataError``; there must be 20 rows.
  public func rankFirstOrder(
    of output: String, neighbours: Int? = nil, dummies: Dummies = Dummies(), level: Double = 0.95
  ) throws(GivenDataError) -> RankFirstOrderAnswer {
    guard level > 0, level < 1 else { throw .setting("level", level) }
    let values = try numbers(output, rows: 20).values
    let near = neighbours ?? max(Int(Double(rows).squareRoot().squareRoot() / 2), 1)
    guard near >= 1, near <= rows / 10 else { throw .setting("neighbours", Double(near)) }
    let mean = values.reduce(0, +) / Double(rows)
    let distances = values.map { $0 - mean }
    let rule = IntervalRule(level: level)
    // Of a yes or no, what one more pair of neighbours that are both rare would add.
    let moments = Moments(values.span)
    let one =
      moments.isTwofold
      ? (moments.max - moments.min) * (moments.max - moments.min) / moments.squares / Double(near)
      : 0
    let ties = RowShuffle(seed: dummies.seed, purpose: .ties).permutation(of: rows)
    let threshold = dummies.permutations(for: self).reduce(-.infinity) {
      max($0, NeighbourProducts(distances, order: $1, neighbours: near).share)
    }
    return RankFirstOrderAnswer(
      output: output, rows: rows, level: level, neighbours: near, dummies: dummies,
      threshold: threshold,
      inputs: inputs.map { input in
        guard !input.isConstant else {
          return RankFirstOrderAnswer.Input(
            name: input.name, first: Estimate(0, low: 0, high: 0), isAboveThreshold: false,
            isConstant: true)
        }
        let shuffled = Ranking(ties.map { input.values[$0] }).order.map { ties[$0] }
        let products = NeighbourProducts(distances, order: shuffled, neighbours: near)
        let first = rule.normal(products.share, error: products.error, one: one)
        return RankFirstOrderAnswer.Input(
          name: input.name, first: first,
          isAboveThreshold: products.share > threshold && first.low > 0, isConstant: false)
      })
  }
}

/// Products of the outputs of rows and those of their neighbours.
struct NeighbourProducts {
  /// Of each row's output from the mean, by the input.
  private let line: [Double]
  /// By row the mean of its neighbours.
  private let near: [Double]
  private let neighbours: Int
  private let squares: Double
  let share: Double

  /// - Parameters:
  ///   - distances: Of each row's output from the mean.
  ///   - order: The rows by the input.
  ///   - neighbours: To each side; at an end those of the one side stand for both, so that neither
  ///     end weighs more than the other.
  init(_ distances: [Double], order: [Int], neighbours: Int) {
    let line = order.map { distances[$0] }
    let count = line.count
    let near = (0..<count).map { place in
      var sum = 0.0
      for lag in 1...neighbours {
        let (next, last) = (place + lag, place - lag)
        sum += line[next < count ? next : last] + line[last >= 0 ? last : next]
      }
      return sum / Double(2 * neighbours)
    }
    squares = line.reduce(0) { $0 + $1 * $1 }
    share = zip(line, near).reduce(0) { $0 + $1.0 * $1.1 } / squares
    (self.line, self.near, self.neighbours) = (line, near, neighbours)
  }

  /// The standard error of the share.
  ///
  /// It is the spread of what each row does to it: in its own product, in those of its neighbours,
  /// and in the variance. That counts the noise of a pair of rows in both; what is too much is
  /// taken off by the noise between next rows, as far as half of it.
  var error: Double {
    let count = line.count
    let terms = (0..<count).map { row in
      2 * line[row] * near[row] - near[row] * near[row] - share * line[row] * line[row]
    }
    let mean = terms.reduce(0, +) / Double(count)
    let spread = terms.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    var noise = 0.0
    for row in 0..<count - 3 {
      let (one, other) = (line[row + 1] - line[row], line[row + 3] - line[row + 2])
      noise += one * one * other * other / 4
    }
    noise *= Double(count) / Double(count - 3) / Double(neighbours)
    return max(spread - noise, spread / 2).squareRoot() / squares
  }
}
