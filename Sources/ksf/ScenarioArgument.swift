// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Simulation

/// What stands where a command takes a scenario.
enum ScenarioArgument {
  /// - Throws: `ValidationError` for the end of another argument that a space tore off.
  static func check(_ name: String) throws {
    let units = ["MNOK", "NOK", "bn", "mill.", "mrd.", "mill", "mrd", "kr", "%", "="]
    if units.contains(name) {
      throw ValidationError(
        "'\(name)' stands apart: a setting with spaces needs quotes, --set 'path=150 MNOK'.")
    }
    if Column.Kind(rawValue: name) != nil {
      throw ValidationError(
        "'\(name)' is a column, not a scenario: --columns takes names separated by commas.")
    }
  }
}
