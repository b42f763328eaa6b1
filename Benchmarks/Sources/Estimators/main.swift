// SPDX-License-Identifier: GPL-3.0-or-later

// Errors of first-order indices on given data, over many seeds: too long for a test.
//
//     swift run -c release --package-path Benchmarks Estimators 100 10000

import Foundation
import Sensitivity

let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let seeds = numbers.first ?? 100
let rows = numbers.dropFirst().first ?? 10_000

print("Root mean square error, and how often the interval of 95 % holds the truth; n = \(rows):")
for function in try KnownFunction.all() {
  var errors: [String: (squares: Double, held: Int, count: Int)] = [:]
  for seed in 0..<seeds {
    let design = try SampleDesign(
      .monteCarlo, of: function.inputs, samples: rows, seed: UInt64(seed))
    let all = try RunTable(design, of: function.response)
    func first(_ columns: [RunTable.Column]) -> [RunTable.Column] {
      columns.map { .init($0.name, Array($0.values.prefix(rows))) }
    }
    let table = try RunTable(inputs: first(all.inputs), outputs: first(all.outputs))
    let question = GivenQuestion("f", dummies: Dummies(count: 1))
    for method in GivenDataMethod.all {
      for case .success(let finding) in method.findings(table, question) {
        guard let place = finding.quantities.firstIndex(of: .first) else { break }
        for (input, truth) in zip(finding.inputs, function.firstOrder) {
          let estimate = input.values[place...(place + 2)].map { value in
            if case .number(let number) = value { number } else { Double.nan }
          }
          var own = errors[method.name] ?? (0, 0, 0)
          own.squares += (estimate[0] - truth) * (estimate[0] - truth)
          own.held += estimate[1] <= truth && truth <= estimate[2] ? 1 : 0
          own.count += 1
          errors[method.name] = own
        }
      }
    }
  }
  let told = errors.sorted { $0.key < $1.key }.map { name, own in
    let error = String(format: "%.5f", (own.squares / Double(own.count)).squareRoot())
    return "\(name) \(error) (\(100 * own.held / own.count) %)"
  }
  print("  \(function.name): \(told.joined(separator: ", "))")
}
