// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Simulation
import Studies

extension LoadedStudy {
  /// The study as a file that stands beside `scenario.yaml`, with what was asked on the command
  /// line in it: loaded, it is the same study.
  public var text: String {
    var lines = ["format: 1", "id: \(study.id)", "scenario: scenario.yaml"]
    lines += block("question", questions)
    lines += block(
      "levers",
      study.levers.map { lever in
        switch lever.choice {
        case .values(let values):
          let list = values.map { spelt($0, lever.path) }.joined(separator: ", ")
          return "\(lever.path): {values: [\(list)]}"
        case .distribution(let law):
          return "\(lever.path): \(text(of: .distribution(law), lever.path))"
        }
      })
    let uncertainty = study.uncertainty
    lines += block(
      "uncertainties", uncertainty.inputs.map { "\($0.path): \(text(of: $0.law, $0.path))" })
    lines += block(
      "shared",
      uncertainty.shared.map { shared in
        let law = text(of: .distribution(shared.distribution), shared.drives[0]).dropLast()
        return "\(shared.name): \(law), drives: [\(shared.drives.joined(separator: ", "))]}"
      })
    lines += block(
      "correlations",
      uncertainty.correlations.map { "- [\($0.first), \($0.second), \($0.rho)]" })
    lines.append("metrics: [\(study.metrics.map { "\"\($0)\"" }.joined(separator: ", "))]")
    lines.append("bands: [\(study.bands.map { "\"\($0)\"" }.joined(separator: ", "))]")
    lines += ["method: \(methodText)", "seed: \(study.seed)"]
    return lines.filter { !$0.hasSuffix(": []") }.joined(separator: "\n") + "\n"
  }

  private func block(_ key: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["\(key):"] + lines.map { "  \($0)" }
  }

  private var questions: [String] {
    let texts =
      study.question?.byLanguage.sorted { $0.key.rawValue < $1.key.rawValue } ?? []
    return texts.map { "\($0.key.rawValue): \"\($0.value.replacing("\"", with: "'"))\"" }
  }

  private func measure(_ path: String) -> Measure {
    let all = scenario.years.parameters + scenario.model.parameters
    return all.first { $0.path == path || $0.path.hasPrefix(path + ".") }!.measure
  }

  private func spelt(_ value: Double, _ path: String) -> String {
    measure(path).spelling(of: value)
  }

  private func text(of law: Uncertainty.Law, _ path: String) -> String {
    func own(_ name: String, _ value: Double) -> String { "\(name): \(spelt(value, path))" }
    func bare(_ name: String, _ value: Double) -> String { "\(name): \(value)" }
    func map(_ name: String, _ parts: [String]) -> String {
      "{\(name): {\(parts.joined(separator: ", "))}}"
    }
    switch law {
    case .process(let process):
      return map(
        "process",
        (process.mean.map { [own("mean", $0)] } ?? [])
          + [own("sd", process.sd), bare("persistence", process.persistence)])
    case .distribution(.discrete(let values)):
      let list = values.map {
        "{\(own("value", $0.value)), weight: \(Measure.share.spelling(of: $0.weight))}"
      }
      return "{discrete: [\(list.joined(separator: ", "))]}"
    case .distribution(.empirical(let values)):
      return "{empirical: [\(values.map { spelt($0, path) }.joined(separator: ", "))]}"
    case .distribution(let law):
      return map(
        law.name,
        law.parameters.map { $0.isPlain ? bare($0.name, $0.value) : own($0.name, $0.value) })
    }
  }

  private var methodText: String {
    switch study.method {
    case .grid: return "grid"
    case .oneAtATime(let low, let high):
      let ends = [low, high].map { Measure.share.spelling(of: $0) }
      return "{one_at_a_time: {low: \(ends[0]), high: \(ends[1])}}"
    case .sample(let method, let samples):
      return "{\(method.rawValue): {samples: \(samples)}}"
    case .conditional(let effects, let samples):
      return "{\(effects.rawValue): {samples: \(samples)}}"
    case .policies(let question):
      let objectives = question.objectives.map { "\"\($0.output)\": \($0.direction.rawValue)" }
      let thresholds = question.thresholds.map { "\"\($0.name)\"" }
      let parts =
        ["samples: \(question.samples)"]
        + (objectives.isEmpty ? [] : ["objectives: {\(objectives.joined(separator: ", "))}"])
        + (thresholds.isEmpty ? [] : ["thresholds: [\(thresholds.joined(separator: ", "))]"])
        + (question.isTogether ? ["together: yes"] : [])
      return "{policies: {\(parts.joined(separator: ", "))}}"
    case .morris(let samples): return "{morris: {samples: \(samples)}}"
    case .sobol(let samples, let estimator, let pairs, let groups):
      var parts = ["samples: \(samples)", "estimator: \(estimator.rawValue)"]
      if pairs { parts.append("second_order: yes") }
      if !groups.isEmpty {
        let list = groups.map { "\($0.name): [\($0.members.joined(separator: ", "))]" }
        parts.append("groups: {\(list.joined(separator: ", "))}")
      }
      return "{sobol: {\(parts.joined(separator: ", "))}}"
    }
  }
}
