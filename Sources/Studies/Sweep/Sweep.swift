// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
import Sensitivity
public import Simulation

/// A study made ready to run: what varies, what is looked at, and the design over it.
public struct Sweep: Sendable {
  public let study: Study
  public let drivers: Drivers
  public let outputs: [SweepOutput]
  public let response: SweepResponse

  /// - Parameter identity: What tells the scenario from others, such as its SHA-256.
  /// - Throws: ``Faults`` for what cannot vary or be looked at.
  public init(_ study: Study, of model: Model, identity: String) throws(Faults) {
    self.study = study
    var futures = study
    var judged: [String] = []
    if case .policies(let question) = study.method {
      let faults = study.faults(in: model) + study.policyFaults(question)
      guard faults.isEmpty else { throw Faults(faults) }
      futures.levers = []  // Policies are not drawn.
      judged = question.outputs
    }
    drivers = try Drivers(futures, in: model)
    let laid = drivers.model
    var outputs: [SweepOutput] = []
    var seen: Set<String> = []
    do throws(Fault) {
      for text in study.metrics + judged where seen.insert(text).inserted {
        outputs.append(.metric(text, try Metric(text, in: laid)))
      }
      for name in study.bands { outputs.append(.band(try laid.column(name))) }
    } catch {
      throw Faults([error])
    }
    self.outputs = outputs
    let levers = futures.levers.isEmpty ? study.levers.map { [laid.index(of: $0.path)!] } : []
    decisions = levers.count
    response = SweepResponse(
      laid, places: levers + drivers.places, offsets: levers.map { _ in 0 } + drivers.offsets,
      outputs, identity: identity)
  }

  /// How many coordinates come before what is drawn: the levers of policies.
  let decisions: Int

  public var model: Model { drivers.model }

  /// The years asked of "reached by": each target's own, those that metrics name, and the last.
  public var years: [Int] {
    let own = model.scenario.targets.compactMap(\.by?.year).filter { model.years.contains($0) }
    let named = outputs.compactMap { output in
      if case .metric(_, .value(_, let year)) = output { year } else { nil }
    }
    return Set(own + named + [model.years.upperBound]).sorted()
  }
}
