// SPDX-License-Identifier: GPL-3.0-or-later

/// A share that a rule or a target aims at.
public enum Aim: Hashable, Sendable {
  /// A fraction of the municipalities' operating costs.
  case share(Parameter)
  /// The specialist services' own R&D share, year by year.
  case specialist
}

/// How a yearly step is lifted by prices: the decisive assumption, so it has no default.
public enum Indexation: Hashable, Sendable {
  /// Not at all: nominal kroner.
  case none
  /// Wholly, by the scenario's deflator, from the prices of `prices` or else of the anchor year.
  case deflator(prices: ScenarioYear?)
  /// By a fixed rate a year.
  case rate(Parameter)
  /// As Norwegian grants move (*prisomregning*): last year's amount is lifted by this part of the
  /// price growth that the budget compensates, then the step is added.
  case compensation(Parameter)
}

/// The way from where a path stands to the share that it is to reach.
public enum Profile: String, Hashable, Sendable, CaseIterable {
  case linear
  case evenSteps = "even_steps"
  case geometric, smooth
}

/// What a path keeps while it waits.
public enum Hold: String, Hashable, Sendable, CaseIterable {
  case share, nominal, real
}

/// How one phase of the funding path is made.
public enum Rule: Hashable, Sendable {
  case step(first: Parameter?, increment: IncrementPath, indexed: Indexation)
  case grow(first: Parameter?, rate: Parameter)
  case reach(first: Parameter?, aim: Aim, by: ScenarioYear, profile: Profile)
  case amounts([Dated])
  case hold(Hold)

  /// The amount that the phase starts from, if it does not continue from the year before.
  public var first: Parameter? {
    switch self {
    case .step(let first, _, _), .grow(let first, _), .reach(let first, _, _, _): first
    case .amounts, .hold: nil
    }
  }

  /// The key that names the rule in a file.
  public var key: String {
    switch self {
    case .step: "step"
    case .grow: "grow"
    case .reach: "reach"
    case .amounts: "amounts"
    case .hold: "hold"
    }
  }
}

/// When a phase ends: after a year, on a share, or both, whichever comes first.
public struct Until: Hashable, Sendable {
  /// The last year of the phase.
  public var year: ScenarioYear?
  public var share: Aim?

  public init(year: ScenarioYear? = nil, share: Aim? = nil) {
    self.year = year
    self.share = share
  }
}

/// A stretch of the funding path under one rule.
public struct Phase: Hashable, Sendable {
  public var name: String
  public var rule: Rule
  /// Nil only in the last phase.
  public var until: Until?

  public init(name: String, _ rule: Rule, until: Until? = nil) {
    self.name = name
    self.rule = rule
    self.until = until
  }
}
