// SPDX-License-Identifier: GPL-3.0-or-later

/// Options that take one value and stand on the command line more than once.
///
/// The parser would take the last of them and drop the others in silence, so they are looked for
/// before it reads anything.
struct GivenTwice {
  let words: String

  /// Nil if there are none.
  init?(in line: CommandWords) {
    let counts = Dictionary(
      grouping: line.written.compactMap(\.option).filter { $0.takesValue && !$0.isRepeating },
      by: { $0.names[0] })
    let twice = line.options.map { $0.names[0] }.filter { counts[$0, default: []].count > 1 }
    guard !twice.isEmpty else { return nil }
    words =
      twice.count == 1
      ? "\(twice[0]) takes one value, and is given more than once."
      : "\(twice.joined(separator: ", ")) take one value each, and are given more than once."
  }
}
