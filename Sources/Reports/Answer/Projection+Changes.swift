// SPDX-License-Identifier: GPL-3.0-or-later

package import Simulation

extension Projection {
  /// The answer of a scenario with these changes.
  ///
  /// - Parameter changes: As they were asked for: `end=2040`, `over.yaml`.
  package func answer(after changes: [String]) -> [Sentence] {
    answer.filter { sentence in
      if case .note(let note) = sentence { Self.isTold(note, after: changes) } else { true }
    }
  }

  /// The warnings of a scenario with these changes.
  package func warnings(after changes: [String]) -> [Note] {
    warnings.filter { Self.isTold($0, after: changes) }
  }

  /// Where a change moves the years, what the file holds for others is no slip: that nothing reads a value
  /// is then told of those alone that a change has set.
  private static func isTold(_ note: Note, after changes: [String]) -> Bool {
    guard case .doubt(let doubt) = note, doubt.kind == .unusedValue else { return true }
    let paths = changes.map { String($0.prefix { $0 != "=" }) }
    guard paths.contains(where: { ["start", "end"].contains($0) }),
      changes.allSatisfy({ $0.contains("=") })
    else { return true }
    return paths.contains { ".\(doubt.path).".contains(".\($0).") }
  }
}
