// SPDX-License-Identifier: GPL-3.0-or-later

/// A language that documents are written in; it decides their words and how they write numbers,
/// whatever the machine is set to.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// English.
  case en
  /// Norwegian *bokmål*.
  case nb
  /// Norwegian *nynorsk*.
  case nn
}
