// SPDX-License-Identifier: GPL-3.0-or-later

/// The objectives and thresholds of a ``PolicyDesign``, found among the outputs of a response.
struct JudgedOutputs: Sendable {
  struct Objective: Sendable {
    /// Which of the outputs.
    let output: Int
    /// 1, or -1 if the lowest is wanted.
    let sign: Double
    /// What never counts as; of a number infinity.
    let latest: Double

    /// The more, the better.
    @inline(__always) func score(_ values: Eight) -> Eight {
      Eight(repeating: sign) * Eight.least(values, Eight(repeating: latest))
    }
  }

  struct Threshold: Sendable {
    /// Which of the outputs.
    let output: Int
    let relation: PolicyThreshold.Relation
    let value: Double
    let slack: Double
  }

  let outputs: [Output]
  let objectives: [Objective]
  let thresholds: [Threshold]

  /// - Throws: ``DesignError/unknownOutput(_:)``.
  init(_ design: PolicyDesign, among outputs: [Output]) throws(DesignError) {
    func number(of name: String) throws(DesignError) -> Int {
      guard let number = outputs.firstIndex(where: { $0.name == name }) else {
        throw .unknownOutput(name)
      }
      return number
    }
    self.outputs = outputs
    var objectives: [Objective] = []
    for objective in design.objectives {
      let output = try number(of: objective.output)
      let latest =
        switch outputs[output].kind {
        case .number: Double.infinity
        case .year(let range): Double(range.upperBound + 1)
        }
      objectives.append(
        Objective(
          output: output, sign: objective.direction == .highest ? 1 : -1, latest: latest))
    }
    self.objectives = objectives
    var thresholds: [Threshold] = []
    for threshold in design.thresholds {
      thresholds.append(
        Threshold(
          output: try number(of: threshold.output), relation: threshold.relation,
          value: threshold.value, slack: threshold.slack))
    }
    self.thresholds = thresholds
  }

  /// Of an output its place among those that are numbers, or among those that are years.
  func place(of output: Int) -> Int {
    let isYear = outputs[output].isYear
    return outputs[..<output].count { $0.isYear == isYear }
  }
}

extension Output {
  var isYear: Bool {
    switch kind {
    case .number: false
    case .year: true
    }
  }
}
