// SPDX-License-Identifier: GPL-3.0-or-later

/// What this program is and what built it.
enum Version {
  static let text = "0.2.0-dev"

  /// The compiler, which has no name for itself at run time.
  static var swift: String {
    #if compiler(>=6.5)
      "6.5 or later"
    #elseif compiler(>=6.4)
      "6.4"
    #elseif compiler(>=6.3.2)
      "6.3.2 or later"
    #elseif compiler(>=6.3.1)
      "6.3.1"
    #else
      "6.3"
    #endif
  }
}
