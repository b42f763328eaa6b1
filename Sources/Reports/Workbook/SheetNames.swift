// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What the sheets of a workbook are called; of several scenarios those of each have its number.
struct SheetNames {
  let language: Language
  /// The number of the scenario, from 1; nil where there is only one.
  let number: Int?

  func name(_ words: SheetWords) -> String {
    words.phrase[language] + (number.map { " \($0)" } ?? "")
  }

  /// Before the names of inputs.
  var prefix: String { number.map { "s\($0)_" } ?? "" }

  /// The name of an input's cell: its key path with `_` for what a name cannot hold.
  ///
  /// - Parameter taken: The names of other inputs, to which it is added.
  func name(ofInput path: String, besides taken: inout Set<String>) -> String {
    let plain = path.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
    let name = prefix + String(plain)
    if taken.insert(name).inserted { return name }
    return (2...).lazy.map { "\(name)_\($0)" }.first { taken.insert($0).inserted }!
  }
}
