// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
import Sensitivity
public import Simulation

/// A study made ready to run: what varies, what is looked at, and the design over it.
public struct Sweep: Sendable {
  /// The question as it was asked.
  public internal(set) var study: Study
  /// The inputs that vary, as the design and the model see them.
  public let drivers: InputMapping
  /// The metrics of the study, those that policies are judged by, then the bands.
  public let outputs: [SweepOutput]
  /// The model as the design sees it.
  public let response: SweepResponse

  /// - Parameters:
  ///   - study: What varies, what is looked at, and by which method.
  ///   - model: The scenario laid out, with its own years.
  ///   - years: Those that levers may be, each of whose values is another model.
  ///   - identity: What tells the scenario from others, such as its SHA-256.
  /// - Throws: ``Funding/Faults`` for what cannot vary or be looked at.
  public init(
    _ study: Study, of model: Model, years: ModelYears? = nil, identity: String
  ) throws(Faults) {
    let shaping = years?.parameters ?? []
    self.study = study
    var futures = study
    var judged: [String] = []
    if case .policies(let question) = study.method {
      let faults = study.faults(in: model, years: shaping) + study.policyFaults(question)
      guard faults.isEmpty else { throw Faults(faults) }
      futures.levers = []  // Policies are not drawn.
      judged = question.outputs
    }
    drivers = try InputMapping(futures, in: model, shaping: shaping)
    let laid = drivers.model
    outputs = try study.outputs(judging: judged, in: laid)
    let isDecided = futures.levers.isEmpty
    decisions = isDecided ? study.levers.count : 0
    if let years {
      variants = try study.variants(futures, drivers, in: years, judging: judged)
    } else {
      variants = []
    }
    let (all, asked) = (variants, outputs)
    func places(_ drivers: InputMapping) -> [[Int]] {
      let model = drivers.model
      let levers =
        isDecided ? study.levers.map { [$0.path].compactMap { model.index(of: $0) } } : []
      return levers + drivers.places
    }
    func offsets(_ drivers: InputMapping) -> [Double] {
      (isDecided ? study.levers.map { _ in 0 } : []) + drivers.offsets
    }
    let shown = laid.years(with: all)
    response = SweepResponse(
      laid, places: places(drivers), offsets: offsets(drivers), asked, years: shown,
      variants: all.map { variant in
        SweepResponse.Variant(
          years: variant.years,
          response: SweepResponse(
            variant.model, places: places(variant.drivers), offsets: offsets(variant.drivers),
            variant.outputs, years: shown, identity: identity))
      }, identity: identity)
  }

  /// The models of the levers that are years; none where no lever is one.
  let variants: [Variant]

  /// The model with some values of the levers that are years.
  struct Variant: Sendable {
    /// By the number of the lever.
    let years: [Int: Double]
    let drivers: InputMapping
    let outputs: [SweepOutput]
    var model: Model { drivers.model }
  }

  /// How many coordinates come before what is drawn: the levers of policies.
  let decisions: Int

  /// The model that is played, with a number for each year where a rate is a process.
  public var model: Model { drivers.model }

  /// The years asked of "reached by": each target's own, those that metrics name, and the last.
  public var years: [Int] {
    let own = model.scenario.targets.compactMap { $0.by?.year }.filter { model.years.contains($0) }
    let named = outputs.compactMap { output in
      if case .metric(_, .value(_, let year)) = output { year } else { nil }
    }
    return Set(own + named + [model.years.upperBound]).sorted()
  }
}
