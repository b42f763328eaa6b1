// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

/// Something about a projection that its reader might not expect.
public enum Note: Hashable, Sendable {
  /// The phase is over before its turn comes.
  case skipped(phase: String, until: Int)
  /// The phase never has its turn before the last year.
  case neverBegins(phase: String)
  /// The phase is to reach its share in a year that is not after the one it starts from, so it is
  /// there at once.
  case atOnce(phase: String, by: Int, year: Int)
  /// The frame is above the phase's own share limit when it begins, and falls to it.
  case fallsToLimit(phase: String, year: Int)
  /// The amount that the phase is to begin with, MNOK, is above its own share limit, so that it never
  /// comes to it.
  case firstAboveLimit(phase: String, first: Double, year: Int)
  /// The rule knows the costs of years to come.
  case looksAhead(phase: String, by: Int)
  /// The year in which a target is to be met lies after the last one shown.
  case dueAfterEnd(target: String, by: Int)
  /// The phase would begin after the last year shown.
  case beginsAfterEnd(phase: String, end: Int)
  /// The growth of a series of amounts, at this key path, has parts but no growth of prices.
  case growthWithoutPrices(path: String, demographic: RatePath?, real: RatePath?)
  /// Series of amounts, by key path, that grow by one rate, prices included.
  case nominalGrowth([NominalGrowth])
  /// In these years the specialist services have no research, at this key path, to compare with.
  case noParity(path: String, years: [ClosedRange<Int>])
  /// A number that hardly anyone means.
  case doubt(Doubt)
}

/// The one rate that a series of amounts grows by, prices included, and its key path.
public struct NominalGrowth: Hashable, Sendable {
  /// The key path of the growth: `municipal_costs.growth`.
  public let path: String
  /// Fractions a year, prices included.
  public let rate: RatePath

  /// The growth at a key path, and its rate.
  public init(_ path: String, _ rate: RatePath) { (self.path, self.rate) = (path, rate) }
}

extension Note {
  /// Its name, for programs that read it.
  public var code: String {
    switch self {
    case .skipped: "phase_skipped"
    case .neverBegins: "phase_never_begins"
    case .atOnce: "reached_at_once"
    case .fallsToLimit: "falls_to_limit"
    case .firstAboveLimit: "first_above_limit"
    case .looksAhead: "looks_ahead"
    case .dueAfterEnd: "due_after_end"
    case .beginsAfterEnd: "phase_begins_after_end"
    case .growthWithoutPrices: "growth_without_prices"
    case .nominalGrowth: "nominal_growth"
    case .noParity: "no_parity"
    case .doubt(let doubt): doubt.kind.rawValue
    }
  }

  /// The key path of what it is about.
  public var path: String {
    switch self {
    case .skipped(let phase, _), .neverBegins(let phase), .beginsAfterEnd(let phase, _):
      "funding.phases.\(phase)"
    case .fallsToLimit(let phase, _), .firstAboveLimit(let phase, _, _):
      "funding.phases.\(phase).until.share"
    case .atOnce(let phase, _, _), .looksAhead(let phase, _): "funding.phases.\(phase).reach.by"
    case .dueAfterEnd(let target, _): "targets.\(target).by"
    case .growthWithoutPrices(let path, _, _), .noParity(let path, _): path
    case .nominalGrowth(let series): series[0].path
    case .doubt(let doubt): doubt.path
    }
  }

  /// Whether the scenario is probably not what its author means, rather than only worth knowing.
  fileprivate var isWarning: Bool {
    switch self {
    case .looksAhead, .nominalGrowth: false
    default: true
    }
  }
}

extension Projection {
  /// The phase that made the amount of `year`, one of the ``years``.
  public func phase(in year: Int) -> Phase { scenario.phases[Int(path[path.rows.phase, year])] }

  /// What the reader might not expect: of the phases and targets in their order, then of growth, of
  /// parity and of doubtful numbers.
  public var notes: [Note] {
    let played = years.map { Int(path[path.rows.phase, $0]) }
    let last = played.max()!
    var notes: [Note] = []
    for (number, phase) in scenario.phases.enumerated() {
      guard let turn = played.firstIndex(of: number) else {
        if number < last, let until = phase.until?.year?.year {
          notes.append(.skipped(phase: phase.name, until: until))
        } else if !isOver(scenario.phases[last]) {
          // Else it is only later than the last year shown.
          notes.append(.neverBegins(phase: phase.name))
        }
        continue
      }
      notes += self.notes(on: phase, beginning: years.lowerBound + turn)
    }
    for target in scenario.targets {
      if let by = target.by?.year, by > years.upperBound {
        notes.append(.dueAfterEnd(target: target.name, by: by))
      }
    }
    return notes + growthNotes + parityNotes + doubts.map { .doubt($0) }
  }

  /// What the scenario's author should look at: the notes but for what is only worth knowing, and
  /// phases that would begin after the last year shown, which is as it should be where fewer years
  /// are asked for.
  public var warnings: [Note] {
    let last = years.map { Int(path[path.rows.phase, $0]) }.max()!
    let said = Set(notes.map { $0.path })
    let later = scenario.phases.dropFirst(last + 1).map {
      Note.beginsAfterEnd(phase: $0.name, end: years.upperBound)
    }.filter { !said.contains($0.path) }
    return (notes + later).filter { $0.isWarning }
  }

  /// Growth that is easily taken for growth beside prices, of each series that grows by it.
  private var growthNotes: [Note] {
    var series: [(String, Series, SeriesPlan)] = [
      ("municipal_costs", scenario.municipalCosts, model.costs)
    ]
    if let block = scenario.specialist, let plan = model.specialist {
      series.append(("specialist.costs", block.costs, plan.costs))
      if case .observed(let research) = block.research, case .observed(let own) = plan.research {
        series.append(("specialist.research", research, own))
      }
    }
    series += zip(scenario.existingResearch, model.existing).map {
      ("existing_research.\($0.name)", $0.series, $1)
    }
    let grown = series.filter { $2.values.contains { $0.isGrown } }
    let nominal = grown.compactMap { path, series, plan -> NominalGrowth? in
      guard case .rate(let rates) = series.growth else { return nil }
      let rate = rates.used(by: plan)
      return rate.isZero ? nil : NominalGrowth(path + ".growth", rate)
    }
    let unpriced = grown.compactMap { path, series, plan -> Note? in
      guard case .factors(let demographic, let real, nil) = series.growth else { return nil }
      return .growthWithoutPrices(
        path: path + ".growth", demographic: demographic?.used(by: plan),
        real: real?.used(by: plan))
    }
    return unpriced + (nominal.isEmpty ? [] : [.nominalGrowth(nominal)])
  }

  private var parityNotes: [Note] {
    guard let path = model.specialistResearchPath else { return [] }
    let missing = years.filter { self[Column(.parity), $0].isNaN }.ranges
    return missing.isEmpty ? [] : [.noParity(path: path, years: missing)]
  }

  private func notes(on phase: Phase, beginning year: Int) -> [Note] {
    var notes: [Note] = []
    let origin = phase.rule.first == nil ? year - 1 : year
    if case .reach(_, _, let due, let profile) = phase.rule {
      let by = due.year
      if by <= origin {
        notes.append(.atOnce(phase: phase.name, by: by, year: year))
      } else if profile == .evenSteps {
        notes.append(.looksAhead(phase: phase.name, by: by))
      }
    }
    if let limit = phase.until?.share { notes += self.notes(on: limit, of: phase, in: year) }
    return notes
  }

  /// What a limit takes away in the year in which its phase begins: a path that only climbs to it loses
  /// nothing.
  private func notes(on limit: Aim, of phase: Phase, in year: Int) -> [Note] {
    let most = aim(limit, in: year) * (1 + Tolerance.relative)
    let amount = path[path.rows.unlimited, year]
    guard amount > most * path[path.rows.costs, year] else { return [] }
    var notes: [Note] = []
    if year > years.lowerBound, path[path.rows.share, year - 1] > most {
      notes.append(.fallsToLimit(phase: phase.name, year: year))
    }
    if phase.rule.first != nil || phase.rule.isAmounts {
      notes.append(.firstAboveLimit(phase: phase.name, first: amount, year: year))
    }
    return notes
  }

  /// Whether the phase that made the last amount ends with it, or by its year later on.
  private func isOver(_ phase: Phase) -> Bool {
    guard phase.until?.year == nil, let limit = phase.until?.share else { return true }
    let end = years.upperBound
    return path[path.rows.unlimited, end] >= aim(limit, in: end) * path[path.rows.costs, end]
      * (1 - Tolerance.relative)
  }

  private func aim(_ aim: Aim, in year: Int) -> Double {
    switch aim {
    case .share(let share): share.value
    case .specialist: path[path.rows.specialistShare, year]
    }
  }
}
