// SPDX-License-Identifier: GPL-3.0-or-later

extension GivenDataMethod {
  static let ranks = GivenDataMethod("ranks") { table, question in
    [
      Result { () throws(GivenDataError) in
        try table.rankFirstOrder(of: question.output, dummies: question.dummies).finding
      }
    ]
  }
}

extension RankFirstOrderAnswer {
  fileprivate var finding: GivenFinding {
    GivenFinding(
      name: "rank_first_order", estimator: "ranks",
      title: .firstOrderByRanks(neighbours: neighbours), output: output, dummies: dummies,
      settings: ["neighbours=\(neighbours)"],
      intervals: GivenFinding.Intervals(method: "normal_limit", level: level),
      quantities: [.first, .firstLow, .firstHigh, .threshold],
      inputs: inputs.map {
        GivenFinding.Input(
          $0.name, first: $0.first, isAboveThreshold: $0.isAboveThreshold, threshold: threshold)
      })
  }
}

extension GivenFinding.Input {
  init(_ name: String, first: Estimate, isAboveThreshold: Bool, threshold: Double) {
    self.init(
      name, told: first.value, isAbove: isAboveThreshold,
      numbers: [first.value, first.low, first.high, threshold])
  }
}
