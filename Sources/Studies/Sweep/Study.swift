// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Sensitivity

/// A question about many futures: what varies, what is looked at, and how.
///
/// Levers are what we decide, uncertainties what we do not; to the design both are factors.
public struct Study: Hashable, Sendable {
  /// The name of the study, as its file says.
  public var id: String
  /// In words; nil for a study that was asked on the command line.
  public var question: Words?
  /// The parameters that we decide, in file order.
  public var levers: [Lever]
  /// The parameters that we do not decide, with laws, shared draws and correlations.
  public var uncertainty: Uncertainty
  /// As ``Simulation/Metric/init(_:in:)`` reads them.
  public var metrics: [String]
  /// Columns of which every year is looked at.
  public var bands: [String]
  /// The design and its size.
  public var method: StudyMethod
  /// The seed of all draws; 0 is a seed too.
  public var seed: UInt64

  /// A study as it is given; ``faults(in:years:)`` says what is wrong with it.
  public init(
    id: String, question: Words? = nil, levers: [Lever] = [], uncertainty: Uncertainty,
    metrics: [String], bands: [String] = [], method: StudyMethod, seed: UInt64
  ) {
    (self.id, self.question) = (id, question)
    (self.levers, self.uncertainty) = (levers, uncertainty)
    (self.metrics, self.bands) = (metrics, bands)
    (self.method, self.seed) = (method, seed)
  }
}

/// A parameter that we decide.
public struct Lever: Hashable, Sendable {
  /// What it may be.
  public enum Choice: Hashable, Sendable {
    /// One of these, in the parameter's unit; where it is drawn, each is as probable.
    case values([Double])
    /// A draw from the distribution, in the parameter's unit.
    case distribution(Distribution)
  }

  /// The key path in the scenario.
  public var path: String
  /// The values to choose from, or their distribution.
  public var choice: Choice

  /// The lever at the key path `path`.
  public init(path: String, _ choice: Choice) {
    (self.path, self.choice) = (path, choice)
  }
}

/// How a study is answered.
public enum StudyMethod: Hashable, Sendable {
  /// How the outputs are spread.
  case sample(SampleDesign.Method, samples: Int)
  /// Which inputs the spread comes from.
  case sobol(
    samples: Int, estimator: SobolEstimator = .azziniRosati, pairs: Bool = false,
    groups: [SobolDesign.Group] = [])
  /// The same where inputs are correlated: some kept, the others drawn anew given these.
  case conditional(ConditionalDesign.Effects, samples: Int)
  /// Which inputs matter at all, by elementary effects from this many points.
  case morris(samples: Int)
  /// Which values of the levers do well over the same futures.
  case policies(PolicyQuestion)
  /// Every combination of the levers' values; whatever else varies stays as the scenario has it.
  case grid
  /// Each input at its quantiles `low` and `high`, the others at their medians.
  case oneAtATime(low: Double = 0.05, high: Double = 0.95)

  /// As files and the command line call it.
  public var name: String {
    switch self {
    case .sample(let method, _): method.rawValue
    case .sobol: "sobol"
    case .conditional(let effects, _): effects.rawValue
    case .morris: "morris"
    case .policies: "policies"
    case .grid: "grid"
    case .oneAtATime: "one_at_a_time"
    }
  }

  /// The draws that the spread of the outputs is read off; nil where nothing is drawn.
  var sampling: (method: SampleDesign.Method, samples: Int)? {
    switch self {
    case .sample(let method, let samples): (method, samples)
    case .sobol(let samples, _, _, _), .conditional(_, let samples): (.quasiMonteCarlo, samples)
    case .morris, .policies, .grid, .oneAtATime: nil
    }
  }

  /// The names of all methods, as ``name`` gives them.
  public static let names = [
    "one_at_a_time", "grid", "latin_hypercube", "monte_carlo", "quasi_monte_carlo", "sobol",
    "kucherenko", "shapley", "morris",
    "policies",
  ]
}
