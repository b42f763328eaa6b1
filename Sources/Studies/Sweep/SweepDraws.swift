// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
public import Sensitivity
import Simulation

/// Every future that an answer was read off: what was drawn, and what came out.
///
/// Of `sobol`, `kucherenko` and `shapley` these are the independent draws that the spread is read
/// off. The rows that exchange inputs for the indices are a table of their own: they are not
/// independent of each other, and every other analysis of a table takes its rows to be.
public struct SweepDraws {
  /// What a column of the draws holds.
  public struct Column: Hashable, Sendable {
    /// A key path, with the year for a process; the name of a shared draw; or a metric's text.
    public let name: String
    /// Whether its values are years, +infinity for never.
    public let isYear: Bool
  }

  /// What a future belongs to, where some belong together.
  public enum Group: String, Hashable, Sendable, CaseIterable {
    /// The number of a policy, counted from 0; each has all of the futures.
    case policy
    /// The number of a star of `morris`, counted from 0.
    case star
    /// Of the rows of `sobol`, `kucherenko` and `shapley`, which inputs are from where: see
    /// ``Sensitivity/SampleDraws/sample``.
    case sample
  }

  /// Values of some futures.
  public struct Rows: Sendable {
    /// The number of the first, counted from 0; of policies among those of its own.
    public let first: Int
    /// By future what it belongs to; empty where there are no groups.
    public let groups: [String]
    /// Reasons why futures are not valid, one for each; nil for a valid one.
    public let reasons: [Reason?]
    /// By input, then by metric; rates and shares are fractions, money is MNOK.
    public let columns: [[Double]]
  }

  /// The unit by which futures belong together; nil where each stands alone.
  public let group: Group?
  /// The columns of what was decided or drawn, which come first in every row.
  public let inputs: [Column]
  /// The columns of the study's metrics, which come after the inputs.
  public let metrics: [Column]
  /// The futures, some at a time, in order; those of a policy before those of the next.
  public let batches: Batches<Rows>
}

extension Sweep {
  /// The futures behind an answer.
  public func draws(of answer: SweepAnswer) -> SweepDraws? {
    guard let designs = try? designs() else { return nil }
    switch designs {
    case .sample(let sample), .sobol(let sample, _), .conditional(let sample, _):
      let blocks = answer.sample?.account.blocks ?? sample.size.blocks
      return draws(sample.draws(of: response, blocks: blocks).lazy.map { self.rows($0) })
    case .policies(let design): return draws(of: design)
    case .morris(let design):
      let stars = 64
      return draws(
        group: .star,
        stride(from: 0, to: design.repetitions, by: stars).lazy.map { first in
          let own = first..<min(first + stars, design.repetitions)
          let draws = Draws(
            design.points(of: own), first: first * design.perStar, of: self.response)
          return self.rows(draws) { "\($0 / design.perStar)" }
        })
    case .oneAtATime(let design):
      return draws([rows(Draws(points(by: design), of: response))])
    case .grid(let grid):
      let (response, points) = (gridResponse, 1024)
      return draws(
        inputs: grid.axes.map { axis in
          let factor = drivers.factors.first { $0.name == axis.name }
          return SweepDraws.Column(name: axis.name, isYear: factor?.measure == .year)
        },
        stride(from: 0, to: grid.count, by: points).lazy.map { first in
          let own = (first..<min(first + points, grid.count)).map(grid.point)
          return self.rows(Draws(own, first: first, of: response), isShifted: false)
        })
    }
  }

  /// The rows that the indices of an answer are computed from, so that they can be computed again
  /// elsewhere; nil for methods without such.
  public func exchangedDraws(of answer: SweepAnswer) -> SweepDraws? {
    guard let designs = try? designs() else { return nil }
    let samples: Batches<SampleDraws>
    switch designs {
    case .sobol(_, let design):
      samples = design.draws(of: response, blocks: answer.sobol?.account.blocks)
    case .conditional(_, let design):
      samples = design.draws(of: response, blocks: answer.effects?.account.blocks)
    case .sample, .policies, .morris, .oneAtATime, .grid: return nil
    }
    return draws(
      group: .sample,
      samples.lazy.map { sample in self.rows(sample.draws) { _ in sample.sample } })
  }

  /// All of the futures under each policy.
  private func draws(of design: PolicyDesign) -> SweepDraws? {
    let futures = try? SampleDesign(
      .quasiMonteCarlo, of: design.inputs, samples: design.size.samples, seed: design.seed)
    guard let futures, futures.size == design.size else { return nil }
    let levers = study.levers.map {
      SweepDraws.Column(name: $0.path, isYear: measure(of: $0) == .year)
    }
    return draws(
      group: .policy, inputs: levers + columns,
      design.policies.indices.lazy.flatMap { policy in
        let decisions = design.policies[policy]
        return futures.draws(of: self.response(deciding: decisions)).lazy.map { draws in
          self.rows(draws, deciding: decisions) { _ in "\(policy)" }
        }
      })
  }

  /// The model with the levers of a policy as it has them.
  private func response(deciding decisions: [Double]) -> SweepResponse {
    var values = model.centralValues
    for (lever, decision) in zip(study.levers, decisions) {
      values[model.index(of: lever.path)!] = decision
    }
    return SweepResponse(
      model, places: drivers.places, offsets: drivers.offsets, outputs, of: values,
      identity: response.identity)
  }

  private func draws(
    group: SweepDraws.Group? = nil, inputs: [SweepDraws.Column]? = nil,
    _ batches: some Sequence<SweepDraws.Rows>
  ) -> SweepDraws {
    SweepDraws(
      group: group, inputs: inputs ?? columns,
      metrics: places.map {
        let output = response.outputs[$0]
        if case .year = output.kind { return .init(name: output.name, isYear: true) }
        return .init(name: output.name, isYear: false)
      }, batches: Batches(batches))
  }

  /// The columns of what is drawn: of a process one for each year.
  private var columns: [SweepDraws.Column] {
    drivers.factors.indices.flatMap { number -> [SweepDraws.Column] in
      let (factor, columns) = (drivers.factors[number], drivers.inputs.columns(of: number))
      guard columns.count > 1 else { return [.init(name: factor.name, isYear: false)] }
      return columns.map {
        .init(name: model.parameters[drivers.places[$0][0] - 1].path, isYear: false)
      }
    }
  }

  /// Where the metrics stand among the outputs of the response, each once: a year of a band may be
  /// a metric too.
  private var places: [Int] {
    let texts = outputs.compactMap { if case .metric(let text, _) = $0 { text } else { nil } }
    return texts.compactMap { text in response.outputs.firstIndex { $0.name == text } }
  }

  /// - Parameters:
  ///   - isShifted: Whether the coordinates of a process lack its central path.
  ///   - group: What a future belongs to, by its number.
  private func rows(
    _ draws: Draws, deciding decisions: [Double] = [], isShifted: Bool = true,
    group: ((Int) -> String)? = nil
  ) -> SweepDraws.Rows {
    let inputs = draws.coordinates.enumerated().map { column, values in
      let offset = isShifted ? drivers.offsets[column] : 0
      return offset == 0 ? values : values.map { $0 + offset }
    }
    return SweepDraws.Rows(
      first: draws.first,
      groups: group.map { group in draws.reasons.indices.map { group(draws.first + $0) } } ?? [],
      reasons: draws.reasons,
      columns: decisions.map { Array(repeating: $0, count: draws.count) } + inputs
        + places.map { draws.results[$0] })
  }
}
