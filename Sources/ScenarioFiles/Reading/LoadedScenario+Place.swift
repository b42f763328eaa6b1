// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension LoadedScenario {
  /// Where the value at a key path is written, as `file:line` or the setting that changed it; of a
  /// value from a data series, where the series is named. Nil for a default, which nobody wrote.
  public func place(of path: String) -> String? {
    if path.hasSuffix(".bodies"), !isWritten(path) { return nil }
    let place = root.place(of: path)
    return place.line > 0 ? "\(place.file):\(place.line)" : place.file
  }

  private func isWritten(_ path: String) -> Bool {
    var node: Node? = root
    for key in path.split(separator: ".") { node = node?[String(key)] }
    return node != nil
  }
}
