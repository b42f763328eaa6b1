// SPDX-License-Identifier: GPL-3.0-or-later

extension RunTable {
  /// Borgonovo's moment-independent importance, δ = ½·E|f(y) - f(y|x)| with the area between the
  /// densities. It does not change when the output is transformed, so that only ranks count, and
  /// never is as good as any value.
  ///
  /// δ is the largest difference that any set of pairs (x, y) can have between its probability and
  /// the one it would have if x and y were independent. The set is found by smoothed densities of
  /// normal scores, and its difference then counted, without smoothing, on rows held out. A set
  /// that is not quite right makes that too small, and makes what the rows that found it say about
  /// as much too large: the estimate lies halfway between the two, or nearer to the first the less
  /// of the second is confirmed. On linear functions, Ishigami's and inputs that do nothing it is
  /// off by 0.002 on average at 10,000 rows, and by 0.012 (too small) for Ishigami's second input,
  /// whose densities have sharp edges.
  ///
  /// There is no interval. What is wrong with an estimate is mostly that the sets are not quite
  /// right, which makes all estimates from as many rows wrong the same way: no resampling of the
  /// rows shows it, and intervals by their spread held Ishigami's δ in 6 to 72 % of tables instead
  /// of 95.
  ///
  /// Reference: E. Borgonovo (2007), *Reliability Engineering & System Safety* 92,
  /// doi:10.1016/j.ress.2006.04.015; E. Plischke, E. Borgonovo, C. L. Smith (2013), *European
  /// Journal of Operational Research* 226, doi:10.1016/j.ejor.2012.11.047, for given data. Counting
  /// on rows held out is of this program.
  ///
  /// - Throws: ``GivenDataError``; there must be 100 rows.
  public func delta(
    of output: String, dummies: Dummies = Dummies()
  ) throws(GivenDataError) -> DeltaAnswer {
    let column = try analysed(output, rows: 100)
    let estimator = DeltaEstimator(Ranking(column.values), seed: dummies.seed)
    let permutations = dummies.permutations(for: self)
    var thresholds: [RowClasses.Shape: Double] = [:]  // Inputs without ties share theirs.
    return DeltaAnswer(
      output: output, rows: rows, classes: DeltaEstimator.cells,
      bandwidths: estimator.bandwidths, folds: DeltaEstimator.folds, dummies: dummies,
      inputs: inputs.map { input in
        let classes = RowClasses(of: input, atMost: DeltaEstimator.cells)
        guard classes.sizes.count > 1 else {
          return DeltaAnswer.Input(
            name: input.name, delta: 0, heldOut: 0, ownRows: 0, threshold: 0,
            isAboveThreshold: false, isConstant: true)
        }
        let found = estimator.estimate(classes)
        let threshold =
          thresholds[classes.shape]
          ?? permutations.reduce(-.infinity) {
            max($0, estimator.estimate(classes.shuffled($1)).delta)
          }
        thresholds[classes.shape] = threshold
        return DeltaAnswer.Input(
          name: input.name, delta: found.delta, heldOut: found.heldOut, ownRows: found.ownRows,
          threshold: threshold, isAboveThreshold: found.delta > threshold, isConstant: false)
      })
  }
}
