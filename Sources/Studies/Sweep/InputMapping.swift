// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Sensitivity
public import Simulation

/// What varies in a study, as the design and as the model see it.
///
/// The design knows factors and coordinates; the model knows places in a list of numbers. A factor
/// that drives several parameters has one coordinate with several places; a yearly process has one
/// coordinate for each year.
public struct InputMapping: Sendable {
  /// The scenario's model, with a number for each year where a rate wanders.
  public let model: Model
  /// The factors as the design draws them, in the order of ``factors``.
  public let inputs: Inputs
  /// By coordinate, the places in ``Simulation/Model/centralValues`` that it is.
  public let places: [[Int]]
  /// By coordinate, what is added to it: the central path of a process, else 0.
  public let offsets: [Double]
  /// Levers, uncertain inputs, then shared draws, each with the paths that it drives.
  public let factors: [Factor]

  /// One thing that varies.
  public struct Factor: Hashable, Sendable {
    /// The key path, or the name of a shared draw.
    public let name: String
    /// Whether it is a lever of the study, or drives anything of the funding: what we decide.
    public let isLever: Bool
    /// The key paths of what it drives.
    public let paths: [String]
    /// Of what it drives.
    public let measure: Measure
    /// The values of a lever that is a list; nil for what has a distribution.
    public let values: [Double]?

    /// Whether one of its paths is decided: of a draw that several share, not all need be.
    func isDecided(_ path: String) -> Bool { paths.count == 1 || InputMapping.isDecision(path) }
  }

  /// Whether a parameter is a decision wherever it stands among what varies.
  static func isDecision(_ path: String) -> Bool { path.hasPrefix("funding.") }

  /// - Parameters:
  ///   - study: What varies.
  ///   - model: The scenario laid out.
  ///   - shaping: Years that levers may be. They drive no number: each makes another model.
  /// - Throws: ``Funding/Faults`` for what cannot vary as described, each with a path in the study.
  public init(_ study: Study, in model: Model, shaping: [ModelParameter] = []) throws(Faults) {
    let faults = study.faults(in: model, years: shaping)
    guard faults.isEmpty else { throw Faults(faults) }
    var scenario = model.scenario
    var years: [String: ClosedRange<Int>] = [:]
    for input in study.uncertainty.inputs {
      guard case .process = input.law else { continue }
      years[input.path] = scenario.spreadRate(at: input.path)
    }
    let model = years.isEmpty ? model : try Model(scenario)
    var builder = Builder(model: model, years: years, shaping: shaping)
    for lever in study.levers { builder.add(lever) }
    for input in study.uncertainty.inputs { builder.add(input) }
    for shared in study.uncertainty.shared { builder.add(shared) }
    let names = builder.factors.map { $0.name }
    let pairs = study.uncertainty.correlations.compactMap { one -> RankCorrelations.Pair? in
      guard let first = names.firstIndex(of: one.first),
        let second = names.firstIndex(of: one.second)
      else { return nil }
      return RankCorrelations.Pair(first, second, rho: one.rho)
    }
    do throws(InputsError) {
      inputs = try Inputs(builder.inputs, correlations: pairs)
    } catch {
      throw Faults([Fault(error)])
    }
    self.model = model
    (places, offsets, factors) = (builder.places, builder.offsets, builder.factors)
  }

  private struct Builder {
    let model: Model
    let years: [String: ClosedRange<Int>]
    let shaping: [ModelParameter]
    var inputs: [Inputs.Factor] = []
    var places: [[Int]] = []
    var offsets: [Double] = []
    var factors: [Factor] = []

    mutating func add(_ lever: Lever) {
      switch lever.choice {
      case .distribution(let distribution):
        add(lever.path, [lever.path], distribution, isLever: true)
      case .values(let values):
        // The last takes what rounding leaves, so that the weights are 1.
        let weight = 1 / Double(values.count)
        let rest = 1 - weight * Double(values.count - 1)
        add(
          lever.path, [lever.path],
          .discrete(
            values.enumerated().map {
              .init(value: $1, weight: $0 == values.count - 1 ? rest : weight)
            }), isLever: true, values: values)
      }
    }

    mutating func add(_ input: Uncertainty.Input) {
      switch input.law {
      case .distribution(let distribution): add(input.path, [input.path], distribution)
      case .process(let process):
        let known = years[input.path] ?? model.years
        let slots = known.compactMap { model.index(of: "\(input.path).\($0)") }
        inputs.append(Inputs.Factor(input.path, .process(process, count: slots.count)))
        factors.append(
          Factor(
            name: input.path, isLever: false, paths: [input.path], measure: .rate, values: nil))
        for slot in slots {
          places.append([slot])
          offsets.append(process.mean ?? model.centralValues[slot])
        }
      }
    }

    mutating func add(_ shared: Uncertainty.Shared) {
      add(shared.name, shared.drives, shared.distribution)
    }

    private mutating func add(
      _ name: String, _ paths: [String], _ distribution: Distribution, isLever: Bool = false,
      values: [Double]? = nil
    ) {
      let year = shaping.first { $0.path == paths[0] }
      let slots = year == nil ? paths.map { model.index(of: $0)! } : []  // Checked.
      inputs.append(Inputs.Factor(name, distribution))
      factors.append(
        Factor(
          name: name, isLever: isLever || paths.contains(where: InputMapping.isDecision),
          paths: paths,
          measure: year?.measure ?? model.parameters[slots[0] - 1].measure, values: values))
      places.append(slots)
      offsets.append(0)
    }
  }
}
