// SPDX-License-Identifier: GPL-3.0-or-later

/// The share of the variance of an output that a curve along one input explains.
struct ExplainedShare {
  /// Cleared of what so many terms explain of noise; may lie below 0.
  let value: Double
  /// How many terms the curve has.
  let terms: Int
  /// What further terms would add if they went on as the last half of these does; 0 for a curve
  /// that is complete.
  let missing: Double

  /// - Parameters:
  ///   - explained: The share that the curve explains of these very rows.
  ///   - rows: More than `terms`.
  init(explained: Double, terms: Int, missing: Double = 0, rows: Int) {
    let chance = Double(terms) / Double(rows)
    value = (explained - chance) / (1 - chance)
    (self.terms, self.missing) = (terms, missing)
  }

  /// Of a cosine series, cut where one more term would explain no more than noise does.
  ///
  /// Reference: C. L. Mallows (1973), *Technometrics* 15(4), for where to cut.
  ///
  /// - Parameters:
  ///   - coefficients: By harmonic.
  ///   - variance: Of the output, over these rows.
  init(_ coefficients: [Double], variance: Double, rows: Int) {
    var (best, terms, explained, sum) = (-Double.infinity, 0, 0.0, 0.0)
    var sums: [Double] = []
    for (number, coefficient) in coefficients.enumerated() {
      sum += coefficient * coefficient / 2 / variance
      sums.append(sum)
      let score = sum - 2 * Double(number + 1) * (1 - sum) / Double(rows)
      if score > best { (best, terms, explained) = (score, number + 1, sum) }
    }
    let half = terms / 2
    let noise = Double(terms - half) * (1 - explained) / Double(rows)
    let last = terms > 3 ? explained - sums[half - 1] - noise : 0
    self.init(explained: explained, terms: terms, missing: max(last, 0), rows: rows)
  }

  /// The standard error.
  ///
  /// - Parameters:
  ///   - curve: Its distance from the mean, by row.
  ///   - line: That of the output, in the same order.
  ///   - tried: How many terms the curve was chosen from.
  func error(_ curve: [Double], _ line: [Double], variance: Double, tried: Int) -> Double {
    let rows = Double(line.count)
    let terms = line.indices.map { row in
      let (own, all) = (curve[row], line[row])
      return own * own + 2 * own * (all - own) - value * all * all
    }
    let mean = terms.reduce(0, +) / rows
    let squares = terms.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / rows
    // Where the curve is flat its terms are noise alone.
    let flat = 2 * Double(tried) * (1 - value) * (1 - value) / rows / rows
    return (squares / variance / variance / rows + flat).squareRoot()
  }
}
