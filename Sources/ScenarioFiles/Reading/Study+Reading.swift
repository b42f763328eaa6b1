// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Sensitivity
package import Simulation
package import Studies

extension Study {
  /// Of draws where none is given: the day the proposal was shown.
  package static let standardSeed: UInt64 = 20_190_912

  /// What is asked of a scenario's own uncertainty if nothing else is: every target, and the share.
  package static func standard(of loaded: LoadedScenario) -> Study {
    let scenario = loaded.scenario
    let due = (scenario.targets.first?.by?.year).flatMap { scenario.years.contains($0) ? $0 : nil }
    return Study(
      id: scenario.id, uncertainty: loaded.uncertainty,
      metrics: scenario.targets.map { "reached:\($0.name)" } + [
        "share@\(due ?? scenario.end)", "cumulative_real@\(scenario.end)",
      ], bands: ["share"], method: .sobol(samples: StudyMethod.standardSamples),
      seed: standardSeed)
  }
}

extension StudyMethod {
  /// Where none are asked for.
  package static let standardSamples = 16_384

  /// A method by its name alone; nil for an unknown name.
  package init?(_ name: String, samples: Int = standardSamples) {
    switch name {
    case "grid": self = .grid
    case "one_at_a_time": self = .oneAtATime()
    case "sobol": self = .sobol(samples: samples)
    case "kucherenko": self = .conditional(.firstAndTotal, samples: samples)
    case "policies": self = .policies(PolicyQuestion(samples: samples))
    case "morris": self = .morris(samples: samples)
    case "shapley": self = .conditional(.shapley, samples: samples)
    default:
      guard let method = SampleDesign.Method(rawValue: name) else { return nil }
      self = .sample(method, samples: samples)
    }
  }

  /// Those of a method that has them, else as many as there are where none are asked for.
  package var ownSamples: Int {
    switch self {
    case .sample(_, let samples), .sobol(let samples, _, _, _), .conditional(_, let samples),
      .morris(let samples):
      samples
    case .policies(let question): question.samples
    case .grid, .oneAtATime: Self.standardSamples
    }
  }

  /// A checked method.
  ///
  /// - Throws: ``Fault`` for a threshold that the model does not know.
  init(node: Node, of model: Model) throws(Fault) {
    if let name = node.scalar {
      self = Self(name)!
      return
    }
    let entry = node.entries![0]
    let value = entry.value
    let samples = value["samples"]?.scalar.flatMap { Int($0) } ?? Self.standardSamples
    switch entry.key {
    case "one_at_a_time":
      func share(_ key: String, _ standard: Double) -> Double {
        value[key].map { Quantity.checked($0.scalar ?? $0["value"]!.scalar!, as: .share) }
          ?? standard
      }
      self = .oneAtATime(low: share("low", 0.05), high: share("high", 0.95))
    case "policies":
      var question = PolicyQuestion(samples: samples)
      question.objectives = (value["objectives"]?.entries ?? []).map {
        PolicyObjective($0.key, $0.value.scalar == "highest" ? .highest : .lowest)
      }
      question.isTogether = ["yes", "true"].contains(value["together"]?.scalar ?? "")
      for item in value["thresholds"]?.list ?? [] {
        question.thresholds.append(try PolicyThreshold(item.scalar ?? "", in: model))
      }
      self = .policies(question)
    case "sobol":
      self = .sobol(
        samples: samples,
        estimator: value["estimator"]?.scalar.flatMap { SobolEstimator(rawValue: $0) }
          ?? .azziniRosati,
        pairs: ["yes", "true"].contains(value["second_order"]?.scalar ?? ""),
        groups: (value["groups"]?.entries ?? []).map { group in
          SobolDesign.Group(group.key, (group.value.list ?? []).compactMap(\.scalar))
        })
    default: self = Self(entry.key, samples: samples)!
    }
  }
}

extension Uncertainty {
  /// The same without what is decided: a lever takes the place of an uncertainty of its path.
  package func without(_ paths: [String]) -> Uncertainty {
    guard !paths.isEmpty else { return self }
    let lost = Set(
      paths + shared.filter { $0.drives.allSatisfy { paths.contains($0) } }.map(\.name))
    return Uncertainty(
      inputs: inputs.filter { !paths.contains($0.path) },
      shared: shared.compactMap { one in
        var one = one
        one.drives.removeAll { paths.contains($0) }
        return one.drives.isEmpty ? nil : one
      },
      correlations: correlations.filter { !lost.contains($0.first) && !lost.contains($0.second) })
  }
}

extension PolicyThreshold {
  /// Reads what a policy is to come to: `share@2034 >= 1 %`.
  ///
  /// - Throws: ``Fault`` as of a goal, and for an equality of numbers, which hardly any future meets.
  package init(_ text: String, in model: Model) throws(Fault) {
    let goal = try Goal(text, in: model)
    guard goal.relation != .equal || goal.metric.isYesOrNo else {
      throw Fault(.equalityUnderDoubt, allowed: [">=", "<="])
    }
    // Of yes and no, 1 and 0, an equality is one side.
    let isAtLeast = goal.relation == .equal ? goal.value == 1 : goal.relation == .atLeast
    let metric = String(text.prefix { !"<>=\u{2264}\u{2265}".contains($0) }).trimmed
    self.init(
      text, metric, isAtLeast ? .atLeast : .atMost, goal.value,
      slack: Tolerance.slack(at: goal.value))
  }
}
