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
    let values = solve.solutions.map(\.value) + (solve.isAlreadyMet ? [solve.central.value] : [])
    return values.contains(where: isLost)
      ? projection.heldAsked(instead: solve.goal, in: language) : nil
  }

  private func isLost(with value: Double) -> Bool {
    projection.isLost(solve.goal, with: [(solve.parameter.path, value)], years)
  }
}

extension FrontierReport {
  /// How to ask for a target that is kept, where with values needed it is reached but lost again: with all of
  /// them, or with which.
  var heldAsked: String? {
    let solved = frontier.points.filter { !$0.solutions.isEmpty }
    let lost = solved.filter { point in
      point.solutions.contains { solution in
        projection.isLost(
          frontier.goal,
          with: [(frontier.given.path, point.given), (frontier.required.path, solution.value)],
          years)
      }
    }
    guard !lost.isEmpty else { return nil }
    return projection.heldAsked(
      instead: frontier.goal,
      with: lost.count < frontier.points.count
        ? (frontier.given.path, lost.map { words($0.given, frontier.given) }) : nil, in: language)
  }
}

extension Projection {
  /// Whether the target of `goal` is reached and lost again with these values of parameters.
  ///
  /// - Parameter years: Of the scenario, where one of them may be among the parameters.
  fileprivate func isLost(
    _ goal: Goal, with values: [(path: String, value: Double)], _ years: ModelYears?
  ) -> Bool {
    guard case .reached(let target) = goal.metric, let path = changed(values, years) else {
      return false
    }
    return path[.reached(target)].isFinite && path[.held(target)] == 0
  }

  /// - Parameter some: With which values of which parameter it is lost; nil: with all.
  fileprivate func heldAsked(
    instead goal: Goal, with some: (given: String, values: [String])? = nil, in language: Language
  ) -> String? {
    guard case .reached(let target) = goal.metric else { return nil }
    let name = scenario.targets[target].name
    guard let some else { return SolveWords.heldAsked(target: name)[language] }
    return SolveWords.heldAskedOfSome(
      given: some.given, list: some.values.listed(in: language), target: name)[language]
  }

  private func changed(
    _ changes: [(path: String, value: Double)], _ years: ModelYears?
  ) -> Projection? {
    let ofYears = changes.filter { self.model.index(of: $0.path) == nil }
    var model = self.model
    if !ofYears.isEmpty {
      guard let other = try? years?.model(ofYears.map { ($0.path, Int($0.value)) }) else {
        return nil
      }
      model = other
    }
    var values = ofYears.isEmpty ? self.values : model.centralValues
    for (path, value) in changes {
      if let index = model.index(of: path) { values[index] = value }
    }
    return try? Projection(model, values: values)
  }
}
