// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Checker {
  /// The files of a scenario that know none of its keys, each with its first key and how many more there
  /// are: what is something else is not told line by line, as who sees the message may not read it.
  func foreignFiles(
    _ entries: [Node.Entry], _ object: Object
  ) -> [String: (first: Node.Entry, others: Int)] {
    Dictionary(grouping: entries, by: \.place.file).compactMapValues { own in
      own.contains { object[$0.key] != nil } ? nil : (own[0], own.count - 1)
    }
  }
}
