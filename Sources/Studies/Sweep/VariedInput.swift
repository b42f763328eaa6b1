// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Sensitivity
import Simulation

/// One thing that varies, as a reader of the answer is to know of it.
public struct VariedInput: Hashable, Sendable {
  /// The way in which an input varies.
  public enum Law: Hashable, Sendable {
    /// It takes each of these.
    case values([Double])
    /// A draw from the distribution, in the units of the measure.
    case distribution(Distribution)
    /// A rate of its own in every year.
    case process(Process)
  }

  /// The key path, or the name of a shared draw.
  public let name: String
  /// Whether it is decided: a lever of the study, or anything of the funding.
  public let isLever: Bool
  /// The measure of the input: its unit and limits.
  public let measure: Measure
  /// The distribution, the process or the list of values.
  public let law: Law
  /// What the scenario itself has; nil where that differs between years or between what one draw
  /// drives.
  public let central: Double?
  /// The statuses of that value, each once.
  public let statuses: [Status]
  /// The ids of that value's sources, each once.
  public let sources: [String]

  /// From the 5 % to the 95 % quantile, or from the least to the greatest of a list of values; in
  /// the units of the measure. Nil for a process around a path that differs between years.
  public var range: ClosedRange<Double>? {
    switch law {
    case .values(let values): values.min().map { $0...values.max()! }
    case .distribution(let law): law.quantile(0.05)...law.quantile(0.95)
    case .process(let process):
      (process.mean ?? central).map { mean in
        let law = Distribution.normal(mean: mean, sd: process.sd)
        return law.quantile(0.05)...law.quantile(0.95)
      }
    }
  }

  /// Whether it takes another value than the scenario's own.
  var leavesScenario: Bool {
    if case .values(let values) = law { return values.contains { $0 != central } }
    return true
  }

  /// - Parameter places: In the model's list of values; none of a year, which is no number of it.
  init(
    _ name: String, isLever: Bool, _ measure: Measure, _ law: Law, at places: [Int], in model: Model
  ) {
    (self.name, self.isLever, self.measure, self.law) = (name, isLever, measure, law)
    let values = Set(places.map { model.centralValues[$0] })
    central =
      measure == .year
      ? model.scenario.year(at: name).map(Double.init) : values.count == 1 ? values.first : nil
    let citations = places.compactMap { model.parameters[$0 - 1].central.citation }
    statuses = citations.compactMap { $0.status }.distinct
    sources = citations.compactMap { $0.source }.distinct
  }
}

extension InputMapping {
  /// What varies, in order.
  public var varied: [VariedInput] {
    factors.indices.map { number in
      let factor = factors[number]
      let law: VariedInput.Law =
        if let values = factor.values { .values(values) } else {
          switch inputs.factors[number].law {
          case .distribution(let distribution): .distribution(distribution)
          case .process(let process, _): .process(process)
          }
        }
      return VariedInput(
        factor.name, isLever: factor.isLever, factor.measure, law,
        at: inputs.columns(of: number).flatMap { places[$0] }, in: model)
    }
  }
}

extension Sweep {
  /// What varies, levers first.
  public var varied: [VariedInput] {
    guard decisions > 0 else {
      // A grid plays the values of the levers; all else stays as the scenario has it.
      if case .grid = study.method { return drivers.varied.filter({ $0.isLever }) }
      return drivers.varied
    }
    let levers = study.levers.compactMap { lever -> VariedInput? in
      guard case .values(let values) = lever.choice else { return nil }
      return VariedInput(
        lever.path, isLever: true, measure(of: lever), .values(values),
        at: [model.index(of: lever.path)].compactMap { $0 }, in: model)
    }
    return levers + drivers.varied
  }

  /// What is decided and drawn here beside what is uncertain: the spread then is of no proposal.
  public var drawnLevers: [VariedInput] {
    guard study.method.sampling != nil else { return [] }
    return drivers.varied.filter { $0.isLever && $0.leavesScenario }
  }

  /// How the outputs are spread with the levers as the scenario has them, over the same futures of
  /// what is uncertain (of many samples, over the first of them).
  ///
  /// - Returns: Nil where no lever is drawn.
  /// - Throws: ``Sensitivity/RunError`` for an invalid future where the policy is to stop.
  func withLeversOfScenario(by execution: Execution) throws(RunError) -> SampleAnswer? {
    guard !drawnLevers.isEmpty, let (method, samples) = study.method.sampling else { return nil }
    var places = drivers.places
    for (number, factor) in drivers.factors.enumerated() where factor.isLever {
      let decided = Set(
        factor.paths.filter { factor.isDecided($0) }.compactMap { model.index(of: $0) })
      for column in drivers.inputs.columns(of: number) {
        places[column].removeAll { decided.contains($0) }
      }
    }
    let response = SweepResponse(
      model, places: places, offsets: drivers.offsets, outputs, of: nil,
      identity: self.response.identity)
    let design: SampleDesign
    do throws(DesignError) {
      design = try sampleDesign(method, min(samples, Self.scenarioSamples))
    } catch {
      throw .design(error)
    }
    var execution = execution
    execution.progress = nil
    do throws(RunError) {
      return try design.answer(of: response, by: execution)
    } catch {
      if case .nothingValid = error { return nil }
      throw error
    }
  }

  /// Enough for shares of futures within half a per cent.
  private static let scenarioSamples = 16_384
}

extension Sequence where Element: Hashable {
  /// Each element once, where it first stands.
  fileprivate var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
