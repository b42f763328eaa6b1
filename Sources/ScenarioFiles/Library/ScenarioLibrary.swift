// SPDX-License-Identifier: GPL-3.0-or-later

/// The scenarios that come with the program, each an honest reading of something someone said.
public enum ScenarioLibrary {
  /// Their ids, in alphabetical order.
  public static let ids: [String] = builtInScenarioIDs

  /// The one that is meant when none is named.
  public static let standard = "ksf-2019"

  /// The file of the scenario `id`, as it stands in the folder `scenarios`; nil for an unknown id.
  public static func text(_ id: String) -> String? { builtInScenarioText(id) }
}
