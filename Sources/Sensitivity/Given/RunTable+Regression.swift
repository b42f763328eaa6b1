// SPDX-License-Identifier: GPL-3.0-or-later

import GSL

extension RunTable {
  /// Standardised regression and partial correlation coefficients, by least squares.
  ///
  /// Reference: A. Saltelli, J. Marivoet (1990), *Reliability Engineering & System Safety* 28, for
  /// SRC, PCC and those of ranks; R. L. Iman, W. J. Conover (1979), *Technometrics* 21(4).
  ///
  /// Of a perfect fit nothing is left for chance, and rounding would exceed every dummy: a
  /// coefficient of 10^-9 or less is none.
  ///
  /// - Parameters:
  ///   - output: Of numbers only, unless the scale is that of ranks.
  ///   - scale: What the straight line is drawn through: values or ranks.
  ///   - dummies: The inputs that do nothing behind the thresholds.
  /// - Throws: ``GivenDataError``, also for inputs that are sums of multiples of each other; there
  ///   must be 3 rows more than inputs.
  public func regression(
    of output: String, on scale: RegressionAnswer.Scale = .values, dummies: Dummies = Dummies()
  ) throws(GivenDataError) -> RegressionAnswer {
    let needed = inputs.count + 3
    let column =
      try scale == .values ? numbers(output, rows: needed) : analysed(output, rows: needed)
    try checkOrdered()
    let varying = inputs.indices.filter { !inputs[$0].isConstant }
    guard !varying.isEmpty else { throw .constantInputs }
    let columns = varying.map { Self.standardised(inputs[$0].values, scale) }
    if let collinear = Self.collinear(columns) {
      throw .collinearInputs(collinear.map { inputs[varying[$0]].name })
    }
    let response = Self.standardised(column.values, scale)
    let fit = LeastSquares(columns, to: response)
    let unexplained = Self.distances(fit, columns, response)
    let residuals = Residuals(of: columns)
    var (threshold, partialThreshold) = (0.0, 0.0)
    for permutation in dummies.permutations(for: self) {
      // Added to the inputs, a dummy has the coefficient of what is left of both.
      let dummy = Self.standardised(permutation.map(Double.init), .values)
      let left = residuals.distances(to: dummy)
      let product = zip(left, unexplained).reduce(0) { $0 + $1.0 * $1.1 }
      let squares = left.reduce(0) { $0 + $1 * $1 }
      threshold = max(threshold, abs(product / squares))
      partialThreshold = max(
        partialThreshold, abs(Self.ratio(product, (squares * fit.residual).squareRoot())))
    }
    var results = inputs.map {
      RegressionAnswer.Input(
        name: $0.name, coefficient: 0, partial: 0, isAboveThreshold: false, isConstant: true)
    }
    for (place, number) in varying.enumerated() {
      let coefficient = fit.coefficients[place]
      // From Student's t: r² = t²/(t² + ν).
      let freedom = Double(rows - varying.count)
      let size = (coefficient * coefficient + freedom * fit.variances[place]).squareRoot()
      results[number] = RegressionAnswer.Input(
        name: inputs[number].name, coefficient: coefficient,
        partial: Self.ratio(coefficient, size),
        isAboveThreshold: abs(coefficient) > max(threshold, 1e-9),
        isConstant: false)
    }
    return RegressionAnswer(
      output: output, scale: scale, rows: rows, explained: 1 - fit.residual / Double(rows),
      dummies: dummies, threshold: threshold, partialThreshold: partialThreshold, inputs: results)
  }

  /// 0 where both are 0 but for rounding, as of an input that a perfect fit has no use for.
  private static func ratio(_ value: Double, _ size: Double) -> Double {
    abs(value) <= 1e-12 ? 0 : value / size
  }

  /// The column, or its ranks, with mean 0 and variance 1.
  private static func standardised(
    _ values: [Double], _ scale: RegressionAnswer.Scale
  ) -> [Double] {
    let values = scale == .ranks ? Ranking(values).shares : values
    let moments = Moments(values.span)
    let sd = (moments.squares / Double(moments.count)).squareRoot()
    return values.map { ($0 - moments.mean) / sd }
  }

  private static func distances(
    _ fit: LeastSquares, _ columns: [[Double]], _ response: [Double]
  ) -> [Double] {
    response.indices.map { row in
      var distance = response[row]
      for (number, column) in columns.enumerated() {
        distance -= fit.coefficients[number] * column[row]
      }
      return distance
    }
  }

  /// The first column that is a sum of multiples of the ones before it, with these; nil if none is.
  private static func collinear(_ columns: [[Double]]) -> [Int]? {
    for number in columns.indices.dropFirst() {
      let fit = LeastSquares(Array(columns[..<number]), to: columns[number])
      guard fit.residual <= 1e-10 * Double(columns[number].count) else { continue }
      return (0..<number).filter { abs(fit.coefficients[$0]) > 1e-6 } + [number]
    }
    return nil
  }
}
