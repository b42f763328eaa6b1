// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Sensitivity
import TestSupport
import Testing

struct `The article` {
  @Test func `shows code that is tested here, to the letter`() throws {
    let article = try String(
      contentsOf: Repository.root.appending(
        path: "Sources/Sensitivity/Sensitivity.docc/Sensitivity.md"), encoding: .utf8)
    let test = try String(
      contentsOf: Repository.root.appending(path: "Tests/SensitivityTests/ArticleTests.swift"),
      encoding: .utf8)
    let shown = article.split(separator: "\n").filter { $0.hasPrefix("    ") }
      .map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(shown.count > 20)
    let lines = Set(test.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) })
    for line in shown {
      #expect(lines.contains(line))
    }
  }

  @Test func `of Ishigami is right`() throws {
    let inputs = try Inputs([
      .init("x1", .uniform(low: -.pi, high: .pi)),
      .init("x2", .uniform(low: -.pi, high: .pi)),
      .init("x3", .uniform(low: -.pi, high: .pi)),
    ])
    let ishigami = FunctionResponse(outputs: ["f"]) { x in
      [sin(x[0]) + 7 * pow(sin(x[1]), 2) + 0.1 * pow(x[2], 4) * sin(x[0])]
    }

    let design = try SobolDesign(of: inputs, samples: 16_384, seed: 1)
    let answer = try design.answer(of: ishigami, by: Execution(threads: 2))
    var lines: [String] = []
    for input in answer["f"]!.indices!.inputs {
      lines.append("\(input.name): \(input.first.low) to \(input.first.high)")
    }

    #expect(lines.count == 3 && lines[1].hasPrefix("x2: 0.4"))
    #expect(answer["f"]?.indices?["x3"]?.first.includesZero == true)
  }

  @Test func `of bands is right`() throws {
    let inputs = try Inputs([
      .init("costs", .normal(mean: 100, sd: 5)),
      .init("growth", .process(Process(sd: 0.01, persistence: 0.5), count: 10)),
    ])
    let response = FunctionResponse(
      outputs: ["2034", .init("reached", .year(2025...2034))]
    ) { x in
      var (costs, reached) = (x[0], Double.infinity)
      for year in 2025...2034 {
        costs *= 1.02 + x[1 + year - 2025]
        if costs >= 125, reached == .infinity { reached = Double(year) }
      }
      return [costs, reached]
    }

    let design = try SampleDesign(.quasiMonteCarlo, of: inputs, samples: 16_384, seed: 1)
    let answer = try design.answer(of: response)
    let band = answer["2034"]!.number!.quantiles
    let never = answer["reached"]!.year!.never

    #expect(band.count == 5 && band[2].estimate.low < 121.9 && band[2].estimate.high > 121.5)
    #expect(never.low > 0.5 && never.high < 0.8)
  }

  static func ishigami() throws -> (inputs: Inputs, response: FunctionResponse) {
    (try Ishigami.inputs, Ishigami().response())
  }

  @Test func `of stars is right`() throws {
    let (inputs, ishigami) = try Self.ishigami()

    let stars = try MorrisDesign(of: inputs, repetitions: 100, seed: 1)
    let effects = try stars.answer(of: ishigami)["f"]!.inputs
    let inert = effects.filter(\.isInert).map(\.name)

    #expect(inert.isEmpty && effects.allSatisfy { $0.muStar.low > 3 })
  }

  @Test func `of runs that are there already is right`() throws {
    let (inputs, ishigami) = try Self.ishigami()

    let draws = try SampleDesign(.monteCarlo, of: inputs, samples: 8192, seed: 1)
    let table = try RunTable(draws, of: ishigami)
    let indices = try table.rankFirstOrder(of: "f").inputs
    let telling = try table.delta(of: "f").inputs.filter(\.isAboveThreshold)

    #expect(telling.map(\.name) == ["x1", "x2", "x3"])
    #expect(indices.map(\.isAboveThreshold) == [true, true, false])
  }

  @Test func `of scenario discovery is right`() throws {
    let inputs = try Inputs([
      .init("price", .uniform(low: 1, high: 3)),
      .init("volume", .uniform(low: 100, high: 200)),
      .init("delay", .uniform(low: 0, high: 5)),
    ])
    let bill = FunctionResponse(outputs: ["bill"]) { x in [x[0] * x[1]] }

    let draws = try SampleDesign(.monteCarlo, of: inputs, samples: 8192, seed: 1)
    let table = try RunTable(draws, of: bill)
    let high = try table.condition("high", on: "bill") { $0 > 400 }
    let found = try Prim().answer(of: table, high)
    for side in found.box.sides {
      print("\(side.input): \(side.limit)")
    }

    #expect(found.box.sides.map(\.input) == ["price", "volume"])
    #expect(found.quality.density > 0.8 && found.quality.coverage > 0.5)
  }
}
