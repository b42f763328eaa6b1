// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import TestSupport
import Testing

struct `A player of batches` {
  @Test(arguments: parts)
  func `gives the bits of futures played alone and whole, whatever varies and is wanted`(
    _ part: Int
  ) throws {
    for seed in part * 25..<(part + 1) * 25 {
      var random = RandomScenario(seed: UInt64(seed))
      let model = try Model(random.scenario())
      var batch = RandomBatch(model, seed: UInt64(seed))
      var player = DrawEvaluator(model, varying: batch.coordinates, outputs: batch.outputs)
      for _ in 0..<2 {  // The second batch finds what the first one left.
        batch.draw()
        let (results, validity) = batch.evaluate(&player)
        for future in 0..<batch.count {
          let alone = Alone(model, batch.coordinates, batch.point(future), batch.outputs)
          #expect(validity[future] == alone.validity, "seed \(seed), future \(future)")
          guard alone.validity.isValid else { continue }
          for (number, value) in alone.results.enumerated() {
            let isSame = results[number * batch.stride + future].bitPattern == value.bitPattern
            #expect(isSame, "seed \(seed), future \(future), \(number) of \(batch.outputs)")
          }
        }
      }
    }
  }

  @Test func `says of each future why it is none`() throws {
    var scenario = Scenario.sample(
      Phase(name: "ramp", .step(first: 100, increment: 10, indexed: .none)))
    scenario.overheads = [
      Overhead(
        name: "office", cost: .bodies(amount: 90, bodies: 1, indexed: .none), funded: .within)
    ]
    scenario.targets = [Target(name: "one", level: .share(LevelPath(0.01)))]
    let model = try Model(scenario)
    let places = [
      "funding.phases.ramp.step.increment", "deflator.growth", "overheads.office.amount",
    ]
    .map { [model.index(of: $0)!] }
    let outputs: [EvaluatedOutput] = [
      .metric(.reached(0)), .column(Column(.share)), .metric(.value(Column(.deflator), year: 2039)),
    ]
    var player = DrawEvaluator(model, varying: places, outputs: outputs)
    let futures: [(point: [Double], validity: DrawValidity)] = [
      ([10, 0.02, 90], .valid), ([-10, 0.02, 0], .fault(.fundingNegative)),
      ([-1, 0.02, 99], .fault(.overheadsExceedFunding)), ([10, -1, 90], .outsideLimits(1)),
      ([.nan, 0.02, -1], .outsideLimits(0)), ([10, 0.02, -1], .outsideLimits(2)),
      ([10, -0.99999999999999, 90], .valid), ([0, 0.02, 90], .valid), ([90, 0.02, 90], .valid),
    ]
    let points = (0..<3).flatMap { coordinate in futures.map { $0.point[coordinate] } }
    var results = [Double](repeating: 0, count: futures.count * player.outputCount)
    var validity = [DrawValidity](repeating: .notFinite, count: futures.count)
    player.evaluate(
      points, stride: futures.count, count: futures.count, into: &results, validity: &validity)
    #expect(validity == futures.map(\.validity))
    #expect(results[7] == .infinity, "never is an answer")
    #expect(results[8] < 2039)
    #expect(validity[1].fault == .fundingNegative && validity[5].coordinate == 2)
  }

  @Test func `refuses a number too large to hold only where it is wanted`() throws {
    let grow = Phase(name: "grow", .grow(first: 100, rate: 0.01))
    let model = try Model(.sample(years: 2020...2219, grow))
    let place = [model.index(of: "deflator.growth")!]
    // After two hundred years the prices are 0, which is a number; what is divided by them is none.
    #expect(evaluate(model, place, at: -0.99, wanting: .deflator) == .valid)
    #expect(evaluate(model, place, at: -0.99, wanting: .fundingReal) == .notFinite)
  }

  private func evaluate(
    _ model: Model, _ place: [Int], at value: Double, wanting kind: Column.Kind
  ) -> DrawValidity {
    var player = DrawEvaluator(model, varying: [place], outputs: [.column(Column(kind))])
    var results = [Double](repeating: 0, count: player.outputCount)
    var validity = [DrawValidity.valid]
    player.evaluate([value], stride: 1, count: 1, into: &results, validity: &validity)
    return validity[0]
  }

  @Test func `is a worker of its own when it is copied`() throws {
    let model = try Model(.sample(Phase(name: "grow", .grow(first: 100, rate: 0.01))))
    let place = [model.index(of: "funding.phases.grow.grow.first")!]
    var one = DrawEvaluator(model, varying: [place], outputs: [.column(Column(.funding))])
    var other = one
    var results = [[Double]](repeating: Array(repeating: 0, count: 20), count: 2)
    var validity = [DrawValidity.valid]
    one.evaluate([100], stride: 1, count: 1, into: &results[0], validity: &validity)
    other.evaluate([200], stride: 1, count: 1, into: &results[1], validity: &validity)
    #expect(results[0][0] == 100 && results[1][0] == 200)
  }
}

/// One future played alone, every column of it.
private struct Alone {
  var validity = DrawValidity.valid
  var results: [Double] = []

  init(_ model: Model, _ coordinates: [[Int]], _ point: [Double], _ outputs: [EvaluatedOutput]) {
    var values = model.centralValues
    for (coordinate, places) in coordinates.enumerated().reversed() {
      for place in places {
        values[place] = point[coordinate]
        if !model.parameters[place - 1].measure.allows(point[coordinate]) {
          validity = .outsideLimits(coordinate)
        }
      }
    }
    guard validity.isValid else { return }
    var path = Path<Double>(for: model)
    path.evaluate(model, values)
    for output in outputs {
      switch output {
      case .metric(.reached(let target)): results.append(path.value(Metric.reached(target)))
      case .metric(let metric): add([path.value(metric)])
      case .column(let column): add(model.years.map { path.value(column, in: $0) })
      }
    }
    if let fault = fault(model, values) { validity = .fault(fault) }
  }

  private mutating func add(_ values: [Double]) {
    results += values
    if !values.allSatisfy(\.isFinite) { validity = .notFinite }
  }

  private func fault(_ model: Model, _ values: [Double]) -> EvaluationFault? {
    do throws(Faults) {
      _ = try Projection(model, values: values)
      return nil
    } catch {
      switch error.list.first?.code {
      case .amountMissing: return .amountMissing
      case .incrementMissing: return .incrementMissing
      case .geometricFromZero: return .geometricFromZero
      case .fundingNegative: return .fundingNegative
      case .overheadsExceedFunding: return .overheadsExceedFunding
      default: return nil
      }
    }
  }
}
