// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Simulation

extension Study {
  /// How many models the levers that are years may make together.
  static let mostVariants = 400

  /// What is looked at, read in one model.
  func outputs(judging judged: [String], in model: Model) throws(Faults) -> [SweepOutput] {
    var outputs: [SweepOutput] = []
    var seen: Set<String> = []
    do throws(Fault) {
      for text in metrics + judged where seen.insert(text).inserted {
        outputs.append(.metric(text, try Metric(text, in: model)))
      }
      for name in bands { outputs.append(.band(try model.column(name))) }
    } catch {
      throw Faults([error])
    }
    return outputs
  }

  /// A model for every combination of the values of the levers that are years.
  ///
  /// - Parameter futures: The study without what is not drawn.
  /// - Throws: ``Faults`` for years that make no sound scenario, or one without what is looked at.
  func variants(
    _ futures: Study, _ drivers: InputMapping, in years: ModelYears, judging judged: [String]
  ) throws(Faults) -> [Sweep.Variant] {
    var combinations: [[Int: Double]] = [[:]]
    var paths: [Int: String] = [:]
    for (number, lever) in levers.enumerated() {
      guard years.parameters.contains(where: { $0.path == lever.path }),
        case .values(let values) = lever.choice
      else { continue }
      paths[number] = lever.path
      combinations = combinations.flatMap { known in
        values.map { known.merging([number: $0]) { $1 } }
      }
      guard combinations.count <= Self.mostVariants else {
        throw Faults([
          Fault(
            .tooMany, path: "levers", found: .spelt("\(combinations.count)"),
            allowed: [.spelt("\(Self.mostVariants)")])
        ])
      }
    }
    guard !paths.isEmpty else { return [] }
    var variants: [Sweep.Variant] = []
    for values in combinations {
      let model = try years.model(
        paths.sorted { $0.key < $1.key }.map { ($0.value, Int(values[$0.key]!)) })
      let own = try InputMapping(futures, in: model, shaping: years.parameters)
      let outputs = try outputs(judging: judged, in: own.model)
      // Bands have a column for each year shown, and a process a draw.
      let isAlike = own.inputs.width == drivers.inputs.width
      guard isAlike, bands.isEmpty || model.years == drivers.model.years else {
        throw Faults([
          Fault(
            .yearsOnly, path: "levers",
            found: .spelt(paths.values.sorted().joined(separator: ", ")),
            allowed: [isAlike ? "bands" : "process"])
        ])
      }
      variants.append(Sweep.Variant(years: values, drivers: own, outputs: outputs))
    }
    return variants
  }
}

extension Model {
  /// The years shown by this model or any of the variants.
  func years(with variants: [Sweep.Variant]) -> ClosedRange<Int> {
    let all = [years] + variants.map { $0.model.years }
    return all.map { $0.lowerBound }.min()!...all.map { $0.upperBound }.max()!
  }
}
