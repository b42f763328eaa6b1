// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Simulation

/// The text of a new scenario file that loads as it is and tells what may be changed.
public enum Starter {
  /// A file that lays over `model`'s scenario, with every parameter of it as a comment: its path, its
  /// value, and what `meaning` says of it.
  ///
  /// - Parameter name: The id or file by which the scenario is known.
  public static func overlay(
    on model: Model, named name: String, in language: Language, meaning: (String) -> Phrase?
  ) -> String {
    let scenario = model.scenario
    let parameters = model.parameters.filter { !$0.path.contains(".observed.") }
    let settings = parameters.map {
      "\($0.path): \($0.measure.plain($0.central.value))"
    }
    let width = settings.map(\.count).max() ?? 0
    let lines = zip(parameters, settings).map { parameter, setting in
      let space = String(repeating: " ", count: width + 2 - setting.count)
      return "# \(setting)" + (meaning(parameter.path).map { "\(space)# \($0[language])" } ?? "")
    }
    return """
      \(StarterText.overlayHead.filled(language, ["name": name]))
      format: 1
      extends: \(name)
      id: my-scenario
      title: {\(language.rawValue): "\(StarterText.variant.filled(language, ["id": scenario.id]))"}
      # start: \(scenario.start)
      # end: \(scenario.end)

      \(lines.joined(separator: "\n"))

      """
  }
}

extension Measure {
  /// A value as a scenario file takes it, every digit kept and no grouping.
  func plain(_ value: Double) -> String {
    func shortest(_ number: Double) -> String {
      number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    }
    switch unit {
    case .money: return "\(shortest(value)) MNOK"
    case .fraction:
      // Times a hundred with the last digits' noise taken off, if that reads back to the same.
      let percent = (value * 100 * 1e9).rounded() / 1e9
      return abs(percent / 100 - value) <= value.ulp ? "\(shortest(percent)) %" : "\(value)e2 %"
    case .none: return shortest(value)
    }
  }
}
