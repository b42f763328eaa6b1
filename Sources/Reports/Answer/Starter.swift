// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Simulation

/// The text of a new scenario file that loads as it is and tells what may be changed.
package enum Starter {
  /// A file that lays over `model`'s scenario, with every parameter of it as a comment: its path, its
  /// value, and what `meaning` says of it.
  ///
  /// - Parameter name: The id or file by which the scenario is known.
  package static func overlay(
    on model: Model, named name: String, in language: Language, meaning: (String) -> Phrase?
  ) -> String {
    let scenario = model.scenario
    // A list is changed as a whole, so its parts stand on one line.
    var lists: Set<String> = []
    let parameters = model.parameters.filter { parameter in
      !parameter.path.contains(".observed.")
        && (parameter.list.map { lists.insert($0).inserted } ?? true)
    }
    let settings = parameters.map { parameter in
      guard let list = parameter.list else {
        return "\(parameter.path): \(parameter.measure.spelling(of: parameter.central.value))"
      }
      let parts = model.parameters.filter { $0.list == list }
      let values = parts.map { $0.measure.spelling(of: $0.central.value) }
      return "\(list): [\(values.joined(separator: ", "))]"
    }
    let title = StarterText.variant(id: scenario.id)[language].quotedForYAML
    let width = settings.map(\.count).max() ?? 0
    let lines = zip(parameters, settings).map { parameter, setting in
      let space = String(repeating: " ", count: width + 2 - setting.count)
      return "# \(setting)" + (meaning(parameter.path).map { "\(space)# \($0[language])" } ?? "")
    }
    return """
      \(StarterText.overlayHead(name: name.escapedForYAML)[language])
      format: 1
      extends: \(name.asYAML)
      id: my-scenario
      title: {\(language.rawValue): \(title)}
      # start: \(scenario.start)
      # end: \(scenario.end)

      \(lines.joined(separator: "\n"))

      """
  }
}

extension ModelParameter {
  /// The path of the list that it is a part of, which is counted from 0; nil for any other.
  fileprivate var list: String? {
    let parts = path.split(separator: ".")
    guard let last = parts.last, let number = Int(last), number < 1_000 else { return nil }
    return parts.dropLast().joined(separator: ".")
  }
}
