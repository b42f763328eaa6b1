// SPDX-License-Identifier: GPL-3.0-or-later

public import Sensitivity
import Simulation

/// Every future that an answer was read off: what was drawn, and what came out.
public struct SweepDraws {
  /// What a column of the draws holds.
  public struct Column: Hashable, Sendable {
    /// A key path, with the year for a process; the name of a shared draw; or a metric's text.
    public let name: String
    /// Whether its values are years, +infinity for never.
    public let isYear: Bool
  }

  public let inputs: [Column]
  public let metrics: [Column]
  /// How many futures there are.
  public var count: Int { reader.count }

  private let reader: DrawReader<SweepResponse>
  private let offsets: [Double]
  /// Where the metrics stand among the outputs of the response.
  private let places: [Int]

  /// Values of some futures.
  public struct Rows: Sendable {
    /// The number of the first, counted from 0.
    public let first: Int
    public let reasons: [Reason?]
    /// By input, then by metric; rates and shares are fractions, money is MNOK.
    public let columns: [[Double]]
  }

  init(_ design: SampleDesign, blocks: Int, of sweep: Sweep) {
    reader = design.draws(of: sweep.response, blocks: blocks)
    let drivers = sweep.drivers
    offsets = drivers.offsets
    inputs = drivers.factors.indices.flatMap { number -> [Column] in
      let (factor, columns) = (drivers.factors[number], drivers.inputs.columns(of: number))
      guard columns.count > 1 else { return [Column(name: factor.name, isYear: false)] }
      return columns.map {
        Column(name: drivers.model.parameters[drivers.places[$0][0] - 1].path, isYear: false)
      }
    }
    let texts = Set(sweep.study.metrics)
    places = sweep.response.outputs.indices.filter {
      texts.contains(sweep.response.outputs[$0].name)
    }
    metrics = places.map {
      let output = sweep.response.outputs[$0]
      if case .year = output.kind { return Column(name: output.name, isYear: true) }
      return Column(name: output.name, isYear: false)
    }
  }

  /// The futures, some at a time, in order.
  public var batches: some Sequence<Rows> {
    reader.lazy.map { draws in
      let inputs = zip(draws.coordinates, offsets).map { values, offset in
        offset == 0 ? values : values.map { $0 + offset }
      }
      return Rows(
        first: draws.first, reasons: draws.reasons,
        columns: inputs + places.map { draws.results[$0] })
    }
  }
}

extension Sweep {
  /// The futures behind an answer; nil where it is not made of draws, as of a grid.
  public func draws(of answer: SweepAnswer) -> SweepDraws? {
    guard let sample = answer.sample, let (method, samples) = study.method.sampling,
      let design = try? sampleDesign(method, samples)
    else { return nil }
    return SweepDraws(design, blocks: sample.account.blocks, of: self)
  }
}
