// SPDX-License-Identifier: GPL-3.0-or-later

/// Where runs are kept.
public enum ArchivePlace: Hashable, Sendable {
  /// Nowhere, as somebody asked for it.
  case off
  /// Nowhere, as there is no home folder.
  case homeless
  /// - Parameter isAsked: Whether the command named it, or it is the usual place.
  case file(String, isAsked: Bool)

  /// The archive that was named, else `KSF_ARCHIVE` (empty: none), else `ksf/runs.sqlite` among the
  /// user's data.
  ///
  /// Reference: XDG Base Directory Specification 0.8. Data rather than state, as runs are to be
  /// there in years; a folder that is no absolute path is not heeded.
  public init(asked: String?, environment: [String: String]) {
    func folder(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    if let asked {
      self = .file(asked, isAsked: true)
    } else if let named = environment["KSF_ARCHIVE"] {
      self = named.isEmpty ? .off : .file(named, isAsked: false)
    } else if let data = folder("XDG_DATA_HOME") ?? folder("HOME").map({ $0 + "/.local/share" }) {
      self = .file(data + "/ksf/runs.sqlite", isAsked: false)
    } else {
      self = .homeless
    }
  }
}
