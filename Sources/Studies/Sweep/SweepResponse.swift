// SPDX-License-Identifier: GPL-3.0-or-later

public import Sensitivity
import Simulation

/// The model as a design sees it: coordinates in, metrics and years of bands out.
public struct SweepResponse: Response {
  public let outputs: [Output]
  public let identity: String
  public let reasons: [String]
  private let player: FuturePlayer
  private let offsets: [Double]

  /// - Parameter identity: What tells the scenario from others, such as its SHA-256.
  public init(_ drivers: Drivers, _ questions: [SweepOutput], identity: String) {
    self.init(
      drivers.model, places: drivers.places, offsets: drivers.offsets, questions,
      identity: identity)
  }

  init(
    _ model: Model, places: [[Int]], offsets: [Double], _ questions: [SweepOutput],
    of values: [Double]? = nil, identity: String
  ) {
    player = FuturePlayer(
      model, varying: places, of: values, outputs: questions.map(\.played))
    self.offsets = offsets
    outputs = questions.flatMap { $0.outputs(in: model) }
    reasons = InvalidFuture.allCases.map(\.rawValue)
    self.identity = identity
  }

  public func makeWorker() -> Worker { Worker(player: player, offsets: offsets) }

  public struct Worker: ResponseWorker {
    private var player: FuturePlayer
    private let shifted: [(coordinate: Int, offset: Double)]
    private var points: [Double] = []
    private var validity: [FutureValidity] = []

    init(player: FuturePlayer, offsets: [Double]) {
      self.player = player
      shifted = offsets.enumerated().filter { $0.element != 0 }.map { ($0.offset, $0.element) }
    }

    public mutating func evaluate(_ batch: inout Batch) {
      if validity.count < batch.capacity {
        validity = Array(repeating: .valid, count: batch.capacity)
      }
      if shifted.isEmpty {
        player.play(
          batch.points, stride: batch.capacity, count: batch.count, into: &batch.results,
          validity: &validity)
      } else {
        points = batch.points
        for (coordinate, offset) in shifted {
          let start = coordinate * batch.capacity
          for place in start..<start + batch.count { points[place] += offset }
        }
        player.play(
          points, stride: batch.capacity, count: batch.count, into: &batch.results,
          validity: &validity)
      }
      for i in 0..<batch.count where !validity[i].isValid {
        batch.validity[i] = InvalidFuture(validity[i]).code
      }
    }
  }
}

/// Why a future of a sweep is not a valid one.
public enum InvalidFuture: String, Hashable, Sendable, CaseIterable {
  case amountMissing = "amount_missing"
  case geometricFromZero = "geometric_from_zero"
  case fundingNegative = "funding_negative"
  case overheadsExceedFunding = "overheads_exceed_funding"
  case notFinite = "not_finite"
  case outsideLimits = "outside_limits"
  case incrementMissing = "increment_missing"

  init(_ validity: FutureValidity) {
    self =
      switch validity.fault {
      case .amountMissing: .amountMissing
      case .incrementMissing: .incrementMissing
      case .geometricFromZero: .geometricFromZero
      case .fundingNegative: .fundingNegative
      case .overheadsExceedFunding: .overheadsExceedFunding
      case nil: validity.coordinate == nil ? .notFinite : .outsideLimits
      }
  }

  /// Its number among the reasons, from 1.
  var code: UInt8 { UInt8(Self.allCases.firstIndex(of: self)! + 1) }
}
