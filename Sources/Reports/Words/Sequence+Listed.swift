// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Sequence<String> {
  /// The first of them in a row, and how many more there are.
  ///
  /// - Parameters:
  ///   - most: So many are told.
  ///   - count: How many there are, if these are only the first of them.
  func listed(
    _ separator: String = ", ", most: Int = 12, of count: Int? = nil, in language: Language
  ) -> String {
    let all = Array(self)
    let list = all.prefix(most).joined(separator: separator)
    let count = count ?? all.count
    guard count > most else { return list }
    return TermWords.more(list: list, count: count - most)[language]
  }
}
