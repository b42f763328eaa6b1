// SPDX-License-Identifier: GPL-3.0-or-later

extension GivenDataMethod {
  static let pawn = GivenDataMethod("pawn") { table, question in
    [
      Result { () throws(GivenDataError) in
        try table.pawn(of: question.output, slices: question.slices, dummies: question.dummies)
          .finding
      }
    ]
  }
}

extension PawnAnswer {
  fileprivate var finding: GivenFinding {
    GivenFinding(
      name: "pawn", estimator: "pawn", title: .pawn(slices: slices), output: output,
      dummies: dummies, settings: ["slices=\(slices)"],
      quantities: [.mean, .median, .min, .max, .threshold],
      inputs: inputs.map { input in
        let own = input.distances
        return GivenFinding.Input(
          input.name, told: own.mean, isAbove: input.isAboveThreshold,
          numbers: [own.mean, own.median, own.min, own.max, input.threshold.mean])
      })
  }
}
