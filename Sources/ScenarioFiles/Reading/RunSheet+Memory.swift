// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary

extension RunSheet {
  /// What reading a table takes, in bytes, about: its text a few times, and its cells as texts.
  public static func memory(of file: String) -> Double { 12 * Double(RegularFile.size(of: file)) }
}
