// SPDX-License-Identifier: GPL-3.0-or-later

import Simulation
import TestSupport

/// Inputs of a scenario changed at random, as settings of the command line and as values of cells.
struct RandomChange {
  private(set) var settings: [String] = []
  /// By the name of the cell.
  private(set) var inputs: [String: Double] = [:]

  /// The increase, growth, prices, target share and payout.
  static let kinds = 5

  /// Whether a scenario has inputs of every kind.
  static func kindsChange(_ model: Model) -> Bool {
    (0..<kinds).allSatisfy { kind in
      var random = SeededGenerator(seed: 0)
      return !RandomChange(of: model, [kind], using: &random).settings.isEmpty
    }
  }

  /// - Parameter kinds: Which of them change; those that the scenario does not have stay away.
  init(of model: Model, _ kinds: [Int], using random: inout SeededGenerator) {
    let paths = model.parameters.map(\.path)
    for kind in kinds {
      let tenths = Double(Int.random(in: 5...60, using: &random))
      switch kind {
      case 0: set(paths.first { $0.hasSuffix("increment") }, tenths * 5, "\(tenths * 5) MNOK")
      case 1: set(paths.first { $0 == "municipal_costs.growth.real" }, percent: tenths / 10)
      case 2: set(paths.first { $0 == "deflator.growth" }, percent: tenths / 10)
      case 3: set(paths.first { $0 == "targets.one_percent.share" }, percent: tenths / 10)
      default: setPayout(paths.filter { $0.hasPrefix("calls.payout.") }, using: &random)
      }
    }
  }

  private mutating func set(_ path: String?, _ value: Double, _ text: String) {
    guard let path else { return }
    settings.append("\(path)=\(text)")
    inputs[path.replacing(".", with: "_")] = value
  }

  private mutating func set(_ path: String?, percent: Double) {
    set(path, percent / 100, "\(percent) %")
  }

  /// Parts that are 100 % together.
  private mutating func setPayout(_ paths: [String], using random: inout SeededGenerator) {
    guard paths.count > 1 else { return }
    var rest = 100
    let percents = paths.indices.map { index in
      let own = index == paths.count - 1 ? rest : Int.random(in: 0...rest / 2, using: &random)
      rest -= own
      return own
    }
    settings.append("calls.payout=[\(percents.map { "\($0) %" }.joined(separator: ", "))]")
    for (path, percent) in zip(paths, percents) {
      inputs[path.replacing(".", with: "_")] = Double(percent) / 100
    }
  }
}
