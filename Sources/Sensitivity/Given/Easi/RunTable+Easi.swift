// SPDX-License-Identifier: GPL-3.0-or-later

extension RunTable {
  /// EASI: first-order Sobol' indices of all inputs from one table, by the curve that the output
  /// follows along the ranks of an input.
  ///
  /// The curve is a sum of cosines of the rank. The original runs up every other row and down the
  /// rest, so that the input swings once, and takes the power of its Fourier coefficients; the
  /// sines of that swing are noise whatever the output, and are left out here. How many cosines
  /// there are is chosen for each input, up to the root of the rows. An input of few values, or of
  /// texts, has its own mean for each.
  ///
  /// Equal values of an input are ordered at random, by the seed of the dummies.
  ///
  /// Reference: E. Plischke (2010), *Reliability Engineering & System Safety* 95(4),
  /// doi:10.1016/j.ress.2009.11.005; (2012), *Environmental Modelling & Software* 35,
  /// doi:10.1016/j.envsoft.2012.03.004, for cosines; J.-Y. Tissot, C. Prieur (2012), *Reliability
  /// Engineering & System Safety* 107, doi:10.1016/j.ress.2012.06.010, for what is taken off for
  /// noise.
  ///
  /// - Parameters:
  ///   - output: Of numbers only; add the condition "reached by" for a year.
  ///   - dummies: The inputs that do nothing behind the thresholds, and the seed of the order.
  ///   - level: The share of cases in which an interval is to hold the truth, 0…1, both excluded.
  /// - Throws: ``GivenDataError``; there must be 20 rows, and two for every text of an input.
  public func easi(
    of output: String, dummies: Dummies = Dummies(), level: Double = 0.95
  ) throws(GivenDataError) -> EasiAnswer {
    guard level > 0, level < 1 else { throw .setting("level", level) }
    let values = try numbers(output, rows: 20).values
    let reader = CurveReader(values, seed: dummies.seed)
    let rule = IntervalRule(level: level)
    let permutations = dummies.permutations(for: self)
    var untied: Double?  // Inputs whose ranks make a curve share their threshold,
    var tied: [RowClasses.Shape: Double] = [:]  // and those of the same few values theirs.
    return EasiAnswer(
      output: output, rows: rows, level: level, harmonics: reader.harmonics, dummies: dummies,
      inputs: try inputs.map { input throws(GivenDataError) in
        guard !input.isConstant else {
          return EasiAnswer.Input(
            name: input.name, first: Estimate(0, low: 0, high: 0), terms: 0, threshold: 0,
            isAboveThreshold: false, isConstant: true)
        }
        let (share, error): (ExplainedShare, Double)
        let threshold: Double
        if let classes = reader.classes(of: input) {
          guard 2 * classes.sizes.count <= rows else { throw .textInput(input.name) }
          (share, error) = reader.shareWithError(of: classes)
          threshold =
            tied[classes.shape]
            ?? permutations.reduce(-.infinity) {
              max($0, reader.share(of: classes.shuffled($1)).value)
            }
          tied[classes.shape] = threshold
        } else {
          (share, error) = reader.shareWithError(along: reader.order(by: input))
          threshold =
            untied ?? permutations.reduce(-.infinity) { max($0, reader.share(along: $1).value) }
          untied = threshold
        }
        let first = rule.normal(share.value, error: error, one: reader.one)
        return EasiAnswer.Input(
          name: input.name,
          first: Estimate(first.value, low: first.low, high: min(first.high + share.missing, 1)),
          terms: share.terms, threshold: threshold,
          isAboveThreshold: share.value > threshold && first.low > 0,
          isConstant: false)
      })
  }
}

/// Reads curves off the rows of an output.
private struct CurveReader {
  let harmonics: Int
  /// What one more of something rare would add to a share; 0 unless the output has two values.
  let one: Double
  private let basis: CosineBasis
  /// Of each row's output from the mean.
  private let distances: [Double]
  private let variance: Double
  /// In which the rows of equal values stand.
  private let ties: [Int]

  init(_ values: [Double], seed: UInt64) {
    let rows = values.count
    let mean = values.reduce(0, +) / Double(rows)
    let distances = values.map { $0 - mean }
    let squares = distances.reduce(0) { $0 + $1 * $1 }
    harmonics = Int(Double(rows).squareRoot())
    let moments = Moments(values.span)
    let range = moments.isTwofold ? moments.max - moments.min : 0
    one = 2 * Double(harmonics) / Double(rows) * range * range / squares
    basis = CosineBasis(rows: rows, harmonics: harmonics)
    self.distances = distances
    variance = squares / Double(rows)
    ties = RowShuffle(seed: seed, purpose: .ties).permutation(of: rows)
  }

  /// The rows by an input, equal values in any order.
  func order(by input: RunTable.Column) -> [Int] {
    Ranking(ties.map { input.values[$0] }).order.map { ties[$0] }
  }

  /// The rows by value, of an input of texts or with no more values than a curve has terms.
  func classes(of input: RunTable.Column) -> RowClasses? {
    let ranking = Ranking(input.values)
    guard input.isCategory || ranking.levels.count <= harmonics + 1 else { return nil }
    return RowClasses(of: input, atMost: harmonics + 1)
  }

  func share(along order: [Int]) -> ExplainedShare {
    let line = order.map { distances[$0] }
    return ExplainedShare(basis.coefficients(of: line), variance: variance, rows: line.count)
  }

  func shareWithError(along order: [Int]) -> (ExplainedShare, Double) {
    let line = order.map { distances[$0] }
    let coefficients = basis.coefficients(of: line)
    let share = ExplainedShare(coefficients, variance: variance, rows: line.count)
    let curve = basis.sum(of: coefficients.prefix(share.terms))
    return (share, share.error(curve, line, variance: variance, tried: harmonics))
  }

  func share(of classes: RowClasses) -> ExplainedShare {
    let means = means(of: classes)
    let squares = zip(means, classes.sizes).reduce(0) { $0 + $1.0 * $1.0 * Double($1.1) }
    let rows = distances.count
    return ExplainedShare(
      explained: squares / Double(rows) / variance, terms: means.count - 1, rows: rows)
  }

  func shareWithError(of classes: RowClasses) -> (ExplainedShare, Double) {
    let (share, means) = (share(of: classes), means(of: classes))
    let curve = classes.numbers.map { means[$0] }
    return (share, share.error(curve, distances, variance: variance, tried: share.terms))
  }

  private func means(of classes: RowClasses) -> [Double] {
    var sums = Array(repeating: 0.0, count: classes.sizes.count)
    for (row, number) in classes.numbers.enumerated() { sums[number] += distances[row] }
    return zip(sums, classes.sizes).map { $0 / Double($1) }
  }
}
