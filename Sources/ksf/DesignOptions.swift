// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Funding
import ScenarioFiles
import Sensitivity
import Simulation
import Studies

/// How many futures are played, which, and by whom.
struct DesignOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "\(StudyMethod.names.joined(separator: ", ")).", valueName: "method"))
  var method: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many futures at least; of sobol the base number of rows.", valueName: "n"),
    transform: whole(1...1 << 31))
  var samples: Int?

  @Option(
    help: ArgumentHelp(
      "Of policies: whether more or less of a metric is better, such as cumulative_real@2034=lowest. May be repeated.",
      valueName: "metric=way"))
  var objective: [String] = []

  @Option(
    help: ArgumentHelp(
      "Of policies: what one is to come to, such as 'share@2034 >= 1 %'. May be repeated.",
      valueName: "goal"))
  var threshold: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Of every draw; 0 is a seed like any other.", valueName: "n"),
    transform: whole(0...UInt64.max))
  var seed: UInt64?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("How many threads play.", valueName: "n"),
    transform: whole(1...1024))
  var threads: Int?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Go on until intervals of shares and indices are at most so wide to either side (0.01), or that of a metric's mean ('share@2040=0.01 %'). May be repeated.",
      valueName: "width"))
  var precision: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Futures at which to give up on a precision.", valueName: "n"),
    transform: whole(1...Int.max))
  var limit = 100_000_000

  @Option(help: "What to do with a future that has no valid path: leave it out, or stop.")
  var invalid = InvalidFutures.drop

  enum InvalidFutures: String, CaseIterable, ExpressibleByArgument {
    case drop, stop
  }

  /// Whether none of the options was given.
  var isDefault: Bool {
    method == nil && samples == nil && objective.isEmpty && threshold.isEmpty && seed == nil
      && threads == nil && precision.isEmpty && limit == 100_000_000 && invalid == .drop
  }

  func validate() throws {
    if let method, StudyMethod(method) == nil {
      throw ValidationError(
        "'\(method)' is no method. There are \(StudyMethod.names.joined(separator: ", ")).")
    }
  }

  /// Puts what was asked for in the place of the study's own.
  func apply(to study: inout Study, of model: Model) throws(Faults) {
    if let seed { study.seed = seed }
    try checkDraws(of: method.flatMap { StudyMethod($0) } ?? study.method)
    if let method {
      study.method = StudyMethod(method, samples: samples ?? study.method.ownSamples)!  // Checked.
    } else if let samples {
      study.method = study.method.with(samples: samples)
    }
    guard !objective.isEmpty || !threshold.isEmpty else { return }
    guard case .policies(var question) = study.method else {
      throw Faults([
        Fault(
          .notForMethod, path: threshold.isEmpty ? "--objective" : "--threshold",
          found: .spelt(study.method.name), allowed: ["policies"])
      ])
    }
    question.objectives += try objective.map(Self.objective)
    for text in threshold {
      question.thresholds.append(
        try asking("--threshold \(text)") { () throws(Fault) in
          try PolicyThreshold(text, in: model)
        })
    }
    study.method = .policies(question)
  }

  /// Refuses what is said of draws to a method without any.
  private func checkDraws(of method: StudyMethod) throws(Faults) {
    let isDrawn =
      switch method {
      case .grid, .oneAtATime: false
      default: true
      }
    guard !isDrawn, let option = samples != nil ? "--samples" : seed != nil ? "--seed" : nil
    else { return }
    throw Faults([
      Fault(
        .notForMethod, path: option, found: .spelt(method.name),
        allowed: StudyMethod.names.filter { !["grid", "one_at_a_time"].contains($0) }.map {
          .spelt($0)
        })
    ])
  }

  /// `cumulative_real@2034=lowest`.
  private static func objective(_ text: String) throws(Faults) -> PolicyObjective {
    let parts = text.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " } }
    guard parts.count == 2, let way = PolicyObjective.Direction(rawValue: parts[1]) else {
      let ways = PolicyObjective.Direction.allCases.map(\.rawValue)
      throw Faults([
        .unknown(
          .unknownWord, parts.count == 2 ? parts[1] : text, among: ways,
          path: "--objective \(text)")
      ])
    }
    return PolicyObjective(parts[0], way)
  }

  func execution(_ bar: ProgressBar) -> Execution {
    let policy: Execution.InvalidPolicy = invalid == .stop ? .stop : .dropRow
    var execution = Execution(
      threads: threads ?? ProcessorCount.available, policy: policy)
    if bar.isShown { execution.progress = { progress in bar.show(progress) } }
    return execution
  }

  /// Nil if none was asked for.
  func precision(of sweep: Sweep) throws(Faults) -> SweepPrecision? {
    guard !precision.isEmpty else { return nil }
    var result = SweepPrecision(maximum: limit)
    for text in precision {
      if text.contains("=") {
        result.ofMetrics.append(try target(text, of: sweep))
      } else {
        guard let width = Double(text), (1e-4...0.5).contains(width) else {
          throw Faults([
            Fault(
              .outOfRange, path: "--precision", found: .spelt(text),
              allowed: [.number(1e-4...0.5)])
          ])
        }
        result.ofShares = width
      }
    }
    return result
  }

  /// `share@2040=0.01 %`: a metric of the study, and a width in its unit.
  private func target(_ text: String, of sweep: Sweep) throws(Faults) -> SweepPrecision.Target {
    let goal = try asking("--precision \(text)") { () throws(Fault) in
      try Goal(text, in: sweep.model)
    }
    let name = String(text.prefix { $0 != "=" }.filter { $0 != " " })
    guard !goal.metric.isWhole, sweep.study.metrics.contains(name), goal.value > 0 else {
      throw Faults([
        .unknown(
          .unknownMetric, name, among: sweep.study.metrics, path: "--precision \(text)")
      ])
    }
    return SweepPrecision.Target(name, halfWidth: goal.value)
  }
}
