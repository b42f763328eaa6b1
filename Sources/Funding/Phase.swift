// SPDX-License-Identifier: GPL-3.0-or-later

/// A share that a rule or a target aims at.
public enum Aim: Hashable, Sendable {
  /// A fraction of the municipalities' operating costs.
  case share(Parameter)
  /// The specialist services' own R&D share, year by year.
  case specialist
}

/// The indexation of a step or an overhead: the decisive assumption, so it has no default.
public enum Indexation: Hashable, Sendable {
  /// Not at all: nominal kroner.
  case none
  /// Wholly, by the scenario's deflator, from the prices of the year `prices`; nil: of a step's
  /// anchor year, of an overhead the start.
  case deflator(prices: ScenarioYear?)
  /// By a fixed rate a year, a fraction.
  case rate(Parameter)
  /// As Norwegian grants move (*prisomregning*): last year's amount is lifted by this part, 0…2, of
  /// the price growth that the budget compensates, then the step is added; not for overheads.
  case compensation(Parameter)
}

/// The way from where a path stands to the share that it is to reach.
public enum Profile: String, Hashable, Sendable, CaseIterable {
  /// The share of the costs rises in equal steps of percentage points.
  case linear
  /// The amount rises in equal steps of nominal kroner.
  case evenSteps = "even_steps"
  /// The share grows by the same rate every year, from above 0; or it follows an S, w²·(3 - 2w).
  case geometric, smooth
}

/// What a path keeps while it waits.
public enum Hold: String, Hashable, Sendable, CaseIterable {
  /// The share of the costs, the nominal amount or the real amount of the year before the phase.
  case share, nominal, real
}

/// How one phase of the funding path is made.
public enum Rule: Hashable, Sendable {
  /// An amount, MNOK, that rises by an increment every year and is indexed as `indexed` says.
  case step(first: Parameter?, increment: IncrementPath, indexed: Indexation)
  /// An amount, MNOK, that grows by a fixed rate a year.
  case grow(first: Parameter?, rate: Parameter)
  /// A climb to a share of the costs, met in the year `by` and kept from then on.
  case reach(first: Parameter?, aim: Aim, by: ScenarioYear, profile: Profile)
  /// An amount for each year listed, MNOK, nominal; a year of the phase not listed is a fault.
  case amounts([Dated])
  /// The level of the year before, kept by share, in nominal or in real kroner.
  case hold(Hold)

  /// The amount that the phase starts from, MNOK; nil where it continues from the year before, and
  /// for `amounts` and `hold`.
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
  /// The share of the costs that ends the phase once its rule gives as much; in the last phase a
  /// cap.
  public var share: Aim?

  /// A limit by year, by share or both, whichever comes first.
  public init(year: ScenarioYear? = nil, share: Aim? = nil) {
    self.year = year
    self.share = share
  }
}

/// A stretch of the funding path under one rule.
public struct Phase: Hashable, Sendable {
  /// The name in key paths: `ramp_up` in `funding.phases.ramp_up`.
  public var name: String
  /// The rule that makes its amounts.
  public var rule: Rule
  /// Nil only in the last phase.
  public var until: Until?

  /// A phase that goes on to the end unless `until` says otherwise.
  public init(name: String, _ rule: Rule, until: Until? = nil) {
    self.name = name
    self.rule = rule
    self.until = until
  }
}
