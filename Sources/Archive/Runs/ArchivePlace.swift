// SPDX-License-Identifier: GPL-3.0-or-later

/// Where runs are kept.
package enum ArchivePlace: Hashable, Sendable {
  /// Nowhere, as somebody asked for it.
  case off
  /// Nowhere, as there is no home folder.
  case homeless
  /// Nowhere, as this variable is no UTF-8: it would be read as another name.
  case notUTF8(String)
  /// - Parameter isAsked: Whether the command named it, or it is the usual place.
  case file(String, isAsked: Bool)

  /// The archive that was named, else `KSF_ARCHIVE` (empty: none), else `ksf/runs.sqlite` among the
  /// user's data.
  ///
  /// Reference: XDG Base Directory Specification 0.8. Data rather than state, as runs are to be
  /// there in years; a folder that is no absolute path is not heeded.
  ///
  /// - Parameter notUTF8: Names of variables whose value is no UTF-8.
  package init(
    asked: String?, environment: [String: String], notUTF8: Set<String> = []
  ) {
    func folder(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let decisive = ["KSF_ARCHIVE", "XDG_DATA_HOME", "HOME"].first {
      notUTF8.contains($0) || ($0 == "KSF_ARCHIVE" ? environment[$0] : folder($0)) != nil
    }
    if let asked {
      self = .file(asked, isAsked: true)
    } else if let decisive, notUTF8.contains(decisive) {
      self = .notUTF8(decisive)
    } else if let named = environment["KSF_ARCHIVE"] {
      self = named.isEmpty ? .off : .file(named, isAsked: false)
    } else if let data = folder("XDG_DATA_HOME") ?? folder("HOME").map({ $0 + "/.local/share" }) {
      self = .file(data + "/ksf/runs.sqlite", isAsked: false)
    } else {
      self = .homeless
    }
  }
}
