// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
import Simulation
import Studies

extension LoadedScenario {
  /// The key path of what can vary that is meant by `text`: the whole of a path, or the ending of one
  /// alone; `text` itself where nothing ends so.
  ///
  /// - Throws: ``Fault`` with all that it may be.
  func path(meantBy text: String) throws(Fault) -> String {
    try Fault.path(text, orNoneOf: model.variedPaths + years.parameters.map(\.path))
  }

  /// The key path of what is written that is meant by `text`, in the same way.
  ///
  /// - Throws: ``Fault`` with all that it may be.
  package func writtenPath(meantBy text: String) throws(Fault) -> String {
    try Fault.path(text, orNoneOf: root.paths)
  }
}

extension Fault {
  /// The same as ``path(_:among:)``, but for `found` itself where nothing ends so.
  static func path(_ found: String, orNoneOf paths: [String]) throws(Fault) -> String {
    do throws(Fault) {
      return try path(found, among: paths)
    } catch {
      guard error.code == .severalValues else { return found }
      throw error
    }
  }
}
