// SPDX-License-Identifier: GPL-3.0-or-later

extension GivenDataMethod {
  static let regression = GivenDataMethod("regression") { table, question in
    RegressionAnswer.Scale.allCases.map { scale in
      Result { () throws(GivenDataError) in
        try table.regression(of: question.output, on: scale, dummies: question.dummies).finding
      }
    }
  }
}

extension RegressionAnswer {
  fileprivate var finding: GivenFinding {
    let name = scale == .ranks ? "regression_on_ranks" : "regression"
    return GivenFinding(
      name: name, estimator: name, title: .regression(scale, explained: explained),
      output: output, dummies: dummies,
      quantities: [.coefficient(scale), .threshold, .partial(scale), .partialThreshold],
      inputs: inputs.map {
        GivenFinding.Input(
          $0.name, told: $0.coefficient, isAbove: $0.isAboveThreshold,
          numbers: [$0.coefficient, threshold, $0.partial, partialThreshold])
      })
  }
}
