// SPDX-License-Identifier: GPL-3.0-or-later

/// A named line for structure and administration.
public struct Overhead: Hashable, Sendable {
  /// The rule of a line's yearly cost.
  public enum Cost: Hashable, Sendable {
    /// So many bodies at so many MNOK a year each; never indexed by `compensation`.
    case bodies(amount: Parameter, bodies: Parameter, indexed: Indexation)
    /// A fraction of the funding frame.
    case share(Parameter)
  }

  /// The origin of a line's money.
  public enum Funded: String, Hashable, Sendable, CaseIterable {
    /// Out of the frame: it leaves less for calls.
    case within
    /// Beside the frame: it is asked for on top.
    case onTop = "on_top"
  }

  /// The name in key paths: `secretariat` in `overheads.secretariat`.
  public var name: String
  /// The rule of its yearly cost.
  public var cost: Cost
  /// Whether it is paid out of the frame or beside it.
  public var funded: Funded
  /// The first year in which it costs anything; nil: no such limit. Indexation counts on outside of
  /// these years.
  public var from: ScenarioYear?
  /// The last year in which it costs anything; nil: no such limit.
  public var until: ScenarioYear?

  /// A line that costs something in every year shown, unless `from` or `until` limit it.
  public init(
    name: String, cost: Cost, funded: Funded, from: ScenarioYear? = nil,
    until: ScenarioYear? = nil
  ) {
    self.name = name
    self.cost = cost
    self.funded = funded
    (self.from, self.until) = (from, until)
  }

  /// The years of `shown` in which it costs anything.
  public func years(of shown: ClosedRange<Int>) -> Range<Int> {
    let first = max(shown.lowerBound, from?.year ?? shown.lowerBound)
    let last = min(shown.upperBound, until?.year ?? shown.upperBound)
    return first..<max(first, last + 1)
  }
}

/// A kind of project that calls pay for.
public struct Instrument: Hashable, Sendable {
  /// The name in key paths: `project` in `calls.instruments.project`.
  public var name: String
  /// The part of the call volume; all instruments' shares sum to 1.
  public var share: Parameter
  /// MNOK per project in kroner of the scenario's start.
  public var grant: Parameter

  /// An instrument with a share, 0…1, and a grant, MNOK.
  public init(name: String, share: Parameter, grant: Parameter) {
    self.name = name
    self.share = share
    self.grant = grant
  }
}

/// What becomes of the call volume.
public struct Calls: Hashable, Sendable {
  /// The parts of a year's awards that are paid in the year itself, the next, and so on; sums to 1;
  /// nil: no payments are computed.
  public var payout: [Parameter]?
  /// Kinds of projects that share the call volume; empty: projects are not counted.
  public var instruments: [Instrument]

  /// Calls with a payout profile, instruments, both or neither.
  public init(payout: [Parameter]? = nil, instruments: [Instrument] = []) {
    self.payout = payout
    self.instruments = instruments
  }
}

/// A stream of research money that is there already.
public struct ExistingStream: Hashable, Sendable {
  /// The name in key paths: `regional_funds` in `existing_research.regional_funds`.
  public var name: String
  /// MNOK, nominal.
  public var series: Series

  /// A stream of nominal MNOK.
  public init(name: String, series: Series) {
    self.name = name
    self.series = series
  }
}
