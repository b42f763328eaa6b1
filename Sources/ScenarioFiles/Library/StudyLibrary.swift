// SPDX-License-Identifier: GPL-3.0-or-later

/// The studies that come with the program, each a question that somebody asks.
public enum StudyLibrary {
  /// Their ids, in alphabetical order.
  public static let ids: [String] = builtInStudyIDs

  /// The file of the study `id`, as it stands in the folder `scenarios/studies`; nil for an unknown
  /// id.
  public static func text(_ id: String) -> String? { builtInStudyText(id) }
}
