// SPDX-License-Identifier: GPL-3.0-or-later

import Dispatch
import Foundation
import KSFSimulator

/// Where the time of a sweep goes: what is drawn, what is played, what is counted, each by itself.
///
///     Stages SCENARIO [TURNS]
///
/// Prints nanoseconds for each future and year on one thread, what the machine needs for the
/// divisions and the arithmetic of a year alone, and how much two threads give beside two threads
/// that only calculate. The least time of some turns counts, as others use the machine too.
@main
struct Stages {
  static let futures = 1 << 19
  let sweep: Sweep
  let turns: Int

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let scenario = arguments.first else {
      print("Usage: Stages SCENARIO [TURNS]")
      exit(64)
    }
    let loaded = try StudyLoader().load(scenario)
    var study = loaded.study
    study.metrics = ["reached:one_percent", "cumulative_real@2063"]
    study.bands = ["share"]
    study.method = .sample(.monteCarlo, samples: futures)
    let sweep = try Sweep(study, of: loaded.scenario.model, identity: "")
    let turns = arguments.dropFirst().first.flatMap { Int($0) } ?? 7
    try Stages(sweep: sweep, turns: turns).report()
  }

  private var years: Int { sweep.model.years.count }

  func report() throws {
    let design = try SampleDesign(
      .monteCarlo, of: sweep.drivers.inputs, samples: Self.futures, seed: 1)
    let one = Silent(outputs: ["nothing"], results: [0])
    let all = Silent(outputs: sweep.response.outputs, results: try results())
    var player = DrawEvaluator(
      sweep.model, varying: sweep.drivers.places, outputs: sweep.outputs.map(\.played))
    let points = points(of: design)
    let times = try least([
      { _ = try design.answer(of: one) }, { _ = try design.answer(of: all) },
      { evaluate(&player, points) }, { _ = try design.answer(of: sweep.response) },
      { use(Self.divide(Self.futures * years, from: 7)) },
      { use(Self.calculate(Self.futures * years, from: 1)) },
    ])
    let (sampling, counted, kernel, whole) = (times[0], times[1], times[2], times[3])
    let (divisions, arithmetic) = (times[4], times[5])
    func line(_ name: String, _ seconds: Double) {
      let nanoseconds = seconds / Double(Self.futures * years) * 1e9
      print(
        name.padding(toLength: 52, withPad: " ", startingAt: 0), fixed(nanoseconds), "ns",
        fixed(seconds / whole * 100, 0), "%")
    }
    print("a future and year of \(Self.futures) futures, one thread:")
    line("the whole sweep", whole)
    line("drawing the inputs", sampling)
    line("the equations", kernel)
    line("moments, sketches of quantiles, validity", counted - sampling)
    line("the rest", whole - kernel - counted)
    print("the machine, eight futures side by side in registers:")
    line("the two divisions of a year alone", divisions)
    line("two divisions, 12 products and 14 sums", arithmetic)
    try threads(design)
  }

  /// What two threads give, beside two that calculate without a word to each other.
  private func threads(_ design: SampleDesign) throws {
    let count = Self.futures * years
    let works: [() throws -> Void] = [
      { _ = try design.answer(of: sweep.response) },
      { _ = try design.answer(of: sweep.response, by: Execution(threads: 2)) },
      { for turn in 0..<2 { use(Self.calculate(8 * count, from: Double(turn))) } },
      {
        DispatchQueue.concurrentPerform(iterations: 2) { turn in
          use(Self.calculate(8 * count, from: Double(turn)))
        }
      },
    ]
    // The machine's second processor comes and goes, so each turn is compared with itself.
    var ratios: [(sweep: Double, loop: Double)] = []
    for _ in 0..<2 * turns + 1 {
      let times = try works.map { try ContinuousClock().measure($0) / .seconds(1) }
      ratios.append((times[0] / times[1], times[2] / times[3]))
    }
    func middle(_ value: ((sweep: Double, loop: Double)) -> Double) -> String {
      fixed(ratios.map(value).sorted()[ratios.count / 2])
    }
    print(
      "two threads, in the middle of \(ratios.count) turns: the sweep \(middle { $0.sweep }) times as fast,",
      "a loop \(middle { $0.loop }) times; the sweep gets \(middle { $0.sweep / $0.loop }) of what the loop gets"
    )
  }

  /// The least time of each, taken in turn.
  private func least(_ works: [() throws -> Void]) throws -> [Double] {
    var least = works.map { _ in Double.infinity }
    for _ in 0..<turns {
      for (number, work) in works.enumerated() {
        let time = try ContinuousClock().measure(work)
        least[number] = min(least[number], time / .seconds(1))
      }
    }
    return least
  }

  private func fixed(_ value: Double, _ decimals: Int = 2) -> String {
    String(format: "%6.\(decimals)f", value)
  }
}

extension Stages {
  /// The first batch of the design's points.
  private func points(of design: SampleDesign) -> [Double] {
    var draws = design.draws(of: Silent(outputs: ["nothing"], results: [0]), blocks: 1)
    return Array(draws.next()!.coordinates.joined())
  }

  /// What the model answers for them.
  private func results() throws -> [Double] {
    let design = try SampleDesign(
      .monteCarlo, of: sweep.drivers.inputs, samples: Self.futures, seed: 1)
    var draws = design.draws(of: sweep.response, blocks: 1)
    return Array(draws.next()!.results.joined())
  }

  /// Plays the same batch until there are enough futures.
  private func evaluate(_ player: inout DrawEvaluator, _ points: [Double]) {
    let size = Batch.standardCapacity
    var results = [Double](repeating: 0, count: size * player.outputCount)
    var validity = [DrawValidity](repeating: .valid, count: size)
    for _ in 0..<Self.futures / size {
      player.evaluate(points, stride: size, count: size, into: &results, validity: &validity)
    }
    precondition(validity[0].isValid)
  }

  /// The share and the real amount of a year take a division each; nothing else is done.
  ///
  /// - Parameter start: Another one for every call, lest the optimiser calls once for all.
  @inline(never)
  private static func divide(_ count: Int, from start: Double) -> Double {
    var (sum, top, bottom) = (
      SIMD8<Double>(repeating: 0), SIMD8(repeating: start), SIMD8<Double>(repeating: 3)
    )
    for _ in 0..<count / 8 {
      sum += top / bottom
      sum += bottom / 1.5
      (top, bottom) = (top + 1, bottom + 2)
    }
    return sum.sum()
  }

  /// About what a year of the scenario takes, without a word to memory.
  @inline(never)
  private static func calculate(_ count: Int, from start: Double) -> Double {
    var sum = SIMD8<Double>(repeating: 0)
    var (a, b) = (SIMD8(repeating: start), SIMD8<Double>(repeating: 2))
    var (c, d) = (SIMD8<Double>(repeating: 3), SIMD8<Double>(repeating: 4))
    let factor = SIMD8<Double>(repeating: 1 - 1e-9)
    for _ in 0..<count / 8 {
      sum += a / b
      sum += c / d
      for _ in 0..<3 {
        a = a * factor + factor
        b = b * factor + factor
        c = c * factor + factor
        d = d * factor + factor
      }
    }
    return sum.sum()
  }
}

/// So that what was calculated is wanted.
@inline(never)
private func use(_ number: Double) { precondition(!number.isNaN) }

/// Answers the same for every batch, without doing anything.
private struct Silent: Response {
  let outputs: [Output]
  let results: [Double]

  func makeWorker() -> Worker { Worker(results: results) }

  struct Worker: ResponseWorker {
    let results: [Double]
    private var isFilled = false

    init(results: [Double]) { self.results = results }

    mutating func evaluate(_ batch: inout Batch) {
      guard !isFilled else { return }
      for place in results.indices where results.count == batch.results.count {
        batch.results[place] = results[place]
      }
      isFilled = true
    }
  }
}
