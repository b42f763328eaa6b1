// SPDX-License-Identifier: GPL-3.0-or-later

extension GivenDataMethod {
  static let delta = GivenDataMethod("delta") { table, question in
    [
      Result { () throws(GivenDataError) in
        try table.delta(of: question.output, dummies: question.dummies).finding
      }
    ]
  }
}

extension DeltaAnswer {
  fileprivate var finding: GivenFinding {
    GivenFinding(
      name: "delta", estimator: "delta", title: .delta, output: output, dummies: dummies,
      settings: ["folds=\(folds)"], quantities: [.delta, .threshold],
      inputs: inputs.map {
        GivenFinding.Input(
          $0.name, told: $0.delta, isAbove: $0.isAboveThreshold, numbers: [$0.delta, $0.threshold])
      })
  }
}
