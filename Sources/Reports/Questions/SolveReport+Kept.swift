// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies

/// A target that is reached may be lost again.
extension SolveReport {
  /// What is to be added where a target is reached but not kept, with any of these values of the
  /// parameter; nothing where it is kept.
  func kept(_ values: [Double]) -> String {
    values.contains(where: isLost) ? OutcomeSaying.notKept.phrase[language] : ""
  }

  /// How to ask for a target that is kept, where one that is found is not.
  var heldAsked: String? {
    guard case .reached(let target) = solve.goal.metric else { return nil }
    let values = solve.solutions.map(\.value) + (solve.isAlreadyMet ? [solve.central.value] : [])
    guard values.contains(where: isLost) else { return nil }
    let name = projection.scenario.targets[target].name
    return SolveWords.heldAsked.phrase.filled(language, ["target": name])
  }

  private func isLost(with value: Double) -> Bool {
    guard case .reached(let target) = solve.goal.metric, let path = path(with: value) else {
      return false
    }
    return path[.reached(target)].isFinite && path[.held(target)] == 0
  }

  private func path(with value: Double) -> Projection? {
    let path = solve.parameter.path
    guard let index = projection.model.index(of: path) else {
      return (try? years?.model([(path, Int(value))])).flatMap { try? Projection($0) }
    }
    var values = projection.values
    values[index] = value
    return try? Projection(projection.model, values: values)
  }
}
