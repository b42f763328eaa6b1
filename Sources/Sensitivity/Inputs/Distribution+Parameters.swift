// SPDX-License-Identifier: GPL-3.0-or-later

extension Distribution {
  /// One parameter of a distribution, by the name that files have for it.
  public struct Parameter: Hashable, Sendable {
    /// As in files, such as `log_sd`.
    public let name: String
    /// A plain number, or in the unit of the input.
    public let value: Double
    /// Whether it is a plain number; otherwise it is in the unit of the input.
    public let isPlain: Bool

    fileprivate static func own(_ name: String, _ value: Double) -> Parameter {
      Parameter(name: name, value: value, isPlain: false)
    }

    fileprivate static func plain(_ name: String, _ value: Double) -> Parameter {
      Parameter(name: name, value: value, isPlain: true)
    }
  }

  /// What files call it.
  public var name: String {
    switch self {
    case .normal: "normal"
    case .truncatedNormal: "truncated_normal"
    case .lognormal: "lognormal"
    case .uniform: "uniform"
    case .triangular: "triangular"
    case .pert: "pert"
    case .beta: "beta"
    case .gamma: "gamma"
    case .discrete: "discrete"
    case .empirical: "empirical"
    }
  }

  /// Its parameters in the order in which files have them; none for one that is a list of values.
  public var parameters: [Parameter] {
    switch self {
    case .normal(let mean, let sd), .gamma(let mean, let sd):
      [.own("mean", mean), .own("sd", sd)]
    case .truncatedNormal(let mean, let sd, let low, let high):
      [.own("mean", mean), .own("sd", sd), .own("low", low), .own("high", high)]
    case .lognormal(let median, let logSD): [.own("median", median), .plain("log_sd", logSD)]
    case .uniform(let low, let high): [.own("low", low), .own("high", high)]
    case .triangular(let low, let mode, let high), .pert(let low, let mode, let high):
      [.own("low", low), .own("mode", mode), .own("high", high)]
    case .beta(let alpha, let beta, let low, let high):
      [.plain("alpha", alpha), .plain("beta", beta), .own("low", low), .own("high", high)]
    case .discrete, .empirical: []
    }
  }
}
