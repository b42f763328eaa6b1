// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies

extension LoadedScenario {
  /// The key path of what can vary that is meant by `text`: the whole of a path, or the ending of one
  /// alone; `text` itself where nothing ends so.
  ///
  /// - Throws: ``Fault`` with all that it may be.
  func path(meantBy text: String) throws(Fault) -> String {
    let numbers = model.parameters.map(\.path)
    // Rates by year vary as a whole too, as processes do.
    var stems: [String] = []
    for path in numbers {
      let parts = path.split(separator: ".")
      let stem = parts.dropLast().joined(separator: ".")
      if Checker.year(String(parts.last ?? "")) != nil, stems.last != stem { stems.append(stem) }
    }
    do throws(Fault) {
      return try Fault.path(text, among: numbers + stems + years.parameters.map(\.path))
    } catch {
      guard error.code == .severalValues else { return text }
      throw error
    }
  }
}
