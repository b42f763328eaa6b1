// SPDX-License-Identifier: GPL-3.0-or-later

extension GivenDataMethod {
  static let regional = GivenDataMethod("regional", needsCondition: true) { table, question in
    [
      Result { () throws(GivenDataError) in
        guard let condition = question.condition else { throw .unknownColumn(question.output) }
        return try table.regional(condition, dummies: question.dummies).finding
      }
    ]
  }
}

extension RegionalAnswer {
  fileprivate var finding: GivenFinding {
    GivenFinding(
      name: "regional", estimator: "regional", title: .regional, output: condition,
      dummies: dummies,
      quantities: [.distance, .threshold, .direction, .medianHolding, .medianOthers],
      inputs: inputs.map {
        GivenFinding.Input(
          $0.name, told: $0.distance, isAbove: $0.isAboveThreshold,
          [
            .number($0.distance), .number($0.threshold), .direction($0.direction),
            .ofInput($0.medianHolding), .ofInput($0.medianOthers),
          ])
      })
  }
}
