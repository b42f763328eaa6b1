// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import ScenarioFiles

extension CompletionKind {
  /// The library's studies and scenarios, and the YAML files that stand in the folder.
  static var studies: CompletionKind {
    let ids = (StudyLibrary.ids + ScenarioLibrary.ids).joined(separator: " ")
    return .shellCommand("printf '%s\\n' \(ids); ls *.yaml *.yml 2>/dev/null")
  }

  /// The library's scenarios, and the YAML files that stand in the folder.
  static var scenarios: CompletionKind {
    let ids = ScenarioLibrary.ids.joined(separator: " ")
    return .shellCommand("printf '%s\\n' \(ids); ls *.yaml *.yml 2>/dev/null")
  }
}
