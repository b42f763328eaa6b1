// SPDX-License-Identifier: GPL-3.0-or-later

public import Sensitivity
import Simulation

/// The model as a design sees it: coordinates in, metrics and years of bands out.
public struct SweepResponse: Response {
  public let outputs: [Output]
  public let identity: String
  public let reasons: [String]
  private let player: DrawEvaluator
  private let offsets: [Double]
  /// Where coordinates are years that shape the model, a response for each of their values.
  private var variants: [Variant] = []

  /// What a response is where the first coordinates that are years have these values.
  struct Variant: Sendable {
    /// By coordinate; the same coordinates in every variant.
    let years: [Int: Double]
    let response: SweepResponse
  }

  /// - Parameters:
  ///   - drivers: What varies, and the model that it drives.
  ///   - questions: What is looked at, in the order of the outputs.
  ///   - identity: What tells the scenario from others, such as its SHA-256.
  public init(_ drivers: InputMapping, _ questions: [SweepOutput], identity: String) {
    self.init(
      drivers.model, places: drivers.places, offsets: drivers.offsets, questions,
      identity: identity)
  }

  init(
    _ model: Model, places: [[Int]], offsets: [Double], _ questions: [SweepOutput],
    of values: [Double]? = nil, years: ClosedRange<Int>? = nil, variants: [Variant] = [],
    identity: String
  ) {
    self.variants = variants
    player = DrawEvaluator(
      model, varying: places, of: values, outputs: questions.map { $0.played })
    self.offsets = offsets
    outputs = questions.flatMap { $0.outputs(in: years ?? model.years) }
    reasons = InvalidDraw.allCases.map { $0.rawValue }
    self.identity = identity
  }

  public func makeWorker() -> Worker {
    Worker(
      player: player, offsets: offsets,
      variants: variants.map { ($0.years, $0.response.makeWorker()) })
  }

  /// A copy of the model for one thread.
  public struct Worker: ResponseWorker {
    private var player: DrawEvaluator
    private let shifted: [(coordinate: Int, offset: Double)]
    private var points: [Double] = []
    private var validity: [DrawValidity] = []
    private var variants: [(years: [Int: Double], worker: Worker)]

    init(
      player: DrawEvaluator, offsets: [Double], variants: [(years: [Int: Double], worker: Worker)]
    ) {
      (self.player, self.variants) = (player, variants)
      shifted = offsets.enumerated().filter { $0.element != 0 }.map { ($0.offset, $0.element) }
    }

    public mutating func evaluate(_ batch: inout Batch) {
      guard variants.isEmpty else { return evaluateVariants(&batch) }
      if validity.count < batch.capacity {
        validity = Array(repeating: .valid, count: batch.capacity)
      }
      if shifted.isEmpty {
        player.evaluate(
          batch.points, stride: batch.capacity, count: batch.count, into: &batch.results,
          validity: &validity)
      } else {
        points = batch.points
        for (coordinate, offset) in shifted {
          let start = coordinate * batch.capacity
          for place in start..<start + batch.count { points[place] += offset }
        }
        player.evaluate(
          points, stride: batch.capacity, count: batch.count, into: &batch.results,
          validity: &validity)
      }
      for i in 0..<batch.count where !validity[i].isValid {
        batch.validity[i] = InvalidDraw(validity[i]).code
      }
    }

    /// Plays the points of each variant in its own model.
    private mutating func evaluateVariants(_ batch: inout Batch) {
      let capacity = batch.capacity
      for number in variants.indices {
        let years = variants[number].years
        let own = (0..<batch.count).filter { point in
          years.allSatisfy { batch.points[$0 * capacity + point] == $1 }
        }
        guard !own.isEmpty else { continue }
        guard own.count < batch.count else { return variants[number].worker.evaluate(&batch) }
        var part = batch
        variants[number].worker.evaluate(&part)
        for point in own {
          batch.validity[point] = part.validity[point]
          for place in stride(from: point, to: batch.results.count, by: capacity) {
            batch.results[place] = part.results[place]
          }
        }
      }
    }
  }
}

/// Why a future of a sweep is not a valid one.
public enum InvalidDraw: String, Hashable, Sendable, CaseIterable {
  /// A phase of listed amounts does not list a year.
  case amountMissing = "amount_missing"
  /// A geometric climb begins at nothing.
  case geometricFromZero = "geometric_from_zero"
  /// The funding frame is negative.
  case fundingNegative = "funding_negative"
  /// The overheads within the frame are larger than it.
  case overheadsExceedFunding = "overheads_exceed_funding"
  /// A wanted number is not finite.
  case notFinite = "not_finite"
  /// A drawn value is outside of what its parameter may be.
  case outsideLimits = "outside_limits"
  /// A phase of increments by year comes to a year before the first of them.
  case incrementMissing = "increment_missing"
  /// Parity in a year in which the specialist services have no research.
  case notAvailable = "not_available"

  init(_ validity: DrawValidity) {
    self =
      switch validity.fault {
      case .amountMissing: .amountMissing
      case .incrementMissing: .incrementMissing
      case .geometricFromZero: .geometricFromZero
      case .fundingNegative: .fundingNegative
      case .overheadsExceedFunding: .overheadsExceedFunding
      case nil where validity == .notAvailable: .notAvailable
      case nil: validity.coordinate == nil ? .notFinite : .outsideLimits
      }
  }

  /// Its number among the reasons, from 1.
  var code: UInt8 { UInt8(Self.allCases.firstIndex(of: self)! + 1) }
}
