// SPDX-License-Identifier: GPL-3.0-or-later

/// Which of the allowed words was probably meant.
enum Spelling {
  /// The word of `words` closest to `found`; nil if none is close.
  ///
  /// Close is at most a third of the letters changed, added, dropped or swapped with a neighbour, or
  /// the beginning of one word only.
  static func nearest(_ found: String, in words: [String]) -> String? {
    let found = Array(found.lowercased().replacing("-", with: "_").prefix(100))
    let prefixed = words.filter { found.count >= 4 && $0.hasPrefix(String(found)) }
    if prefixed.count == 1 { return prefixed[0] }
    let distances = words.map { ($0, distance(found, Array($0.lowercased().prefix(100)))) }
    guard let best = distances.min(by: { $0.1 < $1.1 }) else { return nil }
    return best.1 <= max(1, max(found.count, best.0.count) / 3) ? best.0 : nil
  }

  /// The optimal string alignment distance.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        let change = rows[i][j] + (a[i] == b[j] ? 0 : 1)
        var best = min(change, rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}

extension Sequence<String> {
  /// The word closest to `found`, for ``Fault/nearest``; nil if none is close.
  public func nearest(to found: String) -> String? { Spelling.nearest(found, in: Array(self)) }
}

extension Fault {
  /// The one of `paths` that is meant: `found` itself, or the one alone that ends with its keys.
  ///
  /// - Throws: ``Fault`` with all that it may be, in their order, or that there is none.
  public static func path(
    _ found: String, among paths: [String]
  ) throws(Fault) -> String {
    if paths.contains(found) { return found }
    let parts = paths.filter { $0.hasPrefix(found + ".") }
    let meant = parts.isEmpty ? paths.filter { $0.hasSuffix("." + found) } : parts
    if meant.count == 1, parts.isEmpty { return meant[0] }
    guard meant.isEmpty else {
      throw Fault(
        .severalValues, path: found, found: .spelt(found), allowed: meant.map { .spelt($0) })
    }
    throw .unknown(.unknownPath, found, among: paths)
  }

  /// Something is named that is not there: `known` are the names that are.
  public static func unknown(
    _ code: Code, _ found: String, among known: [String], path: String = "", place: Place? = nil
  ) -> Fault {
    Fault(
      code, path: path, found: .spelt(found), allowed: known.map { .spelt($0) },
      nearest: known.nearest(to: found), place: place)
  }
}
